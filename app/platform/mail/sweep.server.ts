import { after, type Clock } from "#app/platform/clock.ts";
import { tenantDb } from "#app/platform/database/client.server.ts";
import { allTenants } from "#app/platform/tenancy/load.server.ts";
import { fetchMailLater } from "./send-mail.server.ts";

/** Whoever put a mail in line has had this long to have it fetched. */
const PATIENCE_SECONDS = 30;
/** Most mails of one town in one round; the rest waits a minute more. */
const MOST = 200;

/**
 * Has every mail fetched that waits too long, in all towns: its process died, or the queue could not be reached.
 * @returns how many there were
 */
export async function sweep(clock: Clock): Promise<number> {
  const before = after(clock.now(), { seconds: -PATIENCE_SECONDS });
  let found = 0;
  for (const { id: tenantId } of await allTenants()) {
    const waiting = await tenantDb(tenantId).mailMessage.findMany({ where: { tenantId, status: "queued", createdAt: { lt: before } }, orderBy: { createdAt: "asc" }, take: MOST, select: { id: true } });
    for (const { id } of waiting) await fetchMailLater(tenantId, id);
    found += waiting.length;
  }
  return found;
}
