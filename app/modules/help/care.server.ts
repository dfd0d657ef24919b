import type { Db } from "#app/platform/database/client.server.ts";
import { emit } from "#app/platform/events/emit.server.ts";
import { notify } from "#app/platform/notify/notify.server.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import { inBoth } from "./messages/in-both.ts";
import { connectorsOf, withRole } from "./people.server.ts";

/**
 * Asks those who look after the neighbourhood to get in touch with somebody whose text tells of harm: its connectors, or where there are
 * none the moderators, or the admins. The desk has the text; this says only that there is one.
 */
export async function tellWorried(tx: Db, { tenant, member, at, requestId }: Doing, itemId: string, { neighbourhood }: { neighbourhood: string }): Promise<void> {
  const tenantId = tenant.id;
  const rungs = [() => connectorsOf(tx, tenantId, [neighbourhood], at), () => withRole(tx, tenantId, "moderator", at), () => withRole(tx, tenantId, "tenant-admin", at)];
  let people: string[] = [];
  for (const rung of rungs) if (people.length === 0) people = (await rung()).filter((id) => id !== member.accountId);
  const eventId = await emit(tx, { tenantId, name: "item.told", actorId: null, payload: { itemId }, at, requestId });
  const said = inBoth(tenant, (texts) => texts.told.worried);
  // Not tied to the item, which is out of sight as long as this matters.
  await notify(tx, { tenantId, eventId, at, requestId }, people.map((accountId) => ({ accountId, kind: "task", onceKey: `help worry ${itemId}`, detail: { said, path: "/toezicht" } })));
}
