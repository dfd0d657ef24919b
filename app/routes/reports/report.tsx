import { randomUUID } from "node:crypto";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { reportReasons } from "#app/platform/content/report-reasons.ts";
import { onTown } from "#app/platform/http/access.ts";
import { inTown } from "#app/platform/http/context.server.ts";
import { readBody, readForm } from "#app/platform/http/form.server.ts";
import { typedForm } from "#app/platform/http/typed-form.server.ts";
import { takeTurn } from "#app/platform/limits/turns.server.ts";
import { fileReport } from "#app/platform/moderation/reports/file-report.server.ts";
import { reportForm } from "#app/platform/moderation/reports/forms.ts";
import { reportTexts } from "#app/platform/moderation/reports/messages/index.ts";
import { reportPaths } from "#app/platform/moderation/reports/paths.ts";
import { reportable } from "#app/platform/moderation/reports/reportable.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { AppForm } from "#app/ui/form/app-form.tsx";
import { Checkbox, RadioGroup } from "#app/ui/form/choice-field.tsx";
import { HiddenField } from "#app/ui/form/file-field.tsx";
import { TextArea, TextField } from "#app/ui/form/text-field.tsx";
import { useAppForm } from "#app/ui/form/use-app-form.ts";
import { Cluster, Container, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";

export const handle = onTown("everyone");

/** Enough for somebody who sees a whole thread go wrong, too little for a flood. */
const LIMIT = { name: "report", tries: 20, seconds: 3600 };

/** @throws Response 404 for what is not there, or what this person cannot see */
async function reported({ context, params }: LoaderFunctionArgs) {
  const town = inTown(context);
  const about = await reportable(town.db, town.actor, params["soort"] ?? "", params["id"] ?? "");
  if (!about) throw new Response(null, { status: 404 });
  return { town, about };
}

export async function loader(args: LoaderFunctionArgs) {
  const { town, about } = await reported(args);
  const { form } = reportTexts.in(town.locale, town.tenant.words[town.locale]);
  return { key: randomUUID(), about: about.title || form.aboutPhoto, back: about.path, title: form.title, email: town.actor.kind === "member" ? town.actor.email : null };
}

export async function action(args: ActionFunctionArgs) {
  const { town, about } = await reported(args);
  const { db, tenant, actor, locale, clock, requestId } = town;
  const body = (await readBody(args.request)) ?? new FormData();
  const form = await readForm(body, reportForm, { locale });
  if (!form.ok) return data({ reply: form.reply }, { status: 400 });
  const turn = await takeTurn(LIMIT, `${tenant.id}:${town.visitorKey}`);
  if (!turn.ok) {
    const { form: texts } = reportTexts.in(locale, tenant.words[locale]);
    return data({ reply: typedForm(body, reportForm, { "": [texts.tooMany(Math.ceil(turn.waitSeconds / 60))] }) }, { status: 429, headers: { "Retry-After": String(turn.waitSeconds) } });
  }
  const { receipt, again } = await fileReport({ db, tenant, actor, at: clock.now(), requestId }, about, form.value);
  return redirect(`${reportPaths.receipt(receipt)}?gedaan=${again ? "al" : "gemeld"}`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.title ?? "", path: "/melden", hidden: true }, matches);

export default function Report() {
  const { key, about, back, email } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form: texts } = useTexts(reportTexts);
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
          <TextLink href="/huisregels">{texts.rules}</TextLink>
        </Card>
        <AppForm form={form} labels={{ reason: texts.reason, note: texts.note, name: texts.name, email: texts.email, goodFaith: texts.goodFaith }}>
          <HiddenField field={fields.key} />
          <RadioGroup field={fields.reason} label={texts.reason} options={reportReasons.map((reason) => ({ value: reason, label: texts.reasons[reason] }))} />
          <TextArea field={fields.note} label={texts.note} description={texts.noteHelp} rows={4} count />
          {email === null ? (
            <>
              <Stack gap="s">
                <Heading level={2} look={3}>
                  {texts.you}
                </Heading>
                <Paragraph>{texts.youHelp}</Paragraph>
              </Stack>
              <TextField field={fields.name} label={texts.name} autoComplete="name" />
              <TextField field={fields.email} label={texts.email} type="email" autoComplete="email" />
            </>
          ) : (
            <Paragraph>{texts.member(email)}</Paragraph>
          )}
          <Checkbox field={fields.goodFaith} label={texts.goodFaith} />
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
