import { randomUUID } from "node:crypto";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { onTown } from "#app/platform/http/access.ts";
import { inTown } from "#app/platform/http/context.server.ts";
import { readBody, readForm } from "#app/platform/http/form.server.ts";
import { typedForm } from "#app/platform/http/typed-form.server.ts";
import { objectAsAuthor } from "#app/platform/moderation/appeals/file-appeal.server.ts";
import { appealForm } from "#app/platform/moderation/appeals/forms.ts";
import { appealTexts } from "#app/platform/moderation/appeals/messages/index.ts";
import { mayBeObjectedTo } from "#app/platform/moderation/statements/statement.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { AppForm } from "#app/ui/form/app-form.tsx";
import { HiddenField } from "#app/ui/form/file-field.tsx";
import { TextArea } from "#app/ui/form/text-field.tsx";
import { useAppForm } from "#app/ui/form/use-app-form.ts";
import { Cluster, Container, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { decisionAt, decisionPage } from "./decision.server.ts";

export const handle = onTown("everyone");

export async function loader({ context, params }: LoaderFunctionArgs) {
  const town = inTown(context);
  const word = params["word"] ?? "";
  const { said, mayObject } = await decisionPage(town, await decisionAt(town, word));
  if (!mayObject) throw redirect(`/besluit/${word}`);
  return { about: said.about, what: said.what, word, key: randomUUID(), title: appealTexts.in(town.locale, town.tenant.words[town.locale]).form.title };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const town = inTown(context);
  const word = params["word"] ?? "";
  const decision = await decisionAt(town, word);
  if (!mayBeObjectedTo(decision)) throw new Response(null, { status: 404 });
  const body = (await readBody(request)) ?? new FormData();
  const form = await readForm(body, appealForm, { locale: town.locale });
  if (!form.ok) return data({ reply: form.reply }, { status: 400 });
  const filed = await objectAsAuthor({ db: town.db, tenant: town.tenant, at: town.clock.now(), requestId: town.requestId }, decision, form.value);
  if (filed.ok) return redirect(`/besluit/${word}?gedaan=bezwaar`, 303);
  const { refused } = appealTexts.in(town.locale, town.tenant.words[town.locale]);
  return data({ reply: typedForm(body, appealForm, { "": [refused[filed.reason]] }) }, { status: 409 });
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.title ?? "", path: "/besluit", hidden: true }, matches);

export default function ObjectToDecision() {
  const { about, what, word, key } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form: texts } = useTexts(appealTexts);
  const [form, fields] = useAppForm(appealForm, answer?.reply, { key });
  return (
    <Container width="text" className="page">
      <Stack gap="l">
        <Heading level={1}>{texts.title}</Heading>
        <Paragraph lead>{texts.lead}</Paragraph>
        <Card tone="tint">
          <Paragraph>{texts.against}</Paragraph>
          <Paragraph>{about}</Paragraph>
          <Paragraph>
            <strong>{what}</strong>
          </Paragraph>
        </Card>
        <AppForm form={form} labels={{ body: texts.body }}>
          <HiddenField field={fields.key} />
          <TextArea field={fields.body} label={texts.body} description={texts.bodyHelp} rows={8} count />
          <Cluster>
            <Button>{texts.send}</Button>
            <ButtonLink href={`/besluit/${word}`} look="subtle">
              {texts.back}
            </ButtonLink>
          </Cluster>
        </AppForm>
      </Stack>
    </Container>
  );
}
