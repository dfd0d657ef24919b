import type { Clock } from "#app/platform/clock.ts";
import type { TenantDb } from "#app/platform/database/client.server.ts";
import { env } from "#app/platform/env.server.ts";
import { eventCatalogue, type EventName } from "#app/platform/events/catalogue.ts";
import { kindsByName, kindsOn } from "#app/platform/modules/kinds.server.ts";
import { loadTenant } from "#app/platform/tenancy/load.server.ts";
import { isOpen } from "#app/platform/tenancy/tenant.ts";
import { findItem } from "./item.server.ts";

/** Events after which others can see an item that they could not see before. */
const APPEARS: readonly string[] = ["item.published", "item.unhidden", "item.restored"] satisfies EventName[];

/** Lets the kind of an item do what follows once others can see it. Nothing follows in a town that is shut, or where its module is off. */
export async function letAppear(db: TenantDb, eventId: string, { clock, requestId }: { clock: Clock; requestId: string }): Promise<void> {
  const { tenantId } = db.scope;
  const event = await db.domainEvent.findFirst({ where: { tenantId, id: eventId }, select: { name: true, payload: true } });
  if (!event || !APPEARS.includes(event.name)) return;
  const { itemId } = eventCatalogue["item.published"].parse(event.payload);
  const item = await findItem(db, tenantId, itemId);
  const kind = item?.status === "published" ? (await kindsByName()).get(item.kind) : undefined;
  if (!kind?.appeared) return;
  const tenant = await loadTenant(tenantId, env.PLATFORM_HOST);
  if (!tenant || !isOpen(tenant) || !(await kindsOn(tenant)).includes(kind.kind)) return;
  await kind.appeared({ db, tenant, itemId, at: clock.now(), requestId });
}
