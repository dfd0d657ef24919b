import { z } from "zod";
import type { TenantDb } from "#app/platform/database/client.server.ts";
import { isPublicEndpoint } from "./endpoint.ts";

/** Most browsers that one resident has pushed to; the oldest makes place. */
const MOST_DEVICES = 10;

/** What a browser says of itself when somebody switches push on: its address at a push service, and the keys to encrypt for it (RFC 8291). */
export const pushForm = z.object({
  endpoint: z.string().max(1000),
  p256dh: z.string().regex(/^[A-Za-z0-9_-]{87}=?$/),
  auth: z.string().regex(/^[A-Za-z0-9_-]{22}(==)?$/),
});

/** A browser as its owner sees it in the list. */
export interface PushDevice {
  id: string;
  device: string;
  since: Date;
}

/** The browsers that somebody has pushed to, newest first. */
export async function devicesOf(db: TenantDb, accountId: string): Promise<PushDevice[]> {
  const rows = await db.pushSubscription.findMany({ where: { tenantId: db.scope.tenantId, accountId }, select: { id: true, device: true, createdAt: true }, orderBy: [{ createdAt: "desc" }, { id: "desc" }] });
  return rows.map(({ id, device, createdAt }) => ({ id, device, since: createdAt }));
}

/**
 * Adds a browser; it belongs to whoever switched push on in it last.
 * @returns false for an address that no push service of the open internet has
 */
export async function addDevice(db: TenantDb, accountId: string, { endpoint, p256dh, auth }: z.output<typeof pushForm>, { device, at }: { device: string; at: Date }): Promise<boolean> {
  const { tenantId } = db.scope;
  if (!isPublicEndpoint(endpoint)) return false;
  await db.transact(async (tx) => {
    const data = { accountId, p256dh, auth, device, createdAt: at };
    await tx.pushSubscription.upsert({ where: { tenantId_endpoint: { tenantId, endpoint } }, create: { tenantId, endpoint, ...data }, update: data });
    const beyond = await tx.pushSubscription.findMany({ where: { tenantId, accountId }, select: { id: true }, orderBy: [{ createdAt: "desc" }, { id: "desc" }], skip: MOST_DEVICES });
    await tx.pushSubscription.deleteMany({ where: { tenantId, accountId, id: { in: beyond.map(({ id }) => id) } } });
  });
  return true;
}

/** Pushes no more to one browser of somebody's. */
export async function removeDevice(db: TenantDb, accountId: string, id: string): Promise<void> {
  await db.pushSubscription.deleteMany({ where: { tenantId: db.scope.tenantId, accountId, id } });
}
