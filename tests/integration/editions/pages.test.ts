import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { writePost } from "#app/modules/posts/commands.server.ts";
import { postForm } from "#app/modules/posts/forms.ts";
import { after, stoppedClock } from "#app/platform/clock.ts";
import { changeStatus } from "#app/platform/content/change-status.server.ts";
import { findItem } from "#app/platform/content/item.server.ts";
import { choiceOf, saveChoice } from "#app/platform/editions/choices.server.ts";
import { makeEditions } from "#app/platform/editions/make.server.ts";
import { Visitor } from "../../setup/http.ts";
import { memberOf } from "../../setup/roles.ts";
import { acting, NOW, twoTowns, type TestTown } from "../../setup/towns.ts";
import { startWeb, type BuiltProcess } from "../../setup/web.ts";

let here: TestTown;
let there: TestTown;
let web: BuiltProcess;
let posts: string[];
/** Paths of the links in the mail. */
let page: string;
let stop: string;

beforeAll(async () => {
  [here, there] = await twoTowns();
  const tenantId = here.tenant.id;
  const written = await Promise.all(["Koffie op het plein", "De brug gaat dicht"].map((title) => writePost(acting(here, "resident"), postForm.parse({ key: randomUUID(), title, body: "Kom ook.", scope: "town" }))));
  posts = written.map((post) => (post.ok ? post.id : ""));
  await here.db.account.updateMany({ where: { tenantId }, data: { emailConfirmedAt: after(new Date(NOW), { days: -60 }) } });
  await saveChoice(here.db, tenantId, here.people.neighbour.accountId, { neighbourhoodIds: [here.neighbourhoods.noord], withAdjacent: false, kinds: [], days: [2], hour: 10 }, after(new Date(NOW), { days: -30 }));
  const made = await makeEditions({ db: here.db, tenant: here.tenant, clock: stoppedClock("2026-11-24T09:30:00Z"), requestId: "test" });
  expect(made).toBeGreaterThan(0);
  const mail = await here.db.mailMessage.findFirstOrThrow({ where: { tenantId, accountId: here.people.neighbour.accountId, template: "edition" } });
  page = /\/wijkblad\/\S+/.exec(mail.plain)?.[0] ?? "";
  stop = /\/afmelden\/\S+/.exec(mail.plain)?.[0] ?? "";
  web = await startWeb();
}, 120_000);

const at = (town: TestTown, path: string) => new Visitor(web, town.host).get(path);

describe("the page of an edition", () => {
  it("is read with its link alone, in its own town, and not by guessing", async () => {
    const { status, text } = await at(here, page);
    expect(status).toBe(200);
    expect(text).toContain("Koffie op het plein");
    expect(text).toContain("De brug gaat dicht");
    expect((await at(there, page)).status).toBe(404);
    expect((await at(here, page.replace(/.$/, (last) => (last === "0" ? "1" : "0")))).status).toBe(404);
    expect((await at(here, page.split(".")[0] ?? "")).status).toBe(404);
    expect((await at(here, stop.replace("/afmelden/", "/wijkblad/"))).status).toBe(404);
  });

  it("leaves out what was withdrawn since", async () => {
    const item = await findItem(here.db, here.tenant.id, posts[1] ?? "");
    if (!item) throw new Error("no post");
    await changeStatus(here.db, here.tenant, item, "withdraw", { actorId: item.authorId, at: new Date(NOW), requestId: "r" });
    const { text } = await at(here, page);
    expect(text).toContain("Koffie op het plein");
    expect(text).not.toContain("De brug gaat dicht");
  });
});

describe("stopping", () => {
  const choice = async () => (await choiceOf(here.db, here.tenant.id, here.people.neighbour)).choice;

  it("is one click from the mail program, which comes from nowhere; twice is once, and the rest of the choice stays", async () => {
    const before = await choice();
    const send = (town: TestTown, path: string) => new Visitor(web, town.host).send(path, { method: "POST", body: "List-Unsubscribe=One-Click", headers: { "Content-Type": "application/x-www-form-urlencoded" } });
    expect((await send(there, stop)).status).toBe(404);
    expect((await send(here, stop.replace(/.$/, (last) => (last === "0" ? "1" : "0")))).status).toBe(404);
    expect(await choice()).toEqual(before);
    for (let time = 0; time < 2; time++) expect((await send(here, stop)).status).toBe(303);
    expect(await choice()).toEqual({ ...before, days: [] });
  });

  it("asks whoever opens the address in a browser first, and changes nothing by looking", async () => {
    await saveChoice(here.db, here.tenant.id, here.people.neighbour.accountId, { ...(await choice()), days: [2] }, new Date(NOW));
    expect((await at(here, stop)).status).toBe(200);
    expect((await choice()).days).toEqual([2]);
  });
});

describe("a resident's choice", () => {
  it("is kept as it was made, and asks for a day when an edition is wanted", async () => {
    const member = await memberOf(web, here, "resident");
    const wish = { wanted: "on", days: ["1", "4"], hour: "8", neighbourhoods: [here.neighbourhoods.noord, here.neighbourhoods.zuid], withAdjacent: "on" };
    expect((await member.post("/account/wijkblad", { ...wish, days: [] })).status).toBe(400);
    expect((await member.post("/account/wijkblad", { ...wish, neighbourhoods: [there.neighbourhoods.noord] })).status).toBe(400);
    expect((await member.post("/account/wijkblad", wish)).status).toBe(303);
    const { choice } = await choiceOf(here.db, here.tenant.id, here.people.resident);
    expect(choice).toEqual({ neighbourhoodIds: [here.neighbourhoods.noord, here.neighbourhoods.zuid], withAdjacent: true, kinds: [], days: [1, 4], hour: 8 });
    expect((await member.post("/account/wijkblad", { days: ["1"], hour: "8" })).status).toBe(303);
    expect((await choiceOf(here.db, here.tenant.id, here.people.resident)).choice.days).toEqual([]);
  });
});

describe("the print for the noticeboard", () => {
  it("is a PDF of the neighbourhood's news, and is not there for a neighbourhood that is none", async () => {
    await writePost({ ...acting(here, "resident"), at: new Date() }, postForm.parse({ key: randomUUID(), title: "Voor op het bord", body: "Groot gedrukt.", scope: "town" }));
    const answer = await at(here, "/wijk/noord/wijkblad.pdf");
    expect([answer.status, answer.headers["content-type"], answer.bytes.subarray(0, 5).toString()]).toEqual([200, "application/pdf", "%PDF-"]);
    expect((await at(here, "/wijk/nergens/wijkblad.pdf")).status).toBe(404);
  });
});
