import { Form } from "@remix-run/react";
import type { RuleState } from "#app/platform/moderation/policy/stored-rules.server.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Cluster, Stack } from "#app/ui/layout.tsx";
import { Paragraph } from "#app/ui/text.tsx";
import { policyTexts } from "./messages/index.ts";
import { moderationPaths } from "./paths.ts";

interface Steps {
  ruleId: string;
  state: RuleState;
  version: number;
  tried: boolean;
  underWay: "under-way" | "failed" | null;
}

/** What can be done with a rule now: only what was tried can be switched on. */
export function BackTestSteps({ ruleId, state, version, tried, underWay }: Steps) {
  const { backTest: texts } = useTexts(policyTexts);
  const here = moderationPaths.backTest(ruleId);
  return (
    <Stack as="section" gap="s">
      {underWay ? (
        <Alert kind={underWay === "failed" ? "warning" : "info"}>
          <Paragraph>{underWay === "failed" ? texts.failed : texts.underWay}</Paragraph>
        </Alert>
      ) : null}
      <Paragraph>{state === "live" ? texts.isOn : state === "off" ? texts.isOff : tried ? texts.isDraft : underWay ? "" : texts.none}</Paragraph>
      <Form method="post" action={here}>
        <input type="hidden" name="version" value={version} />
        <Cluster>
          {state !== "live" && tried ? (
            <Button name="do" value="on">
              {texts.turnOn}
            </Button>
          ) : null}
          {state === "live" ? (
            <Button name="do" value="off" look="secondary">
              {texts.turnOff}
            </Button>
          ) : null}
          {underWay === "under-way" ? (
            <ButtonLink href={here} look="secondary">
              {texts.again}
            </ButtonLink>
          ) : (
            <Button name="do" value="try" look={tried ? "secondary" : "primary"}>
              {tried ? texts.tryAgain : texts.tryNow}
            </Button>
          )}
          <ButtonLink href={moderationPaths.rule(ruleId)} look="subtle" icon="pencil">
            {texts.edit}
          </ButtonLink>
        </Cluster>
      </Form>
    </Stack>
  );
}
