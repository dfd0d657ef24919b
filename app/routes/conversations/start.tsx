import { randomUUID } from "node:crypto";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { useRef } from "react";
import { z } from "zod";
import { messageForm } from "#app/platform/conversations/forms.ts";
import { conversationTexts } from "#app/platform/conversations/messages/index.ts";
import { conversationPaths } from "#app/platform/conversations/paths.ts";
import { reachableOrganisation, reachablePerson } from "#app/platform/conversations/reach.server.ts";
import { startConversation } from "#app/platform/conversations/start.server.ts";
import { onTown } from "#app/platform/http/access.ts";
import { asMember, doing } from "#app/platform/http/context.server.ts";
import { readBody, readForm } from "#app/platform/http/form.server.ts";
import { parkedForm } from "#app/platform/http/parked-form.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { typedForm } from "#app/platform/http/typed-form.server.ts";
import { ForWriters } from "#app/platform/moderation/ui/restriction-notice.tsx";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { AppForm } from "#app/ui/form/app-form.tsx";
import { DraftNotice } from "#app/ui/form/draft-notice.tsx";
import { HiddenField } from "#app/ui/form/file-field.tsx";
import { TextArea } from "#app/ui/form/text-field.tsx";
import { useAppForm } from "#app/ui/form/use-app-form.ts";
import { useDraft } from "#app/ui/form/use-draft.ts";
import { Cluster, Container, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";

export const handle = onTown("member");

const asked = z.object({ met: z.uuid().optional(), organisatie: z.string().max(120).optional() });

/** @throws Response 404 for whom this member cannot write to out of the blue */
async function other({ request, context }: Pick<LoaderFunctionArgs, "request" | "context">) {
  const town = asMember(context);
  const { met, organisatie } = readAddress(request, asked);
  const person = met === undefined ? undefined : await reachablePerson(town.db, town.member, met);
  const organisation = organisatie === undefined ? undefined : await reachableOrganisation(town.db, organisatie);
  if (person) return { town, name: person.name, who: { accountId: person.accountId }, back: `/mensen/${person.accountId}`, organisation: false };
  if (organisation) return { town, name: organisation.name, who: { organisationId: organisation.organisationId }, back: `/organisaties/${organisation.slug}`, organisation: true };
  throw new Response(null, { status: 404 });
}

export async function loader(args: LoaderFunctionArgs) {
  const { town, name, back, organisation } = await other(args);
  const { start } = conversationTexts.in(town.locale, town.tenant.words[town.locale]);
  return { name, back, organisation, title: start.title(name), key: randomUUID(), parked: await parkedForm(town, args.request) };
}

export async function action(args: ActionFunctionArgs) {
  const { town, who } = await other(args);
  const { locale, tenant } = town;
  const body = (await readBody(args.request)) ?? new FormData();
  const read = await readForm(body, messageForm, { locale });
  if (!read.ok) return data({ reply: read.reply }, { status: 400 });
  const begun = await startConversation(doing(town), { itemId: null, about: null, with: who, ...read.value });
  if (begun.ok) return redirect(`${conversationPaths.page(begun.id)}?gedaan=begun`, 303);
  return data({ reply: typedForm(body, messageForm, { body: [conversationTexts.in(locale, tenant.words[locale]).refused[begun.reason]] }) }, { status: 400 });
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.title ?? "", path: `${conversationPaths.list}/nieuw`, hidden: true }, matches);

export default function Start() {
  const { title, key, back, organisation, parked } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.reply ?? parked;
  const { start: texts } = useTexts(conversationTexts);
  const formRef = useRef<HTMLFormElement>(null);
  const busy = useNavigation().state === "submitting";
  const [form, fields] = useAppForm(messageForm, lastResult, { key });
  const draft = useDraft(formRef, `conversation:nieuw:${back}`, lastResult != null);
  return (
    <Container width="text" className="page">
      <Stack gap="l">
        <Heading level={1}>{title}</Heading>
        <Paragraph lead>{organisation ? texts.leadOrganisation : texts.lead}</Paragraph>
        <ForWriters>
          <AppForm form={form} labels={{ body: texts.body }} formRef={formRef}>
            <DraftNotice {...draft} />
            <HiddenField field={fields.key} />
            <TextArea field={fields.body} label={texts.body} rows={6} count />
            <Cluster>
              <Button busy={busy}>{texts.send}</Button>
              <ButtonLink href={back} look="subtle">
                {texts.cancel}
              </ButtonLink>
            </Cluster>
          </AppForm>
        </ForWriters>
      </Stack>
    </Container>
  );
}
