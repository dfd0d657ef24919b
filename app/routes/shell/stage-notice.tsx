import type { TownSite } from "#app/platform/site/site-data.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Container } from "#app/ui/layout.tsx";
import { Paragraph } from "#app/ui/text.tsx";
import { shellTexts } from "./messages.ts";

/** On every page of a town that is on trial, or about to close. */
export function StageNotice({ name, note }: NonNullable<TownSite["stage"]>) {
  const { stages } = useTexts(shellTexts);
  return (
    <Container className="mail-notice">
      <Alert kind={name === "closing" ? "warning" : "info"} title={stages[name].title}>
        <Paragraph className="as-typed">{note ?? stages[name].text}</Paragraph>
      </Alert>
    </Container>
  );
}
