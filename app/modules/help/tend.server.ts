import { after } from "#app/platform/clock.ts";
import { findItem, type ItemRecord } from "#app/platform/content/item.server.ts";
import type { Appearing } from "#app/platform/content/kind.ts";
import type { Db, TenantDb } from "#app/platform/database/client.server.ts";
import { enqueueLater } from "#app/platform/jobs/enqueue.server.ts";
import { isLocale } from "#app/platform/i18n/locale.ts";
import { sendMailLater } from "#app/platform/mail/send-mail.server.ts";
import { moduleSettings } from "#app/platform/modules/settings.server.ts";
import { isOpen, moduleIsOn, type Tenant } from "#app/platform/tenancy/tenant.ts";
import { endOfDay } from "#app/platform/times/day.ts";
import { endHelp } from "./end.server.ts";
import { helpFace } from "./face.ts";
import { helpRow, type HelpRow } from "./help-row.server.ts";
import { howDidItGo } from "./mail/how-did-it-go.ts";
import { outcomeLink } from "./outcome-link.server.ts";
import { tendLater } from "./tickets.ts";

/** An offer is asked about less often than a request, and lasts longer. */
const OFFER_REMIND_DAYS = 90;
const OFFER_END_DAYS = 365;

/** After so many mails without an answer nobody is asked again. */
const MOST_REMINDERS = 3;

/** The moment at which its time is up: after its last day, or long after it began, or was opened again. */
function endsAt(tenant: Tenant, row: HelpRow, item: ItemRecord): Date | undefined {
  const first = row.side === "ask" ? row.begunAt : item.publishedAt;
  if (first === null) return undefined;
  const begun = row.reopenedAt !== null && row.reopenedAt > first ? row.reopenedAt : first;
  const { endDays } = moduleSettings(tenant, helpFace);
  const long = after(begun, { days: row.side === "ask" ? endDays : OFFER_END_DAYS });
  const last = row.until === null ? long : endOfDay(tenant.profile.timeZone, row.until);
  return last < long ? last : long;
}

function remindDays(tenant: Tenant, { side }: HelpRow): number {
  return side === "ask" ? moduleSettings(tenant, helpFace).remindDays : OFFER_REMIND_DAYS;
}

/** Asks for it to be looked at when its reminder or its end is due, whichever comes first. */
async function plan(tx: Db, tenant: Tenant, row: HelpRow, item: ItemRecord, requestId: string): Promise<void> {
  const ends = endsAt(tenant, row, item);
  if (!ends) return;
  const next = row.remindAt !== null && row.remindAt < ends ? row.remindAt : ends;
  await lookAt(tx, tenant, row.itemId, next, requestId);
}

async function lookAt(tx: Db, tenant: Tenant, itemId: string, notBefore: Date, requestId: string): Promise<void> {
  await enqueueLater(tx, tendLater, { tenantId: tenant.id, itemId }, { onceKey: `${tendLater.name} ${itemId} ${notBefore.getTime()}`, notBefore, requestId });
}

/** Begins to look after a request or an offer that came into sight. */
export async function beginTending({ db, tenant, itemId, at, requestId }: Appearing): Promise<void> {
  await db.transact(async (tx) => {
    const row = await helpRow(tx, tenant.id, itemId, true);
    const item = row && (await findItem(tx, tenant.id, itemId));
    if (!row || !item || row.endedAt !== null) return;
    const remindAt = row.remindAt ?? (row.reminded === 0 ? after(at, { days: remindDays(tenant, row) }) : null);
    await tx.help.updateMany({ where: { tenantId: tenant.id, itemId }, data: { remindAt } });
    await plan(tx, tenant, { ...row, remindAt }, item, requestId);
  });
}

/** Another last day is another moment to look. */
export async function planAnew(tx: Db, tenant: Tenant, itemId: string, requestId: string): Promise<void> {
  const row = await helpRow(tx, tenant.id, itemId);
  const item = row && (await findItem(tx, tenant.id, itemId));
  if (row && item?.status === "published") await plan(tx, tenant, row, item, requestId);
}

/**
 * Asks by mail how it went with a request, or whether an offer still stands; ends it when its time is up. Done twice it changes nothing:
 * the first time puts the next reminder ahead.
 */
export async function tend(db: TenantDb, tenant: Tenant, itemId: string, { at, requestId }: { at: Date; requestId: string }): Promise<void> {
  await db.transact(async (tx) => {
    const row = await helpRow(tx, tenant.id, itemId, true);
    const item = row && row.endedAt === null ? await findItem(tx, tenant.id, itemId) : undefined;
    if (!row || item?.status !== "published" || tenant.status === "closed") return;
    // A module that was switched off, or a town that is shut for a while, is looked at again.
    if (!isOpen(tenant) || !moduleIsOn(tenant, helpFace.id)) return lookAt(tx, tenant, itemId, after(at, { days: 1 }), requestId);
    const ends = endsAt(tenant, row, item);
    if (ends && ends <= at) return endHelp(tx, tenant, item, { outcome: row.side === "ask" ? "not-found" : "not-needed", thanks: "" }, { saidBy: "clock", actorId: null, at, requestId });
    if (row.remindAt === null || row.remindAt > at) return;
    const reminded = row.reminded + 1;
    const remindAt = reminded < MOST_REMINDERS ? after(at, { days: remindDays(tenant, row) }) : null;
    await tx.help.updateMany({ where: { tenantId: tenant.id, itemId }, data: { reminded, remindAt } });
    await remind(tx, tenant, item, row, { number: reminded, at, requestId });
    await plan(tx, tenant, { ...row, remindAt }, item, requestId);
  });
}

async function remind(tx: Db, tenant: Tenant, item: ItemRecord, row: HelpRow, { number, at, requestId }: { number: number; at: Date; requestId: string }): Promise<void> {
  const account = await tx.account.findFirst({ where: { tenantId: tenant.id, id: item.authorId, emailConfirmedAt: { not: null } }, select: { email: true, name: true, locale: true } });
  if (!account) return;
  await sendMailLater(tx, {
    tenant,
    to: account.email,
    accountId: item.authorId,
    locale: isLocale(account.locale) ? account.locale : tenant.profile.defaultLocale,
    template: howDidItGo,
    props: { name: account.name, title: item.title, side: row.side, link: outcomeLink(tenant, item.id) },
    onceKey: `help reminder ${item.id} ${number}${row.reopenedAt ? ` ${row.reopenedAt.getTime()}` : ""}`,
    at,
    requestId,
  });
}
