import { recordAudit } from "#app/platform/audit/record.server.ts";
import { emit } from "#app/platform/events/emit.server.ts";
import type { Locale } from "#app/platform/i18n/locale.ts";
import { openCase } from "#app/platform/moderation/cases/open-case.server.ts";
import { isOutOfSight } from "#app/platform/moderation/decisions/out-of-sight.server.ts";
import { gate, keepGated } from "#app/platform/moderation/gate/gate.server.ts";
import { writtenProfile } from "#app/platform/moderation/gate/written.ts";
import type { Member } from "#app/platform/permissions/actor.ts";
import { isReservedName } from "./reserved-name.server.ts";
import type { InTown } from "./in-town.ts";

export interface Profile {
  name: string;
  neighbourhoodId: string | null;
  about: string | null;
  locale: Locale;
  showsAdjacent: boolean;
  /** Whether they want to be introduced to their neighbours. */
  introduces: boolean;
}

/** What a member said about themselves beyond what every page knows, and whether they want to be introduced. */
export async function aboutOf({ db, tenant }: Pick<InTown, "db" | "tenant">, member: Member): Promise<{ about: string | null; introduces: boolean }> {
  const account = await db.account.findFirst({ where: { tenantId: tenant.id, id: member.accountId }, select: { about: true, introduces: true } });
  return account ?? { about: null, introduces: false };
}

/** Why a profile stays as it is, and the field that is to say so. */
export type ProfileRefusal = { reason: "unknown-neighbourhood"; field: "neighbourhood" } | { reason: "reserved-name"; field: "name" } | { reason: "may-not-write" | "kept-back"; field: "name" | "about" };

/**
 * Changes how a member is known and what they see; what others may read of it passes the gate of the moderation, and comes to the desk
 * again while a decision stands that took it out of sight.
 * @returns a refusal when the neighbourhood is none of this town's, the name would pass for somebody else, a rule holds what others would
 * read (a profile has no place to wait in, so it is told at once), or who may not write changes that
 */
export async function changeProfile(here: InTown, member: Member, profile: Profile): Promise<{ ok: true } | ({ ok: false } & ProfileRefusal)> {
  const { tenant, db, clock, requestId } = here;
  const { accountId, name } = member;
  const tenantId = tenant.id;
  const { neighbourhoodId } = profile;
  if (neighbourhoodId !== null && !tenant.neighbourhoods.some(({ id }) => id === neighbourhoodId)) return { ok: false, reason: "unknown-neighbourhood", field: "neighbourhood" };
  // A name somebody has already stays theirs, though it became another's meanwhile.
  if (profile.name !== name && (await isReservedName(db, tenant, profile.name, accountId))) return { ok: false, reason: "reserved-name", field: "name" };
  if (member.restriction !== null) {
    const field = profile.name !== name ? "name" : profile.about !== (await aboutOf(here, member)).about ? "about" : undefined;
    if (field) return { ok: false, reason: "may-not-write", field };
  }
  const at = clock.now();
  return db.transact(async (tx): Promise<{ ok: true } | ({ ok: false } & ProfileRefusal)> => {
    const before = await tx.account.findFirst({ where: { tenantId, id: accountId }, select: { name: true, about: true } });
    const differs = before?.name !== profile.name || before.about !== profile.about;
    const written = writtenProfile({ accountId, ...profile });
    const gated = differs ? await gate(tx, tenant, written, { seen: true, at }) : undefined;
    if (gated?.assessment.hits.some(({ action }) => action === "hold")) return { ok: false, reason: "kept-back", field: before?.about === profile.about ? "name" : "about" };
    await tx.account.updateMany({ where: { tenantId, id: accountId }, data: { ...profile } });
    await recordAudit(tx, { tenantId, actor: "member", actorId: accountId, action: "account.profile-changed", subject: "account", subjectId: accountId, requestId, at });
    if (!gated) return { ok: true };
    await keepGated(tx, tenant, gated, accountId, { at, requestId });
    if (await isOutOfSight(tx, tenantId, "profile", accountId)) {
      await openCase(tx, tenant, { subject: "profile", subjectId: accountId, authorId: accountId, audience: written.audience, holds: false, causes: [{ kind: "edited", detail: {} }] }, { actorId: accountId, at, requestId });
    }
    await emit(tx, { tenantId, name: "profile.changed", actorId: accountId, payload: { accountId }, at, requestId });
    return { ok: true };
  });
}

/** Remembers the language a member chose. */
export async function chooseLocale({ tenant, db, clock, requestId }: InTown, { accountId }: Member, locale: Locale): Promise<void> {
  const tenantId = tenant.id;
  await db.transact(async (tx) => {
    await tx.account.updateMany({ where: { tenantId, id: accountId }, data: { locale } });
    await recordAudit(tx, { tenantId, actor: "member", actorId: accountId, action: "account.language-chosen", subject: "account", subjectId: accountId, detail: { locale }, requestId, at: clock.now() });
  });
}
