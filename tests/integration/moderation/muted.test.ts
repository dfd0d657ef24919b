import { randomUUID } from "node:crypto";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { hashPassword } from "#app/platform/identity/passwords.server.ts";
import { newRequest } from "../../setup/help.ts";
import { caseAbout, chosen, decided, postOf } from "../../setup/moderation.ts";
import type { Fields, Visitor } from "../../setup/http.ts";
import { memberOf } from "../../setup/roles.ts";
import { asOwner, twoTowns, type TestTown } from "../../setup/towns.ts";
import { startWeb } from "../../setup/web.ts";

const PASSWORD = "vier fietsen in de regen";
const ABOUT = "Ik hou van tuinieren.";

let here: TestTown;
let muted: Visitor;
let mine: { id: string; request: string; out: string; withdrawn: string; draft: string; reply: string; withdrawnReply: string };
let theirs: { page: string; item: string };

/** Everything of a town that others read. */
async function seen(): Promise<unknown> {
  const of = async (columns: string, from: string) => (await asOwner((client) => client.query(`select ${columns} from ${from} where tenant_id = $1 order by 1, 2`, [here.tenant.id]))).rows as unknown;
  return {
    items: await of("id, title, body, status, reply_count, thanks_count, replies_open", "item"),
    replies: await of("id, body, status", "reply"),
    thanks: await of("item_id, account_id", "reaction"),
    photos: await of("id, item_id", "media"),
    organisations: await of("id, name, about", "organisation"),
    editors: await of("organisation_id, account_id", "organisation_editor"),
    people: await of("id, name, about", "account"),
  };
}

/** A member who wrote, thanked, drafted and withdrew, edits an organisation, administers the town, and then may not write any more. */
beforeAll(async () => {
  [here] = await twoTowns();
  const { tenant, db, people } = here;
  const [tenantId, id] = [tenant.id, people.neighbour.accountId];
  const web = await startWeb();
  const other = await postOf(here, "resident");
  const own = { out: (await postOf(here)).id, withdrawn: (await postOf(here)).id, draft: (await postOf(here)).id };
  await db.item.updateMany({ where: { tenantId, id: own.withdrawn }, data: { status: "withdrawn" } });
  await db.item.updateMany({ where: { tenantId, id: own.draft }, data: { status: "draft", publishedAt: null } });
  const reply = async (status: string) => (await db.reply.create({ data: { tenantId, itemId: other.id, authorId: id, body: "Wat een goed plan.", status, idempotencyKey: randomUUID() }, select: { id: true } })).id;
  const request = await newRequest(here, { who: "neighbour" });
  mine = { id, request: request.id, ...own, reply: await reply("published"), withdrawnReply: await reply("withdrawn") };
  theirs = { page: `/berichten/${other.id}/${other.slug}`, item: other.id };
  await db.reaction.create({ data: { tenantId, itemId: other.id, accountId: id } });
  await db.organisationEditor.create({ data: { tenantId, organisationId: here.organisation, accountId: id } });
  await db.accountRole.create({ data: { tenantId, accountId: id, role: "tenant-admin" } });
  await db.account.updateMany({ where: { tenantId, id }, data: { about: ABOUT, passwordHash: await hashPassword(PASSWORD) } });
  const { caseId } = await caseAbout(here);
  await decided(here, caseId, chosen({ measure: "block" }), "moderator");
  muted = await memberOf(web, here, "neighbour");
}, 120_000);

const pageOf = async (id: string) => {
  const { slug } = await here.db.item.findFirstOrThrow({ where: { tenantId: here.tenant.id, id }, select: { slug: true } });
  return `/berichten/${id}/${slug}`;
};
const post = (more: Fields = {}): Fields => ({ key: randomUUID(), title: "Toch nog iets", body: "Hallo allemaal.", scope: "town", intent: "publish", ...more });
const profile = (more: Fields = {}): Fields => ({ name: here.people.neighbour.name, about: ABOUT, neighbourhood: here.neighbourhoods.noord, locale: "nl", ...more });
const photo = async () => {
  const form = new FormData();
  form.set("photo", new File([await sharp({ create: { width: 60, height: 40, channels: 3, background: "#447799" } }).jpeg().toBuffer()], "hek.jpg", { type: "image/jpeg" }));
  return form;
};

