import { changeStatusIn } from "#app/platform/content/change-status.server.ts";
import { subjectOf, type ItemRecord, type ItemStatus } from "#app/platform/content/item.server.ts";
import type { TenantDb } from "#app/platform/database/client.server.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import { may } from "#app/platform/permissions/permissions.server.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import type { z } from "zod";
import { tellWorried } from "./care.server.ts";
import { concernsIn } from "./domain/concern.ts";
import { endHelp } from "./end.server.ts";
import type { outcomeForm } from "./forms.ts";
import { helpRow } from "./help-row.server.ts";
import { climbAt } from "./ladder.server.ts";

interface By {
  saidBy: "mail" | "site";
  actorId: string | null;
  at: Date;
  requestId: string;
}

/** What its owner says became of it: it ends, or it is looked for on. Saying it twice is saying it once. */
export async function sayOutcome(db: TenantDb, tenant: Tenant, item: ItemRecord, { outcome, way, helper, thanks }: z.infer<typeof outcomeForm>, by: By): Promise<void> {
  await db.transact(async (tx) => {
    if (outcome !== "still") return endHelp(tx, tenant, item, { outcome, way, helperId: helper, thanks }, by);
    const row = await helpRow(tx, tenant.id, item.id, true);
    // Whoever offered did not come: the next are asked, where nobody is being waited for.
    if (row?.side === "ask" && row.endedAt === null && row.begunAt !== null && row.dueAt === null) await climbAt(tx, tenant.id, item.id, by.at, by.requestId);
  });
}

/** Opens again what was ended, for its author: its clock begins anew, with the neighbours who were not asked. @returns what it is now; undefined when nothing was done */
export async function reopen(doing: Doing, item: ItemRecord): Promise<ItemStatus | undefined> {
  const { db, tenant, member, at, requestId } = doing;
  if (!may(member, `${item.kind}.restore`, subjectOf(item)) || !may(member, `${item.kind}.write`, subjectOf(item))) return undefined;
  return db.transact(async (tx) => {
    const tenantId = tenant.id;
    const row = await helpRow(tx, tenantId, item.id, true);
    const became = await changeStatusIn(tx, tenant, item, "restore", { actorId: member.accountId, at, requestId });
    if (!row || row.endedAt === null || became === undefined) return became;
    await tx.helpOutcome.deleteMany({ where: { tenantId, itemId: item.id } });
    await tx.helpStep.deleteMany({ where: { tenantId, itemId: item.id } });
    // Its time was up: a last day that is past would end it again at once.
    await tx.help.updateMany({ where: { tenantId, itemId: item.id }, data: { endedAt: null, reopenedAt: at, until: null, reminded: 0, step: 0, stepAt: null, dueAt: row.begunAt === null ? null : at } });
    if (became === "held" && row.neighbourhoodId !== null && concernsIn(item).length > 0) await tellWorried(tx, doing, item.id, { title: item.title, neighbourhood: row.neighbourhoodId });
    return became;
  });
}
