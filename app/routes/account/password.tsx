import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { onTown } from "#app/platform/http/access.ts";
import { asMember } from "#app/platform/http/context.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { changePassword } from "#app/platform/identity/change-password.server.ts";
import { changePasswordForm } from "#app/platform/identity/forms.ts";
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

const fieldOf: Readonly<Record<string, string>> = { "wrong-current": "current", "link-first": "" };

export async function loader({ context }: LoaderFunctionArgs) {
  const town = asMember(context);
  return { title: textsOf(town).password.title, proof: await proofOf(town, town.member) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const town = asMember(context);
  const { faults } = textsOf(town);
  const form = await readForm(request, changePasswordForm, { locale: town.locale });
  if (!form.ok) return refuse(form.reply);
  const turn = await mayTryPassword(town);
  if (!turn.ok) return refuseTurn(turn, {}, faults.tooOften);
  const done = await changePassword(town, town.member, { current: form.value.current ?? "", next: form.value.password });
  if (done.ok) return redirect("/account?gedaan=wachtwoord", 303);
  return refuse(replyWith({}, { [fieldOf[done.reason] ?? "password"]: faults[done.reason] }));
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: "/account/wachtwoord", hidden: true }, matches);

export default function Password() {
  const { title, proof } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { password: texts, fields: words } = useTexts(accountMessages);
  const [form, fields] = useAppForm(changePasswordForm, answer?.reply);
  return (
    <AccountPage title={title} lead={proof === "none" ? texts.first : undefined} below>
      {proof === "none" ? (
        <ProveFirst back="/account/wachtwoord" />
      ) : (
        <AppForm form={form} labels={{ current: words.currentPassword, password: words.newPassword }}>
          {proof === "password" ? <TextField field={fields.current} label={words.currentPassword} type="password" autoComplete="current-password" plainLabel /> : null}
          <TextField field={fields.password} label={words.newPassword} description={words.newPasswordHelp} type="password" autoComplete="new-password" />
          <Button>{texts.submit}</Button>
        </AppForm>
      )}
    </AccountPage>
  );
}