describe("somebody who may not write", () => {
  it.each<[string, () => Promise<string> | string, () => Promise<Fields | FormData> | Fields, number]>([
    ["writes a post", () => "/berichten/nieuw", () => post(), 400],
    ["changes a post", () => `/berichten/${mine.out}/bewerken`, () => post({ version: "1" }), 403],
    ["sends a draft out", () => pageOf(mine.draft), () => ({ do: "publish" }), 403],
    ["restores a post", () => pageOf(mine.withdrawn), () => ({ do: "restore" }), 403],
    ["closes a conversation", () => pageOf(mine.out), () => ({ do: "close-replies" }), 403],
    ["opens a conversation", () => pageOf(mine.out), () => ({ do: "open-replies" }), 403],
    ["replies", () => theirs.page, () => ({ key: randomUUID(), body: "Nog een reactie." }), 400],
    ["restores a reply", () => theirs.page, () => ({ do: "restore-reply", reply: mine.withdrawnReply }), 403],
    ["thanks", () => theirs.page, () => ({ do: "thank" }), 403],
    ["takes thanks back", () => theirs.page, () => ({ do: "unthank" }), 403],
    ["sends a photo", () => "/fotos", photo, 403],
    ["takes another name", () => "/account/gegevens", () => profile({ name: "Bram Klaproos" }), 400],
    ["says something else of themselves", () => "/account/gegevens", () => profile({ about: "Lees dit!" }), 400],
    ["changes an organisation", () => "/organisaties/buurthuis/bewerken", () => ({ name: "Mijn huis", kind: "community-centre", about: "Van mij." }), 403],
    ["adds an editor", () => "/organisaties/buurthuis/schrijvers", () => ({ email: here.people.resident.email }), 403],
    ["takes an editor away", () => "/organisaties/buurthuis/schrijvers", () => ({ remove: here.people.editor.accountId }), 403],
    ["says that a request for help worked out", () => `/hulp/${mine.request}`, () => ({ outcome: "matched", thanks: "Dank!" }), 403],
    ["adds an organisation", () => "/organisaties/nieuw", () => ({ name: "Clubje van mij", kind: "association", about: "" }), 403],
  ])("%s: nothing that others see changes", async (_what, path, fields, status) => {
    const before = await seen();
    expect((await muted.post(await path(), await fields())).status).toBe(status);
    expect(await seen()).toEqual(before);
  });

  it("reads at their profile, and beside the field, why", async () => {
    expect((await muted.get("/account/gegevens")).text).toContain("Je naam en wat er over jou staat, kun je nu niet veranderen.");
    expect((await muted.post("/account/gegevens", profile({ about: "Lees dit!" }))).text).toContain("Dit kun je nu niet veranderen, omdat je niets mag plaatsen.");
  });

  it("is offered no form that would be refused", async () => {
    const { text } = await muted.get("/organisaties/buurthuis");
    expect(text).not.toContain("/organisaties/buurthuis/bewerken");
    expect(text).not.toContain("/organisaties/buurthuis/schrijvers");
    expect((await muted.get("/organisaties")).text).not.toContain("/organisaties/nieuw");
  });

  it.each<[string, () => Promise<string> | string, () => Fields]>([
    ["follows", () => theirs.page, () => ({ do: "follow" })],
    ["withdraws a post", () => pageOf(mine.out), () => ({ do: "withdraw" })],
    ["withdraws a reply", () => theirs.page, () => ({ do: "withdraw-reply", reply: mine.reply })],
    ["takes away a request for help", () => `/hulp/${mine.request}`, () => ({ do: "withdraw" })],
    ["reports", () => `/melden/berichten/${theirs.item}`, () => ({ key: randomUUID(), reason: "unkind", note: "", goodFaith: "on" })],
    ["changes where they live and their language", () => "/account/gegevens", () => profile({ neighbourhood: here.neighbourhoods.centrum, locale: "en" })],
  ])("%s all the same", async (_what, path, fields) => {
    expect((await muted.post(await path(), fields())).status).toBe(303);
  });

  it("did all that", async () => {
    const where = { tenantId: here.tenant.id };
    expect(await here.db.follow.count({ where: { ...where, accountId: mine.id, itemId: theirs.item } })).toBe(1);
    expect(await here.db.item.findFirst({ where: { ...where, id: mine.out }, select: { status: true } })).toEqual({ status: "withdrawn" });
    expect(await here.db.item.findFirst({ where: { ...where, id: mine.request }, select: { status: true } })).toEqual({ status: "withdrawn" });
    expect(await here.db.reply.findFirst({ where: { ...where, id: mine.reply }, select: { status: true } })).toEqual({ status: "withdrawn" });
    expect(await here.db.report.count({ where: { ...where, reporterId: mine.id } })).toBe(1);
    expect(await here.db.account.findFirst({ where: { ...where, id: mine.id }, select: { neighbourhoodId: true, locale: true, about: true } })).toEqual({ neighbourhoodId: here.neighbourhoods.centrum, locale: "en", about: ABOUT });
  });

  it("takes their data along, logs out, and deletes their account", async () => {
    const data = await muted.get("/account/mijn-gegevens");
    expect([data.status, data.text.includes(ABOUT)]).toEqual([200, true]);
    expect((await muted.post("/uitloggen")).status).toBe(303);
    expect((await muted.get("/account/mijn-gegevens")).status).toBe(302);
    const again = await memberOf(muted.web, here, "neighbour");
    expect((await again.post("/account/verwijderen", { password: PASSWORD })).headers.location).toBe("/account-verwijderd");
    expect(await here.db.account.count({ where: { tenantId: here.tenant.id, id: mine.id } })).toBe(0);
  });
});
