import { randomUUID } from "node:crypto";
import { askForm, offerForm } from "#app/modules/help/forms.ts";
import { offerKind, requestKind } from "#app/modules/help/help.item.server.ts";
import { climb } from "#app/modules/help/ladder.server.ts";
import { tend } from "#app/modules/help/tend.server.ts";
import { helpWriting } from "#app/modules/help/writing.server.ts";
import { writeItem } from "#app/platform/content/writing/write-item.server.ts";
import { stoppedClock } from "#app/platform/clock.ts";
import { findItem, type ItemRecord } from "#app/platform/content/item.server.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import { acting, NOW, type PersonKey, type TestTown } from "./towns.ts";

interface Wish extends Record<string, unknown> {
  who?: PersonKey;
  at?: string;
  /** The neighbourhood it is in. */
  where?: keyof TestTown["neighbourhoods"];
}

async function found(town: TestTown, id: string): Promise<ItemRecord> {
  const item = await findItem(town.db, town.tenant.id, id);
  if (!item) throw new Error("no item");
  return item;
}

/** A request of this town, as its form gives it: groceries, in the centre, by the resident, unless it says otherwise. */
export async function newRequest(town: TestTown, { who = "resident", at = NOW, where = "centrum", ...fields }: Wish = {}): Promise<ItemRecord> {
  const form = askForm.parse({ key: randomUUID(), title: "Wie haalt mijn boodschappen?", skill: "groceries", scope: "town", neighbourhood: town.neighbourhoods[where], ...fields });
  const doing = acting(town, who, stoppedClock(at));
  const written = await writeItem(doing, helpWriting(doing, "ask", "nl"), form);
  if (!written.ok) throw new Error(written.reason);
  const item = await found(town, written.id);
  if (item.status === "published") await requestKind.appeared?.({ db: town.db, tenant: town.tenant, itemId: item.id, at: new Date(at), requestId: "r" });
  return item;
}

/** An offer of this town: groceries, in the centre, by the neighbour, unless it says otherwise. */
export async function newOffer(town: TestTown, { who = "neighbour", at = NOW, where = "centrum", ...fields }: Wish = {}): Promise<ItemRecord> {
  const form = offerForm.parse({ key: randomUUID(), title: "Ik haal graag boodschappen", skills: ["groceries"], scope: "town", neighbourhood: town.neighbourhoods[where], ...fields });
  const doing = acting(town, who, stoppedClock(at));
  const written = await writeItem(doing, helpWriting(doing, "offer", "nl"), form);
  if (!written.ok) throw new Error(written.reason);
  const item = await found(town, written.id);
  if (item.status === "published") await offerKind.appeared?.({ db: town.db, tenant: town.tenant, itemId: item.id, at: new Date(at), requestId: "r" });
  return item;
}

/**
 * Does what help asked to be done until a moment, each at its own time, as the worker does.
 * @returns the moments at which something was done
 */
export async function helpUntil(town: TestTown, until: string, tenant: Tenant = town.tenant): Promise<string[]> {
  const done: string[] = [];
  for (;;) {
    const where = { tenantId: town.tenant.id, name: { in: ["help.climb", "help.tend"] }, notBefore: { lte: new Date(until) } };
    const job = await town.db.job.findFirst({ where, orderBy: [{ notBefore: "asc" }, { id: "asc" }] });
    if (!job) return done;
    const { itemId } = job.payload as { itemId: string };
    const by = { at: job.notBefore, requestId: "r" };
    await town.db.job.deleteMany({ where: { tenantId: town.tenant.id, id: job.id } });
    await (job.name === "help.climb" ? climb(town.db, tenant, itemId, by) : tend(town.db, tenant, itemId, by));
    done.push(`${job.name.slice(5)} ${job.notBefore.toISOString()}`);
  }
}

/** What people were told: `name kind: sentence`, oldest first. */
export async function toldPeople(town: TestTown): Promise<string[]> {
  const rows = await town.db.notification.findMany({ where: { tenantId: town.tenant.id }, orderBy: [{ createdAt: "asc" }, { id: "asc" }] });
  const names = new Map(Object.entries(town.people).map(([key, { accountId }]) => [accountId, key]));
  return rows.map(({ accountId, kind, detail }) => `${names.get(accountId) ?? "somebody"} ${kind}: ${(detail as { said?: { nl: string } }).said?.nl ?? ""}`);
}
