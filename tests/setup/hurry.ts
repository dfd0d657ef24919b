import type { TestTown } from "./towns.ts";

/**
 * Lets what failed be tried again at once. How long it waits is its ticket's to say, and the business of other tests: those of what comes
 * of many failures need not sit it out. Where the line is down this does nothing.
 */
export async function hurried({ db, tenant }: TestTown): Promise<void> {
  const now = new Date();
  await db.job.updateMany({ where: { tenantId: tenant.id, state: "waiting", notBefore: { gt: now } }, data: { notBefore: now } }).catch(() => undefined);
}
