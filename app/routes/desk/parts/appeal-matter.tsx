import { appealTexts } from "#app/platform/moderation/appeals/messages/index.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Card } from "#app/ui/card.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Photo } from "#app/ui/photo.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import type { AppealOnPage } from "../appeals.server.ts";

/** What was decided about, as it was then; and as it is now, where its author changed it since. */
export function AppealMatter({ page: { then, changed, matter } }: { page: AppealOnPage }) {
  const { desk: texts } = useTexts(appealTexts);
  return (
    <Card>
      <Stack gap="s">
        <Heading level={2} look={4}>
          {texts.matter}
        </Heading>
        {then ? (
          <>
            <Heading level={3} look={4}>
              {texts.then}
            </Heading>
            <AsWritten text={then} />
          </>
        ) : null}
        {then && matter ? <Paragraph>{changed ? texts.changed : texts.unchanged}</Paragraph> : null}
        {then && changed ? <Heading level={3} look={4}>{texts.now}</Heading> : null}
        {matter && (changed || !then) ? <AsWritten text={matter} /> : null}
        {matter?.photos.map((photo) => (
          <Photo key={photo.id} {...photo} sizes="22rem" />
        ))}
        {matter ? null : <Paragraph>{texts.gone}</Paragraph>}
      </Stack>
    </Card>
  );
}

function AsWritten({ text: { title, body } }: { text: { title: string; body: string } }) {
  return (
    <>
      <Paragraph>
        <strong>{title}</strong>
      </Paragraph>
      <Paragraph className="as-typed">{body}</Paragraph>
    </>
  );
}
