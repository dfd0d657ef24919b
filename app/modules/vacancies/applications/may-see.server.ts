import { subjectOf, type ItemRecord } from "#app/platform/content/item.server.ts";
import { Prisma, type Db } from "#app/platform/database/client.server.ts";
import type { Actor, Member } from "#app/platform/permissions/actor.ts";
import { may } from "#app/platform/permissions/permissions.server.ts";
import { vacancyRow } from "../vacancy-row.server.ts";
import { HANDED } from "./open.server.ts";
import { deputiesFor } from "./people.server.ts";

/**
 * How somebody sees who applied: as the organisation, all of them; as a deputy only those that the organisation left waiting too long, and
 * whom they answered themselves.
 */
export type Sight = "organisation" | "deputy";

/** What one may see of applications `a`. */
export function inSight(sight: Sight, { accountId }: Member): Prisma.Sql {
  return sight === "organisation" ? Prisma.empty : Prisma.sql`and (a.answered_by = ${accountId}::uuid or (a.status in ('open', 'talking') and a.reminded >= ${HANDED}))`;
}

/**
 * Whether and how somebody may see who applied for a vacancy, and answer them. The list is the organisation's editors' only: who wrote the
 * vacancy and stopped being one sees it no longer. Connectors and admins see what waits too long, so that it always ends with a person.
 */
export async function sightOf(db: Db, actor: Actor, item: ItemRecord, at: Date): Promise<Sight | undefined> {
  if (actor.kind !== "member") return undefined;
  if (item.organisationId !== null && may(actor, "vacancy.answer", subjectOf(item))) return "organisation";
  if (!may(actor, "vacancy.answer-late", { tenantId: item.tenantId, audience: "town" })) return undefined;
  const row = await vacancyRow(db, item.tenantId, item.id);
  const { audience } = await deputiesFor(db, item.tenantId, row?.neighbourhoodId ?? null, at);
  if (!may(actor, "vacancy.answer-late", { tenantId: item.tenantId, audience })) return undefined;
  const [found] = await db.$queryRaw<{ any: boolean }[]>`select exists (select from vacancy_application a where a.tenant_id = ${item.tenantId}::uuid and a.item_id = ${item.id}::uuid ${inSight("deputy", actor)}) as any`;
  return found?.any ? "deputy" : undefined;
}

/** Whether one application is among those that somebody sees. */
export async function isInSight(db: Db, item: ItemRecord, sight: Sight, member: Member, id: string): Promise<boolean> {
  if (sight === "organisation") return true;
  const [found] = await db.$queryRaw<{ any: boolean }[]>`select exists (select from vacancy_application a where a.tenant_id = ${item.tenantId}::uuid and a.item_id = ${item.id}::uuid and a.id = ${id}::uuid ${inSight(sight, member)}) as any`;
  return found?.any ?? false;
}

/** Whether who sees them may answer them too: whoever is kept from writing may not. */
export function mayAnswer(member: Member): boolean {
  return may(member, "vacancy.apply", { tenantId: member.tenantId });
}
