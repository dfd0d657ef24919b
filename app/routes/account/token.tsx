import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { onTown } from "#app/platform/http/access.ts";
import { inTown } from "#app/platform/http/context.server.ts";
import { resetForm } from "#app/platform/identity/forms.ts";
import { accountMessages } from "#app/platform/identity/messages/index.ts";
import { peekToken } from "#app/platform/identity/tokens.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { AppForm } from "#app/ui/form/app-form.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useAppForm } from "#app/ui/form/use-app-form.ts";
import { Paragraph, TextLink } from "#app/ui/text.tsx";
import { AccountPage } from "./account-page.tsx";
import { textsOf } from "./texts.server.ts";
import { spend } from "./token.server.ts";

export const handle = onTown("everyone");

/** Mail scanners open links too: looking at one never uses it up. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, tenant, clock, locale, actor } = inTown(context);
  const token = await peekToken(db, tenant.id, params["token"] ?? "", clock.now());
  const { token: texts } = textsOf({ locale, tenant });
  const view = token
    ? { purpose: token.purpose, name: token.name, newEmail: token.newEmail ?? "" }
    : actor.kind === "member"
      ? { purpose: "ready" as const, name: actor.name }
      : { purpose: "dead" as const };
  const title = { "confirm-email": texts.confirm, "log-in": texts.logIn, "reset-password": texts.reset, "change-email": texts.newEmail, ready: texts.ready, dead: texts.dead }[view.purpose].title;
  return { title, view };
}

export function action({ request, params, context }: ActionFunctionArgs) {
  return spend(inTown(context), request, params["token"] ?? "");
}

// No canonical address here: the word in it is a secret.
export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: "/bevestigen", hidden: true }, matches);

export default function TokenPage() {
  const { title, view } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { token: texts, account } = useTexts(accountMessages);
  if (answer?.changed) {
    return (
      <AccountPage title={texts.changed.title} lead={texts.changed.text}>
        <ButtonLink href="/account">{texts.changed.next}</ButtonLink>
      </AccountPage>
    );
  }
  if (view.purpose === "dead") {
    return (
      <AccountPage title={title} lead={texts.dead.text}>
        <ButtonLink href="/inloggen">{texts.dead.again}</ButtonLink>
      </AccountPage>
    );
  }
  if (view.purpose === "ready") {
    return (
      <AccountPage title={title} lead={texts.ready.text(view.name)}>
        <ButtonLink href="/">{texts.ready.next}</ButtonLink>
        <Paragraph>
          {texts.ready.change} <TextLink href="/account">{account.title}</TextLink>
        </Paragraph>
      </AccountPage>
    );
  }
  if (view.purpose === "reset-password") return <ResetForm title={title} name={view.name} />;
  const one = { "confirm-email": texts.confirm, "log-in": texts.logIn, "change-email": texts.newEmail }[view.purpose];
  return (
    <AccountPage title={title} lead={one.text(view.purpose === "change-email" ? view.newEmail : view.name)}>
      {answer?.reply?.error?.[""]?.map((message) => <Paragraph key={message}>{message}</Paragraph>)}
      <Form method="post">
        <Button>{one.submit}</Button>
      </Form>
    </AccountPage>
  );
}

function ResetForm({ title, name }: { title: string; name: string }) {
  const answer = useActionData<typeof action>();
  const { token: texts, fields: words } = useTexts(accountMessages);
  const [form, fields] = useAppForm(resetForm, answer?.reply);
  return (
    <AccountPage title={title} lead={texts.reset.text(name)}>
      <AppForm form={form} labels={{ password: words.newPassword }}>
        <TextField field={fields.password} label={words.newPassword} description={words.newPasswordHelp} type="password" autoComplete="new-password" />
        <Button>{texts.reset.submit}</Button>
      </AppForm>
    </AccountPage>
  );
}
