import { capital } from "#app/platform/i18n/words.ts";
import { deskTexts } from "#app/platform/moderation/desk/messages/index.ts";
import { isBrokenRule } from "#app/platform/moderation/house-rules.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Badge, Card } from "#app/ui/card.tsx";
import { Cluster, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { Time } from "#app/ui/time.tsx";
import type { CaseOnPage } from "../case.server.ts";

/** What was decided of a case, by whom and why. */
export function CaseDecisions({ page }: { page: CaseOnPage }) {
  const { page: texts, decisions, rules } = useTexts(deskTexts);
  if (page.decisions.length === 0) return null;
  return (
    <Card>
      <Stack gap="m">
        <Heading level={2} look={3}>
          {texts.decided}
        </Heading>
        {page.decisions.map(({ id, kind, automatic, rule, facts, note, decidedByName, at, undone }) => (
          <Stack key={id} gap="s">
            <Cluster>
              <strong>{capital(decisions[kind] ?? kind)}</strong>
              {undone ? <Badge kind="quiet">{texts.undoneMark}</Badge> : null}
            </Cluster>
            <Paragraph>
              {automatic ? texts.decidedByRule : texts.decidedBy(decidedByName)}, <Time at={at} />
            </Paragraph>
            {rule ? (
              <Paragraph>
                {texts.rule3} “{isBrokenRule(rule) ? rules[rule] : rule}”
              </Paragraph>
            ) : null}
            {facts ? <Paragraph className="as-typed">{facts}</Paragraph> : null}
            {note ? (
              <Paragraph className="as-typed">
                {texts.noteWas} {note}
              </Paragraph>
            ) : null}
          </Stack>
        ))}
      </Stack>
    </Card>
  );
}
