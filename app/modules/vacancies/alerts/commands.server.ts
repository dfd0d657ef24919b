import { Prisma } from "#app/platform/database/client.server.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import { may } from "#app/platform/permissions/permissions.server.ts";
import { readQuery } from "#app/platform/search/query.ts";
import { choicesMeant } from "../domain/meant.ts";
import type { AlertInput } from "./form.ts";

/** How many wishes one person keeps. */
export const MOST_ALERTS = 10;

export type AddAlert = { ok: true } | { ok: false; reason: "not-allowed" | "unknown-neighbourhood" | "no-words" | "too-many" };

/** Keeps what a member wants to hear of. The same wish twice is one. */
export async function addAlert({ db, tenant, member, at }: Doing, input: AlertInput): Promise<AddAlert> {
  const tenantId = tenant.id;
  const { accountId } = member;
  const { words, neighbourhood, commitment, parts, skills, targetGroups } = input;
  if (!may(member, "vacancy.alert", { tenantId })) return { ok: false, reason: "not-allowed" };
  if (neighbourhood !== undefined && !tenant.neighbourhoods.some(({ id }) => id === neighbourhood)) return { ok: false, reason: "unknown-neighbourhood" };
  const query = words === "" ? undefined : readQuery(words);
  if (words !== "" && !query) return { ok: false, reason: "no-words" };
  const meant = query ? choicesMeant(query.loose) : { skills: [], targetGroups: [] };
  return db.transact(async (tx): Promise<AddAlert> => {
    // One person adds one wish after the other, so that the count holds.
    await tx.$queryRaw(Prisma.sql`select 1 from account where tenant_id = ${tenantId}::uuid and id = ${accountId}::uuid for no key update`);
    const wish = {
      words, commitment: commitment ?? null, days: input.days.map(Number).sort((one, other) => one - other), parts: [...parts].sort(), skills: [...skills].sort(), targetGroups: [...targetGroups].sort(),
      neighbourhoodId: neighbourhood ?? null, adjacent: neighbourhood !== undefined && input.adjacent === "on",
    };
    const kept = await tx.vacancyAlert.findMany({ where: { tenantId, accountId }, select: { words: true, commitment: true, days: true, parts: true, skills: true, targetGroups: true, neighbourhoodId: true, adjacent: true } });
    if (kept.some((one) => JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(wish).sort()))) return { ok: true };
    if (kept.length >= MOST_ALERTS) return { ok: false, reason: "too-many" };
    await tx.vacancyAlert.create({ data: { tenantId, accountId, ...wish, wanted: [...(query?.exact ?? [])], meant: [...meant.skills, ...meant.targetGroups], createdAt: at } });
    return { ok: true };
  });
}

/** Forgets a wish; twice is once. @returns false when it is not theirs */
export async function removeAlert({ db, tenant, member }: Doing, id: string): Promise<boolean> {
  const { count } = await db.vacancyAlert.deleteMany({ where: { tenantId: tenant.id, accountId: member.accountId, id } });
  return count > 0;
}
