import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { onTown } from "#app/platform/http/access.ts";
import { inTown } from "#app/platform/http/context.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { askNewPassword } from "#app/platform/identity/ask-login-link.server.ts";
import { inEvenTime } from "#app/platform/identity/even-time.ts";
import { forgottenForm } from "#app/platform/identity/forms.ts";
import { accountMessages } from "#app/platform/identity/messages/index.ts";
import { returnPath } from "#app/platform/identity/return-path.ts";
import { mayTry } from "#app/platform/identity/tries.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Button } from "#app/ui/button.tsx";
import { AppForm } from "#app/ui/form/app-form.tsx";
import { HiddenField } from "#app/ui/form/file-field.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useAppForm } from "#app/ui/form/use-app-form.ts";
import { AccountPage } from "./account-page.tsx";
import { refuse, refuseTurn } from "./refuse.ts";
import { textsOf } from "./texts.server.ts";

export const handle = onTown("everyone");

export function loader({ request, context }: LoaderFunctionArgs) {
  return { title: textsOf(inTown(context)).forgotten.title, back: returnPath(new URL(request.url).searchParams.get("terug")) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const town = inTown(context);
  const form = await readForm(request, forgottenForm, { locale: town.locale });
  if (!form.ok) return refuse(form.reply);
  const { email, terug } = form.value;
  const turn = await mayTry("new-password", { tenantId: town.tenant.id, visitorKey: town.visitorKey, email });
  if (!turn.ok) return refuseTurn(turn, form.value, textsOf(town).faults.tooOften);
  await inEvenTime(() => askNewPassword(town, { email, returnTo: returnPath(terug) }));
  return redirect("/kijk-in-je-mail?na=password", 303);
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: "/wachtwoord-vergeten", hidden: true }, matches);

export default function Forgotten() {
  const { back } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { forgotten: texts, fields: words } = useTexts(accountMessages);
  const [form, fields] = useAppForm(forgottenForm, answer?.reply, { terug: back });
  return (
    <AccountPage title={texts.title} lead={texts.lead}>
      <AppForm form={form} labels={{ email: words.email }}>
        <HiddenField field={fields.terug} value={back} />
        <TextField field={fields.email} label={words.email} type="email" autoComplete="email" spellCheck={false} autoCapitalize="none" />
        <Button>{texts.submit}</Button>
      </AppForm>
    </AccountPage>
  );
}
