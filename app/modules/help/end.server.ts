import { recordAudit } from "#app/platform/audit/record.server.ts";
import { firstName } from "#app/lib/first-name.ts";
import { changeStatusIn } from "#app/platform/content/change-status.server.ts";
import type { ItemRecord } from "#app/platform/content/item.server.ts";
import type { Db } from "#app/platform/database/client.server.ts";
import { emit } from "#app/platform/events/emit.server.ts";
import { notify } from "#app/platform/notify/notify.server.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import type { Outcome, Way } from "./domain/outcome.ts";
import { helpRow } from "./help-row.server.ts";
import { inBoth } from "./messages/in-both.ts";
import { helpPaths } from "./paths.ts";
import { sideOf } from "./side.ts";

/** What became of it, and what its owner adds. */
export interface End {
  outcome: Outcome;
  way?: Way;
  /** Account of the neighbour who helped. */
  helperId?: string;
  thanks: string;
}

interface By {
  saidBy: "mail" | "site" | "clock";
  /** Null where its time was up, and where it was said by a link in a mail. */
  actorId: string | null;
  at: Date;
  requestId: string;
}

/**
 * Ends a request or an offer, in the caller's transaction: its outcome is kept, it leaves every list, its clock stops, and those who offered
 * to help hear of it. Who says the same twice changes nothing; who adds a thank-you later is heard.
 */
export async function endHelp(tx: Db, tenant: Tenant, item: ItemRecord, { outcome, way, helperId, thanks }: End, { saidBy, actorId, at, requestId }: By): Promise<void> {
  const tenantId = tenant.id;
  const { id: itemId } = item;
  const row = await helpRow(tx, tenantId, itemId, true);
  const helper = helperId === undefined ? null : ((await tx.helpMatch.findFirst({ where: { tenantId, askedItemId: itemId, helperId, answer: "yes" }, select: { helperId: true } }))?.helperId ?? null);
  const facts = { outcome, way: outcome === "matched" ? (way ?? (helper ? "neighbour" : null)) : null, helperId: outcome === "matched" ? helper : null, thanks, saidBy };
  const before = await tx.helpOutcome.findFirst({ where: { tenantId, itemId } });
  const heard = before ? { ...facts, thanks: thanks || before.thanks, ...(outcome === "matched" ? { way: facts.way ?? before.way, helperId: facts.helperId ?? before.helperId } : {}) } : facts;
  if (!before) {
    await tx.helpOutcome.create({ data: { tenantId, itemId, ...facts, at } });
    await tx.help.updateMany({ where: { tenantId, itemId }, data: { endedAt: at, dueAt: null, remindAt: null } });
    await changeStatusIn(tx, tenant, item, "withdraw", { actorId, at, requestId });
    await recordAudit(tx, { tenantId, actor: actorId === null ? "system" : "member", actorId, action: "help.ended", subject: item.kind, subjectId: itemId, detail: { outcome, saidBy }, requestId, at });
  } else if (saidBy !== "clock") {
    await tx.helpOutcome.updateMany({ where: { tenantId, itemId }, data: heard });
  }
  const thanked = before?.thanks === "" || before?.helperId !== heard.helperId ? heard.thanks : "";
  if (before && thanked === "") return;
  await tellHelpers(tx, tenant, item, { outcome, helperId: heard.helperId, thanks: thanked, isNew: !before, reopenedAt: row?.reopenedAt ?? null }, { at, requestId });
}

interface Over {
  outcome: Outcome;
  /** Who helped, where it was said. */
  helperId: string | null;
  thanks: string;
  isNew: boolean;
  /** When it was last opened again: what is said then is news. */
  reopenedAt: Date | null;
}

/**
 * Tells everybody who offered to help that it is over. The thanks are for one alone: who helped, or who was the only one to offer; where it
 * was not said which of several helped, nobody reads what was for one of them.
 */
async function tellHelpers(tx: Db, tenant: Tenant, item: ItemRecord, { outcome, helperId, thanks, isNew, reopenedAt }: Over, { at, requestId }: { at: Date; requestId: string }): Promise<void> {
  const tenantId = tenant.id;
  if (sideOf(item.kind) !== "ask") return;
  const offered = await tx.helpMatch.findMany({ where: { tenantId, askedItemId: item.id, answer: "yes" }, select: { helperId: true } });
  const author = await tx.account.findFirst({ where: { tenantId, id: item.authorId }, select: { name: true } });
  const thankedId = thanks === "" ? null : (helperId ?? (offered.length === 1 ? offered[0]?.helperId : null));
  const told = offered.filter((one) => isNew || one.helperId === thankedId);
  if (told.length === 0 || !author) return;
  const eventId = await emit(tx, { tenantId, name: "item.told", actorId: null, payload: { itemId: item.id }, at, requestId });
  const say = (words: string) => inBoth(tenant, (texts) => texts.told.over(firstName(author.name), item.title, outcome, words));
  // Not tied to the item, which is no longer to be seen.
  const all = told.map((one) => {
    const isThanked = one.helperId === thankedId;
    return { accountId: one.helperId, kind: "taking-part" as const, onceKey: `help ${isThanked ? "thanks" : "over"} ${item.id}${reopenedAt ? ` ${reopenedAt.getTime()}` : ""}`, detail: { said: say(isThanked ? thanks : ""), path: helpPaths.own } };
  });
  await notify(tx, { tenantId, eventId, at, requestId }, all);
}
