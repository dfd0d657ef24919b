import { rm, stat } from "node:fs/promises";
import path from "node:path";
import { isUuid } from "#app/lib/uuid.ts";
import { recordAudit } from "#app/platform/audit/record.server.ts";
import { after, type Clock } from "#app/platform/clock.ts";
import type { TenantDb } from "#app/platform/database/client.server.ts";
import { env } from "#app/platform/env.server.ts";
import { log } from "#app/platform/log.server.ts";
import type { Locale } from "#app/platform/i18n/locale.ts";
import { enqueueLater } from "#app/platform/jobs/enqueue.server.ts";
import { sendMailLater } from "#app/platform/mail/send-mail.server.ts";
import { townOrigin } from "#app/platform/mail/town-origin.ts";
import { loadTenant } from "#app/platform/tenancy/load.server.ts";
import { exportTown } from "./export.server.ts";
import { exportReadyLetter } from "./letters.ts";
import { EXPORT_PATH, KEPT_DAYS } from "./paths.ts";
import { makeExportTicket } from "./tickets.ts";

/** Who asks: an admin of the town, or an operator. */
export type Asker = { kind: "member"; id: string } | { kind: "operator"; id: string };

interface Asking {
  db: TenantDb;
  by: Asker;
  at: Date;
  requestId: string;
}

export interface AskedExport {
  id: string;
  askedBy: "member" | "operator";
  askedAt: Date;
  /** Of how many parts so many are in, while it is made. */
  partsDone: number;
  parts: number;
  finishedAt: Date | null;
  /** Bytes of the file when it is there. */
  bytes: number | null;
  expiresAt: Date;
}

const folderOf = (tenantId: string) => path.resolve(env.DATA_DIR, "exports", tenantId);
const fileOf = (tenantId: string, id: string) => path.join(folderOf(tenantId), `${id}.zip`);

const line = ({ by, at, requestId, db }: Asking, action: string, id: string) => ({ tenantId: db.scope.tenantId, actor: by.kind, actorId: by.id, action, subject: "town", subjectId: db.scope.tenantId, detail: { exportId: id }, requestId, at });

/**
 * Whether somebody may have everything of a town: its admins always, operators only of a town that leaves or has left. What people wrote to
 * each other in private is not the platform's to look at (decisions 27 and 33).
 */
function mayHaveAll({ by }: Asking, status: string): boolean {
  return by.kind === "member" || status === "closing" || status === "closed";
}

/** Asks for an archive of the whole town. @returns refused while one is being made, and to an operator of a town that stays */
export async function askExport(asking: Asking): Promise<{ ok: true; id: string } | { ok: false; reason: "busy" | "staying" }> {
  const { db, by, at, requestId } = asking;
  const { tenantId } = db.scope;
  return db.transact(async (tx) => {
    // Two who ask at once take turns.
    const [town] = await tx.$queryRaw<{ status: string }[]>`select status from tenant where id = ${tenantId}::uuid for update`;
    if (!town || !mayHaveAll(asking, town.status)) return { ok: false, reason: "staying" };
    const busy = await tx.townExport.findFirst({ where: { tenantId, finishedAt: null, askedAt: { gt: after(at, { days: -1 }) } }, select: { id: true } });
    if (busy) return { ok: false, reason: "busy" };
    const { id } = await tx.townExport.create({
      data: { tenantId, askedBy: by.kind, accountId: by.kind === "member" ? by.id : null, operatorId: by.kind === "operator" ? by.id : null, askedAt: at, expiresAt: after(at, { days: KEPT_DAYS }) },
      select: { id: true },
    });
    await enqueueLater(tx, makeExportTicket, { tenantId, exportId: id }, { onceKey: `${makeExportTicket.name} ${id}`, requestId });
    await recordAudit(tx, line(asking, "town.export-asked", id));
    return { ok: true, id };
  });
}

