import { beforeAll, describe, expect, it } from "vitest";
import type { ItemRecord } from "#app/platform/content/item.server.ts";
import { wishesOf } from "#app/platform/notify/wishes.server.ts";
import { stopWord } from "#app/platform/notify/unsubscribe.server.ts";
import { Visitor } from "../../setup/http.ts";
import { memberOf } from "../../setup/roles.ts";
import { newPost, newReply, tell } from "../../setup/told.ts";
import { twoTowns, type TestTown } from "../../setup/towns.ts";
import { startWeb, type BuiltProcess } from "../../setup/web.ts";

let here: TestTown;
let there: TestTown;
let web: BuiltProcess;
let member: Visitor;
let post: ItemRecord;

beforeAll(async () => {
  [here, there] = await twoTowns();
  web = await startWeb();
  member = await memberOf(web, here, "resident");
  post = await newPost(here);
  await newReply(here, post, "neighbour");
  await tell(here, post, "reply.written");
}, 120_000);

const bell = async (path = "/berichten") => /aria-label="([^"]*melding[^"]*)"/i.exec((await member.get(path)).text)?.[1];

describe("the bell", () => {
  it("counts what is new, leads to the list, and is quiet once the page was opened, without scripts", async () => {
    expect(await bell()).toBe("1 nieuwe melding");
    const list = (await member.get("/meldingen")).text;
    expect(list).toContain("Bram Vergeetmijniet reageerde op “Soep over”");
    const way = /\/meldingen\/[0-9a-f-]{36}/.exec(list)?.[0] ?? "";
    const other = await memberOf(web, here, "neighbour");
    expect((await other.get(way)).status).toBe(404);
    expect(await bell()).toBe("1 nieuwe melding");
    const opened = await member.get(way);
    expect([opened.status, String(opened.headers.location).startsWith(`/berichten/${post.id}/`)]).toEqual([302, true]);
    expect(await bell()).toBe("Meldingen");
  });

  it("counts nothing on the very page that it is about, and nothing after it", async () => {
    await newReply(here, post, "neighbour", "Nog een");
    await tell(here, post, "reply.written");
    expect(await bell(`/berichten/${post.id}/${post.slug}`)).toBe("Meldingen");
    expect(await bell()).toBe("Meldingen");
  });

  it("is not there for visitors, whose page is the same as before", async () => {
    expect((await new Visitor(web, here.host).get("/berichten")).text).not.toContain("/meldingen");
  });
});

describe("following", () => {
  it("works by a button on the page, says so there, and can be taken back twice over", async () => {
    const page = "/organisaties/buurthuis";
    const first = (await member.get(page)).text;
    expect(first).toContain("Volg Buurthuis De Lantaarn");
    const fields = { what: "organisation", id: here.organisation, terug: page };
    const done = await member.post("/volgen", { ...fields, do: "follow" });
    expect(done.headers.location).toBe(`${page}?gevolgd=ja`);
    expect((await member.get(String(done.headers.location))).text).toContain("Buurthuis De Lantaarn niet meer volgen");
    expect((await member.get("/account/volgen")).text).toContain("Buurthuis De Lantaarn");
    const stopped = await member.post("/account/volgen", { ...fields, do: "unfollow" });
    const after = (await member.get(String(stopped.headers.location))).text;
    expect(after).toContain("Je volgt Buurthuis De Lantaarn niet meer.");
    expect(after).toContain("Toch weer volgen");
    expect(await here.db.followOrganisation.count({ where: { tenantId: here.tenant.id } })).toBe(0);
  });

  it("leads a visitor to log in and back to the question, and nowhere else", async () => {
    const address = `/volgen?what=organisation&id=${here.organisation}&terug=%2Forganisaties%2Fbuurthuis`;
    expect((await new Visitor(web, here.host).get("/organisaties/buurthuis")).text).toContain(address.replaceAll("&", "&amp;"));
    expect((await new Visitor(web, here.host).get(address)).headers.location).toBe(`/inloggen?${new URLSearchParams({ terug: address }).toString()}`);
    expect((await member.get(address)).text).toContain("Volg Buurthuis De Lantaarn");
    const away = await member.post("/volgen", { what: "organisation", id: here.organisation, do: "unfollow", terug: "https://elders.example/" });
    expect(away.headers.location).toBe("/?gevolgd=nee");
  });

  it.each(["/volgen", "/volgen?what=person", "/volgen?what=search", "/volgen?what=iets&id=x"])("of nothing is no page: %s", async (path) => {
    expect([400, 404]).toContain((await member.get(path)).status);
  });

  it("keeps a search from the page that finds it", async () => {
    expect((await member.get("/zoeken?q=oppas")).text).toContain("Bewaar deze zoekvraag");
    await member.post("/volgen", { what: "search", q: "oppas", where: here.neighbourhoods.noord, do: "follow", terug: "/zoeken?q=oppas&wijk=noord" });
    expect((await member.get("/zoeken?q=oppas&wijk=noord")).text).toContain("Bewaar deze zoekvraag niet meer");
    expect((await member.get("/zoeken?q=oppas")).text).not.toContain("niet meer");
  });
});

describe("a person's page", () => {
  it("is for members of this town, and does not tell what was written in an organisation's name", async () => {
    const path = `/mensen/${here.people.editor.accountId}`;
    await newPost(here, { who: "editor", title: "Op eigen naam" });
    await newPost(here, { who: "editor", title: "Namens de Lantaarn", organisation: here.organisation });
    const { status, text } = await member.get(path);
    expect([status, text.includes("Op eigen naam"), text.includes("Namens de Lantaarn"), text.includes("Volg Elif Papaver")]).toEqual([200, true, false, true]);
    expect((await new Visitor(web, here.host).get(path)).status).toBe(302);
    expect((await member.get(`/mensen/${there.people.editor.accountId}`)).status).toBe(404);
    expect((await member.get(`/mensen/${here.people.resident.accountId}`)).text).not.toContain("Volg Truus");
  });
});

describe("preferences", () => {
  const wishes = async () => (await wishesOf(here.db, here.tenant.id, [here.people.resident.accountId]))(here.people.resident.accountId);

  it("are kept as they were sent, only where they differ, with quiet hours that must be hours", async () => {
    const page = "/account/meldingen";
    expect((await member.post(page, { boxes: [], quiet: "on", from: "8", until: "8" })).status).toBe(400);
    expect((await member.post(page, { boxes: ["reply-own mail", "new-person edition", "new-search push", "onzin mail"], quiet: "on", from: "21", until: "9" })).status).toBe(303);
    const wants = await wishes();
    expect([wants("reply-own", "mail"), wants("reply-own", "push"), wants("new-person", "edition"), wants("new-organisation", "edition"), wants("new-search", "push")]).toEqual([true, false, true, false, true]);
    expect(await here.db.notificationChoice.count({ where: { tenantId: here.tenant.id, kind: "reply-own", channel: "mail" } })).toBe(0);
    expect(await here.db.quietHours.findFirst({ where: { tenantId: here.tenant.id } })).toMatchObject({ quietFrom: 21, quietUntil: 9 });
    expect((await member.get(page)).text).toMatch(/value="reply-own mail"[^>]*checked|checked=""[^>]*value="reply-own mail"/);
  });
});

describe("what only the team is told", () => {
  it("is chosen about by them alone, and saving the rest says nothing of it", async () => {
    const page = "/account/meldingen";
    const moderator = await memberOf(web, here, "moderator");
    expect([(await member.get(page)).text.includes("case-handed push"), (await moderator.get(page)).text.includes("case-handed push")]).toEqual([false, true]);
    await member.post(page, { boxes: [], quiet: "on", from: "21", until: "9" });
    const chosen = (who: "resident" | "moderator") => here.db.notificationChoice.count({ where: { tenantId: here.tenant.id, accountId: here.people[who].accountId, kind: "case-handed" } });
    await moderator.post(page, { boxes: [], quiet: "on", from: "21", until: "9" });
    expect([await chosen("resident"), await chosen("moderator")]).toEqual([0, 1]);
  });
});

describe("stopping by the link of a mail", () => {
  it("is one click from the mail program, which comes from nowhere; looking changes nothing", async () => {
    const account = here.people.neighbour.accountId;
    const stop = `/afmelden/${stopWord(here.tenant.id, "reply-own", account)}`;
    const wants = async () => (await wishesOf(here.db, here.tenant.id, [account]))(account)("reply-own", "mail");
    expect((await new Visitor(web, here.host).get(stop)).status).toBe(200);
    expect((await new Visitor(web, there.host).get(stop)).status).toBe(404);
    expect(await wants()).toBe(true);
    const send = () => new Visitor(web, here.host).send(stop, { method: "POST", body: "List-Unsubscribe=One-Click", headers: { "Content-Type": "application/x-www-form-urlencoded" } });
    for (let time = 0; time < 2; time++) expect((await send()).status).toBe(303);
    expect(await wants()).toBe(false);
  });

  it("lets go of only what it was about where that is chosen", async () => {
    const account = here.people.neighbour.accountId;
    const stop = `/afmelden/${stopWord(here.tenant.id, "reply-followed", account, { what: "item", id: post.id })}`;
    expect((await new Visitor(web, here.host).post(stop, { do: "let-go" })).headers.location).toBe(`${stop}?gedaan=los`);
    expect(await here.db.follow.count({ where: { tenantId: here.tenant.id, accountId: account, itemId: post.id } })).toBe(0);
    expect((await wishesOf(here.db, here.tenant.id, [account]))(account)("reply-followed", "mail")).toBe(true);
  });
});
