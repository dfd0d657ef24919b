import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { onPlatform } from "#app/platform/http/access.ts";
import { asOperator } from "#app/platform/http/context.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { defaultWords } from "#app/platform/i18n/words.ts";
import { operatorTelephoneForm } from "#app/platform/identity/forms.ts";
import { accountMessages } from "#app/platform/identity/messages/index.ts";
import { ownProof, renewPaperCodes } from "#app/platform/identity/operator-codes.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Button } from "#app/ui/button.tsx";
import { AppForm } from "#app/ui/form/app-form.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useAppForm } from "#app/ui/form/use-app-form.ts";
import { Container, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { refuse } from "../account/refuse.ts";
import { PaperCodes } from "./paper-codes.tsx";
import { tryCode } from "./try-code.server.ts";

export const handle = onPlatform("operator");

/** So few codes on paper that somebody should make new ones. */
const FEW = 3;

export async function loader({ context }: LoaderFunctionArgs) {
  const { locale, operator } = asOperator(context);
  return { title: accountMessages.in(locale, defaultWords[locale]).operator.own.title, ...(await ownProof(operator.operatorId)) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const platform = asOperator(context);
  const { locale, operator, clock, requestId } = platform;
  const form = await readForm(request, operatorTelephoneForm, { locale });
  if (!form.ok) return refuse(form.reply);
  const tried = await tryCode(platform, operator.operatorId, () => renewPaperCodes({ operatorId: operator.operatorId, at: clock.now(), requestId }, form.value.code));
  if (!tried.ok) return tried.answer;
  return data({ codes: tried.given });
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.title ?? "", path: "/operator/ik", hidden: true }, matches);

export default function OperatorOwn() {
  const { title, left, telephone } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { own: texts, code: words } = useTexts(accountMessages).operator;
  const [form, fields] = useAppForm(operatorTelephoneForm, answer && "reply" in answer ? answer.reply : undefined);
  if (answer && "codes" in answer) {
    return (
      <Container width="text" className="page">
        <PaperCodes codes={answer.codes} />
      </Container>
    );
  }
  return (
    <Container width="text" className="page">
      <Stack gap="l">
        <Heading level={1}>{title}</Heading>
        <Paragraph>{telephone ? texts.telephone : texts.demo}</Paragraph>
        {telephone ? (
          <Stack as="section" gap="s">
            <Heading level={2}>{texts.renew}</Heading>
            <Paragraph>
              {texts.left(left)} {left <= FEW ? texts.few : ""} {texts.renewText}
            </Paragraph>
            <AppForm form={form} labels={{ code: words.label }}>
              <TextField field={fields.code} label={words.label} size="short" inputMode="numeric" autoComplete="one-time-code" plainLabel />
              <Button>{texts.submit}</Button>
            </AppForm>
          </Stack>
        ) : null}
      </Stack>
    </Container>
  );
}
