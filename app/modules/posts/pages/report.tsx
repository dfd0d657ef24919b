import { randomUUID } from "node:crypto";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { findReply } from "#app/platform/content/replies.server.ts";
import { fileReport } from "#app/platform/content/report.server.ts";
import { onTown } from "#app/platform/http/access.ts";
import { inTown } from "#app/platform/http/context.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { takeTurn } from "#app/platform/limits/turns.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { AppForm } from "#app/ui/form/app-form.tsx";
import { RadioGroup } from "#app/ui/form/choice-field.tsx";
import { HiddenField } from "#app/ui/form/file-field.tsx";
import { TextArea } from "#app/ui/form/text-field.tsx";
import { useAppForm } from "#app/ui/form/use-app-form.ts";
import { Cluster, Container, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { postFor } from "../commands.server.ts";
import { reportForm, reportReasons } from "../forms.ts";
import { postMessages } from "../messages/index.ts";
import { postPaths } from "../paths.ts";

export const handle = onTown("everyone");

/** Enough for somebody who sees a whole thread go wrong, too little for a flood. */
const LIMIT = { name: "report", tries: 20, seconds: 3600 };

const asked = z.object({ reactie: z.uuid().optional() });

/** @throws Response 404 for a post or reply that this person cannot see */
async function reported({ request, context, params }: LoaderFunctionArgs) {
  const town = inTown(context);
  const post = await postFor(town.db, town.actor, params["id"] ?? "");
  const { reactie } = readAddress(request, asked);
  const reply = post && reactie ? await findReply(town.db, post.id, reactie) : undefined;
  if (!post || (reactie !== undefined && reply?.status !== "published")) throw new Response(null, { status: 404 });
  return { town, post, reply };
}

export async function loader(args: LoaderFunctionArgs) {
  const { town, post, reply } = await reported(args);
  const texts = postMessages.in(town.locale, town.tenant.words[town.locale]).report;
  return { key: randomUUID(), about: reply ? reply.body.slice(0, 300) : post.title, back: postPaths.post(post), title: texts.title };
}

export async function action(args: ActionFunctionArgs) {
  const { town, post, reply } = await reported(args);
  const form = await readForm(args.request, reportForm, { locale: town.locale });
  if (!form.ok) return data({ reply: form.reply }, { status: 400 });
  const turn = await takeTurn(LIMIT, `${town.tenant.id}:${town.visitorKey}`);
  if (!turn.ok) {
    const texts = postMessages.in(town.locale, town.tenant.words[town.locale]).report;
    return data({ reply: { status: "error" as const, initialValue: { ...form.value }, error: { "": [texts.tooMany(Math.ceil(turn.waitSeconds / 60))] } } }, { status: 429, headers: { "Retry-After": String(turn.waitSeconds) } });
  }
  const kept = await fileReport(town.db, town.actor, post, {
    replyId: reply?.id ?? null,
    reason: form.value.reason,
    note: form.value.note,
    idempotencyKey: form.value.key,
    at: town.clock.now(),
    requestId: town.requestId,
  });
  if (!kept) throw new Response(null, { status: 403 });
  return redirect(`${postPaths.post(post)}?gedaan=reported`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.title ?? "", path: page?.back ?? postPaths.feed, hidden: true }, matches);

export default function Report() {
  const { key, about, back } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { report: texts } = useTexts(postMessages);
  const [form, fields] = useAppForm(reportForm, answer?.reply, { key });
  return (
    <Container width="text" className="page">
      <Stack gap="l">
        <Heading level={1}>{texts.title}</Heading>
        <Paragraph lead>{texts.intro}</Paragraph>
        <Card tone="tint">
          <Paragraph>
            {texts.about} <strong>{about}</strong>
          </Paragraph>
        </Card>
        <AppForm form={form} labels={{ reason: texts.reason, note: texts.note }}>
          <HiddenField field={fields.key} />
          <RadioGroup field={fields.reason} label={texts.reason} options={reportReasons.map((reason) => ({ value: reason, label: texts.reasons[reason] }))} />
          <TextArea field={fields.note} label={texts.note} rows={4} count />
          <Cluster>
            <Button icon="flag">{texts.send}</Button>
            <ButtonLink href={back} look="subtle">
              {texts.back}
            </ButtonLink>
          </Cluster>
        </AppForm>
      </Stack>
    </Container>
  );
}
