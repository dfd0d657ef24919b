import { useTexts } from "#app/platform/site/use-site.ts";
import { Alert } from "#app/ui/alert.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Paragraph } from "#app/ui/text.tsx";
import type { HelpLine } from "../domain/lines.ts";
import { helpMessages } from "../messages/index.ts";

/** A number that is dialled breaks at no hyphen: only where a line is too short for all of it. */
const inOnePiece = (phone: string) => phone.replaceAll("-", "\u2011");

/** Whom to call, for somebody whose text tells of harm: buttons, as whoever needs them may not look for small print. */
export function HelpLines({ lines }: { lines: readonly HelpLine[] }) {
  const { lines: texts } = useTexts(helpMessages);
  if (lines.length === 0) return null;
  return (
    <Alert kind="warning" title={texts.title} live>
      <Stack as="ul" gap="s" className="plain-list">
        {lines.map(({ name, phone, website }) => (
          <li key={phone ?? name}>
            {phone ? (
              <ButtonLink wide href={`tel:${phone.replace(/[^+0-9]/g, "")}`}>
                {name === phone ? texts.emergency : `${texts.call(name)} ${inOnePiece(phone)}`}
              </ButtonLink>
            ) : website ? (
              <ButtonLink wide look="secondary" href={website} rel="noreferrer">
                {texts.find(name)}
              </ButtonLink>
            ) : null}
            {phone && website ? (
              <a className="utrecht-link utrecht-link--html-a" href={website} rel="noreferrer">
                {new URL(website).hostname.replace(/^www\./, "")}
              </a>
            ) : null}
          </li>
        ))}
      </Stack>
      <Paragraph>{texts.text}</Paragraph>
    </Alert>
  );
}
