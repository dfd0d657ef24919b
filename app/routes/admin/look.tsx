import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { uploadsOnTown } from "#app/platform/http/access.ts";
import { asMember, doing, inTown } from "#app/platform/http/context.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Flash } from "#app/ui/alert.tsx";
import { Stack, WithSidebar } from "#app/ui/layout.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { LookForm } from "./look/look-form.tsx";
import { LookSample } from "./look/look-sample.tsx";
import { lookPage } from "./look/look-page.server.ts";
import { saveLook } from "./look/save-look.server.ts";
import { adminTexts } from "./messages/index.ts";

export const handle = uploadsOnTown({ may: "town.configure" });

const asked = z.object({ gedaan: z.literal("saved").optional() });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const town = inTown(context);
  const { gedaan } = readAddress(request, asked);
  return { ...(await lookPage(town)), done: gedaan, title: adminTexts.in(town.locale, town.tenant.words[town.locale]).look.title };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const town = asMember(context);
  const saved = await saveLook(town, doing(town), request);
  if (!saved.ok) return data(saved, { status: saved.conflict ? 409 : saved.preview ? 200 : 400 });
  town.changed();
  return redirect("/beheer/uiterlijk?gedaan=saved", 303);
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.title ?? "", path: "/beheer/uiterlijk", hidden: true }, matches);

export default function Look() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { look: texts, done: said } = useTexts(adminTexts);
  return (
    <Stack gap="l">
      <Stack gap="s">
        {page.done && !answer ? <Flash>{said.saved}</Flash> : null}
        <Heading level={1}>{texts.title}</Heading>
        <Paragraph lead>{texts.intro}</Paragraph>
      </Stack>
      <WithSidebar className="look-columns" sidebar={<LookSample preview={answer?.preview ?? page.preview} isNew={answer?.preview !== undefined} />}>
        <LookForm values={page.values} pictures={page.pictures} tokenCount={page.tokenCount} lastResult={answer?.reply} conflict={answer?.conflict} />
      </WithSidebar>
    </Stack>
  );
}