/** The archives that were asked for and have not expired, newest first. */
export async function askedExports(db: TenantDb, now: Date): Promise<AskedExport[]> {
  const { tenantId } = db.scope;
  const rows = await db.townExport.findMany({ where: { tenantId, expiresAt: { gt: now } }, orderBy: [{ askedAt: "desc" }, { id: "desc" }], take: 50 });
  return rows.map(({ id, askedBy, askedAt, partsDone, parts, finishedAt, bytes, expiresAt }) => ({ id, askedBy: askedBy === "operator" ? "operator" : "member", askedAt, partsDone, parts, finishedAt, bytes: bytes === null ? null : Number(bytes), expiresAt }));
}

/** The file of an archive that is ready, for somebody to take; it is written down who did. Undefined when there is none (any more). */
export async function takeExport(asking: Asking, id: string): Promise<{ path: string; size: number } | undefined> {
  const { db, at } = asking;
  const { tenantId } = db.scope;
  if (!isUuid(id)) return undefined;
  const row = await db.townExport.findFirst({ where: { tenantId, id, finishedAt: { not: null }, expiresAt: { gt: at } }, select: { id: true } });
  const town = await db.tenant.findFirst({ where: { id: tenantId }, select: { status: true } });
  if (!town || !mayHaveAll(asking, town.status)) return undefined;
  const file = fileOf(tenantId, id);
  const found = row && (await stat(file).catch(() => undefined));
  if (!found?.isFile()) return undefined;
  await db.transact((tx) => recordAudit(tx, line(asking, "town.exported", id)));
  return { path: file, size: found.size };
}

interface Making {
  db: TenantDb;
  clock: Clock;
  requestId: string;
  signal: AbortSignal;
}

/** Makes an archive that was asked for, and mails the admin who did. One that is there already is left as it is. */
export async function makeExport({ db, clock, requestId, signal }: Making, exportId: string): Promise<void> {
  const { tenantId } = db.scope;
  const where = { tenantId, id: exportId, finishedAt: null };
  const row = await db.townExport.findFirst({ where });
  const tenant = await loadTenant(tenantId, env.PLATFORM_HOST);
  if (!row || !tenant) return;
  const target = fileOf(tenantId, exportId);
  const tell = (partsDone: number, parts: number) => {
    if (partsDone % 20 === 0) void db.townExport.updateMany({ where, data: { partsDone, parts } }).catch((error: unknown) => log.warn({ err: error, tenantId }, "how far an archive is could not be kept"));
  };
  await exportTown({ tenantId, target, by: `${row.askedBy}:${row.accountId ?? row.operatorId ?? ""}`, at: clock.now(), signal, onStep: tell });
  const { size } = await stat(target);
  const at = clock.now();
  await db.transact(async (tx) => {
    const { count } = await tx.townExport.updateMany({ where, data: { finishedAt: at, bytes: size, expiresAt: after(at, { days: KEPT_DAYS }) } });
    const asker = row.accountId === null ? null : await tx.account.findFirst({ where: { tenantId, id: row.accountId }, select: { id: true, name: true, email: true, locale: true } });
    if (count === 0 || !asker) return;
    const locale: Locale = asker.locale === "en" ? "en" : "nl";
    const props = { name: asker.name, href: new URL(EXPORT_PATH, townOrigin(tenant, env)).href, days: KEPT_DAYS };
    await sendMailLater(tx, { tenant, to: asker.email, accountId: asker.id, locale, template: exportReadyLetter, props, onceKey: `town-export ${exportId}`, at, requestId });
  });
}

/** Removes archives that are past their time; the file first, for a row without a file harms nobody. */
export async function expireExports(db: TenantDb, now: Date): Promise<void> {
  const { tenantId } = db.scope;
  const gone = await db.townExport.findMany({ where: { tenantId, expiresAt: { lte: now } }, select: { id: true } });
  for (const { id } of gone) await rm(fileOf(tenantId, id), { force: true });
  await db.townExport.deleteMany({ where: { tenantId, id: { in: gone.map(({ id }) => id) } } });
}

/** Removes every archive of a town that goes. */
export async function removeExports(tenantId: string): Promise<void> {
  if (!isUuid(tenantId)) throw new Error("not a town's id");
  await rm(folderOf(tenantId), { recursive: true, force: true });
}
