import { stringify } from "csv-stringify/sync";
import { Prisma, platformDb, type Db, type TenantDb } from "#app/platform/database/client.server.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import { daysLater, startOfDay } from "#app/platform/times/day.ts";
import { deedWords, type AuditWish } from "./deeds.ts";
import { auditMessages } from "./messages/index.ts";
import { recordAudit } from "./record.server.ts";

/** A line of the trail with the name of who did it. */
export interface AuditLine {
  id: string;
  at: Date;
  actor: "member" | "visitor" | "operator" | "system";
  /** Null when they have no account any more, or never had. */
  by: string | null;
  action: string;
  subjectId: string | null;
  requestId: string | null;
}

const PAGE = 50;

/** As many lines as one file has. */
const MOST_IN_FILE = 50_000;

async function lines(db: Db, tenantId: string, timeZone: string, { over, wie, van, tot, na }: AuditWish, size: number): Promise<AuditLine[]> {
  const [at, id] = na?.split("_") ?? [];
  const rows = await db.$queryRaw<(AuditLine & { actorId: string | null })[]>`
    select e.id, e.at, e.actor, e.actor_id as "actorId", a.name as by, e.action, e.subject_id as "subjectId", e.request_id as "requestId"
      from audit_event e left join account a on e.actor = 'member' and a.tenant_id = e.tenant_id and a.id = e.actor_id
     where e.tenant_id = ${tenantId}::uuid
       ${over ? Prisma.sql`and split_part(e.action, '.', 1) = ${over}` : Prisma.empty}
       ${wie ? Prisma.sql`and e.actor = ${wie}` : Prisma.empty}
       ${van ? Prisma.sql`and e.at >= ${startOfDay(timeZone, van)}` : Prisma.empty}
       ${tot ? Prisma.sql`and e.at < ${startOfDay(timeZone, daysLater(tot, 1))}` : Prisma.empty}
       ${at && id ? Prisma.sql`and (date_trunc('milliseconds', e.at), e.id) < (${new Date(at)}::timestamptz, ${id}::uuid)` : Prisma.empty}
     order by date_trunc('milliseconds', e.at) desc, e.id desc limit ${size}`;
  return withOperators(rows);
}

/** Operators are of no town: their names are read on the platform's side. */
async function withOperators(rows: (AuditLine & { actorId: string | null })[]): Promise<AuditLine[]> {
  const ids = [...new Set(rows.flatMap(({ actor, actorId }) => (actor === "operator" && actorId ? [actorId] : [])))];
  const known = ids.length === 0 ? [] : await platformDb().operator.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  const names = new Map(known.map(({ id, name }) => [id, name]));
  return rows.map(({ actorId, by, ...row }) => ({ ...row, by: row.actor === "operator" ? (names.get(actorId ?? "") ?? null) : by }));
}

/** One page of a town's trail, newest first. */
export async function auditPage(db: TenantDb, timeZone: string, wish: AuditWish): Promise<{ lines: AuditLine[]; next: string | null }> {
  const found = await lines(db, db.scope.tenantId, timeZone, wish, PAGE + 1);
  const shown = found.slice(0, PAGE);
  const last = shown.at(-1);
  return { lines: shown, next: found.length > PAGE && last ? `${last.at.toISOString()}_${last.id}` : null };
}

/**
 * The same as a file (RFC 4180), with a byte order mark so that spreadsheets read it as UTF-8. That somebody takes it is a line of the trail.
 * @returns at most 50,000 lines, newest first
 */
export async function auditFile({ db, tenant, member, at, requestId }: Doing, wish: AuditWish): Promise<string> {
  const texts = auditMessages.in(member.locale, tenant.words[member.locale]);
  return db.transact(async (tx) => {
    const found = await lines(tx, tenant.id, tenant.profile.timeZone, { ...wish, na: undefined }, MOST_IN_FILE);
    await recordAudit(tx, { tenantId: tenant.id, actor: "member", actorId: member.accountId, action: "audit.exported", subject: "audit", detail: { lines: found.length }, requestId, at });
    const { heads, actors } = texts;
    const rows = found.map((line) => [line.at.toISOString(), line.by ?? actors[line.actor], deedWords(line.action, texts), line.action, line.subjectId ?? "", line.requestId ?? ""]);
    return stringify([[heads.at, heads.by, heads.what, "action", "id", heads.request], ...rows], { bom: true, record_delimiter: "windows", escape_formulas: true });
  });
}
