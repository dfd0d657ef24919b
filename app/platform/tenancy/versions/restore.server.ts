import type { Db, TenantDb } from "#app/platform/database/client.server.ts";
import { changeTown, type ByAdmin, type ChangedMeanwhile, type Done } from "../change-town.server.ts";
import { changesSchema, partChanges, type PartChanges } from "./differences.ts";
import { readParts, writeParts, type PartRefusal, type WantedParts } from "./parts.server.ts";

/** What the parts were that changed after a version: of each, what its first later change found. */
async function partsAt(db: Db, tenantId: string, version: number): Promise<WantedParts> {
  const later = await db.townVersion.findMany({ where: { tenantId, version: { gt: version } }, orderBy: { version: "desc" }, select: { changes: true } });
  return Object.fromEntries<unknown>(later.flatMap(({ changes }) => Object.entries(changesSchema.parse(changes)).map(([part, { before }]) => [part, before] as const)));
}

/** Whether a version can be gone back to: one that the town had, before the one it has. */
async function isKnown(db: Db, tenantId: string, version: number): Promise<boolean> {
  return (await db.townVersion.findFirst({ where: { tenantId, version: version + 1 }, select: { version: true } })) !== null;
}

/**
 * What going back would change, seen from now.
 * @param version of the town to go back to
 * @returns undefined when the town has nothing to go back to there
 */
export async function lookBack(db: TenantDb, version: number): Promise<PartChanges | undefined> {
  const { tenantId } = db.scope;
  if (!(await isKnown(db, tenantId, version))) return undefined;
  const [now, then] = [await readParts(db, tenantId), await partsAt(db, tenantId, version)];
  return partChanges(Object.fromEntries(Object.keys(then).map((part) => [part, now[part] ?? null])), then);
}

export type RestoreResult = Done | ChangedMeanwhile | PartRefusal | { ok: false; reason: "unknown-version" };

/**
 * Puts a town back as it was at a version: look, words, modules, menu, pages and names of neighbourhoods. What people wrote is no part of it.
 * Going back is a change like any other, and so can itself be gone back on.
 *
 * @param to the version to go back to
 * @param version the version that the admin looked at
 */
export async function restoreTown(by: ByAdmin, { to, version }: { to: number; version: number }): Promise<RestoreResult> {
  const { tenantId } = by.db.scope;
  return changeTown<Exclude<RestoreResult, ChangedMeanwhile>>(by, { version, action: "town.restored", subject: "town" }, async (tx) => {
    if (!(await isKnown(tx, tenantId, to))) return { ok: false, reason: "unknown-version" };
    const written = await writeParts(tx, tenantId, await partsAt(tx, tenantId, to), by.at);
    return written.ok ? { ok: true, detail: { to } } : written;
  });
}
