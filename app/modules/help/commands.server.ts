import type { Audience } from "#app/platform/content/audience.ts";
import { changeStatus, type StatusStep } from "#app/platform/content/change-status.server.ts";
import { createItem } from "#app/platform/content/create-item.server.ts";
import { editItem, type EditResult } from "#app/platform/content/edit-item.server.ts";
import { findItem, subjectOf, type ItemRecord, type ItemStatus } from "#app/platform/content/item.server.ts";
import { mayRead } from "#app/platform/content/may-read.server.ts";
import type { TenantDb } from "#app/platform/database/client.server.ts";
import type { Actor, Member } from "#app/platform/permissions/actor.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import { may } from "#app/platform/permissions/permissions.server.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import { tellWorried } from "./care.server.ts";
import { contactIn, type Contact } from "./contact-in-text.ts";
import { concernsIn } from "./domain/concern.ts";
import { dayIn } from "./domain/day.ts";
import type { HelpInput } from "./forms.ts";
import { columnsOf, helpRow } from "./help-row.server.ts";
import { helpKinds, kindOf, type Side } from "./side.ts";

/** Where it lives, and whether it waits there until somebody looked. */
export interface Placed {
  ok: true;
  id: string;
  slug: string;
  held: boolean;
}

export type Refused = { ok: false; reason: "not-allowed" | "unknown-neighbourhood" | "past" } | { ok: false; reason: Contact; field: "title" | "body" };

/** Whom it is for: the neighbourhood it is in, that with those around it, or everybody. */
function audienceOf({ scope, neighbourhood }: HelpInput, tenant: Tenant): Audience | undefined {
  const here = tenant.neighbourhoods.find(({ id }) => id === neighbourhood);
  if (!here) return undefined;
  if (scope === "town") return "town";
  return scope === "own" ? [here.id] : [here.id, ...here.adjacentIds];
}

/** The scope that gives such an audience. */
export function scopeOf(audience: Audience): HelpInput["scope"] {
  if (audience === "town") return "town";
  return audience.length > 1 ? "adjacent" : "own";
}

/** What a text may not give away, wherever it stands; a draft may still hold it. */
function givesAway({ title, body, publish }: HelpInput): Refused | undefined {
  if (!publish) return undefined;
  for (const [field, text] of [["title", title], ["body", body]] as const) {
    const reason = contactIn(text);
    if (reason) return { ok: false, reason, field };
  }
  return undefined;
}

function refusalOf(doing: Doing, input: HelpInput): Refused | undefined {
  if (!may(doing.member, "help.write", { tenantId: doing.tenant.id })) return { ok: false, reason: "not-allowed" };
  if (input.until !== null && input.until < dayIn(doing.tenant.profile.timeZone, doing.at)) return { ok: false, reason: "past" };
  return givesAway(input);
}

/**
 * Places a request or an offer, or keeps it as a draft. What tells of harm waits for a person, and those who look after the neighbourhood
 * are asked at once.
 * @returns where it lives; that of the first when the same form came twice
 */
export async function placeHelp(doing: Doing, side: Side, input: HelpInput): Promise<Placed | Refused> {
  const { db, tenant, member, at, requestId } = doing;
  const audience = audienceOf(input, tenant);
  if (!audience) return { ok: false, reason: "unknown-neighbourhood" };
  const refused = refusalOf(doing, input);
  if (refused) return refused;
  const { title, body, publish, key } = input;
  const made = await createItem(db, tenant, { kind: kindOf(side), authorId: member.accountId, organisationId: null, title, body, audience, publish, idempotencyKey: key, at, requestId }, async (tx, itemId) => {
    await tx.help.create({ data: { tenantId: tenant.id, itemId, side, ...columnsOf(input) } });
    if (publish && concernsIn(input).length > 0) await tellWorried(tx, doing, itemId, input);
  });
  if (made.isNew) return { ok: true, ...made };
  return again(doing, made.id, input);
}

/** The same form came again: a double tap changes nothing, a writer who went back and wrote on is heard. */
async function again(doing: Doing, id: string, input: HelpInput): Promise<Placed | Refused> {
  const item = await findItem(doing.db, doing.tenant.id, id);
  if (!item) return { ok: false, reason: "not-allowed" };
  const row = await helpRow(doing.db, doing.tenant.id, id);
  const { skills, days, parts, until, contact } = input;
  const asked = JSON.stringify([skills, days, parts, until, contact, input.title, input.body]);
  const there = row && JSON.stringify([row.skills, row.days, row.parts, row.until, row.contact, item.title, item.body]);
  const goesOut = input.publish && item.status === "draft";
  if (asked === there && !goesOut) return { ok: true, id, slug: item.slug, held: item.status === "held" };
  const result = await changeHelp(doing, item, { ...input, version: item.version });
  if (result.ok) return { ok: true, id, slug: result.slug, held: result.held };
  return result.reason === "changed-meanwhile" ? again(doing, id, input) : result;
}

/** Whether a member may change it: it is theirs, not removed and not over, and they may write. */
export function mayEdit(member: Member, item: ItemRecord): boolean {
  return item.status !== "removed" && may(member, "help.edit", subjectOf(item)) && may(member, "help.write", subjectOf(item));
}

/**
 * Changes a request or an offer, or sends a draft out.
 * @returns the other version when it was changed meanwhile; nothing was written then
 */
export async function changeHelp(doing: Doing, item: ItemRecord, input: HelpInput): Promise<EditResult | Refused> {
  const { db, tenant, member, at, requestId } = doing;
  const audience = audienceOf(input, tenant);
  if (!audience) return { ok: false, reason: "unknown-neighbourhood" };
  if (!mayEdit(member, item)) return { ok: false, reason: "not-allowed" };
  const refused = refusalOf(doing, input);
  if (refused) return refused;
  const { title, body, publish, version = 0 } = input;
  const worry = concernsIn(input).length > 0 && (publish || item.status !== "draft");
  return editItem(db, tenant, item, { title, body, audience, organisationId: null, version, publish, actorId: member.accountId, at, requestId }, async (tx) => {
    await tx.help.updateMany({ where: { tenantId: tenant.id, itemId: item.id }, data: columnsOf(input) });
    if (worry) await tellWorried(tx, doing, item.id, input);
  });
}

const ruleOf = { withdraw: "help.withdraw", restore: "help.restore" } as const satisfies Record<StatusStep, string>;

/** Takes it out of sight or brings it back, if this member may. @returns what it is now; undefined when nothing was done */
export async function moveHelp({ db, tenant, member, at, requestId }: Doing, item: ItemRecord, step: StatusStep): Promise<ItemStatus | undefined> {
  if (!may(member, ruleOf[step], subjectOf(item))) return undefined;
  if (step === "restore" && !may(member, "help.write", subjectOf(item))) return undefined;
  return changeStatus(db, tenant, item, step, { actorId: member.accountId, at, requestId });
}

/** A request or offer as its page may show it to somebody; undefined when there is none, or it is out of sight for them. */
export async function helpFor(db: TenantDb, actor: Actor, id: string): Promise<ItemRecord | undefined> {
  const item = await findItem(db, db.scope.tenantId, id);
  if (!item || !helpKinds.some((kind) => kind === item.kind)) return undefined;
  return mayRead(actor, item) ? item : undefined;
}
