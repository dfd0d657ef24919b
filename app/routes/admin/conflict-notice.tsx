import { useTexts } from "#app/platform/site/use-site.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Paragraph } from "#app/ui/text.tsx";
import { adminTexts } from "./messages/index.ts";

/** Says that somebody else came first, and what that person made of it. */
export function ConflictNotice({ theirs = [] }: { theirs?: readonly { label: string; value: string }[] }) {
  const { conflict: texts } = useTexts(adminTexts);
  return (
    <Alert kind="warning" title={texts.title} live>
      <Paragraph>{texts.text}</Paragraph>
      {theirs.length > 0 ? (
        <>
          <Paragraph>{texts.look}</Paragraph>
          <ul>
            {theirs.map(({ label, value }) => (
              <li key={label}>
                {label}: <strong>{value}</strong>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Alert>
  );
}
