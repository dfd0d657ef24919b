import { accountMessages } from "#app/platform/identity/messages/index.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";

/** The codes for on paper, in the only moment in which they can be read. */
export function PaperCodes({ codes }: { codes: readonly string[] }) {
  const { paper: texts } = useTexts(accountMessages).operator;
  return (
    <Stack gap="l">
      <Heading level={1}>{texts.title}</Heading>
      <Paragraph>{texts.lead}</Paragraph>
      <ol className="paper-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <Paragraph>
        <TextLink href="/operator">{texts.go}</TextLink>
      </Paragraph>
    </Stack>
  );
}
