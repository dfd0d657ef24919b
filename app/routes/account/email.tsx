import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { onTown } from "#app/platform/http/access.ts";
import { asMember } from "#app/platform/http/context.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { askNewEmail } from "#app/platform/identity/change-email.server.ts";
import { inEvenTime } from "#app/platform/identity/even-time.ts";
import { changeEmailForm } from "#app/platform/identity/forms.ts";
import { accountMessages } from "#app/platform/identity/messages/index.ts";
import { proofOf } from "#app/platform/identity/proof.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Button } from "#app/ui/button.tsx";
import { AppForm } from "#app/ui/form/app-form.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useAppForm } from "#app/ui/form/use-app-form.ts";
import { AccountPage } from "./account-page.tsx";
import { ProveFirst } from "./prove-first.tsx";
import { mayTryPassword } from "./password-turn.server.ts";
import { refuse, refuseTurn, replyWith } from "./refuse.ts";
import { textsOf } from "./texts.server.ts";

export const handle = onTown("member");

const fieldOf = { same: "email", "wrong-current": "current", "link-first": "" };

export async function loader({ context }: LoaderFunctionArgs) {
  const town = asMember(context);
  return { title: textsOf(town).email.title, email: town.member.email, proof: await proofOf(town, town.member) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const town = asMember(context);
  const { faults } = textsOf(town);
  const form = await readForm(request, changeEmailForm, { locale: town.locale });
  if (!form.ok) return refuse(form.reply);
  const turn = await mayTryPassword(town);
  if (!turn.ok) return refuseTurn(turn, form.value, faults.tooOften);
  const { email, current } = form.value;
  const done = await inEvenTime(() => askNewEmail(town, town.member, { email, current: current ?? "" }));
  if (done.ok) return redirect("/kijk-in-je-mail?na=new-email", 303);
  return refuse(replyWith(form.value, { [fieldOf[done.reason]]: faults[done.reason] }));
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: "/account/e-mail", hidden: true }, matches);

export default function Email() {
  const { title, email, proof } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { email: texts, fields: words } = useTexts(accountMessages);
  const [form, fields] = useAppForm(changeEmailForm, answer?.reply);
  return (
    <AccountPage title={title} lead={texts.now(email)} below>
      {proof === "none" ? (
        <ProveFirst back="/account/e-mail" />
      ) : (
        <AppForm form={form} labels={{ email: words.newEmail, current: words.currentPassword }}>
          <TextField field={fields.email} label={words.newEmail} type="email" autoComplete="email" spellCheck={false} autoCapitalize="none" />
          {proof === "password" ? <TextField field={fields.current} label={words.currentPassword} type="password" autoComplete="current-password" plainLabel /> : null}
          <Button>{texts.submit}</Button>
        </AppForm>
      )}
    </AccountPage>
  );
}
