import { deskTexts } from "#app/platform/moderation/desk/messages/index.ts";
import type { Run } from "#app/platform/moderation/cases/marks.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Card } from "#app/ui/card.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Photo } from "#app/ui/photo.tsx";
import { Heading, TextLink } from "#app/ui/text.tsx";
import { Time } from "#app/ui/time.tsx";
import type { CaseOnPage } from "../case.server.ts";

/** What it is about, with what stands out marked in it, and what stood before it. */
export function MatterCard({ page, matter }: { page: CaseOnPage; matter: NonNullable<CaseOnPage["matter"]> }) {
  const { page: texts } = useTexts(deskTexts);
  return (
    <Card>
      <Stack gap="m">
        {matter.before.length > 0 ? (
          <section>
            <Heading level={2} look={4}>
              {texts.context}
            </Heading>
            <ol className="desk-context">
              {matter.before.map(({ id, authorName, body }) => (
                <li key={id}>
                  <strong>{authorName}</strong> {body}
                </li>
              ))}
            </ol>
          </section>
        ) : null}
        <Heading level={2} look={4}>
          {texts.text}
        </Heading>
        {page.runs.title.length > 0 ? (
          <p className="desk-text desk-text--title">
            <Marked runs={page.runs.title} />
          </p>
        ) : null}
        <p className="desk-text">
          <Marked runs={page.runs.body} />
        </p>
        {matter.photos.length > 0 ? (
          <section aria-label={texts.photos} className="desk-photos">
            {matter.photos.map((photo) => (
              <Photo key={photo.id} {...photo} sizes="20rem" />
            ))}
          </section>
        ) : null}
        <p className="desk-card__facts">
          {page.author?.name ?? ""} {matter.createdAt ? <Time at={matter.createdAt} /> : null}
        </p>
        {matter.path ? <TextLink href={matter.path}>{texts.open}</TextLink> : null}
      </Stack>
    </Card>
  );
}

function Marked({ runs }: { runs: readonly Run[] }) {
  return (
    <>
      {runs.map(({ text, marks }, index) =>
        marks.length === 0 ? (
          <span key={index}>{text}</span>
        ) : (
          <mark key={index} className="desk-mark">
            {text}
            <sup>
              {marks.map((mark) => (
                <a key={mark} href={`#signaal-${mark + 1}`}>
                  {mark + 1}
                </a>
              ))}
            </sup>
          </mark>
        ),
      )}
    </>
  );
}
