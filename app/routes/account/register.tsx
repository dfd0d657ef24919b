import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useRef } from "react";
import { onTown } from "#app/platform/http/access.ts";
import { inTown } from "#app/platform/http/context.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { inEvenTime } from "#app/platform/identity/even-time.ts";
import { registerForm } from "#app/platform/identity/forms.ts";
import { accountMessages } from "#app/platform/identity/messages/index.ts";
import { register } from "#app/platform/identity/register.server.ts";
import { returnPath, withReturn } from "#app/platform/identity/return-path.ts";
import { mayTry } from "#app/platform/identity/tries.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Button } from "#app/ui/button.tsx";
import { AppForm } from "#app/ui/form/app-form.tsx";
import { HiddenField } from "#app/ui/form/file-field.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useAppForm } from "#app/ui/form/use-app-form.ts";
import { useDraft } from "#app/ui/form/use-draft.ts";
import { Paragraph, TextLink } from "#app/ui/text.tsx";
import { AccountPage } from "./account-page.tsx";
import { goOn } from "./enter.server.ts";
import { chosenNeighbourhood } from "./neighbourhood-choice.server.ts";
import { NeighbourhoodField } from "./neighbourhood-field.tsx";
import { refuse, refuseTurn, replyWith } from "./refuse.ts";
import { textsOf } from "./texts.server.ts";

export const handle = onTown("everyone");

export function loader({ request, context }: LoaderFunctionArgs) {
  const town = inTown(context);
  const back = returnPath(new URL(request.url).searchParams.get("terug"));
  if (town.actor.kind === "member") throw goOn(back);
  return { title: textsOf(town).register.title, back };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const town = inTown(context);
  const { faults } = textsOf(town);
  const form = await readForm(request, registerForm(faults["no-neighbourhood"]), { locale: town.locale });
  if (!form.ok) return refuse(form.reply);
  const { email, name, password, terug } = form.value;
  const turn = await mayTry("register", { tenantId: town.tenant.id, visitorKey: town.visitorKey, email });
  if (!turn.ok) return refuseTurn(turn, form.value, faults.tooOften);
  const place = await chosenNeighbourhood(town, form.value);
  if (!place.ok) return refuse(replyWith(form.value, { [place.field]: place.reason === "postcode-differs" ? faults[place.reason](place.name) : faults[place.reason] }));
  const done = await inEvenTime(() => register(town, { email, name, neighbourhoodId: place.id, password: password ?? null, returnTo: returnPath(terug) }));
  if (done.ok) return redirect("/kijk-in-je-mail?na=registered", 303);
  const field = done.reason === "unknown-neighbourhood" ? "neighbourhood" : done.reason === "reserved-name" ? "name" : "password";
  return refuse(replyWith(form.value, { [field]: faults[done.reason] }));
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: "/registreren", hidden: true }, matches);

export default function Register() {
  const { back } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { register: texts, fields: words, faults } = useTexts(accountMessages);
  const formRef = useRef<HTMLFormElement>(null);
  const [form, fields] = useAppForm(registerForm(faults["no-neighbourhood"]), answer?.reply, { terug: back });
  useDraft(formRef, "registreren", answer !== undefined);
  return (
    <AccountPage title={texts.title} lead={texts.lead}>
      <AppForm form={form} formRef={formRef} labels={{ email: words.email, name: words.name, neighbourhood: words.neighbourhood, postcode: words.postcode, password: words.password }}>
        <HiddenField field={fields.terug} value={back} />
        <TextField field={fields.email} label={words.email} type="email" autoComplete="email" spellCheck={false} autoCapitalize="none" />
        <TextField field={fields.name} label={words.name} description={words.nameHelp} autoComplete="name" />
        <NeighbourhoodField field={fields.neighbourhood} />
        <TextField field={fields.postcode} label={words.postcode} description={words.postcodeHelp} autoComplete="postal-code" size="short" plainLabel />
        <TextField field={fields.password} label={words.password} description={words.optionalPasswordHelp} type="password" autoComplete="new-password" />
        <Button>{texts.submit}</Button>
      </AppForm>
      <Paragraph>
        {texts.haveOne} <TextLink href={withReturn("/inloggen", back)}>{texts.logIn}</TextLink>
      </Paragraph>
    </AccountPage>
  );
}
