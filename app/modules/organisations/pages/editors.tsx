import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { onTown } from "#app/platform/http/access.ts";
import { doing } from "#app/platform/http/context.server.ts";
import { readBody, readForm } from "#app/platform/http/form.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { typedForm } from "#app/platform/http/typed-form.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Flash } from "#app/ui/alert.tsx";
import { Button, ConfirmButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/card.tsx";
import { AppForm } from "#app/ui/form/app-form.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useAppForm } from "#app/ui/form/use-app-form.ts";
import { Cluster, Container, Stack } from "#app/ui/layout.tsx";
import { Breadcrumbs } from "#app/ui/navigation.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { removeEditor } from "../commands.server.ts";
import { editable } from "../editable.server.ts";
import { addEditorForm, cancelInvitationForm, removeEditorForm } from "../forms.ts";
import { organisationMessages } from "../messages/index.ts";
import { organisationPaths } from "../paths.ts";
import { editorsOf, invitedTo } from "../queries.server.ts";
import { cancelInvitation, inviteEditor } from "../team/invite.server.ts";

export const handle = onTown("member");

const asked = z.object({ gedaan: z.enum(["invited", "removed", "cancelled"]).optional().catch(undefined) });

export async function loader({ request, ...args }: LoaderFunctionArgs) {
  const { town, organisation } = await editable(args, "organisation.choose-editors");
  const { editors } = organisationMessages.in(town.locale, town.tenant.words[town.locale]);
  const { slug, name, id } = organisation;
  return { title: editors.title(name), slug, name, people: await editorsOf(town.db, id), invited: await invitedTo(town.db, id), done: readAddress(request, asked).gedaan };
}

export async function action({ request, ...args }: ActionFunctionArgs) {
  const { town, organisation } = await editable(args, "organisation.choose-editors");
  const { refused, writesAlready } = organisationMessages.in(town.locale, town.tenant.words[town.locale]).editors;
  const page = organisationPaths.editors(organisation.slug);
  const body = (await readBody(request)) ?? new FormData();
  if (body.has("remove")) {
    const wish = await readForm(body, removeEditorForm, { locale: town.locale });
    if (!wish.ok) throw new Response(null, { status: 400 });
    if (!(await removeEditor(doing(town), organisation, wish.value.remove))) throw new Response(null, { status: 403 });
    town.changed();
    return redirect(`${page}?gedaan=removed`, 303);
  }
  if (body.has("cancel")) {
    const wish = await readForm(body, cancelInvitationForm, { locale: town.locale });
    if (!wish.ok) throw new Response(null, { status: 400 });
    if (!(await cancelInvitation(doing(town), organisation, wish.value.cancel))) throw new Response(null, { status: 403 });
    return redirect(`${page}?gedaan=cancelled`, 303);
  }
  const form = await readForm(body, addEditorForm, { locale: town.locale });
  if (!form.ok) return data({ reply: form.reply }, 400);
  const added = await inviteEditor(doing(town), organisation, form.value.email);
  if (!added.ok) return data({ reply: typedForm(body, addEditorForm, { email: [added.reason === "writes-already" ? writesAlready(added.name) : refused[added.reason]] }) }, 400);
  return redirect(`${page}?gedaan=invited`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.title ?? "", path: organisationPaths.editors(page?.slug ?? ""), hidden: true }, matches);

export default function Editors() {
  const { title, slug, name, people, invited, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { editors: texts } = useTexts(organisationMessages);
  const [form, fields] = useAppForm(addEditorForm, answer?.reply, undefined, { id: `schrijver-${people.length}-${invited.length}` });
  return (
    <Container width="text" className="page">
      <Stack gap="l">
        {done && !answer ? <Flash>{texts.done[done]}</Flash> : null}
        <Breadcrumbs label={name} steps={[{ label: name, href: organisationPaths.page(slug) }]} />
        <Heading level={1}>{title}</Heading>
        <Paragraph lead>{texts.lead}</Paragraph>
        {people.length === 0 ? (
          <EmptyState title={texts.none} icon="people">
            {texts.noneText}
          </EmptyState>
        ) : (
          <Stack as="ul" className="plain-list">
            {people.map((person) => (
              <li key={person.id}>
                <Cluster spread>
                  <span>
                    <strong>{person.name}</strong> <span className="quiet">{person.email}</span>
                  </span>
                  <Form method="post">
                    <ConfirmButton label={texts.removeWho(person.name)} question={texts.question(person.name)} confirm={texts.confirm} icon="bin" name="remove" value={person.id} />
                  </Form>
                </Cluster>
              </li>
            ))}
          </Stack>
        )}
        {invited.length > 0 ? (
          <Stack as="ul" className="plain-list">
            {invited.map((email) => (
              <li key={email}>
                <Cluster spread>
                  <span>
                    <strong>{email}</strong> <span className="quiet">{texts.invited}</span>
                  </span>
                  <Cluster>
                    <Form method="post">
                      <Button look="subtle" small name="email" value={email} aria-label={texts.again(email)}>
                        {texts.againShort}
                      </Button>
                    </Form>
                    <Form method="post">
                      <Button look="subtle" small name="cancel" value={email} aria-label={texts.cancel(email)}>
                        {texts.cancelShort}
                      </Button>
                    </Form>
                  </Cluster>
                </Cluster>
              </li>
            ))}
          </Stack>
        ) : null}
        <AppForm form={form} labels={{ email: texts.email }}>
          <TextField field={fields.email} label={texts.email} description={texts.emailHelp} type="email" autoComplete="off" spellCheck={false} autoCapitalize="none" />
          <Button>{texts.add}</Button>
        </AppForm>
      </Stack>
    </Container>
  );
}
