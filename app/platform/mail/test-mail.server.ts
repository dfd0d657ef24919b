import { recordAudit } from "#app/platform/audit/record.server.ts";
import { takeTurn, type Limit, type Turn } from "#app/platform/limits/turns.server.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import { sendMailLater } from "./send-mail.server.ts";
import { refusalKind, type RefusalKind } from "./refusal-kind.ts";
import { testLetter } from "./test-letter.ts";

const LIMIT: Limit = { name: "test-mail", tries: 10, seconds: 3600 };

/** Sends an admin a test mail at their own address, a few times an hour. @returns its id */
export async function sendTestMail({ db, tenant, member, at, requestId }: Doing): Promise<{ ok: true; mailId: string } | Extract<Turn, { ok: false }>> {
  const { accountId, email, name, locale } = member;
  const tenantId = tenant.id;
  const turn = await takeTurn(LIMIT, `${tenantId}:${accountId}`);
  if (!turn.ok) return turn;
  return db.transact(async (tx) => {
    const mailId = await sendMailLater(tx, { tenant, to: email, accountId, locale, template: testLetter, props: { name }, at, requestId });
    if (mailId === undefined) throw new Error("A mail that may come twice was left out.");
    await recordAudit(tx, { tenantId, actor: "member", actorId: accountId, action: "mail.tested", subject: "mail", subjectId: mailId, requestId, at });
    return { ok: true, mailId };
  });
}

/** What became of a mail until now. */
export type Became =
  | { state: "under-way" }
  | { state: "taken" | "arrived" | "kept"; at: Date }
  | { state: "again" | "refused"; why: RefusalKind; code: string }
  | { state: "came-back" | "suppressed" };

interface Kept {
  status: string;
  error: string | null;
  sentAt: Date | null;
  outcome: string | null;
  outcomeAt: Date | null;
}

function became({ status, error, sentAt, outcome, outcomeAt }: Kept, staysHere: boolean): Became {
  const why = { why: refusalKind(error ?? ""), code: error ?? "" };
  if (status === "suppressed") return { state: "suppressed" };
  if (status === "failed") return { state: "refused", ...why };
  if (status !== "sent" || !sentAt) return error === null ? { state: "under-way" } : { state: "again", ...why };
  if (outcome === "delivered" && outcomeAt) return { state: "arrived", at: outcomeAt };
  if (outcome === "bounced" || outcome === "failed" || outcome === "complained") return { state: "came-back" };
  return { state: staysHere ? "kept" : "taken", at: sentAt };
}

/**
 * What became of an admin's own test mail; undefined when there is none such.
 * @param staysHere whether mail does not leave this installation
 */
export async function becameOfTestMail({ db, tenant, member }: Pick<Doing, "db" | "tenant" | "member">, mailId: string, staysHere: boolean): Promise<Became | undefined> {
  const mail = await db.mailMessage.findFirst({
    where: { tenantId: tenant.id, id: mailId, accountId: member.accountId, template: testLetter.name },
    select: { status: true, error: true, sentAt: true, outcome: true, outcomeAt: true },
  });
  return mail ? became(mail, staysHere) : undefined;
}
