import { beforeAll, describe, expect, it } from "vitest";
import { homeSettings } from "#app/platform/home/home-settings.ts";
import { removePage, savePage } from "#app/platform/pages/commands.server.ts";
import { pageForm } from "#app/platform/pages/page.ts";
import { publishedPage } from "#app/platform/pages/read.server.ts";
import { changeProfile } from "#app/platform/tenancy/change-profile.server.ts";
import { changeSender } from "#app/platform/tenancy/change-sender.server.ts";
import { readTownVersion } from "#app/platform/tenancy/change-town.server.ts";
import { loadTenant } from "#app/platform/tenancy/load.server.ts";
import { menuEntries } from "#app/platform/tenancy/menu/entries.server.ts";
import { moveInMenu } from "#app/platform/tenancy/menu/move-in-menu.server.ts";
import { setModule } from "#app/platform/tenancy/set-module.server.ts";
import { switchModule } from "#app/platform/tenancy/switch-module.server.ts";
import { townHistory } from "#app/platform/tenancy/versions/history.server.ts";
import { readParts } from "#app/platform/tenancy/versions/parts.server.ts";
import { lookBack, restoreTown } from "#app/platform/tenancy/versions/restore.server.ts";
import { acting, asOwner, twoTowns, type TestTown } from "#tests/setup/towns.ts";

let here: TestTown;
let there: TestTown;
beforeAll(async () => {
  [here, there] = await twoTowns();
});

const admin = () => acting(here, "admin");
const now = async () => (await readTownVersion(here.db)).version;
const tagline = async (text: string) => changeProfile(admin(), { version: await now(), part: "look", change: (profile) => ({ ...profile, tagline: text }) });
const page = (more: object = {}) => pageForm.parse({ title: "Over ons", body: "Wij zijn buren.", place: "menu", published: true, ...more });
const write = async (more: object = {}) => savePage(admin(), { id: undefined, version: await now(), page: page(more) });
const parts = () => readParts(here.db, here.tenant.id);

describe("going back to an earlier version of a town", () => {
  it("puts look, modules, menu, front page, pages and mail back as they were, and nothing of another town", async () => {
    const [before, theirs] = [await parts(), await readParts(there.db, there.tenant.id)];
    const start = await now();
    await tagline("Iets anders");
    await tagline("Weer iets anders");
    await switchModule(admin(), { moduleId: "agenda", on: false, version: await now() });
    await setModule(admin(), { moduleId: "help", label: { nl: "Burenhulp", en: null }, settings: {}, version: await now() });
    await write();
    await moveInMenu(admin(), { entry: "module.vacancies", to: { before: "module.posts" }, version: await now() });
    await changeProfile(admin(), { version: await now(), part: "home", change: (profile) => ({ ...profile, home: homeSettings.parse({ hidden: ["people"], note: { title: "Let op" } }) }) });
    await changeProfile(admin(), { version: await now(), part: "mail-texts", change: (profile) => ({ ...profile, mailTexts: { ...profile.mailTexts, closing: { nl: "Groet", en: "" } } }) });
    expect(await parts()).not.toEqual(before);
    expect(await restoreTown(admin(), { to: start, version: await now() })).toMatchObject({ ok: true });
    expect(await parts()).toEqual(before);
    expect(await publishedPage(here.db, "over-ons")).toBeUndefined();
    expect(await readParts(there.db, there.tenant.id)).toEqual(theirs);
  });

  it("is a change like any other, and can itself be gone back on", async () => {
    await tagline("Van eerst");
    const first = await now();
    await tagline("Van later");
    await restoreTown(admin(), { to: first, version: await now() });
    const back = await now();
    expect((await readTownVersion(here.db)).profile.tagline).toBe("Van eerst");
    await restoreTown(admin(), { to: back - 1, version: back });
    expect((await readTownVersion(here.db)).profile.tagline).toBe("Van later");
    const [last] = (await townHistory(here.db, undefined)).changes;
    expect(last).toMatchObject({ action: "town.restored", by: "Amira Zandloper", changes: { "profile.tagline": { before: "Van eerst", after: "Van later" } } });
  });

  it("shows beforehand what it would change, and only that", async () => {
    await tagline("Voorheen");
    const then = await now();
    await tagline("Nu");
    expect(await lookBack(here.db, then)).toEqual({ "profile.tagline": { before: "Nu", after: "Voorheen" } });
    await tagline("Voorheen");
    expect(await lookBack(here.db, then)).toEqual({});
  });

  it("leaves to the operator what is the operator's", async () => {
    const start = await now();
    await tagline("Met afzender");
    const operator = { tenantId: here.tenant.id, operator: { kind: "operator" as const, operatorId: here.tenant.id, sessionId: "", name: "Olga", email: "olga@samen.example" }, at: admin().at, requestId: "test" };
    await changeSender(operator, { sender: "post@lindedorp.example" });
    await restoreTown(admin(), { to: start, version: await now() });
    expect((await readTownVersion(here.db)).profile.mail).toEqual({ sender: "post@lindedorp.example" });
  });

  it("is refused where somebody came first, where there is nothing, and where a part no longer fits; nothing is written then", async () => {
    const start = await now();
    await tagline("Kort");
    await switchModule(admin(), { moduleId: "vacancies", on: false, version: await now() });
    expect(await restoreTown(admin(), { to: start, version: start })).toMatchObject({ ok: false, reason: "changed-meanwhile" });
    expect(await restoreTown(admin(), { to: await now(), version: await now() })).toEqual({ ok: false, reason: "unknown-version" });
    expect(await restoreTown(admin(), { to: 100_000, version: await now() })).toEqual({ ok: false, reason: "unknown-version" });
    await asOwner((client) => client.query(`update town_version set changes = jsonb_set(changes, '{profile.tagline,before}', '"x"') where tenant_id = $1 and version = $2`, [here.tenant.id, start + 1]));
    const before = await parts();
    expect(await restoreTown(admin(), { to: start, version: await now() })).toEqual({ ok: false, reason: "no-longer-fits", part: "profile.tagline" });
    expect(await parts()).toEqual(before);
  });

  it("cannot be written over by the product itself", async () => {
    await expect(here.db.townVersion.updateMany({ where: { tenantId: here.tenant.id }, data: { action: "town.look-changed" } })).rejects.toThrow(/permission denied/);
    await expect(here.db.townVersion.deleteMany({ where: { tenantId: here.tenant.id } })).rejects.toThrow(/permission denied/);
  });
});

