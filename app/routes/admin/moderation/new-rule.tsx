import { randomUUID } from "node:crypto";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { onTown } from "#app/platform/http/access.ts";
import { asMember, doing, inTown } from "#app/platform/http/context.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { policyTexts } from "./messages/index.ts";
import { moderationPaths } from "./paths.ts";
import { RuleBuilder } from "./rule-builder.tsx";
import { builderPage, saveBuilder } from "./rule-page.server.ts";

export const handle = onTown({ may: "town.configure" });

export async function loader({ context }: LoaderFunctionArgs) {
  const town = inTown(context);
  const { locale, tenant } = town;
  return { ...(await builderPage(town, undefined, randomUUID())), title: policyTexts.in(locale, tenant.words[locale]).builder.newTitle };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const town = asMember(context);
  const saved = await saveBuilder(town, doing(town), undefined, request);
  if (!saved.ok) return data(saved, { status: saved.status });
  return redirect(`${moderationPaths.backTest(saved.id)}?gedaan=saved`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.title ?? "", path: moderationPaths.newRule, hidden: true }, matches);

export default function NewRule() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <RuleBuilder {...page} lastResult={answer?.reply} conflict={answer?.conflict} />;
}
