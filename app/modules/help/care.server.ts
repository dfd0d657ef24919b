import type { Db } from "#app/platform/database/client.server.ts";
import { emit } from "#app/platform/events/emit.server.ts";
import { careBefore } from "#app/platform/moderation/cases/care.server.ts";
import { notify } from "#app/platform/notify/notify.server.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import { inBoth } from "./messages/in-both.ts";
import { connectorsOf, withRole } from "#app/platform/people/team.server.ts";

/**
 * Asks those who look after the neighbourhood to get in touch with somebody whose text tells of harm: its connectors and the moderators, or
 * the admins where there are neither; whatever the hour, and each time that it waits anew. The desk has the text; this says only which it is.
 */
export async function tellWorried(tx: Db, { tenant, member, at, requestId }: Doing, itemId: string, { title, neighbourhood }: { title: string; neighbourhood: string }): Promise<void> {
  const tenantId = tenant.id;
  const others = (ids: readonly string[]) => [...new Set(ids)].filter((id) => id !== member.accountId);
  const first = others([...(await connectorsOf(tx, tenantId, [neighbourhood], at)), ...(await withRole(tx, tenantId, "moderator", at))]);
  const people = first.length > 0 ? first : others(await withRole(tx, tenantId, "tenant-admin", at));
  const eventId = await emit(tx, { tenantId, name: "item.told", actorId: null, payload: { itemId }, at, requestId });
  const said = inBoth(tenant, (texts) => texts.told.worried(title));
  const before = await careBefore(tx, tenantId, itemId);
  // Not tied to the item, which is out of sight as long as this matters.
  await notify(tx, { tenantId, eventId, at, requestId }, people.map((accountId) => ({ accountId, kind: "task", onceKey: `help worry ${itemId} ${before}`, detail: { said, path: "/toezicht", urgent: true } })));
}
