import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { onPlatform } from "#app/platform/http/access.ts";
import { onOperatorsSite } from "#app/platform/http/context.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { defaultWords } from "#app/platform/i18n/words.ts";
import { operatorCodeForm } from "#app/platform/identity/forms.ts";
import { accountMessages } from "#app/platform/identity/messages/index.ts";
import { takeOperatorCode } from "#app/platform/identity/operator-codes.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Button } from "#app/ui/button.tsx";
import { AppForm } from "#app/ui/form/app-form.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useAppForm } from "#app/ui/form/use-app-form.ts";
import { Container, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { refuse } from "../account/refuse.ts";
import { halfOperator, letIn } from "./half.server.ts";
import { tryCode } from "./try-code.server.ts";

export const handle = onPlatform("password-given");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const platform = onOperatorsSite(context);
  await halfOperator(request, platform);
  return { title: accountMessages.in(platform.locale, defaultWords[platform.locale]).operator.code.title };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const platform = onOperatorsSite(context);
  const { locale, clock, requestId } = platform;
  const operator = await halfOperator(request, platform);
  const form = await readForm(request, operatorCodeForm, { locale });
  if (!form.ok) return refuse(form.reply);
  const tried = await tryCode(platform, operator.operatorId, async () => (await takeOperatorCode({ operatorId: operator.operatorId, at: clock.now(), requestId }, form.value.code)) || undefined);
  if (!tried.ok) return tried.answer;
  return redirect("/operator", { status: 303, headers: { "Set-Cookie": await letIn(operator, platform) } });
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: "/operator/inloggen/code", hidden: true }, matches);

export default function OperatorCode() {
  const answer = useActionData<typeof action>();
  const { code: texts } = useTexts(accountMessages).operator;
  const [form, fields] = useAppForm(operatorCodeForm, answer?.reply);
  return (
    <Container width="text" className="page">
      <Stack gap="l">
        <Heading level={1}>{texts.title}</Heading>
        <Paragraph>{texts.lead}</Paragraph>
        <AppForm form={form} labels={{ code: texts.label }}>
          <TextField field={fields.code} label={texts.label} description={texts.help} size="medium" autoComplete="one-time-code" autoCapitalize="none" spellCheck={false} plainLabel />
          <Button>{texts.submit}</Button>
        </AppForm>
      </Stack>
    </Container>
  );
}