describe("a page of a town's own", () => {
  it("gets an address of its title, is read once it is published, and goes", async () => {
    expect(await write({ title: "Wie & wat?", published: false })).toMatchObject({ ok: true, slug: "wie-en-wat" });
    expect(await publishedPage(here.db, "wie-en-wat")).toBeUndefined();
    const { id } = await here.db.townPage.findFirstOrThrow({ where: { tenantId: here.tenant.id, slug: "wie-en-wat" } });
    await savePage(admin(), { id, version: await now(), page: page({ title: "Wie en wat", slug: "wij", body: "**Wij**" }) });
    expect(await publishedPage(here.db, "wij")).toMatchObject({ title: "Wie en wat", html: "<p><strong>Wij</strong></p>\n" });
    expect((await loadTenant(here.tenant.id, "localhost"))?.pages.map(({ slug }) => slug)).toContain("wij");
    expect(await publishedPage(there.db, "wij")).toBeUndefined();
    expect(await removePage(admin(), { id, version: await now() })).toEqual({ ok: true });
    expect(await removePage(admin(), { id, version: await now() })).toEqual({ ok: false, reason: "gone" });
  });

  it.each([
    ["an address that another has", { slug: "dubbel" }, "slug-taken"],
    ["a title of which no address can be made", { title: "???" }, "no-slug"],
  ])("is refused with %s", async (_, more, reason) => {
    if (reason === "slug-taken") await write({ slug: "dubbel" });
    expect(await write(more)).toEqual({ ok: false, reason });
  });

  it("stands in the menu where the admin puts it, between the modules", async () => {
    await write({ title: "Hoe werkt het" });
    const entries = async () => (await menuEntries(here.db, here.tenant.id)).map(({ entry }) => entry);
    const mine = (await entries()).at(-1) ?? "";
    expect(mine).toMatch(/^page\./);
    await moveInMenu(admin(), { entry: mine, to: { before: (await entries())[1] ?? null }, version: await now() });
    expect((await entries())[1]).toBe(mine);
    expect(await moveInMenu(admin(), { entry: "page.gone", to: "up", version: await now() })).toEqual({ ok: false, reason: "unknown-entry" });
  });
});
