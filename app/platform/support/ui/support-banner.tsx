import { momentWords } from "#app/lib/date-words.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Container } from "#app/ui/layout.tsx";
import { useUiSetting } from "#app/ui/setting.tsx";
import { Paragraph } from "#app/ui/text.tsx";
import { supportMessages } from "../messages/index.ts";

/** On every page, for an operator who was let in: that they are, and until when. */
export function SupportBanner({ until }: { until: Date }) {
  const texts = useTexts(supportMessages);
  const setting = useUiSetting();
  return (
    <Container className="mail-notice">
      <Alert kind="warning">
        <Paragraph>{texts.banner(momentWords(until, setting))}</Paragraph>
      </Alert>
    </Container>
  );
}
