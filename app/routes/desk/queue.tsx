import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { onTown } from "#app/platform/http/access.ts";
import { asMember, doing } from "#app/platform/http/context.server.ts";
import { readBody, readForm } from "#app/platform/http/form.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { decide } from "#app/platform/moderation/decisions/decide.server.ts";
import { undo } from "#app/platform/moderation/decisions/undo.server.ts";
import { deskTexts } from "#app/platform/moderation/desk/messages/index.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Flash } from "#app/ui/alert.tsx";
import { EmptyState } from "#app/ui/card.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { MoreLink } from "#app/ui/navigation.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";
import { bulkForm, queueAsked, undoForm } from "./forms.ts";
import { BulkDecision } from "./parts/bulk-decision.tsx";
import { CaseCard } from "./parts/case-card.tsx";
import { DeskKeys } from "./parts/desk-keys.tsx";
import { QueueFilterForm } from "./parts/queue-filter.tsx";
import { SkippedList, Taken } from "./parts/taken.tsx";
import { ToldFirst } from "./parts/told-first.tsx";
import { queuePage, titlesOf } from "./queue.server.ts";
import { deskLinks } from "./desk-links.ts";
import { DeskFrame } from "./parts/desk-frame.tsx";

export const handle = onTown({ may: "desk.read" });
export const links = deskLinks;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const town = asMember(context);
  const asked = readAddress(request, queueAsked);
  const page = await queuePage(town, asked);
  return { ...page, asked, title: deskTexts.in(town.locale, town.tenant.words[town.locale]).queue.title };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const town = asMember(context);
  const body = await readBody(request);
  if (body?.get("do") === "undo") {
    const wish = await readForm(body, undoForm, { locale: town.locale });
    if (!wish.ok) throw new Response(null, { status: 400 });
    const result = await undo(doing(town), wish.value.batch);
    if (!result.ok && result.reason === "not-yours") throw new Response(null, { status: 403 });
    town.changed();
    return redirect(result.ok ? `/toezicht?gedaan=undone&aantal=${result.undone}` : `/toezicht?gedaan=${result.reason}`, 303);
  }
  const form = await readForm(body ?? new FormData(), bulkForm, { locale: town.locale });
  if (!form.ok) return data({ reply: form.reply, skipped: [], titles: {} }, { status: 400 });
  const { cases, ...choice } = form.value;
  const result = await decide(doing(town), cases, choice);
  town.changed();
  if (result.skipped.length > 0) {
    const titles = await titlesOf(town, result.skipped.map(({ caseId }) => caseId));
    return data({ reply: undefined, skipped: result.skipped, titles, batchId: result.batchId, decided: result.decided.length }, { status: 409 });
  }
  return redirect(`/toezicht?besluit=${result.batchId}&aantal=${result.decided.length}`, 303);
}

/** What a colleague did meanwhile shows at once, also where this decision was refused because of it. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.title ?? "", path: "/toezicht", hidden: true }, matches);

export default function Queue() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { queue: texts, done } = useTexts(deskTexts);
  const { lines, counts, asked, duty } = page;
  const filtered = Boolean(asked.wijk ?? asked.waarom ?? asked.wie ?? asked.na);
  return (
    <DeskFrame>
      {asked.gedaan === "undone" ? <Flash>{done.undone(asked.aantal ?? 1)}</Flash> : null}
      {asked.gedaan === "nothing-left" ? <Flash kind="warning">{done.nothingLeft}</Flash> : null}
      {asked.gedaan === "too-late" ? <Flash kind="warning">{done.tooLate}</Flash> : null}
      {asked.gedaan === "released" || asked.gedaan === "handed" || asked.gedaan === "not-now" ? <Flash>{done[asked.gedaan]}</Flash> : null}
      {page.undo && !answer ? <Taken batchId={page.undo} count={asked.aantal ?? 1} /> : null}
      {answer && "batchId" in answer && answer.decided > 0 ? <Taken batchId={answer.batchId} count={answer.decided} /> : null}
      {answer && answer.skipped.length > 0 ? (
        <ToldFirst of={answer}>
          <SkippedList skipped={answer.skipped} titles={answer.titles} />
        </ToldFirst>
      ) : null}
      <Stack gap="s">
        <Heading level={1}>{texts.title}</Heading>
        <Paragraph lead>{filtered && !asked.na ? texts.shown(lines.length, counts.open) : texts.counts(counts.open, counts.late, counts.mine)}</Paragraph>
        {duty.length > 0 ? <Paragraph>{texts.onDuty(duty.join(", "))}</Paragraph> : null}
      </Stack>
      <QueueFilterForm asked={asked} neighbourhoods={page.neighbourhoods} />
      {asked.wacht ? <TextLink href="/toezicht">{texts.back}</TextLink> : null}
      {!asked.wacht && counts.waiting > 0 ? <TextLink href="/toezicht?wacht=ja">{texts.waiting(counts.waiting)}</TextLink> : null}
      {lines.length === 0 ? (
        <EmptyState title={filtered ? texts.emptyFilter : texts.empty} icon="check">
          {filtered ? texts.emptyFilterText : texts.emptyText}
        </EmptyState>
      ) : (
        <>
          <Stack as="ul" gap="m" className="plain-list desk-queue">
            {lines.map((line) => (
              <CaseCard key={line.id} line={line} />
            ))}
          </Stack>
          <MoreLink href={page.more}>{texts.more}</MoreLink>
          <BulkDecision key={answer && "batchId" in answer ? answer.batchId : "first"} lastResult={answer?.reply} />
          <DeskKeys on="queue" />
        </>
      )}
    </DeskFrame>
  );
}
