import type { Appearing } from "#app/platform/content/kind.ts";
import { findItem } from "#app/platform/content/item.server.ts";
import { Prisma, type Db } from "#app/platform/database/client.server.ts";
import { emit } from "#app/platform/events/emit.server.ts";
import { notify } from "#app/platform/notify/notify.server.ts";
import { inBoth } from "../messages/in-both.ts";
import { vacancyPaths } from "../paths.ts";

/** People who are told at a time. */
const PAGE = 200;

const onceKey = (itemId: string) => `vacancy alert ${itemId}`;

/**
 * Who wants to hear of a vacancy, one page in the order of their ids: everything they asked for fits, and what either left open fits anything.
 * @param from the last of the page before
 */
async function whoWants(db: Db, tenantId: string, itemId: string, from: string | null): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>(Prisma.sql`
    select distinct l.account_id as id
      from vacancy v
      join item i on i.tenant_id = v.tenant_id and i.id = v.item_id
      join search_entry e on e.tenant_id = v.tenant_id and e.kind = 'vacancy' and e.subject_id = v.item_id
      join vacancy_alert l on l.tenant_id = v.tenant_id
     where v.tenant_id = ${tenantId}::uuid and v.item_id = ${itemId}::uuid and l.account_id <> i.author_id
       and not exists (select from notification n where n.tenant_id = l.tenant_id and n.account_id = l.account_id and n.once_key = ${onceKey(itemId)})
       ${from === null ? Prisma.empty : Prisma.sql`and l.account_id > ${from}::uuid`}
       and (l.commitment is null or l.commitment = v.commitment)
       and (l.days = '{}' or case when v.once_on is not null then extract(isodow from v.once_on)::smallint = any (l.days) else v.days = '{}' or v.days && l.days end)
       and (l.parts = '{}' or v.parts = '{}' or v.parts && l.parts)
       and (l.skills = '{}' or v.skills && l.skills)
       and (l.target_groups = '{}' or 'everybody' = any (v.target_groups) or v.target_groups && l.target_groups)
       and (l.wanted = '{}' or words_find(l.wanted, e.vector) or (v.skills || v.target_groups) && l.meant)
       and (l.neighbourhood_id is null or v.neighbourhood_id is null or l.neighbourhood_id = v.neighbourhood_id
            or (l.adjacent and exists (select from neighbourhood_adjacency a where a.tenant_id = l.tenant_id and a.neighbourhood_id = l.neighbourhood_id and a.adjacent_id = v.neighbourhood_id)))
     order by 1 limit ${PAGE}`);
  return rows.map(({ id }) => id);
}

/** Tells everybody who asked for such work that it is there; nobody hears of the same vacancy twice. */
export async function tellAlerts({ db, tenant, itemId, at, requestId }: Appearing): Promise<void> {
  const tenantId = tenant.id;
  let from: string | null = null;
  for (;;) {
    const page: string[] = await whoWants(db, tenantId, itemId, from);
    if (page.length > 0) {
      await db.transact(async (tx) => {
        const item = await findItem(tx, tenantId, itemId);
        if (item?.status !== "published") return;
        const eventId = await emit(tx, { tenantId, name: "item.told", actorId: null, payload: { itemId }, at, requestId });
        const detail = { said: inBoth(tenant, (texts) => texts.alerts.told(item.title)), path: vacancyPaths.item(item) };
        await notify(tx, { tenantId, eventId, at, requestId }, page.map((accountId) => ({ accountId, kind: "match" as const, onceKey: onceKey(itemId), itemId, detail })));
      });
    }
    if (page.length < PAGE) return;
    from = page.at(-1) ?? null;
  }
}
