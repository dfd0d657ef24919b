import { deskTexts } from "#app/platform/moderation/desk/messages/index.ts";
import { isBrokenRule } from "#app/platform/moderation/house-rules.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Card } from "#app/ui/card.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { Time } from "#app/ui/time.tsx";
import type { CaseOnPage } from "../case.server.ts";

/** Who wrote it, and what was decided about them before. */
export function AuthorCard({ page }: { page: CaseOnPage }) {
  const { page: texts, queue, decisions, rules } = useTexts(deskTexts);
  const { author, home } = page;
  return (
    <Card>
      <Stack gap="s">
        <Heading level={2} look={4}>
          {texts.author}
        </Heading>
        {author ? (
          <>
            <Paragraph>
              <strong>{author.name}</strong>
            </Paragraph>
            {author.restriction ? <Alert kind="warning">{texts.muted}</Alert> : null}
            <ul className="desk-causes">
              <li>
                {texts.joined} <Time at={author.joined} show="day" />
              </li>
              {home ? <li>{texts.lives(home)}</li> : null}
              <li>{texts.published(author.published)}</li>
              <li>{texts.restricted(author.restricted)}</li>
              {author.reported > 0 ? <li>{texts.reported2(author.reported)}</li> : null}
            </ul>
            {author.decisions.length > 0 ? (
              <details>
                <summary>{texts.earlier}</summary>
                <ul className="desk-causes">
                  {author.decisions.map(({ id, kind, rule, at, undone }) => (
                    <li key={id}>
                      <Time at={new Date(at)} show="day" />: {decisions[kind]}
                      {rule && isBrokenRule(rule) ? ` (${rules[rule]})` : ""}
                      {undone ? `, ${texts.undoneMark}` : ""}
                    </li>
                  ))}
                </ul>
              </details>
            ) : null}
          </>
        ) : (
          <Paragraph>{queue.noAuthor}</Paragraph>
        )}
      </Stack>
    </Card>
  );
}
