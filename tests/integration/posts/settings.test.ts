import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { replyTexts } from "#app/platform/content/page/messages.ts";
import { defaultWords } from "#app/platform/i18n/words.ts";
import { fillTown } from "../../setup/fill.ts";
import { valueOf, type Visitor } from "../../setup/http.ts";
import { memberOf } from "../../setup/roles.ts";
import { twoTowns, type TestTown } from "../../setup/towns.ts";
import { startWeb, type BuiltProcess } from "../../setup/web.ts";

let here: TestTown;
let there: TestTown;
let web: BuiltProcess;
const posts = new Map<TestTown, string>();

beforeAll(async () => {
  [here, there] = await twoTowns();
  for (const town of [here, there]) posts.set(town, (await fillTown(town, "zonneroosje")).item);
  web = await startWeb();
}, 120_000);

/** Sets both settings of posts as an admin does, in the form. */
async function set(town: TestTown, { repliesOpen, audienceDefault }: { repliesOpen: boolean; audienceDefault: "town" | "neighbourhood" }): Promise<void> {
  const admin = await memberOf(web, town, "admin");
  const version = valueOf((await admin.get("/beheer/onderdelen/posts")).text, "version");
  const answer = await admin.post("/beheer/onderdelen/posts", { version, label: "", "settings.audienceDefault": audienceDefault, ...(repliesOpen ? { "settings.repliesOpen": "on" } : {}) });
  expect(answer.status).toBe(303);
}

async function page(town: TestTown, visitor: Visitor): Promise<{ path: string; text: string }> {
  const moved = await visitor.get(`/berichten/${posts.get(town)}`);
  const path = String(moved.headers.location);
  return { path, text: (await visitor.get(path)).text };
}

const { closed } = replyTexts.in("nl", defaultWords.nl);

/** Whether a member finds a form to reply with or is told that there is none, what a reply is answered, and how many there are then. */
async function replying(town: TestTown) {
  const neighbour = await memberOf(web, town, "neighbour");
  const { path, text } = await page(town, neighbour);
  const answer = await neighbour.post(path, { key: randomUUID(), body: "Mag dit nog?" });
  return { form: /<textarea[^>]*name="body"/.test(text), says: text.includes(closed), status: answer.status, count: await town.db.reply.count({ where: { tenantId: town.tenant.id } }) };
}

describe("whether people may reply", () => {
  it("is the town's to say: no form, no reply, and what was there stays; in this town alone, until it says otherwise", async () => {
    await set(here, { repliesOpen: false, audienceDefault: "neighbourhood" });
    expect(await replying(here)).toEqual({ form: false, says: true, status: 400, count: 1 });
    expect((await page(here, await memberOf(web, here, "neighbour"))).text).toContain("Ook een zonneroosje.");
    expect(await replying(there)).toEqual({ form: true, says: false, status: 303, count: 2 });
    await set(here, { repliesOpen: true, audienceDefault: "neighbourhood" });
    expect(await replying(here)).toEqual({ form: true, says: false, status: 303, count: 2 });
  });
});

/** Which of the radio buttons is chosen when somebody begins a post, and which neighbourhoods are ticked. */
async function beginning(town: TestTown) {
  const { text } = await (await memberOf(web, town, "resident")).get("/berichten/nieuw");
  const chosen = (name: string) => [...text.matchAll(/<input[^>]*>/g)].map(([input]) => input).filter((input) => input.includes(`name="${name}"`) && /\schecked/.test(input)).map((input) => /value="([^"]*)"/.exec(input)?.[1]);
  return { scope: chosen("scope"), neighbourhoods: chosen("neighbourhoods") };
}

describe("for whom a post is at first", () => {
  it.each([
    ["town", "town"],
    ["neighbourhood", "neighbourhoods"],
  ] as const)("is the town's to say: %s", async (audienceDefault, scope) => {
    await set(here, { repliesOpen: true, audienceDefault });
    await set(there, { repliesOpen: true, audienceDefault: audienceDefault === "town" ? "neighbourhood" : "town" });
    expect(await beginning(here)).toEqual({ scope: [scope], neighbourhoods: [here.neighbourhoods.centrum] });
    expect((await beginning(there)).scope).toEqual([scope === "town" ? "neighbourhoods" : "town"]);
  });
});
