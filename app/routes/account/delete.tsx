import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { onTown } from "#app/platform/http/access.ts";
import { asMember } from "#app/platform/http/context.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { deleteAccount, whatGoes } from "#app/platform/identity/delete-account.server.ts";
import { deleteForm } from "#app/platform/identity/forms.ts";
import { accountMessages } from "#app/platform/identity/messages/index.ts";
import { proofOf } from "#app/platform/identity/proof.server.ts";
import { endSession } from "#app/platform/identity/sessions.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { AppForm } from "#app/ui/form/app-form.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useAppForm } from "#app/ui/form/use-app-form.ts";
import { Paragraph } from "#app/ui/text.tsx";
import { AccountPage } from "./account-page.tsx";
import { ProveFirst } from "./prove-first.tsx";
import { mayTryPassword } from "./password-turn.server.ts";
import { refuse, refuseTurn, replyWith } from "./refuse.ts";
import { textsOf } from "./texts.server.ts";

export const handle = onTown("member");

export async function loader({ context }: LoaderFunctionArgs) {
  const town = asMember(context);
  const { member } = town;
  return { title: textsOf(town).remove.title, goes: await whatGoes(town, member), proof: await proofOf(town, member) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const town = asMember(context);
  const { member } = town;
  const { faults } = textsOf(town);
  const form = await readForm(request, deleteForm, { locale: town.locale });
  if (!form.ok) return refuse(form.reply);
  const turn = await mayTryPassword(town);
  if (!turn.ok) return refuseTurn(turn, {}, faults.tooOften);
  const done = await deleteAccount(town, member, form.value.password ?? "");
  if (!done.ok) return refuse(replyWith({}, { [done.reason === "wrong-current" ? "password" : ""]: faults[done.reason] }));
  town.changed();
  return redirect("/account-verwijderd", { status: 303, headers: { "Set-Cookie": await endSession(town.db, member.sessionId, town.secure) } });
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: "/account/verwijderen", hidden: true }, matches);

export default function Delete() {
  const { title, goes, proof } = useLoaderData<typeof loader>();
  const { remove: texts } = useTexts(accountMessages);
  return (
    <AccountPage title={title} lead={texts.lead} below>
      <Card tone="tint">
        <ul className="prose-list">
          <li>{texts.account}</li>
          {goes.items > 0 ? <li>{texts.items(goes.items)}</li> : null}
          {goes.replies > 0 ? <li>{texts.replies(goes.replies)}</li> : null}
          {goes.photos > 0 ? <li>{texts.photos(goes.photos)}</li> : null}
          <li>{texts.involvement}</li>
        </ul>
      </Card>
      {goes.replies > 0 ? <Paragraph>{texts.stays}</Paragraph> : null}
      <Paragraph>
        {texts.download}{" "}
        <a className="utrecht-link" href="/account/mijn-gegevens" download>
          {texts.downloadLink}
        </a>
      </Paragraph>
      {proof === "none" ? null : <DeleteForm asks={proof === "password"} />}
      {proof === "link" ? null : <ProveFirst back="/account/verwijderen" instead={proof === "password"} />}
    </AccountPage>
  );
}

function DeleteForm({ asks }: { asks: boolean }) {
  const answer = useActionData<typeof action>();
  const { remove: texts, fields: words } = useTexts(accountMessages);
  const [form, fields] = useAppForm(deleteForm, answer?.reply);
  return (
    <AppForm form={form} labels={{ password: words.password }}>
      {asks ? <TextField field={fields.password} label={words.password} type="password" autoComplete="current-password" plainLabel /> : <Paragraph>{texts.byLink}</Paragraph>}
      <Button look="danger">{texts.submit}</Button>
    </AppForm>
  );
}
