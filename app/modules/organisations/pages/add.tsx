import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { onTown } from "#app/platform/http/access.ts";
import { asMember, doing } from "#app/platform/http/context.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { Container, Stack } from "#app/ui/layout.tsx";
import { Heading } from "#app/ui/text.tsx";
import { addOrganisation } from "../commands.server.ts";
import { mayChange } from "../may-change.server.ts";
import { organisationMessages } from "../messages/index.ts";
import { organisationPaths } from "../paths.ts";
import { readOrganisation } from "../read-organisation.server.ts";
import { OrganisationForm } from "../ui/organisation-form.tsx";

export const handle = onTown({ may: "town.configure" });

/** @throws Response 403 for members who may add none */
function adding({ context }: Pick<LoaderFunctionArgs, "context">) {
  const town = asMember(context);
  if (!mayChange(town.member, "organisation.add", { tenantId: town.tenant.id })) throw new Response(null, { status: 403 });
  return town;
}

export function loader(args: LoaderFunctionArgs) {
  const { locale, tenant } = adding(args);
  return { title: organisationMessages.in(locale, tenant.words[locale]).form.addTitle };
}

export async function action({ request, ...args }: ActionFunctionArgs) {
  const town = adding(args);
  const form = await readOrganisation(request, town);
  if (!form.ok) return data({ reply: form.reply }, 400);
  const added = await addOrganisation(doing(town), form.value);
  if (!added.ok) return data({ reply: form.refused(added.reason) }, added.reason === "name-taken" ? 409 : 400);
  town.changed();
  return redirect(`${organisationPaths.page(added.slug)}?gedaan=added`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.title ?? "", path: organisationPaths.add, hidden: true }, matches);

export default function AddOrganisation() {
  const { title } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <Container width="text" className="page">
      <Stack gap="l">
        <Heading level={1}>{title}</Heading>
        <OrganisationForm lastResult={answer?.reply} back={organisationPaths.list} />
      </Stack>
    </Container>
  );
}
