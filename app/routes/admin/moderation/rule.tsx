import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { onTown } from "#app/platform/http/access.ts";
import { asMember, doing, inTown } from "#app/platform/http/context.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { ConfirmButton } from "#app/ui/button.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { policyTexts } from "./messages/index.ts";
import { moderationPaths } from "./paths.ts";
import { RuleBuilder } from "./rule-builder.tsx";
import { builderPage, ruleAt, saveBuilder } from "./rule-page.server.ts";

export const handle = onTown({ may: "town.configure" });

export async function loader({ params, context }: LoaderFunctionArgs) {
  const town = inTown(context);
  const stored = await ruleAt(town, params["id"]);
  const { locale, tenant } = town;
  return { ...(await builderPage(town, stored, undefined)), id: stored.rule.id, title: policyTexts.in(locale, tenant.words[locale]).builder.title(stored.rule.name) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const town = asMember(context);
  const { rule } = await ruleAt(town, params["id"]);
  const saved = await saveBuilder(town, doing(town), rule.id, request);
  if (!saved.ok) return data(saved, { status: saved.status });
  return redirect(`${moderationPaths.backTest(saved.id)}?gedaan=saved`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.title ?? "", path: moderationPaths.rule(page?.id ?? ""), hidden: true }, matches);

export default function ChangeRule() {
  const { id, ...page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { builder: texts } = useTexts(policyTexts);
  return (
    <Stack gap="l">
      <RuleBuilder {...page} lastResult={answer?.reply} conflict={answer?.conflict} />
      <Form method="post" action={moderationPaths.rules}>
        <input type="hidden" name="rule" value={id} />
        <input type="hidden" name="version" value={page.values.version} />
        <ConfirmButton label={texts.delete} question={texts.deleteSure} confirm={texts.deleteYes} icon="bin" name="do" value="delete" />
      </Form>
    </Stack>
  );
}
