import { rank, type Need, type Offered } from "#app/modules/help/domain/match.ts";
import { skills } from "#app/modules/help/domain/skills.ts";
import { findHelpers } from "#app/modules/help/matching.server.ts";
import { disconnect, tenantDb } from "#app/platform/database/client.server.ts";
import { loadTenant } from "#app/platform/tenancy/load.server.ts";
import { median } from "../figures.ts";
import { OFFERS } from "./measure.ts";
import { seedOffers } from "./seed.ts";

const ROUNDS = 60;
const AT = new Date("2026-11-24T08:00:00Z");

async function timed(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  return median(times);
}

/** The ranking alone: as many offers, all of the skill that is asked, so that each is weighed. */
function rankAll(need: Need): number {
  const offers = Array.from({ length: OFFERS }, (_, number): Offered => ({ itemId: String(number), helperId: String(number), skills: ["groceries"], times: { days: [], parts: [] }, neighbourhoodId: number % 2 === 0 ? need.neighbourhoodId : "elsewhere", point: { lat: 51.8 + (number % 71) * 0.0008, lon: 4.9 }, reach: "town", toldThisWeek: number % 3 }));
  return rank(need, offers, { adjacentIds: [], ring: "town", mostPerWeek: 3, size: 5 }).length;
}

process.once("message", ({ ownerUrl }: { ownerUrl: string }) => {
  void (async () => {
    const { tenantId, neighbourhoodId, accountId } = await seedOffers(ownerUrl);
    const tenant = await loadTenant(tenantId, "localhost");
    if (!tenant) throw new Error("The town that was just made is not there.");
    const need: Need = { skill: skills[0], times: { days: [6], parts: [] }, neighbourhoodId, point: { lat: 51.83, lon: 4.95 } };
    const find = (ring: "own" | "town") => tenantDb(tenantId).transact((tx) => findHelpers(tx, tenant, { itemId: tenantId, askerId: accountId, need }, { ring, mostPerWeek: 3, size: 5, at: AT }));
    const found = (await find("own")).length;
    const answer = { found, ranked: await timed(() => rankAll(need)), own: await timed(() => find("own")), town: await timed(() => find("town")) };
    await disconnect();
    process.send?.(answer, () => process.disconnect());
  })();
});
