import { recordAudit } from "#app/platform/audit/record.server.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import type { Figure } from "./figures.ts";

interface Goals {
  year: number;
  goals: Partial<Record<Figure, number | undefined>>;
  households: Readonly<Record<string, number | undefined>>;
}

/** Sets what a town aims for in a year, and how many households its neighbourhoods have. What is left empty is no longer set; unknown neighbourhoods are passed over. */
export async function setGoals({ db, tenant, member, at, requestId }: Doing, { year, goals, households }: Goals): Promise<void> {
  const tenantId = tenant.id;
  await db.transact(async (tx) => {
    await tx.impactGoal.deleteMany({ where: { tenantId, year } });
    await tx.impactGoal.createMany({ data: Object.entries(goals).flatMap(([figure, target]) => (target === undefined ? [] : [{ tenantId, year, figure, target }])) });
    for (const { id } of tenant.neighbourhoods) if (id in households) await tx.neighbourhood.updateMany({ where: { tenantId, id }, data: { households: households[id] ?? null } });
    await recordAudit(tx, { tenantId, actor: "member", actorId: member.accountId, action: "town.goals-set", subject: "town", subjectId: tenantId, detail: { year }, requestId, at });
  });
}
