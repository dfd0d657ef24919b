import type { Appearing } from "#app/platform/content/kind.ts";
import { after } from "#app/platform/clock.ts";
import { findItem, type ItemRecord } from "#app/platform/content/item.server.ts";
import type { Db, TenantDb } from "#app/platform/database/client.server.ts";
import { emit } from "#app/platform/events/emit.server.ts";
import { enqueueLater } from "#app/platform/jobs/enqueue.server.ts";
import { moduleSettings } from "#app/platform/modules/settings.server.ts";
import { notify } from "#app/platform/notify/notify.server.ts";
import { isOpen, moduleIsOn, type Tenant } from "#app/platform/tenancy/tenant.ts";
import { rungOf, rungs, stepAfter, type Before, type Patience, type Rung } from "./domain/ladder.ts";
import { afterWaking } from "./domain/waking.ts";
import { helpRow, type HelpRow } from "./help-row.server.ts";
import { inBoth } from "./messages/in-both.ts";
import { helpFace } from "./face.ts";
import { askRung, type Asked } from "./rungs.server.ts";
import { helpPaths } from "./paths.ts";
import { climbLater } from "./tickets.ts";

/** How long a town waits at each rung, in waking hours. */
function patienceOf(tenant: Tenant): Patience {
  const { neighbourHours, adjacentHours, connectorHours, organisationHours, adminHours } = moduleSettings(tenant, helpFace);
  return { neighbours: neighbourHours, adjacent: adjacentHours, connectors: connectorHours, organisation: organisationHours, admins: adminHours };
}

interface By {
  at: Date;
  requestId: string;
}

/** Sets the moment at which a request goes to whoever is next, and asks for it to be done then. */
export async function climbAt(tx: Db, tenantId: string, itemId: string, dueAt: Date, requestId: string): Promise<void> {
  await tx.help.updateMany({ where: { tenantId, itemId }, data: { dueAt } });
  await enqueueLater(tx, climbLater, { tenantId, itemId }, { onceKey: `${climbLater.name} ${itemId} ${dueAt.getTime()}`, notBefore: dueAt, requestId });
}

/** Begins the clock of a request that came into sight, or lets it go on where it came back. */
export async function beginClimb({ db, tenant, itemId, at, requestId }: Appearing): Promise<void> {
  await db.transact(async (tx) => {
    const row = await helpRow(tx, tenant.id, itemId, true);
    if (row?.side !== "ask" || row.endedAt !== null) return;
    if (row.begunAt === null) await tx.help.updateMany({ where: { tenantId: tenant.id, itemId }, data: { begunAt: at } });
    // Whoever has an answer is not looked for again.
    else if (row.dueAt === null) return;
    if (row.reopenedAt !== null) await tellEarlierHelpers(tx, tenant, itemId, row.reopenedAt, { at, requestId });
    const dueAt = row.dueAt !== null && row.dueAt > at ? row.dueAt : at;
    await climbAt(tx, tenant.id, itemId, dueAt, requestId);
  });
}

/** Tells those who offered to help before it was opened again that it is open; each time once. */
async function tellEarlierHelpers(tx: Db, tenant: Tenant, itemId: string, reopenedAt: Date, { at, requestId }: By): Promise<void> {
  const tenantId = tenant.id;
  const item = await findItem(tx, tenantId, itemId);
  const helpers = await tx.helpMatch.findMany({ where: { tenantId, askedItemId: itemId, answer: "yes", answeredAt: { lte: reopenedAt } }, select: { helperId: true } });
  if (!item || helpers.length === 0) return;
  const eventId = await emit(tx, { tenantId, name: "item.told", actorId: null, payload: { itemId }, at, requestId });
  const detail = { said: inBoth(tenant, (texts) => texts.told.again(item.title)), path: helpPaths.item(item) };
  await notify(tx, { tenantId, eventId, at, requestId }, helpers.map(({ helperId }) => ({ accountId: helperId, kind: "taking-part", onceKey: `help again ${itemId} ${reopenedAt.getTime()}`, itemId, detail })));
}

/**
 * Brings a request that nobody answered to whoever is next, and tells who asked what was done. Where there is nobody to ask, the next are
 * asked at once; the last are the town's admins, who are asked again as long as nobody answered. It stops when somebody did, and when the
 * request is over or out of sight. Done twice it changes nothing: the first time sets the clock ahead.
 */
export async function climb(db: TenantDb, tenant: Tenant, itemId: string, { at, requestId }: By): Promise<void> {
  const tenantId = tenant.id;
  await db.transact(async (tx) => {
    const row = await helpRow(tx, tenantId, itemId, true);
    if (!row || row.endedAt !== null || row.dueAt === null || row.dueAt > at) return;
    const item = await findItem(tx, tenantId, itemId);
    // Out of sight it waits; it is begun again when it comes back.
    if (item?.status !== "published") return;
    // A module that was switched off, or a town that is shut for a while, goes on where it was.
    if (!isOpen(tenant) || !moduleIsOn(tenant, helpFace.id)) return tenant.status === "closed" ? undefined : climbAt(tx, tenantId, itemId, after(at, { days: 1 }), requestId);
    const eventId = await emit(tx, { tenantId, name: "item.told", actorId: null, payload: { itemId }, at, requestId });
    const reached = await askOn(tx, tenant, { item, row, at, eventId, requestId });
    await tellAsker(tx, tenant, item, reached, { at, requestId, eventId });
    const { timeZone } = tenant.profile;
    await tx.help.updateMany({ where: { tenantId, itemId }, data: { step: rungs.indexOf(reached.rung) + 1, stepAt: at } });
    await climbAt(tx, tenantId, itemId, afterWaking(at, patienceOf(tenant)[reached.rung], timeZone), requestId);
  });
}

/** What was done at the last of the rungs that were tried. */
interface Reached extends Asked {
  rung: Rung;
}

interface Request extends By {
  item: ItemRecord;
  row: HelpRow;
  eventId: string;
}

/** What was tried of a request before its next step: an offer of help counts, also one from before it was opened again. */
async function triedBefore(tx: Db, tenantId: string, { itemId, step }: HelpRow): Promise<Before> {
  if ((await tx.helpMatch.count({ where: { tenantId, askedItemId: itemId, answer: "yes" } })) > 0) return "offered";
  return step > 0 ? "asked" : "nobody";
}

/** Asks those of the next rung, and of the one after it as long as there is nobody. */
async function askOn(tx: Db, tenant: Tenant, { item, row, at, eventId, requestId }: Request): Promise<Reached> {
  const before = await triedBefore(tx, tenant.id, row);
  for (let step = stepAfter(row.step); ; step = stepAfter(step)) {
    const rung = rungOf(step) ?? "admins";
    const asked = await askRung(tx, tenant, rung, { item, row, before, at, eventId, requestId });
    await tx.helpStep.createMany({ data: { tenantId: tenant.id, itemId: item.id, step, at, told: asked.told }, skipDuplicates: true });
    if (asked.told > 0 || step === rungs.length) return { rung, ...asked };
  }
}

async function tellAsker(tx: Db, tenant: Tenant, item: ItemRecord, { rung, told, organisation }: Reached, { at, requestId, eventId }: By & { eventId: string }): Promise<void> {
  const said = inBoth(tenant, (texts) => texts.told.step(rung, told, organisation, item.title));
  await notify(tx, { tenantId: tenant.id, eventId, at, requestId }, [{ accountId: item.authorId, kind: "taking-part", onceKey: `help step ${item.id} ${at.getTime()}`, itemId: item.id, detail: { said, path: helpPaths.item(item) } }]);
}
