import { randomUUID } from "node:crypto";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { onTown } from "#app/platform/http/access.ts";
import { asMember, doing } from "#app/platform/http/context.server.ts";
import { readBody, readForm } from "#app/platform/http/form.server.ts";
import { parkedForm } from "#app/platform/http/parked-form.server.ts";
import { typedForm } from "#app/platform/http/typed-form.server.ts";
import { ForWriters } from "#app/platform/moderation/ui/restriction-notice.tsx";
import { moduleSettings } from "#app/platform/modules/settings.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Container, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { initiativeForm } from "../forms.ts";
import { beginInitiative, type NotBegun } from "../initiatives/begin.server.ts";
import { organisationMessages } from "../messages/index.ts";
import { organisations } from "../module.server.ts";
import { organisationPaths } from "../paths.ts";
import { InitiativeForm } from "../ui/initiative-form.tsx";

export const handle = onTown("member");

/** @throws Response 404 where residents cannot begin anything */
function beginning({ context }: Pick<LoaderFunctionArgs, "context">) {
  const town = asMember(context);
  const settings = moduleSettings(town.tenant, organisations);
  if (!settings.initiatives) throw new Response(null, { status: 404 });
  return { town, waits: settings.initiativesWait };
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { town, waits } = beginning({ context });
  const { begin } = organisationMessages.in(town.locale, town.tenant.words[town.locale]);
  const { neighbourhoodId } = town.member;
  return { title: begin.title, waits, values: { key: randomUUID(), neighbourhoods: neighbourhoodId === null ? [] : [neighbourhoodId] }, parked: await parkedForm(town, request) };
}

/** Field beside which a refusal stands, and its status. */
const refusals: Record<NotBegun, { field: string; status: number }> = {
  "not-allowed": { field: "", status: 403 },
  "unknown-neighbourhood": { field: "neighbourhoods", status: 400 },
  "name-taken": { field: "name", status: 409 },
  waits: { field: "", status: 409 },
  "too-many": { field: "", status: 429 },
};

export async function action({ request, context }: ActionFunctionArgs) {
  const { town } = beginning({ context });
  const body = (await readBody(request)) ?? new FormData();
  const form = await readForm(body, initiativeForm, { locale: town.locale });
  if (!form.ok) return data({ reply: form.reply }, 400);
  const begun = await beginInitiative(doing(town), form.value);
  if (!begun.ok) {
    const { field, status } = refusals[begun.reason];
    const { refused } = organisationMessages.in(town.locale, town.tenant.words[town.locale]).begin;
    return data({ reply: typedForm(body, initiativeForm, { [field]: [refused[begun.reason]] }) }, status);
  }
  town.changed();
  return redirect(`${organisationPaths.page(begun.slug)}?gedaan=${begun.waits ? "held" : "begun"}`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.title ?? "", path: organisationPaths.begin, hidden: true }, matches);

export default function Begin() {
  const { title, waits, values, parked } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { begin: texts } = useTexts(organisationMessages);
  return (
    <Container width="text" className="page">
      <Stack gap="l">
        <Heading level={1}>{title}</Heading>
        <Paragraph lead>{texts.lead}</Paragraph>
        {waits ? <Paragraph>{texts.wait}</Paragraph> : null}
        <ForWriters>
          <InitiativeForm values={values} lastResult={answer?.reply ?? parked} />
        </ForWriters>
      </Stack>
    </Container>
  );
}
