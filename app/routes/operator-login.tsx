import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { onPlatform } from "#app/platform/http/access.ts";
import { onOperatorsSite } from "#app/platform/http/context.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { defaultWords } from "#app/platform/i18n/words.ts";
import { operatorForm } from "#app/platform/identity/forms.ts";
import { logInOperator } from "#app/platform/identity/log-in-operator.server.ts";
import { accountMessages } from "#app/platform/identity/messages/index.ts";
import { beginOperatorSession } from "#app/platform/identity/operator-sessions.server.ts";
import { forgetTries, mayTry } from "#app/platform/identity/tries.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Button } from "#app/ui/button.tsx";
import { AppForm } from "#app/ui/form/app-form.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useAppForm } from "#app/ui/form/use-app-form.ts";
import { Container, Stack } from "#app/ui/layout.tsx";
import { Heading } from "#app/ui/text.tsx";
import { goOn } from "./account/enter.server.ts";
import { refuse, refuseTurn, replyWith } from "./account/refuse.ts";

export const handle = onPlatform("everyone");

/** Where somebody goes whose password is right. */
const then = { in: "/operator", code: "/operator/inloggen/code", telephone: "/operator/inloggen/telefoon" } as const;

export function loader({ context }: LoaderFunctionArgs) {
  const { actor, locale } = onOperatorsSite(context);
  if (actor.kind === "operator") throw goOn("/operator");
  return { title: accountMessages.in(locale, defaultWords[locale]).operator.title };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { locale, visitorKey, secure, log } = onOperatorsSite(context);
  const texts = accountMessages.in(locale, defaultWords[locale]);
  const form = await readForm(request, operatorForm, { locale });
  if (!form.ok) return refuse(form.reply);
  const trying = { tenantId: null, visitorKey, email: form.value.email };
  const turn = await mayTry("operator", trying);
  if (!turn.ok) return refuseTurn(turn, form.value, texts.faults.tooOften);
  const operator = await logInOperator(form.value);
  if (!operator) return refuse(replyWith(form.value, { "": texts.operator.wrong }));
  await forgetTries("operator", trying);
  const { operatorId, next } = operator;
  if (next === "in") log.info({ operatorId }, "operator logged in");
  return redirect(then[next], { status: 303, headers: { "Set-Cookie": await beginOperatorSession(operatorId, secure, next === "in" ? "whole" : "half") } });
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: "/operator/inloggen", hidden: true }, matches);

export default function OperatorLogin() {
  const answer = useActionData<typeof action>();
  const { operator: texts, fields: words } = useTexts(accountMessages);
  const [form, fields] = useAppForm(operatorForm, answer?.reply);
  return (
    <Container width="text" className="page">
      <Stack gap="l">
        <Heading level={1}>{texts.title}</Heading>
        <AppForm form={form} labels={{ email: words.email, password: words.password }}>
          <TextField field={fields.email} label={words.email} type="email" autoComplete="username" spellCheck={false} autoCapitalize="none" />
          <TextField field={fields.password} label={words.password} type="password" autoComplete="current-password" />
          <Button>{texts.submit}</Button>
        </AppForm>
      </Stack>
    </Container>
  );
}
