import type { Db } from "#app/platform/database/client.server.ts";

const ACTIVE = { status: { in: ["registered", "waiting"] } };

/** Somebody on a list, and the time it is about; null for all times together. */
export interface Registered {
  id: string;
  accountId: string;
  recurrence: string | null;
}

/** Everybody on any list of an event: of these times, or of all of them. */
export async function registeredFor(tx: Db, tenantId: string, itemId: string, recurrences?: readonly string[]): Promise<Registered[]> {
  const where = recurrences === undefined ? {} : { OR: [{ recurrence: null }, { recurrence: { in: [...recurrences] } }] };
  return tx.eventRegistration.findMany({ where: { tenantId, itemId, ...ACTIVE, ...where }, select: { id: true, accountId: true, recurrence: true }, orderBy: { position: "asc" } });
}

/** The same, once per person. */
export function oncePerPerson(people: readonly Registered[]): Registered[] {
  return [...new Map(people.map((one) => [one.accountId, one])).values()];
}
