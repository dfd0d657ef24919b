import { randomUUID } from "node:crypto";
import { writePost } from "#app/modules/posts/commands.server.ts";
import { postForm } from "#app/modules/posts/forms.ts";
import { stoppedClock } from "#app/platform/clock.ts";
import { findItem, type ItemRecord } from "#app/platform/content/item.server.ts";
import { writeReply } from "#app/platform/content/replies.server.ts";
import { emit } from "#app/platform/events/emit.server.ts";
import { follow } from "#app/platform/notify/follow.server.ts";
import { tellFollowers } from "#app/platform/notify/fan-out.server.ts";
import { mailWaiting } from "#app/platform/notify/mail-waiting.server.ts";
import { indexItem } from "#app/platform/search/index-item.server.ts";
import type { FollowTarget } from "#app/platform/notify/target.ts";
import { acting, asOwner, NOW, type PersonKey, type TestTown } from "./towns.ts";

/** A post of this town; for the whole town, and by the resident, unless it says otherwise. */
export async function newPost(town: TestTown, { who = "resident", at = NOW, ...fields }: { who?: PersonKey; at?: string } & Record<string, unknown> = {}): Promise<ItemRecord> {
  const form = postForm.parse({ key: randomUUID(), title: "Soep over", body: "Kom maar halen.", scope: "town", ...fields });
  const written = await writePost(acting(town, who, stoppedClock(at)), form);
  const found = written.ok ? await findItem(town.db, town.tenant.id, written.id) : undefined;
  if (!found) throw new Error(`no post: ${JSON.stringify(written)}`);
  return found;
}

/** A reply to it. @returns its id */
export async function newReply(town: TestTown, item: ItemRecord, who: PersonKey, body = "Ik kom!", at = NOW): Promise<string> {
  const written = await writeReply(town.db, town.tenant, item, { authorId: town.people[who].accountId, body, parentId: null, idempotencyKey: randomUUID(), at: new Date(at), requestId: "r" });
  if (!written.ok) throw new Error(written.reason);
  return written.id;
}

/** Takes an item out of sight, or brings it back, as the town's team does, and says that it happened. */
export async function putItem(town: TestTown, { id }: ItemRecord, to: "hidden" | "published"): Promise<void> {
  const tenantId = town.tenant.id;
  await town.db.transact(async (tx) => {
    await tx.item.updateMany({ where: { tenantId, id }, data: { status: to } });
    await indexItem(tx, tenantId, id);
    await emit(tx, { tenantId, name: to === "hidden" ? "item.hidden" : "item.unhidden", actorId: town.people.moderator.accountId, payload: { itemId: id }, at: new Date(NOW), requestId: "r" });
  });
}

/** The same for a reply, and for its writer taking it back. */
export async function putReply(town: TestTown, item: ItemRecord, id: string, to: "hidden" | "withdrawn" | "published"): Promise<void> {
  const tenantId = town.tenant.id;
  await town.db.transact(async (tx) => {
    await tx.reply.updateMany({ where: { tenantId, id }, data: { status: to } });
    await emit(tx, { tenantId, name: `reply.${to}`, actorId: null, payload: { itemId: item.id, replyId: id }, at: new Date(NOW), requestId: "r" });
  });
}

/** Blocks somebody's account, as a decision at the desk does. */
export async function block(town: TestTown, who: PersonKey): Promise<void> {
  const tenantId = town.tenant.id;
  await asOwner(async (client) => {
    await client.query("set session_replication_role = replica");
    await client.query("insert into account_restriction (tenant_id, id, account_id, kind, decision_id, since) values ($1, $2, $3, 'block', $4, $5)", [tenantId, randomUUID(), town.people[who].accountId, randomUUID(), NOW]);
  });
}

export async function follows(town: TestTown, who: PersonKey, target: FollowTarget): Promise<void> {
  const done = await follow(town.db, { accountId: town.people[who].accountId, target, at: new Date(NOW) });
  if (!done.ok) throw new Error(done.reason);
}

/** Tells what the newest event about an item says to those who follow, as the worker does. @returns how many were told */
export async function tell(town: TestTown, item: ItemRecord, name = "item.published", at = NOW): Promise<number> {
  const { id } = await town.db.domainEvent.findFirstOrThrow({ where: { tenantId: town.tenant.id, name, payload: { path: ["itemId"], equals: item.id } }, orderBy: { id: "desc" } });
  return tellFollowers(town.db, id, { clock: stoppedClock(at), requestId: "r" });
}

/** Who was told of an item, and as what: `name: kind`, in order. */
export async function toldOf(town: TestTown, item: ItemRecord): Promise<string[]> {
  const rows = await town.db.notification.findMany({ where: { tenantId: town.tenant.id, itemId: item.id }, select: { accountId: true, kind: true } });
  const names = new Map(Object.entries(town.people).map(([key, { accountId }]) => [accountId, key]));
  return rows.map(({ accountId, kind }) => `${names.get(accountId) ?? "somebody"}: ${kind}`).sort();
}

/** Runs what asks for mail and is due at a moment, in the order in which it was asked, as the worker does. */
export async function mailDue(town: TestTown, at: string): Promise<void> {
  const name = "notify.mail";
  for (;;) {
    const job = await town.db.job.findFirst({ where: { tenantId: town.tenant.id, name, notBefore: { lte: new Date(at) }, state: "waiting" }, orderBy: [{ notBefore: "asc" }, { id: "asc" }] });
    if (!job) return;
    const { notificationId } = job.payload as { notificationId: string };
    await mailWaiting(town.db, notificationId, { clock: stoppedClock(at), requestId: "r" });
    await town.db.job.deleteMany({ where: { tenantId: town.tenant.id, id: job.id } });
  }
}

/** Mails of notifications to somebody, oldest first. */
export function mailsTo(town: TestTown, who: PersonKey) {
  return town.db.mailMessage.findMany({ where: { tenantId: town.tenant.id, template: "notification", accountId: town.people[who].accountId }, orderBy: [{ createdAt: "asc" }, { id: "asc" }] });
}
