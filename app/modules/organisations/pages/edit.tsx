import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { onTown } from "#app/platform/http/access.ts";
import { doing } from "#app/platform/http/context.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { Container, Stack } from "#app/ui/layout.tsx";
import { Heading } from "#app/ui/text.tsx";
import { changeOrganisation } from "../commands.server.ts";
import { editable } from "../editable.server.ts";
import { organisationMessages } from "../messages/index.ts";
import { organisationPaths } from "../paths.ts";
import { hoursOf } from "../queries.server.ts";
import { readOrganisation } from "../read-organisation.server.ts";
import { OrganisationForm } from "../ui/organisation-form.tsx";

export const handle = onTown("member");

export async function loader(args: LoaderFunctionArgs) {
  const { town, organisation } = await editable(args, "organisation.edit");
  const { id, name, kind, about, neighbourhoodIds, slug, website, email, phone, address, hoursNote } = organisation;
  const contact = { website: website ?? undefined, email: email ?? undefined, phone: phone ?? undefined, address: address ?? undefined, hoursNote: hoursNote ?? undefined };
  const { form } = organisationMessages.in(town.locale, town.tenant.words[town.locale]);
  return { title: form.editTitle, slug, values: { name, kind, about, neighbourhoods: neighbourhoodIds, ...contact, hours: await hoursOf(town.db, id) } };
}

export async function action({ request, ...args }: ActionFunctionArgs) {
  const { town, organisation } = await editable(args, "organisation.edit");
  const form = await readOrganisation(request, town);
  if (!form.ok) return data({ reply: form.reply }, 400);
  const changed = await changeOrganisation(doing(town), organisation, form.value);
  if (!changed.ok) return data({ reply: form.refused(changed.reason) }, 400);
  town.changed();
  return redirect(`${organisationPaths.page(organisation.slug)}?gedaan=saved`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.title ?? "", path: organisationPaths.edit(page?.slug ?? ""), hidden: true }, matches);

export default function EditOrganisation() {
  const { title, slug, values } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <Container width="text" className="page">
      <Stack gap="l">
        <Heading level={1}>{title}</Heading>
        <OrganisationForm values={values} lastResult={answer?.reply} back={organisationPaths.page(slug)} />
      </Stack>
    </Container>
  );
}
