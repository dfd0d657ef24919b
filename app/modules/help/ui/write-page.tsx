import type { ReactNode } from "react";
import { ForWriters } from "#app/platform/moderation/ui/restriction-notice.tsx";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Container, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { helpMessages } from "../messages/index.ts";
import type { Side } from "../side.ts";

/** Around the form in which somebody asks or offers. */
export function WritePage({ side, edits = false, children }: { side: Side; edits?: boolean; children: ReactNode }) {
  const { write: texts } = useTexts(helpMessages);
  return (
    <Container width="text" className="page">
      <Stack gap="l">
        <Heading level={1}>{edits ? texts.editTitle[side] : texts.title[side]}</Heading>
        {edits ? null : <Paragraph lead>{texts.intro[side]}</Paragraph>}
        <ForWriters>{children}</ForWriters>
      </Stack>
    </Container>
  );
}
