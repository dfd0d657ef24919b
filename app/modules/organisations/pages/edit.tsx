import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { onTown } from "#app/platform/http/access.ts";
import { doing } from "#app/platform/http/context.server.ts";
import { findOrganisationText } from "#app/platform/organisations/find.server.ts";
import { isOfTown, organisationKinds } from "#app/platform/organisations/kinds.ts";
import type { Member } from "#app/platform/permissions/actor.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Container, Stack } from "#app/ui/layout.tsx";
import { Heading } from "#app/ui/text.tsx";
import { changeOrganisation } from "../commands.server.ts";
import { editable } from "../editable.server.ts";
import { mayChange } from "../may-change.server.ts";
import { organisationMessages } from "../messages/index.ts";
import { organisationPaths } from "../paths.ts";
import { hoursOf, knownKind, type OrganisationPage } from "../queries.server.ts";
import { readOrganisation } from "../read-organisation.server.ts";
import { OrganisationForm } from "../ui/organisation-form.tsx";

export const handle = onTown("member");

export async function loader(args: LoaderFunctionArgs) {
  const { town, organisation } = await editable(args, "organisation.edit");
  const { id, slug, neighbourhoodIds } = organisation;
  const { text, waiting } = (await findOrganisationText(town.db, town.tenant.id, id)) ?? {};
  // What waits for a look is what its editors go on with.
  const { name, kind, about, ...contact } = waiting ?? text ?? organisation;
  const { form } = organisationMessages.in(town.locale, town.tenant.words[town.locale]);
  return { title: form.editTitle, slug, waits: waiting != null, initiative: keepsKind(town.member, town.tenant.id, organisation.kind), kinds: kindsFor(town.member, town.tenant.id, organisation.kind), values: { name, kind: knownKind(kind), about, ...filled(contact), neighbourhoods: neighbourhoodIds, hours: await hoursOf(town.db, id) } };
}

/** Whether this member can make it no other kind: an initiative stays one, unless the town says otherwise. */
function keepsKind(member: Member, tenantId: string, kind: OrganisationPage["kind"]): boolean {
  return kind === "initiative" && !mayChange(member, "organisation.add", { tenantId });
}

/** What this member can make of it: a part of the town hall it becomes by the team alone. */
function kindsFor(member: Member, tenantId: string, now: OrganisationPage["kind"]) {
  const ofTeam = mayChange(member, "organisation.add", { tenantId });
  return organisationKinds.filter((kind) => ofTeam || kind === now || (kind !== "initiative" && !isOfTown(kind)));
}

/** What a form begins with: nothing where nothing is kept. */
function filled(kept: Partial<Record<"howToJoin" | "website" | "email" | "phone" | "address" | "hoursNote", string | null>>) {
  const { howToJoin, website, email, phone, address, hoursNote } = kept;
  return { howToJoin: howToJoin ?? undefined, website: website ?? undefined, email: email ?? undefined, phone: phone ?? undefined, address: address ?? undefined, hoursNote: hoursNote ?? undefined };
}

export async function action({ request, ...args }: ActionFunctionArgs) {
  const { town, organisation } = await editable(args, "organisation.edit");
  const form = await readOrganisation(request, town);
  if (!form.ok) return data({ reply: form.reply }, 400);
  const changed = await changeOrganisation(doing(town), organisation, form.value);
  if (!changed.ok) return data({ reply: form.refused(changed.reason) }, 400);
  town.changed();
  return redirect(`${organisationPaths.page(organisation.slug)}?gedaan=${changed.waits ? "waits" : "saved"}`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.title ?? "", path: organisationPaths.edit(page?.slug ?? ""), hidden: true }, matches);

export default function EditOrganisation() {
  const { title, slug, waits, initiative, kinds, values } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { sight } = useTexts(organisationMessages);
  return (
    <Container width="text" className="page">
      <Stack gap="l">
        <Heading level={1}>{title}</Heading>
        {waits ? <Alert kind="info">{sight.waits}</Alert> : null}
        <OrganisationForm initiative={initiative} kinds={kinds} values={values} lastResult={answer?.reply} back={organisationPaths.page(slug)} />
      </Stack>
    </Container>
  );
}
