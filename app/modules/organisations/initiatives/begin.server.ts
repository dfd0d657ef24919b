import { recordAudit } from "#app/platform/audit/record.server.ts";
import type { Db } from "#app/platform/database/client.server.ts";
import { isDuplicate } from "#app/platform/database/duplicate.server.ts";
import { emit } from "#app/platform/events/emit.server.ts";
import { isReservedName } from "#app/platform/identity/reserved-name.server.ts";
import { takeTurn, type Limit } from "#app/platform/limits/turns.server.ts";
import { gate, keepGated, type Gated } from "#app/platform/moderation/gate/gate.server.ts";
import { writtenOrganisation } from "#app/platform/moderation/gate/written.ts";
import { moduleSettings } from "#app/platform/modules/settings.server.ts";
import { spokenText } from "#app/platform/organisations/text.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import { may } from "#app/platform/permissions/permissions.server.ts";
import { randomUUID } from "node:crypto";
import type { InitiativeInput } from "../forms.ts";
import { mayChange } from "../may-change.server.ts";
import { organisations } from "../module.server.ts";
import { knowsAll, writeNeighbourhoods } from "../profile/parts.server.ts";
import { slugOf } from "../profile/slug.ts";

/** Why an initiative did not begin; `waits` when an earlier one of the same person still waits for its first look. */
export type NotBegun = "not-allowed" | "unknown-neighbourhood" | "name-taken" | "waits" | "too-many";

export type Begun = { ok: true; slug: string; waits: boolean } | { ok: false; reason: NotBegun };

/** Initiatives that one person begins in a week. */
const BEGINNINGS: Limit = { name: "initiative", tries: 3, seconds: 7 * 86_400 };

/**
 * Begins an initiative: an organisation of residents, of which whoever begins it is the first editor. It passes the gate of the moderation
 * like a first text; where the town wants to look first, it waits in any case. The same form sent twice is one initiative, and one that waits
 * keeps its starter from beginning another.
 */
export async function beginInitiative(doing: Doing, input: InitiativeInput): Promise<Begun> {
  const { db, tenant, member } = doing;
  const tenantId = tenant.id;
  if (!moduleSettings(tenant, organisations).initiatives || !may(member, "organisation.begin", { tenantId }) || !(await isConfirmed(doing))) return { ok: false, reason: "not-allowed" };
  if (!knowsAll(doing, input.neighbourhoods)) return { ok: false, reason: "unknown-neighbourhood" };
  const earlier = await sentBefore(db, doing, input.key);
  if (earlier) return earlier;
  if (!mayChange(member, "organisation.add", { tenantId }) && (await isReservedName(db, tenant, input.name))) return { ok: false, reason: "name-taken" };
  if (!(await takeTurn(BEGINNINGS, `${tenantId}:${member.accountId}`)).ok) return { ok: false, reason: "too-many" };
  try {
    return await db.transact((tx) => place(tx, doing, input));
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    return (await sentBefore(db, doing, input.key)) ?? { ok: false, reason: "name-taken" };
  }
}

async function isConfirmed({ db, tenant, member }: Doing): Promise<boolean> {
  return (await db.account.count({ where: { tenantId: tenant.id, id: member.accountId, emailConfirmedAt: { not: null } } })) > 0;
}

async function sentBefore(db: Db, { tenant, member }: Doing, key: string): Promise<Begun | undefined> {
  const found = await db.organisation.findFirst({ where: { tenantId: tenant.id, starterId: member.accountId, idempotencyKey: key }, select: { slug: true, status: true } });
  return found ? { ok: true, slug: found.slug, waits: found.status === "held" } : undefined;
}

/** Whether an earlier one waits for the team; one to which it said "not now" waits for its starter. */
async function anotherWaits(tx: Db, { tenant, member }: Doing): Promise<boolean> {
  const waiting = await tx.$queryRaw<{ one: number }[]>`
    select 1 as one from organisation o
     where o.tenant_id = ${tenant.id}::uuid and o.starter_id = ${member.accountId}::uuid and o.status = 'held'
       and exists(select from moderation_case c where c.tenant_id = o.tenant_id and c.organisation_id = o.id and c.status <> 'closed') limit 1`;
  return waiting.length > 0;
}

async function place(tx: Db, doing: Doing, { key, name, about, howToJoin, neighbourhoods }: InitiativeInput): Promise<Begun> {
  const { tenant, member, at, requestId } = doing;
  const tenantId = tenant.id;
  const { accountId } = member;
  // Two forms of one person at the same moment take turns.
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`initiative ${tenantId} ${accountId}`}, 0))::text`;
  const earlier = await sentBefore(tx, doing, key);
  if (earlier) return earlier;
  if (await anotherWaits(tx, doing)) return { ok: false, reason: "waits" };
  const text = { name, kind: "initiative", about, howToJoin, website: null, email: null, phone: null, address: null, hoursNote: null };
  const audience = neighbourhoods.length === 0 ? ("town" as const) : neighbourhoods;
  const gated = asBegun(await gate(tx, tenant, writtenOrganisation({ id: null, authorId: accountId, name, text: spokenText(text), audience, vouched: false }), { seen: false, at }), doing);
  const waits = gated.verdict.holds;
  const slug = await freeSlug(tx, tenantId, name);
  const { id } = await tx.organisation.create({
    data: { tenantId, slug, ...text, status: waits ? "held" : "published", starterId: accountId, textBy: accountId, idempotencyKey: key, createdAt: at },
    select: { id: true },
  });
  await writeNeighbourhoods(tx, tenantId, id, neighbourhoods);
  await tx.organisationEditor.create({ data: { tenantId, organisationId: id, accountId, since: at } });
  await keepGated(tx, tenant, gated, id, { at, requestId });
  await recordAudit(tx, { tenantId, actor: "member", actorId: accountId, action: "organisation.begun", subject: "organisation", subjectId: id, requestId, at });
  await emit(tx, { tenantId, name: "organisation.begun", actorId: accountId, payload: { organisationId: id }, at, requestId });
  return { ok: true, slug, waits };
}

/** Where the town looks first, everything that begins is held, whoever begins it and whatever it says. */
function asBegun(gated: Gated, { tenant }: Doing): Gated {
  if (!moduleSettings(tenant, organisations).initiativesWait) return gated;
  return { ...gated, verdict: { holds: true, causes: [{ kind: "initiative", detail: {} }, ...gated.verdict.causes] } };
}

/** What nobody sees takes no address from others, and is not told to be there. */
async function freeSlug(tx: Db, tenantId: string, name: string): Promise<string> {
  const slug = slugOf(name);
  const there = await tx.organisation.findFirst({ where: { tenantId, slug }, select: { status: true } });
  return there && there.status !== "published" ? `${slug}-${randomUUID().slice(0, 4)}` : slug;
}
