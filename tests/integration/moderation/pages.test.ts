import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { wholeDayWords } from "#app/lib/date-words.ts";
import { sealed } from "#app/platform/seal.server.ts";
import { approved, caseAbout, chosen, decided, postOf, reportOf } from "../../setup/moderation.ts";
import { Visitor } from "../../setup/http.ts";
import { sessionOf } from "../../setup/roles.ts";
import { asOwner, twoTowns, type PersonKey, type TestTown } from "../../setup/towns.ts";
import { startWeb, type BuiltProcess } from "../../setup/web.ts";

let here: TestTown;
let there: TestTown;
let web: BuiltProcess;
beforeAll(async () => {
  [here, there] = await twoTowns();
  web = await startWeb();
}, 120_000);

const as = async (who: PersonKey | "visitor", town = here) => new Visitor(web, town.host, who === "visitor" ? {} : await sessionOf(town, who));

describe("somebody who may not write for a time", () => {
  let decisionId: string;
  beforeAll(async () => {
    const { caseId } = await caseAbout(here);
    const { statements } = await decided(here, caseId, chosen({ measure: "block" }));
    decisionId = statements.find(({ kind }) => kind === "block")?.id ?? "";
  });

  it("reads so on every page, and why instead of a form", async () => {
    const muted = await as("neighbour");
    for (const path of ["/", "/berichten", "/account", "/zoeken"]) {
      const { status, text } = await muted.get(path);
      expect([path, status, text.includes("Je mag hier niets meer plaatsen."), text.includes(`/besluit/${decisionId}`)]).toEqual([path, 200, true, true]);
    }
    const { text } = await muted.get("/berichten/nieuw");
    expect(text).toContain("Je kunt hier nu niets schrijven.");
    expect(text).not.toContain('name="title"');
    const other = await postOf(here, "resident");
    const page = await muted.get(`/berichten/${other.id}/${other.slug}`);
    expect(page.text).toContain("Je kunt hier nu niets schrijven.");
    expect(page.text).not.toContain('name="body"');
    expect((await (await as("resident")).get("/")).text).not.toContain("niets meer plaatsen");
  });

  it("is refused what a form sends all the same", async () => {
    const other = await postOf(here, "resident");
    const muted = await as("neighbour");
    const sent = [
      await muted.post("/berichten/nieuw", { key: randomUUID(), title: "Toch maar", body: "Hallo.", scope: "town", intent: "publish" }),
      await muted.post(`/berichten/${other.id}/${other.slug}`, { key: randomUUID(), body: "Hallo." }),
    ];
    expect(sent.map(({ status }) => status)).toEqual([400, 400]);
    expect(await here.db.reply.count({ where: { tenantId: here.tenant.id, itemId: other.id } })).toBe(0);
  });

  it("takes their data along, and objects", async () => {
    const muted = await as("neighbour");
    expect((await muted.get("/account/mijn-gegevens")).status).toBe(200);
    expect((await muted.get("/account/verwijderen")).status).toBe(200);
    expect((await muted.get(`/besluit/${decisionId}`)).text).toContain("Maak bezwaar");
    const sent = await muted.post(`/besluit/${decisionId}/bezwaar`, { key: randomUUID(), body: "Ik bedoelde het niet zo." });
    expect([sent.status, sent.headers.location]).toEqual([303, `/besluit/${decisionId}?gedaan=bezwaar`]);
    // These pages run on the real clock; when an answer is due is asked of a stopped one elsewhere.
    const { dueAt } = await here.db.moderationAppeal.findFirstOrThrow({ where: { tenantId: here.tenant.id, decisionId }, select: { dueAt: true } });
    expect((await muted.get(`/besluit/${decisionId}`)).text).toContain(`Je hebt bezwaar gemaakt. Je krijgt antwoord voor ${wholeDayWords(dueAt, { locale: "nl", timeZone: here.tenant.profile.timeZone })}.`);
    expect((await muted.get(`/besluit/${decisionId}/bezwaar`)).status).toBe(302);
  });
});

describe("a report", () => {
  it("is found again by its code, which says what it was about", async () => {
    const item = await postOf(here, "editor");
    const { receipt } = await reportOf(here, "visitor", `berichten/${item.id}`);
    const stranger = await as("visitor");
    expect((await stranger.get("/huisregels")).text).toContain('href="/melding"');
    const found = await stranger.post("/melding", { code: receipt.toLowerCase().replaceAll("-", " ") });
    expect([found.status, found.headers.location]).toEqual([303, `/melding/${receipt}`]);
    expect((await stranger.get(`/melding/${receipt}`)).text).toContain(`Je meldde: bericht “${item.title}”.`);
    const unknown = await stranger.post("/melding", { code: "2222-2222-2222" });
    expect([unknown.status, unknown.text.includes("Deze code kennen we niet.")]).toEqual([404, true]);
  });
});

describe("the page of a neighbour", () => {
  it("is reported by members, and brought to the desk by those who keep order there alone", async () => {
    const { accountId } = here.people.editor;
    const page = `/mensen/${accountId}`;
    const shown = async (who: PersonKey) => {
      const { text } = await (await as(who)).get(page);
      return [text.includes(`/melden/profiel/${accountId}`), text.includes("Bekijk bij toezicht")];
    };
    expect(await shown("resident")).toEqual([true, false]);
    expect(await shown("moderator")).toEqual([true, true]);
    expect(await shown("editor")).toEqual([false, false]);
    expect((await (await as("resident")).post(page)).status).toBe(403);
    const brought = await (await as("moderator")).post(page);
    const [opened] = await here.db.moderationCase.findMany({ where: { tenantId: here.tenant.id, accountId } });
    expect([brought.status, brought.headers.location]).toEqual([303, `/toezicht/${opened?.id}`]);
  });
});

