import { findItem } from "#app/platform/content/item.server.ts";
import type { TenantDb } from "#app/platform/database/client.server.ts";
import { emit } from "#app/platform/events/emit.server.ts";
import { notify } from "#app/platform/notify/notify.server.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import { dayIn, daysLater } from "#app/platform/times/day.ts";
import { applicationsDue, type ApplicationsKept } from "./applications/due.server.ts";
import { editorsOf } from "#app/platform/people/team.server.ts";
import { deputiesFor } from "./applications/people.server.ts";
import { endVacancy } from "./end.server.ts";
import { inBoth } from "./messages/in-both.ts";
import { vacancyPaths } from "./paths.ts";
import { vacancyRow } from "./vacancy-row.server.ts";

/** In which town, when, and until when there is time. */
export interface Keeping {
  db: TenantDb;
  tenant: Tenant;
  at: Date;
  requestId: string;
  signal: AbortSignal;
}

/** Vacancies at one round; the next one goes on. */
const AT_ONCE = 200;

/** So many days before its last day a vacancy's owner is asked whether it is still open. */
const ASKED_DAYS = 7;

export interface Kept extends ApplicationsKept {
  expired: number;
  asked: number;
}

/** One round over a town's volunteer work. Doing it twice changes nothing more. */
export async function keepVacancies(keeping: Keeping): Promise<Kept> {
  const expired = await expire(keeping);
  const asked = await ask(keeping);
  return { expired, asked, ...(await applicationsDue(keeping)) };
}

/** Ends what one can no longer apply for, and what an organisation looked for that is no more. */
async function expire({ db, tenant, at, requestId, signal }: Keeping): Promise<number> {
  const today = dayIn(tenant.profile.timeZone, at);
  const over = await db.$queryRaw<{ id: string; isLeft: boolean }[]>`
    select i.id, v.expires_on >= ${today}::date as "isLeft" from vacancy v join item i on i.tenant_id = v.tenant_id and i.id = v.item_id and i.status = 'published'
      left join organisation o on o.tenant_id = i.tenant_id and o.id = i.organisation_id
     where v.tenant_id = ${tenant.id}::uuid and v.ended_at is null and (v.expires_on < ${today}::date or o.id is null or o.status = 'ended') order by v.expires_on, i.id limit ${AT_ONCE}`;
  let ended = 0;
  for (const item of over) {
    if (signal.aborted) break;
    if (await db.transact((tx) => endVacancy(tx, tenant, item, item.isLeft ? "not-needed" : "expired", { actorId: null, at, requestId }))) ended += 1;
  }
  return ended;
}

/** Asks those who look whether they still do, once for each last day. */
async function ask({ db, tenant, at, requestId, signal }: Keeping): Promise<number> {
  const tenantId = tenant.id;
  const soon = daysLater(dayIn(tenant.profile.timeZone, at), ASKED_DAYS);
  const due = await db.$queryRaw<{ id: string; day: string }[]>`
    select i.id, to_char(v.expires_on, 'YYYY-MM-DD') as day from vacancy v join item i on i.tenant_id = v.tenant_id and i.id = v.item_id and i.status = 'published'
     where v.tenant_id = ${tenantId}::uuid and v.ended_at is null and v.asked_at is null and v.expires_on <= ${soon}::date
       -- What stands for a week or less from the beginning is not asked about at once.
       and i.published_at < ${at}::timestamptz - interval '3 days' order by v.expires_on, i.id limit ${AT_ONCE}`;
  for (const { id, day } of due) {
    if (signal.aborted) break;
    await db.transact(async (tx) => {
      const { count } = await tx.vacancy.updateMany({ where: { tenantId, itemId: id, askedAt: null }, data: { askedAt: at } });
      const item = count > 0 ? await findItem(tx, tenantId, id) : undefined;
      if (!item) return;
      const editors = await editorsOf(tx, tenantId, item.organisationId, at);
      const row = await vacancyRow(tx, tenantId, id);
      // Where nobody answers for it any more those are asked who do in its place.
      const asked = editors.length > 0 ? editors : (await deputiesFor(tx, tenantId, row?.neighbourhoodId ?? null, at)).accountIds;
      const eventId = await emit(tx, { tenantId, name: "item.told", actorId: null, payload: { itemId: id }, at, requestId });
      const detail = { said: inBoth(tenant, (texts) => texts.page.stillOpen(item.title)), path: `${vacancyPaths.item(item)}#sluiten` };
      await notify(tx, { tenantId, eventId, at, requestId }, asked.map((accountId) => ({ accountId, kind: "asked" as const, onceKey: `vacancy still ${id} ${day}`, itemId: id, detail })));
    });
  }
  return due.length;
}
