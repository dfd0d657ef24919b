import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { momentWords } from "#app/lib/date-words.ts";
import { organisationsOf } from "#app/platform/content/writing/choices.server.ts";
import { onTown } from "#app/platform/http/access.ts";
import { env } from "#app/platform/env.server.ts";
import { asMember, doing, viewOf } from "#app/platform/http/context.server.ts";
import { readBody, readForm } from "#app/platform/http/form.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { typedForm } from "#app/platform/http/typed-form.server.ts";
import { ForWriters } from "#app/platform/moderation/ui/restriction-notice.tsx";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Flash } from "#app/ui/alert.tsx";
import { EmptyState } from "#app/ui/card.tsx";
import { Container, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";
import { sourceForm } from "../forms.ts";
import { agendaMessages } from "../messages/index.ts";
import { agendaPaths } from "../paths.ts";
import { themeChoices } from "../reading/form-page.server.ts";
import { addSource, readAgain, removeSource } from "../sources/commands.server.ts";
import { sourcesOf } from "../sources/list.server.ts";
import { SourceForm, SourceLines } from "../ui/source-parts.tsx";

export const handle = onTown("member");

const asked = z.object({ klaar: z.enum(["added", "removed", "asked"]).optional().catch(undefined) });
const button = z.object({ do: z.enum(["remove", "again"]), source: z.uuid() });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const town = asMember(context);
  const { db, member, tenant, locale } = town;
  const { timeZone, at } = viewOf(town);
  const { sources: texts, told } = agendaMessages.in(locale, tenant.words[locale]);
  const faults: Readonly<Record<string, string>> = told.faults;
  const lines = await sourcesOf(db, member.editorOf);
  return {
    title: texts.title,
    klaar: readAddress(request, asked).klaar,
    organisations: await organisationsOf(db, member.editorOf),
    themes: themeChoices(town),
    lines: lines.map(({ readAt, fault, events, ...line }) => ({
      ...line,
      events: texts.events(events),
      read: readAt ? texts.read(momentWords(readAt, { locale, timeZone, now: at })) : texts.never,
      broken: fault === null ? null : texts.broken(faults[fault] ?? fault),
    })),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const town = asMember(context);
  const { locale, tenant } = town;
  const by = doing(town);
  const body = (await readBody(request)) ?? new FormData();
  const done = (word: z.infer<typeof asked>["klaar"]) => {
    town.changed();
    return redirect(`${agendaPaths.sources}?klaar=${word}`, 303);
  };
  if (body.has("do")) {
    const pressed = await readForm(body, button, { locale });
    if (!pressed.ok) throw new Response(null, { status: 400 });
    const { source } = pressed.value;
    const theirs = pressed.value.do === "remove" ? await removeSource(by, source) : await readAgain(by, source);
    if (!theirs) throw new Response(null, { status: 404 });
    return done(pressed.value.do === "remove" ? "removed" : "asked");
  }
  const form = await readForm(body, sourceForm, { locale });
  if (!form.ok) return data({ reply: form.reply }, { status: 400 });
  const { organisation, url, theme } = form.value;
  const result = await addSource(by, { organisationId: organisation, url, theme: theme ?? null }, env.CALENDARS_WITHIN);
  if (result.ok) return done("added");
  const why = agendaMessages.in(locale, tenant.words[locale]).sources.refused[result.reason];
  return data({ reply: typedForm(body, sourceForm, { [result.reason === "not-allowed" || result.reason === "too-many" ? "organisation" : "url"]: [why] }) }, { status: 400 });
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.title ?? "", path: agendaPaths.sources, hidden: true }, matches);

export default function Sources() {
  const { title, klaar, organisations, themes, lines } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { sources: texts, subscribe } = useTexts(agendaMessages);
  return (
    <Container width="text" className="page">
      <Stack gap="l">
        {klaar ? <Flash>{texts[klaar]}</Flash> : null}
        <TextLink href={agendaPaths.feed}>{subscribe.back}</TextLink>
        <Heading level={1}>{title}</Heading>
        <Paragraph lead>{texts.intro}</Paragraph>
        {organisations.length === 0 ? (
          <EmptyState title={texts.none} icon="calendar">{texts.noneText}</EmptyState>
        ) : (
          <>
            {lines.length === 0 ? <EmptyState title={texts.empty} icon="calendar">{texts.emptyText}</EmptyState> : <SourceLines lines={lines} />}
            <ForWriters>
              <SourceForm organisations={organisations} themes={themes} lastResult={answer?.reply} />
            </ForWriters>
          </>
        )}
      </Stack>
    </Container>
  );
}
