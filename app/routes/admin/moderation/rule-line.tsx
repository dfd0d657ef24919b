import { Form } from "@remix-run/react";
import { moderationTexts } from "#app/platform/moderation/messages/index.ts";
import type { RuleState } from "#app/platform/moderation/policy/stored-rules.server.ts";
import type { Rule } from "#app/platform/moderation/rules/rule.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Badge } from "#app/ui/card.tsx";
import { Cluster, VisuallyHidden } from "#app/ui/layout.tsx";
import { Heading } from "#app/ui/text.tsx";
import { StepButton } from "../step-button.tsx";
import { policyTexts } from "./messages/index.ts";
import { moderationPaths } from "./paths.ts";

interface Line extends Pick<Rule, "id" | "name" | "match" | "action"> {
  label: string | null;
  state: RuleState;
  /** Texts of the last 90 days that it met. */
  hits: number;
  conditions: readonly string[];
}

/** A rule in the list: what it asks and does, how often it met something, and what can be done with it. */
export function RuleLine({ rule, version, first, last }: { rule: Line; version: number; first: boolean; last: boolean }) {
  const { rules: texts } = useTexts(policyTexts);
  const { match, actions } = useTexts(moderationTexts);
  const { id, name, state, action, label, hits, conditions } = rule;
  return (
    <li id={id} className="admin-row rule-line">
      <div className="admin-row__about">
        <Cluster gap="s">
          <Heading level={2} look={3}>
            {name}
          </Heading>
          <Badge kind={state === "live" ? "accent" : "plain"}>{texts.states[state]}</Badge>
          <Badge kind="quiet">{texts.actions[action]}</Badge>
        </Cluster>
        {conditions.length > 1 ? <p>{match[rule.match]}</p> : null}
        <ul>
          {conditions.map((condition) => (
            <li key={condition}>{condition}</li>
          ))}
        </ul>
        <p>
          {actions[action]}
          {label === null ? "" : ` “${label}”`}
        </p>
        <p className="admin-row__help">{texts.hits(hits)}</p>
      </div>
      <Form method="post" action={moderationPaths.rules}>
        <input type="hidden" name="rule" value={id} />
        <input type="hidden" name="version" value={version} />
        <Cluster gap="s">
          {state === "draft" ? null : (
            <Button name="do" value={state === "live" ? "off" : "on"} look="secondary" small>
              {state === "live" ? texts.off : texts.on}
              <VisuallyHidden> {name}</VisuallyHidden>
            </Button>
          )}
          <ButtonLink href={moderationPaths.rule(id)} look="secondary" small icon="pencil">
            {texts.edit}
            <VisuallyHidden> {name}</VisuallyHidden>
          </ButtonLink>
          <ButtonLink href={moderationPaths.backTest(id)} look="secondary" small icon="eye">
            {texts.look}
            <VisuallyHidden> {name}</VisuallyHidden>
          </ButtonLink>
          {first ? null : <StepButton to="up" label={texts.up(name)} />}
          {last ? null : <StepButton to="down" label={texts.down(name)} />}
        </Cluster>
      </Form>
    </li>
  );
}
