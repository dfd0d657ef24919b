import { recordAudit } from "#app/platform/audit/record.server.ts";
import { escalate } from "../cases/escalate.server.ts";
import type { Telling } from "../statements/tell-author.server.ts";
import { endMutes } from "./end-mutes.server.ts";
import { tellTeam } from "./tell-team.server.ts";

/** What one round did. */
export interface Watched {
  escalated: number;
  appeals: number;
  unmuted: number;
  told: number;
}

/**
 * Watches the clocks of a town: cases and objections of which the time is up go to whoever is next, who could not write for a time can
 * again, and those who should decide hear of what waits. Running it twice at the same moment changes nothing more.
 */
export async function watchClocks(telling: Telling, signal?: AbortSignal): Promise<Watched> {
  const { db, tenant, at, requestId } = telling;
  const escalated = (await escalate(db, tenant, { at, requestId, signal })).length;
  const appeals = await escalateAppeals(telling);
  const unmuted = await endMutes(telling);
  return { escalated, appeals, unmuted, told: await tellTeam(telling) };
}

/** An objection that has no answer in time is for the town's admins. Its clock stays as it was: the law's time does not begin anew. */
async function escalateAppeals({ db, tenant, at, requestId }: Telling): Promise<number> {
  const tenantId = tenant.id;
  return db.transact(async (tx) => {
    const late = await tx.moderationAppeal.updateManyAndReturn({ where: { tenantId, outcome: null, step: "moderator", dueAt: { lte: at } }, data: { step: "tenant-admin" }, select: { id: true } });
    for (const { id } of late) await recordAudit(tx, { tenantId, actor: "system", actorId: null, action: "appeal.escalated", subject: "appeal", subjectId: id, detail: { to: "tenant-admin" }, requestId, at });
    return late.length;
  });
}
