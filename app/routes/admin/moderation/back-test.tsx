import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { onTown } from "#app/platform/http/access.ts";
import { asMember, doing, inTown } from "#app/platform/http/context.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Alert, Flash } from "#app/ui/alert.tsx";
import { Container, Stack } from "#app/ui/layout.tsx";
import { Breadcrumbs } from "#app/ui/navigation.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { adminTexts } from "../messages/index.ts";
import { backTestPage } from "./back-test-page.server.ts";
import { BackTestResult } from "./back-test-result.tsx";
import { BackTestSteps } from "./back-test-steps.tsx";
import { ruleAction } from "./forms.ts";
import { policyTexts } from "./messages/index.ts";
import { moderationPaths } from "./paths.ts";
import { RuleAsks } from "./rule-asks.tsx";
import { actOnRule } from "./rule-lines.server.ts";
import { ruleAt } from "./rule-page.server.ts";

export const handle = onTown({ may: "town.configure" });

const asked = z.object({ gedaan: z.enum(["saved", "on", "off", "tried"]).optional() });
const step = ruleAction.omit({ rule: true }).extend({ do: z.enum(["on", "off", "try"]) });

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const town = inTown(context);
  const { gedaan } = readAddress(request, asked);
  const page = await backTestPage(town, params["id"]);
  return { ...page, done: gedaan, title: policyTexts.in(town.locale, town.tenant.words[town.locale]).backTest.title(page.rule.name) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const town = asMember(context);
  const { rule } = await ruleAt(town, params["id"]);
  const reading = await readForm(request, step, { locale: town.locale });
  if (!reading.ok) return data({ refused: adminTexts.in(town.locale, town.tenant.words[town.locale]).conflict.again }, { status: 400 });
  const result = await actOnRule(town, doing(town), { ...reading.value, rule: rule.id });
  if (!result.ok) return data({ refused: result.said }, { status: 409 });
  const done = reading.value.do === "try" ? "tried" : reading.value.do;
  return redirect(`${moderationPaths.backTest(rule.id)}?gedaan=${done}`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.title ?? "", path: moderationPaths.backTest(page?.rule.id ?? ""), hidden: true }, matches);

export default function BackTestOfRule() {
  const { title, rule, conditions, state, underWay, result, version, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { backTest: texts, rules, settings } = useTexts(policyTexts);
  // While it is under way there is no result yet to speak of.
  const said = done && (result || done === "on" || done === "off") ? texts.done[done] : undefined;
  return (
    <Stack gap="l">
      <Stack gap="s">
        {said && !answer ? <Flash>{said}</Flash> : null}
        {answer ? (
          <Alert kind="error" live>
            <Paragraph>{answer.refused}</Paragraph>
          </Alert>
        ) : null}
        <Breadcrumbs
          label={settings.title}
          steps={[
            { label: settings.title, href: moderationPaths.settings },
            { label: rules.title, href: moderationPaths.rules },
          ]}
        />
        <Heading level={1}>{title}</Heading>
        <Paragraph lead>{texts.intro}</Paragraph>
      </Stack>
      <Container width="text" className="admin-start">
        <Stack gap="l">
          <RuleAsks rule={rule} conditions={conditions} />
          {result ? <BackTestResult ruleId={rule.id} result={result} /> : null}
          <BackTestSteps ruleId={rule.id} state={state} version={version} tried={result !== null} underWay={underWay} />
        </Stack>
      </Container>
    </Stack>
  );
}
