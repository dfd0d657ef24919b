import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { onTown } from "#app/platform/http/access.ts";
import { asMember, doing, inTown } from "#app/platform/http/context.server.ts";
import { readBody, readForm } from "#app/platform/http/form.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { changeRoles, dutiesMark } from "#app/platform/identity/change-roles.server.ts";
import { inviteAgain } from "#app/platform/identity/invite/invite-people.server.ts";
import { isWaiting } from "#app/platform/identity/invite/plan.server.ts";
import { findPerson } from "#app/platform/identity/town-people.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Flash } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { Container, Stack } from "#app/ui/layout.tsx";
import { Breadcrumbs } from "#app/ui/navigation.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { personForm } from "./forms.ts";
import { inviteTexts } from "./invite/messages/index.ts";
import { adminTexts } from "./messages/index.ts";
import { PersonForm } from "./person-form.tsx";
import { typedForm } from "#app/platform/http/typed-form.server.ts";

export const handle = onTown({ may: "town.manage-people" });

const asked = z.object({ gedaan: z.enum(["roles", "invited", "too-late"]).optional() });

/** @throws Response 404 for an id that is none */
function personId(id: string | undefined): string {
  const parsed = z.uuid().safeParse(id);
  if (!parsed.success) throw notFound();
  return parsed.data;
}

const notFound = () => new Response(null, { status: 404, statusText: "Not Found" });

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, tenant, locale } = inTown(context);
  const { gedaan } = readAddress(request, asked);
  const person = await findPerson(db, tenant.id, personId(params["id"]));
  if (!person) throw notFound();
  const { id, name, email, confirmed, roles, connectorFor, civilServantTitle } = person;
  const values = { seen: dutiesMark(person), roles, connectorFor, civilServantTitle: civilServantTitle ?? "" };
  return { id, name, email, confirmed, values, isInvited: !confirmed && (await isWaiting(db, email)), done: gedaan, title: adminTexts.in(locale, tenant.words[locale]).person.title(name) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const town = asMember(context);
  const accountId = personId(params["id"]);
  const texts = adminTexts.in(town.locale, town.tenant.words[town.locale]).person;
  const body = await readBody(request);
  if (body?.get("do") === "invite-again") return redirect(`/beheer/mensen/${accountId}?gedaan=${(await inviteAgain(doing(town), accountId)) ? "invited" : "too-late"}`, 303);
  const reading = await readForm(body ?? new FormData(), personForm, { locale: town.locale });
  if (!body || !reading.ok) return data({ reply: reading.ok ? null : reading.reply, conflict: false }, { status: 400 });
  const { civilServantTitle, ...input } = reading.value;
  const result = await changeRoles(doing(town), { accountId, civilServantTitle: civilServantTitle || null, ...input });
  if (result.ok) {
    town.changed();
    return redirect(`/beheer/mensen/${accountId}?gedaan=roles`, 303);
  }
  if (result.reason === "unknown-person") throw notFound();
  if (result.reason === "changed-meanwhile") return data({ reply: typedForm(body, personForm), conflict: true }, { status: 409 });
  const field = result.reason === "unknown-neighbourhood" ? "connectorFor" : "roles";
  return data({ reply: typedForm(body, personForm, { [field]: [texts.refused[result.reason]] }), conflict: false }, { status: 409 });
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.title ?? "", path: `/beheer/mensen/${page?.id ?? ""}`, hidden: true }, matches);

export default function Person() {
  const { title, email, confirmed, values, done, isInvited } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { people, done: said } = useTexts(adminTexts);
  const invite = useTexts(inviteTexts);
  return (
    <Stack gap="l">
      <Stack gap="s">
        {done && !answer ? <Flash kind={done === "too-late" ? "info" : "ok"}>{said[done]}</Flash> : null}
        <Breadcrumbs label={people.title} steps={[{ label: people.title, href: "/beheer/mensen" }]} />
        <Heading level={1}>{title}</Heading>
        <Paragraph>
          {email}
          {confirmed ? "" : ` · ${people.unconfirmed}`}
        </Paragraph>
      </Stack>
      <Container width="text" className="admin-start">
        {isInvited ? (
          <Form method="post">
            <Stack gap="s">
              <Paragraph>{invite.waits}</Paragraph>
              <div>
                <Button name="do" value="invite-again" look="secondary" icon="mail">
                  {invite.again}
                </Button>
              </div>
            </Stack>
          </Form>
        ) : (
        <PersonForm key={values.seen} values={values} lastResult={answer?.reply} conflict={answer?.conflict ?? false} />
        )}
      </Container>
    </Stack>
  );
}
