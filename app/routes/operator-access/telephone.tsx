import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { onPlatform } from "#app/platform/http/access.ts";
import { onOperatorsSite } from "#app/platform/http/context.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { defaultWords } from "#app/platform/i18n/words.ts";
import { operatorTelephoneForm } from "#app/platform/identity/forms.ts";
import { accountMessages } from "#app/platform/identity/messages/index.ts";
import { confirmTelephone, telephoneToConfirm } from "#app/platform/identity/operator-codes.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Button } from "#app/ui/button.tsx";
import { AppForm } from "#app/ui/form/app-form.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useAppForm } from "#app/ui/form/use-app-form.ts";
import { Container, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";
import { refuse } from "../account/refuse.ts";
import { begin, halfOperator } from "./half.server.ts";
import { PaperCodes } from "./paper-codes.tsx";
import { QrPicture } from "./qr-picture.tsx";
import { tryCode } from "./try-code.server.ts";

export const handle = onPlatform("password-given");

/** It is read again in the answer that shows the codes: by then the telephone is known, and there is nothing to tell of it. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const platform = onOperatorsSite(context);
  const { locale, actor } = platform;
  const telephone = actor.kind === "operator" ? undefined : await telephoneToConfirm((await halfOperator(request, platform)).operatorId, "Samen");
  return { title: accountMessages.in(locale, defaultWords[locale]).operator.telephone.title, telephone: telephone ?? null };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const platform = onOperatorsSite(context);
  const { locale, clock, requestId } = platform;
  const operator = await halfOperator(request, platform);
  const form = await readForm(request, operatorTelephoneForm, { locale });
  if (!form.ok) return refuse(form.reply);
  const tried = await tryCode(platform, operator.operatorId, () => confirmTelephone({ operatorId: operator.operatorId, at: clock.now(), requestId }, form.value.code));
  if (!tried.ok) return tried.answer;
  return data({ codes: tried.given }, { headers: { "Set-Cookie": await begin(operator, platform) } });
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.title ?? "", path: "/operator/inloggen/telefoon", hidden: true }, matches);

export default function OperatorTelephone() {
  const { telephone } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { telephone: texts, code: words } = useTexts(accountMessages).operator;
  const [form, fields] = useAppForm(operatorTelephoneForm, answer && "reply" in answer ? answer.reply : undefined);
  if (answer && "codes" in answer) {
    return (
      <Container width="text" className="page">
        <PaperCodes codes={answer.codes} />
      </Container>
    );
  }
  if (!telephone) {
    return (
      <Container width="text" className="page">
        <Stack gap="l">
          <Heading level={1}>{texts.title}</Heading>
          <Paragraph>
            {texts.known} <TextLink href="/operator/inloggen/code">{words.submit}</TextLink>
          </Paragraph>
        </Stack>
      </Container>
    );
  }
  return (
    <Container width="text" className="page">
      <Stack gap="l">
        <Heading level={1}>{texts.title}</Heading>
        <Paragraph>{texts.lead}</Paragraph>
        <ol className="prose-list">
          {texts.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <QrPicture text={telephone.uri} label={texts.picture} />
        <Paragraph>
          {texts.key}: <code>{telephone.typed}</code>
        </Paragraph>
        <AppForm form={form} labels={{ code: words.label }}>
          <TextField field={fields.code} label={words.label} size="short" inputMode="numeric" autoComplete="one-time-code" plainLabel />
          <Button>{words.submit}</Button>
        </AppForm>
      </Stack>
    </Container>
  );
}
