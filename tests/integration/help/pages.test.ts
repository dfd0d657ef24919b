import { beforeAll, describe, expect, it } from "vitest";
import { climb } from "#app/modules/help/ladder.server.ts";
import { helpPaths } from "#app/modules/help/paths.ts";
import { after, systemClock } from "#app/platform/clock.ts";
import type { ItemRecord } from "#app/platform/content/item.server.ts";
import { newOffer, newRequest } from "../../setup/help.ts";
import { memberOf } from "../../setup/roles.ts";
import { twoTowns, type TestTown } from "../../setup/towns.ts";
import { startWeb, type BuiltProcess } from "../../setup/web.ts";

let here: TestTown;
let web: BuiltProcess;
beforeAll(async () => {
  [here] = await twoTowns();
  web = await startWeb();
}, 240_000);

/** The main part of a page, as its writer sees it. */
async function mainOf(item: ItemRecord, query = ""): Promise<string> {
  const { status, text } = await (await memberOf(web, here, "resident")).get(`${helpPaths.item(item)}${query}`);
  expect(status).toBe(200);
  return text.slice(text.indexOf("<main"), text.indexOf("</main>"));
}

/** Whether these stand in a text in this order. */
const inOrder = (text: string, ...parts: string[]) => parts.map((part) => text.indexOf(part)).every((place, index, all) => place > (all[index - 1] ?? -1));

const said = async (item: ItemRecord, fields: Record<string, string>) => (await (await memberOf(web, here, "resident")).post(helpPaths.item(item), fields)).headers.location ?? "";

describe("a request that was just placed", () => {
  it("does not say when the next are asked before the first were", async () => {
    await newOffer(here);
    const request = await newRequest(here);
    expect(await mainOf(request)).toContain("We gaan nu op zoek.");
    expect(await mainOf(request)).not.toContain("nog niemand geantwoord");
    const now = systemClock.now();
    await climb(here.db, here.tenant, request.id, { at: now, requestId: "r" });
    expect(await mainOf(request)).toMatch(/Heeft .* nog niemand geantwoord\? Dan vragen we verder\./);
    await here.db.help.updateMany({ where: { tenantId: here.tenant.id, itemId: request.id }, data: { dueAt: after(now, { minutes: -1 }) } });
    expect(await mainOf(request)).not.toContain("nog niemand geantwoord");
  });
});

describe("a request that is over", () => {
  it("brings the good news and the thanks first, and then how to ask again", async () => {
    const request = await newRequest(here);
    const to = await said(request, { outcome: "matched" });
    const main = await mainOf(request, to.slice(to.indexOf("?")));
    expect(inOrder(main, "Wat fijn! Je vraag is afgerond", "Wil je iemand bedanken?", "Deze vraag is klaar.", "Vraag opnieuw", "<h1")).toBe(true);
    expect(main).not.toMatch(/Dit is weggehaald|Zet terug|alert--warning/);
    expect(main.match(/name="thanks"/g)).toHaveLength(1);
  });

  it.each([
    ["says so", { outcome: "not-needed" }],
    ["is said to be no longer needed by whoever takes it away", { do: "withdraw" }],
  ])("%s, and comes back with one button", async (_case, fields) => {
    const request = await newRequest(here);
    await said(request, fields);
    const main = await mainOf(request, "?hulp=not-needed");
    expect(inOrder(main, "Goed. Het staat niet meer op de site.", "Deze vraag is klaar.", "Vraag opnieuw")).toBe(true);
    expect(main).not.toMatch(/Dit is weggehaald|Zet terug|alert--warning/);
    expect(await said(request, { do: "restore" })).toContain("gedaan=restored");
    expect(await mainOf(request)).not.toContain("Deze vraag is klaar.");
  });
});

describe("a request that tells of harm", () => {
  it("says whom to call before anything else, 112 first, and once that somebody reads it", async () => {
    const request = await newRequest(here, { title: "Wie praat met mij?", body: "Ik wil dood." });
    const main = await mainOf(request, "?gedaan=held");
    expect(inOrder(main, "Bel 112 als het nu gevaarlijk is", "Bel 113:", "Je vraag staat nog niet op de site.", "<h1")).toBe(true);
    expect(main.slice(0, main.indexOf("tel:112"))).not.toMatch(/<h1|Dank je wel|nog niet/);
    expect(main.match(/class="utrecht-alert[ "]/g)).toHaveLength(2);
    expect(main).not.toContain("Dank je wel");
    expect(main).not.toContain("Dit is nog niet te zien");
  });
});