describe("a decision", () => {
  it("is read and objected to with the address from the mail alone, and by nobody else", async () => {
    const { item, caseId } = await caseAbout(here, "editor");
    const { statements } = await decided(here, caseId, chosen());
    const [decision] = statements;
    const word = sealed("decision", here.tenant.id, [decision?.id ?? ""]);
    const stranger = await as("visitor");
    const { status, text } = await stranger.get(`/besluit/${word}`);
    expect(status).toBe(200);
    expect(text).toContain("Je noemt je buurman een sukkel.");
    expect(text).toContain("noindex");
    for (const secret of [here.people.connector.name, `/berichten/${item.id}`]) expect(text).not.toContain(secret);
    expect((await stranger.post(`/besluit/${word}/bezwaar`, { key: randomUUID(), body: "Hij vond het grappig." })).status).toBe(303);
    for (const visitor of [stranger, await as("resident"), await as("moderator")]) expect((await visitor.get(`/besluit/${decision?.id ?? ""}`)).status).toBe(404);
    expect((await (await as("visitor", there)).get(`/besluit/${word}`)).status).toBe(404);
    const own = await (await as("editor")).get(`/berichten/${item.id}/${item.slug}`);
    expect(own.text).toContain(`/besluit/${decision?.id ?? ""}`);
  });
});

describe("a report", () => {
  it("leads to a receipt that names nobody, also from the address of before", async () => {
    const item = await postOf(here, "editor");
    const stranger = await as("visitor");
    const old = await stranger.get(`/berichten/${item.id}/melden`);
    expect([old.status, old.headers.location]).toEqual([301, `/melden/berichten/${item.id}`]);
    const sent = await stranger.post(`/melden/berichten/${item.id}`, { key: randomUUID(), reason: "unkind", note: "", goodFaith: "on" });
    const to = String(sent.headers.location);
    expect(to).toMatch(/^\/melding\/[2-9A-Z]{4}(-[2-9A-Z]{4}){2}\?gedaan=gemeld$/);
    const { text } = await stranger.get(to);
    expect(text).toContain("Dank je wel. Je melding is binnen.");
    expect(text).toContain(`Je meldde: bericht “${item.title}”.`);
    expect(text).not.toContain(here.people.editor.name);
    expect((await (await as("visitor", there)).get(to)).status).toBe(404);
    expect((await stranger.get("/melding/ABCD-EFGH-2345")).status).toBe(404);
    expect((await stranger.get(`/melden/berichten/${randomUUID()}`)).status).toBe(404);
  });

  it("works for what stands in a module that is switched off since", async () => {
    const item = await postOf(here, "editor");
    const off = (enabled: boolean) => asOwner((client) => client.query("update tenant_module set enabled = $2 where tenant_id = $1 and module_id = 'posts'", [here.tenant.id, enabled]));
    await off(false);
    try {
      const stranger = await as("visitor");
      expect((await stranger.get(`/melden/berichten/${item.id}`)).status).toBe(200);
      expect((await stranger.post(`/melden/berichten/${item.id}`, { key: randomUUID(), reason: "unkind", note: "", goodFaith: "on" })).status).toBe(303);
    } finally {
      await off(true);
    }
  });

  it("that was left as it is can be objected to with its code, once it was told", async () => {
    const item = await postOf(here, "editor");
    const { receipt, caseId } = await reportOf(here, "visitor", `berichten/${item.id}`);
    await decided(here, caseId, approved);
    const stranger = await as("visitor");
    const objection = () => stranger.post(`/melding/${receipt}`, { key: randomUUID(), body: "Dit is echt niet aardig." });
    // Decided on the tests' own day, which lies behind the clock of the built site or before it: what counts is when it was answered.
    await asOwner((client) => client.query("update report set answered_at = now() where receipt = $1", [receipt]));
    expect((await objection()).status).toBe(409);
    await asOwner((client) => client.query("update report set answered_at = now() - interval '11 minutes' where receipt = $1", [receipt]));
    expect((await stranger.get(`/melding/${receipt}`)).text).toContain("Niet mee eens?");
    expect((await objection()).status).toBe(303);
    expect((await stranger.get(`/melding/${receipt}`)).text).toContain("Je hebt bezwaar gemaakt.");
  });
});

describe("pages for everybody", () => {
  it.each([
    ["/huisregels", "Wees vriendelijk voor elkaar"],
    ["/verslag", "Verslagen over toezicht"],
    [`/verslag/${new Date().getFullYear()}`, "Foutmarge|Automatisch of door mensen"],
  ])("%s", async (path, says) => {
    const { status, text } = await (await as("visitor")).get(path);
    expect(status).toBe(200);
    expect(text).toMatch(new RegExp(says));
  });

  it("the figures come as a file; other years are not there", async () => {
    const stranger = await as("visitor");
    const year = new Date().getFullYear();
    const file = await stranger.get(`/verslag/${year}.csv`);
    expect([file.status, file.headers["content-type"]]).toEqual([200, "text/csv; charset=utf-8"]);
    expect(file.text).toContain("Meldingen,");
    for (const path of [`/verslag/${year + 1}`, "/verslag/1999.csv", "/verslag/iets"]) expect((await stranger.get(path)).status).toBe(404);
  });
});
