import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { onTown } from "#app/platform/http/access.ts";
import { inTown } from "#app/platform/http/context.server.ts";
import { readBody } from "#app/platform/http/form.server.ts";
import { linkForm, passwordForm } from "#app/platform/identity/forms.ts";
import { accountMessages } from "#app/platform/identity/messages/index.ts";
import { returnPath, withReturn } from "#app/platform/identity/return-path.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { AppForm } from "#app/ui/form/app-form.tsx";
import { HiddenField } from "#app/ui/form/file-field.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useAppForm } from "#app/ui/form/use-app-form.ts";
import { Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";
import { AccountPage } from "./account-page.tsx";
import { goOn } from "./enter.server.ts";
import { sendLink, tryPassword } from "./log-in.server.ts";
import { textsOf } from "./texts.server.ts";

export const handle = onTown("everyone");

export function loader({ request, context }: LoaderFunctionArgs) {
  const town = inTown(context);
  const back = returnPath(new URL(request.url).searchParams.get("terug"));
  if (town.actor.kind === "member") throw goOn(back);
  return { title: textsOf(town).logIn.title, back };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const town = inTown(context);
  const body = (await readBody(request)) ?? new FormData();
  return body.get("way") === "wachtwoord" ? tryPassword(town, request, body) : sendLink(town, body);
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: "/inloggen", hidden: true }, matches);

export default function LogIn() {
  const { back } = useLoaderData<typeof loader>();
  const { logIn: texts } = useTexts(accountMessages);
  return (
    <AccountPage title={texts.title} lead={back === "/" ? undefined : texts.toContinue}>
      <LinkForm back={back} />
      <PasswordForm back={back} />
      <Paragraph>
        {texts.noAccount} <TextLink href={withReturn("/registreren", back)}>{texts.register}</TextLink>
      </Paragraph>
    </AccountPage>
  );
}

function LinkForm({ back }: { back: string }) {
  const answer = useActionData<typeof action>();
  const { logIn: texts, fields: words } = useTexts(accountMessages);
  const [form, fields] = useAppForm(linkForm, answer?.way === "link" ? answer.reply : undefined, { way: "link", terug: back }, { id: "link" });
  return (
    <Card>
      <Stack>
        <Heading level={2}>{texts.byLink}</Heading>
        <Paragraph>{texts.byLinkHelp}</Paragraph>
        <AppForm form={form} labels={{ email: words.email }}>
          <HiddenField field={fields.way} value="link" />
          <HiddenField field={fields.terug} value={back} />
          <TextField field={fields.email} label={words.email} type="email" autoComplete="email" spellCheck={false} autoCapitalize="none" />
          <Button>{texts.sendLink}</Button>
        </AppForm>
      </Stack>
    </Card>
  );
}

function PasswordForm({ back }: { back: string }) {
  const answer = useActionData<typeof action>();
  const { logIn: texts, fields: words } = useTexts(accountMessages);
  const [form, fields] = useAppForm(passwordForm, answer?.way === "wachtwoord" ? answer.reply : undefined, { way: "wachtwoord", terug: back }, { id: "wachtwoord" });
  return (
    <Card>
      <Stack>
        <Heading level={2}>{texts.byPassword}</Heading>
        <AppForm form={form} labels={{ email: words.email, password: words.password }}>
          <HiddenField field={fields.way} value="wachtwoord" />
          <HiddenField field={fields.terug} value={back} />
          <TextField field={fields.email} label={words.email} type="email" autoComplete="username" spellCheck={false} autoCapitalize="none" />
          <TextField field={fields.password} label={words.password} type="password" autoComplete="current-password" />
          <Button look="secondary">{texts.submit}</Button>
        </AppForm>
        <TextLink href={withReturn("/wachtwoord-vergeten", back)}>{texts.forgotten}</TextLink>
      </Stack>
    </Card>
  );
}
