import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { z } from "zod";
import { askDemo } from "#app/platform/demo/asked/ask.server.ts";
import { demoForm, demoPaths } from "#app/platform/demo/asked/request.ts";
import { onPlatform } from "#app/platform/http/access.ts";
import { onOperatorsSite } from "#app/platform/http/context.server.ts";
import { readBody, readForm } from "#app/platform/http/form.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { typedForm } from "#app/platform/http/typed-form.server.ts";
import { defaultWords } from "#app/platform/i18n/words.ts";
import { takeTurn, type Limit } from "#app/platform/limits/turns.server.ts";
import { keyedHash } from "#app/platform/secret.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Alert, Flash } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { AppForm } from "#app/ui/form/app-form.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useAppForm } from "#app/ui/form/use-app-form.ts";
import { Container, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { platformTexts } from "./messages/index.ts";

export const handle = onPlatform("everyone");

const BY_VISITOR: Limit = { name: "ask-demo", tries: 5, seconds: 3600 };
/** Nobody's mailbox is filled by others who type its address. */
const BY_ADDRESS: Limit = { name: "ask-demo-address", tries: 3, seconds: 86_400 };

const asked = z.object({ gedaan: z.literal("ja").optional().catch(undefined) });

export function loader({ request, context }: LoaderFunctionArgs) {
  const { locale } = onOperatorsSite(context);
  return { done: readAddress(request, asked).gedaan === "ja", title: platformTexts.in(locale, defaultWords[locale]).demo.title };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { locale, clock, visitorKey } = onOperatorsSite(context);
  const { workshops } = platformTexts.in(locale, defaultWords[locale]);
  const body = (await readBody(request)) ?? new FormData();
  const reading = await readForm(body, demoForm, { locale });
  if (!reading.ok) return data({ reply: reading.reply, refused: null }, { status: 400 });
  for (const [limit, key] of [[BY_VISITOR, visitorKey], [BY_ADDRESS, keyedHash("ask-demo", reading.value.email)]] as const) {
    const turn = await takeTurn(limit, key);
    if (!turn.ok) return data({ reply: typedForm(body, demoForm), refused: workshops.tooOften(Math.ceil(turn.waitSeconds / 60)) }, { status: 429, headers: { "Retry-After": String(turn.waitSeconds) } });
  }
  await askDemo(reading.value, { at: clock.now(), locale });
  return redirect(`${demoPaths.ask}?gedaan=ja`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.title ?? "", path: demoPaths.ask }, matches);

export default function AskDemo() {
  const { done, title } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { demo: texts } = useTexts(platformTexts);
  const busy = useNavigation().state === "submitting";
  const [form, fields] = useAppForm(demoForm, answer?.reply);
  return (
    <Container width="text" className="page">
      <Stack gap="l">
        <Stack gap="s">
          {done && !answer ? <Flash>{texts.sent}</Flash> : null}
          {answer?.refused ? (
            <Alert kind="error" live>
              <Paragraph>{answer.refused}</Paragraph>
            </Alert>
          ) : null}
          <Heading level={1}>{title}</Heading>
          <Paragraph lead>{texts.lead}</Paragraph>
          <Paragraph>{texts.text}</Paragraph>
        </Stack>
        <AppForm form={form} labels={{ municipality: texts.municipality, name: texts.name, email: texts.email }}>
          <TextField field={fields.municipality} label={texts.municipality} autoComplete="off" />
          <TextField field={fields.name} label={texts.name} autoComplete="name" />
          <TextField field={fields.email} label={texts.email} type="email" autoComplete="email" />
          <TextField field={fields.job} label={texts.job} autoComplete="organization-title" />
          <Paragraph>{texts.privacy}</Paragraph>
          <div>
            <Button busy={busy}>{texts.ask}</Button>
          </div>
        </AppForm>
      </Stack>
    </Container>
  );
}
