import { beforeAll, describe, expect, it } from "vitest";
import { helpPaths } from "#app/modules/help/paths.ts";
import type { ItemRecord } from "#app/platform/content/item.server.ts";
import { newRequest } from "../../setup/help.ts";
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

describe("a request that tells of harm", () => {
  it("says whom to call before anything else, 112 first, and once that somebody reads it", async () => {
    const request = await newRequest(here, { title: "Wie praat met mij?", body: "Ik wil dood." });
    const main = await mainOf(request, "?gedaan=held");
    expect(inOrder(main, "Bel 112 als het nu gevaarlijk is", "Bel 113 Zelfmoordpreventie: 0800-0113", "Je vraag staat nog niet op de site.", "<h1")).toBe(true);
    expect(main.slice(0, main.indexOf("tel:112"))).not.toMatch(/<h1|Dank je wel|nog niet/);
    expect(main.match(/class="utrecht-alert[ "]/g)).toHaveLength(2);
    expect(main).not.toContain("Dank je wel");
    expect(main).not.toContain("Dit is nog niet te zien");
  });
});
