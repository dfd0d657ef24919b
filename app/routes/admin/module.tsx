import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { onTown } from "#app/platform/http/access.ts";
import { asMember, doing, inTown } from "#app/platform/http/context.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Flash } from "#app/ui/alert.tsx";
import { Container, Stack } from "#app/ui/layout.tsx";
import { Breadcrumbs } from "#app/ui/navigation.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { adminTexts } from "./messages/index.ts";
import { moduleSettingsPage, saveModuleSettings } from "./module-settings.server.ts";
import { SettingsForm } from "./settings-form.tsx";

export const handle = onTown({ may: "town.configure" });

const asked = z.object({ gedaan: z.literal("saved").optional() });

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const town = inTown(context);
  const { gedaan } = readAddress(request, asked);
  const page = await moduleSettingsPage(town, params["id"] ?? "");
  if (!page) throw new Response(null, { status: 404, statusText: "Not Found" });
  return { ...page, done: gedaan };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const town = asMember(context);
  const saved = await saveModuleSettings(town, doing(town), params["id"] ?? "", request);
  if (!saved) throw new Response(null, { status: 404, statusText: "Not Found" });
  if (!saved.ok) return data(saved, { status: saved.conflict ? 409 : 400 });
  town.changed();
  return redirect(`/beheer/onderdelen/${params["id"] ?? ""}?gedaan=saved`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.title ?? "", path: `/beheer/onderdelen/${page?.id ?? ""}`, hidden: true }, matches);

export default function Module() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { modules: texts, done: said } = useTexts(adminTexts);
  return (
    <Stack gap="l">
      <Stack gap="s">
        {page.done && !answer ? <Flash>{said.saved}</Flash> : null}
        <Breadcrumbs label={texts.title} steps={[{ label: texts.title, href: "/beheer/onderdelen" }]} />
        <Heading level={1}>{page.title}</Heading>
        <Paragraph lead>{page.description}</Paragraph>
      </Stack>
      <Container width="text" className="admin-start">
        <SettingsForm key={page.version} {...page} lastResult={answer?.reply} conflict={answer?.conflict} />
      </Container>
    </Stack>
  );
}
