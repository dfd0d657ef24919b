import { z } from "zod";
import { wholeDayWords } from "#app/lib/date-words.ts";
import { withMail } from "#app/platform/mail/send-mail.server.ts";
import { objectUntil } from "../statements/objection-time.ts";
import { aboutOf } from "../statements/read.server.ts";
import { notifyDecided } from "../statements/notify-decided.server.ts";
import type { Statement } from "../statements/statement.ts";
import type { Telling } from "../statements/tell-author.server.ts";
import { reportToldLetter } from "./letters.ts";
import { reportPaths } from "./paths.ts";
import { receiptLink, reporterOf } from "./reporter.server.ts";

const outcome = z.enum(["acted", "not-acted", "gone"]);

/**
 * Tells everybody who reported something, and can be reached, what became of their report, once. They hear nothing of its author.
 * @param decisions of one press about one case, none of them undone
 */
export async function tellReporters({ db, tenant, at, requestId }: Telling, decisions: readonly Statement[]): Promise<void> {
  const tenantId = tenant.id;
  const reports = await db.report.findMany({ where: { tenantId, decisionId: { in: decisions.map(({ id }) => id) } }, orderBy: { createdAt: "asc" } });
  for (const report of reports) {
    const { id, receipt } = report;
    const decision = decisions.find((each) => each.id === report.decisionId);
    const reporter = await reporterOf(db, tenant, report);
    const became = outcome.safeParse(report.outcome);
    if (!decision || !reporter || receipt === null || !became.success) continue;
    const { name, to, accountId, locale } = reporter;
    const { words } = await aboutOf(db, tenant, decision, locale);
    const { timeZone } = tenant.profile;
    // An objection of its author that was right is where the town's own road ends.
    const last = became.data === "not-acted" && decision.undoes === null ? wholeDayWords(objectUntil(decision.at, timeZone), { locale, timeZone }) : null;
    const props = { name, title: words?.title ?? null, outcome: decision.undoes === null ? became.data : ("changed" as const), objectUntil: last, href: receiptLink(tenant, receipt) };
    const onceKey = `report ${id} ${decision.id}`;
    await withMail({ db, requestId }, async (tx, send) => {
      if (accountId !== undefined) await notifyDecided(tx, { tenantId, at, requestId }, decision, { accountId, kind: "report-outcome", onceKey, detail: { path: reportPaths.receipt(receipt) } });
      await send({ tenant, to, accountId, locale, template: reportToldLetter, props, onceKey, at });
    });
  }
}
