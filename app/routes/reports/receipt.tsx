import { randomUUID } from "node:crypto";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { wholeDayWords } from "#app/lib/date-words.ts";
import { reportReasons } from "#app/platform/content/report-reasons.ts";
import { onTown } from "#app/platform/http/access.ts";
import { inTown, type TownContext } from "#app/platform/http/context.server.ts";
import { readBody, readForm } from "#app/platform/http/form.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { typedForm } from "#app/platform/http/typed-form.server.ts";
import { objectAsReporter } from "#app/platform/moderation/appeals/file-appeal.server.ts";
import { appealForm } from "#app/platform/moderation/appeals/forms.ts";
import { appealTexts } from "#app/platform/moderation/appeals/messages/index.ts";
import { findReport, type ReportOnReceipt } from "#app/platform/moderation/reports/find-report.server.ts";
import { reportTexts } from "#app/platform/moderation/reports/messages/index.ts";
import { reportPaths } from "#app/platform/moderation/reports/paths.ts";
import { reportedAbout } from "#app/platform/moderation/reports/reported-about.server.ts";
import { findStatement } from "#app/platform/moderation/statements/read.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Flash } from "#app/ui/alert.tsx";
import { Container, Stack } from "#app/ui/layout.tsx";
import { useUiSetting } from "#app/ui/setting.tsx";
import { Heading, TextLink } from "#app/ui/text.tsx";
import { ReceiptCard } from "./receipt-card.tsx";
import { ReceiptObjection } from "./receipt-objection.tsx";

export const handle = onTown("everyone");

const asked = z.object({ gedaan: z.enum(["gemeld", "al", "bezwaar"]).optional() });

/** @throws Response 404 for a code that was never given */
async function reportAt({ db, tenant, clock }: TownContext, code: string | undefined): Promise<ReportOnReceipt> {
  const report = await findReport(db, tenant.id, code ?? "", clock.now(), tenant.profile.timeZone);
  if (!report) throw new Response(null, { status: 404 });
  return report;
}

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const town = inTown(context);
  const { id, receipt, reason, createdAt, state, dueAt, appeal, objectUntil } = await reportAt(town, params["code"]);
  const { receipt: texts } = reportTexts.in(town.locale, town.tenant.words[town.locale]);
  const why = reportReasons.find((each) => each === reason) ?? "other";
  const about = await reportedAbout(town.db, town.tenant, id, town.locale);
  return { receipt, about, reason: why, createdAt, state, dueAt, appeal, objectUntil, key: randomUUID(), title: texts.title, done: readAddress(request, asked).gedaan };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const town = inTown(context);
  const { db, tenant, locale, clock, requestId } = town;
  const report = await reportAt(town, params["code"]);
  const decision = report.decisionId === null ? undefined : await findStatement(db, tenant.id, report.decisionId);
  const { refused } = appealTexts.in(locale, tenant.words[locale]);
  const body = (await readBody(request)) ?? new FormData();
  const form = await readForm(body, appealForm, { locale });
  if (!form.ok) return data({ reply: form.reply }, { status: 400 });
  const filed = decision ? await objectAsReporter({ db, tenant, at: clock.now(), requestId }, report, decision, form.value) : { ok: false as const, reason: "nothing-to-object" as const };
  if (filed.ok) return redirect(`${reportPaths.receipt(report.receipt)}?gedaan=bezwaar`, 303);
  return data({ reply: typedForm(body, appealForm, { "": [refused[filed.reason]] }) }, { status: 409 });
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.title ?? "", path: "/melding", hidden: true }, matches);

export default function Receipt() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { receipt: texts, find } = useTexts(reportTexts);
  const { form } = useTexts(appealTexts);
  const setting = useUiSetting();
  const flashes = { gemeld: texts.thanks, al: texts.again, bezwaar: form.done(page.appeal ? wholeDayWords(page.appeal.dueAt, setting) : null) };
  return (
    <Container width="text" className="page">
      <Stack gap="l">
        {page.done && !answer ? <Flash>{flashes[page.done]}</Flash> : null}
        <Heading level={1}>{texts.title}</Heading>
        <ReceiptCard page={page} />
        <ReceiptObjection page={page} lastResult={answer?.reply} />
        <TextLink href={reportPaths.find}>{find.other}</TextLink>
      </Stack>
    </Container>
  );
}

export type ReceiptPage = ReturnType<typeof useLoaderData<typeof loader>>;
