import { recordPlatformEvent } from "#app/platform/audit/record-platform.server.ts";
import { after } from "#app/platform/clock.ts";
import { platformDb } from "#app/platform/database/client.server.ts";
import type { Operator } from "#app/platform/permissions/actor.ts";
import { DEMO_DAYS } from "./request.ts";
import { removeDemoTown } from "./tend.server.ts";

/** Everybody who asked for a town to try, the newest first. */
export async function demoRequests() {
  return platformDb().demoRequest.findMany({ orderBy: [{ askedAt: "desc" }, { id: "desc" }], take: 200 });
}

/**
 * Gives a town to try more time, takes it away, or has one that could not be made tried again.
 * @returns false when that is not possible for it now
 */
export async function manageDemo({ operator, at, requestId }: { operator: Pick<Operator, "operatorId">; at: Date; requestId: string }, id: string, step: "extend" | "remove" | "again"): Promise<boolean> {
  const db = platformDb();
  const request = await db.demoRequest.findFirst({ where: { id } });
  if (!request) return false;
  const done = await db.transact(async (tx) => {
    const { count } =
      step === "extend"
        ? await tx.demoRequest.updateMany({ where: { id, status: "made", expiresAt: request.expiresAt }, data: { expiresAt: after(request.expiresAt ?? at, { days: DEMO_DAYS }), warnedAt: null } })
        : step === "again"
          ? await tx.demoRequest.updateMany({ where: { id, status: "failed" }, data: { status: "confirmed" } })
          : await tx.demoRequest.updateMany({ where: { id, status: "made" }, data: { expiresAt: at } });
    if (count === 1) await recordPlatformEvent(tx, { operatorId: operator.operatorId, action: { extend: "demo.extended", remove: "demo.removed", again: "demo.tried-again" }[step], subject: "demo", subjectId: id, requestId, at });
    return count === 1;
  });
  if (done && step === "remove" && request.tenantId) await removeDemoTown(id, request.tenantId);
  return done;
}
