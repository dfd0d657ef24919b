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
import { ButtonLink } from "#app/ui/button.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Breadcrumbs } from "#app/ui/navigation.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { adminTexts } from "../messages/index.ts";
import { ruleAction } from "./forms.ts";
import { policyTexts } from "./messages/index.ts";
import { moderationPaths } from "./paths.ts";
import { actOnRule, ruleLines } from "./rule-lines.server.ts";
import { RuleLine } from "./rule-line.tsx";

export const handle = onTown({ may: "town.configure" });

const asked = z.object({ gedaan: z.enum(["on", "off", "moved", "deleted"]).optional() });
const done = { on: "on", off: "off", up: "moved", down: "moved", delete: "deleted" } as const;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const town = inTown(context);
  const { gedaan } = readAddress(request, asked);
  const { locale, tenant } = town;
  return { ...(await ruleLines(town)), done: gedaan, title: policyTexts.in(locale, tenant.words[locale]).rules.title };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const town = asMember(context);
  const reading = await readForm(request, ruleAction, { locale: town.locale });
  if (!reading.ok) return data({ refused: adminTexts.in(town.locale, town.tenant.words[town.locale]).conflict.again }, { status: 400 });
  const { do: what, rule } = reading.value;
  const result = await actOnRule(town, doing(town), reading.value);
  if (!result.ok) return data({ refused: result.said }, { status: 409 });
  if (what === "try") return redirect(`${moderationPaths.backTest(rule)}?gedaan=tried`, 303);
  return redirect(`${moderationPaths.rules}?gedaan=${done[what]}`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.title ?? "", path: moderationPaths.rules, hidden: true }, matches);

export default function Rules() {
  const { rules, version, isDefault, done: did } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { rules: texts, settings } = useTexts(policyTexts);
  return (
    <Stack gap="l">
      <Stack gap="s">
        {did && !answer ? <Flash>{texts.done[did]}</Flash> : null}
        {answer ? (
          <Alert kind="error" live>
            <Paragraph>{answer.refused}</Paragraph>
          </Alert>
        ) : null}
        <Breadcrumbs label={settings.title} steps={[{ label: settings.title, href: moderationPaths.settings }]} />
        <Heading level={1}>{texts.title}</Heading>
        <Paragraph lead>{texts.intro}</Paragraph>
        {isDefault ? <Paragraph>{texts.isDefault}</Paragraph> : null}
        <Paragraph>{texts.order}</Paragraph>
        <div>
          <ButtonLink href={moderationPaths.newRule} icon="plus">
            {texts.make}
          </ButtonLink>
        </div>
      </Stack>
      <ol className="admin-rows">
        {rules.map((rule, index) => (
          <RuleLine key={rule.id} rule={rule} version={version} first={index === 0} last={index === rules.length - 1} />
        ))}
      </ol>
    </Stack>
  );
}
