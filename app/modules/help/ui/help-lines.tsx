import { useTexts } from "#app/platform/site/use-site.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Paragraph } from "#app/ui/text.tsx";
import type { HelpLine } from "../domain/lines.ts";
import { helpMessages } from "../messages/index.ts";

/** Whom to call, for somebody whose text tells of harm. */
export function HelpLines({ lines, held }: { lines: readonly HelpLine[]; held: boolean }) {
  const { lines: texts } = useTexts(helpMessages);
  if (lines.length === 0) return null;
  return (
    <Alert kind="warning" title={texts.title} live>
      <Paragraph>{texts.text}</Paragraph>
      <ul className="prose-list">
        {lines.map(({ name, phone, website }) => (
          <li key={phone}>
            <a className="utrecht-link utrecht-link--html-a" href={`tel:${phone.replace(/[^+0-9]/g, "")}`}>
              {name === phone ? texts.emergency : texts.call(name, phone)}
            </a>
            {website ? (
              <>
                {" · "}
                <a className="utrecht-link utrecht-link--html-a" href={website} rel="noreferrer">
                  {new URL(website).hostname.replace(/^www\./, "")}
                </a>
              </>
            ) : null}
          </li>
        ))}
      </ul>
      {held ? <Paragraph>{texts.held}</Paragraph> : null}
    </Alert>
  );
}
