import { beforeAll, describe, expect, it, vi } from "vitest";
import type * as registry from "#app/modules/registry.server.ts";
import { changeProfile } from "#app/platform/tenancy/change-profile.server.ts";
import { readTownVersion } from "#app/platform/tenancy/change-town.server.ts";
import { moduleChoices } from "#app/platform/tenancy/module-choices.server.ts";
import { moveInMenu } from "#app/platform/tenancy/menu/move-in-menu.server.ts";
import { setModule } from "#app/platform/tenancy/set-module.server.ts";
import { switchModule } from "#app/platform/tenancy/switch-module.server.ts";
import { loadTenant } from "#app/platform/tenancy/load.server.ts";
import { moduleIsOn } from "#app/platform/tenancy/tenant.ts";
import { acting, twoTowns, type TestTown } from "#tests/setup/towns.ts";

vi.mock("#app/modules/registry.server.ts", async (original) => {
  const { modules } = await original<typeof registry>();
  const { toy } = await import("./toy.ts");
  return { modules: [...modules, toy] };
});

let here: TestTown;
let there: TestTown;
beforeAll(async () => {
  [here, there] = await twoTowns();
});

const version = async (town: TestTown) => (await readTownVersion(town.db)).version;
const admin = () => acting(here, "admin");
const actions = async (town: TestTown) => (await town.db.auditEvent.findMany({ where: { tenantId: town.tenant.id }, orderBy: { id: "asc" } })).map(({ action, subjectId }) => `${action} ${subjectId ?? ""}`);
const choice = async (id: string) => (await moduleChoices(here.db, here.tenant.id)).find(({ module }) => module.id === id);

describe("switching modules", () => {
  it("goes on and off with what they need, and leaves a line", async () => {
    expect(await switchModule(admin(), { moduleId: "toy", on: true, version: await version(here) })).toEqual({ ok: true });
    expect(await switchModule(admin(), { moduleId: "posts", on: false, version: await version(here) })).toEqual({ ok: false, reason: "needed-by", modules: ["toy"] });
    expect(await switchModule(admin(), { moduleId: "toy", on: false, version: await version(here) })).toEqual({ ok: true });
    expect(await switchModule(admin(), { moduleId: "posts", on: false, version: await version(here) })).toEqual({ ok: true });
    expect(await switchModule(admin(), { moduleId: "toy", on: true, version: await version(here) })).toEqual({ ok: false, reason: "needs", modules: ["posts"] });
    expect(await switchModule(admin(), { moduleId: "posts", on: true, version: await version(here) })).toEqual({ ok: true });
    expect(await actions(here)).toEqual(["module.switched-on toy", "module.switched-off toy", "module.switched-off posts", "module.switched-on posts"]);
  });

  it("is seen at once, in this town only", async () => {
    await switchModule(admin(), { moduleId: "posts", on: false, version: await version(here) });
    const [mine, theirs] = [await loadTenant(here.tenant.id, "localhost"), await loadTenant(there.tenant.id, "localhost")];
    expect(mine && moduleIsOn(mine, "posts")).toBe(false);
    expect(theirs && moduleIsOn(theirs, "posts")).toBe(true);
    await switchModule(admin(), { moduleId: "posts", on: true, version: await version(here) });
  });

  it("is refused for what the operator does not allow and for what nobody knows", async () => {
    await here.db.tenantModule.updateMany({ where: { tenantId: here.tenant.id, moduleId: "toy" }, data: { allowed: false } });
    const before = await version(here);
    expect(await switchModule(admin(), { moduleId: "toy", on: true, version: before })).toEqual({ ok: false, reason: "not-allowed" });
    expect(await switchModule(admin(), { moduleId: "nothing", on: true, version: before })).toEqual({ ok: false, reason: "unknown-module" });
    expect(await version(here)).toBe(before);
    await here.db.tenantModule.updateMany({ where: { tenantId: here.tenant.id, moduleId: "toy" }, data: { allowed: true } });
  });

  it("tells the second of two admins, and changes nothing", async () => {
    const seen = await version(here);
    const both = await Promise.all([switchModule(admin(), { moduleId: "toy", on: true, version: seen }), moveInMenu(admin(), { entry: "module.toy", to: "up", version: seen })]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ reason: "changed-meanwhile", current: { version: seen + 1 } });
  });
});

it("modules change places", async () => {
  const order = async () => (await moduleChoices(here.db, here.tenant.id)).map(({ module }) => module.id);
  const before = await order();
  const [first = "", second = "", ...others] = before;
  await moveInMenu(admin(), { entry: `module.${first}`, to: "up", version: await version(here) });
  expect(await order()).toEqual(before);
  await moveInMenu(admin(), { entry: `module.${first}`, to: "down", version: await version(here) });
  expect(await order()).toEqual([second, first, ...others]);
});

it("a module gets a name and settings, and keeps its place", async () => {
  await setModule(admin(), { moduleId: "toy", label: { nl: "Bakkie", en: "Cuppa" }, settings: { cups: 5 }, version: await version(here) });
  expect(await choice("toy")).toMatchObject({ label: { nl: "Bakkie", en: "Cuppa" }, settings: { cups: 5 } });
  await expect(setModule(admin(), { moduleId: "toy", label: { nl: null, en: null }, settings: { cups: 50 }, version: await version(here) })).rejects.toThrow();
  expect(await choice("toy")).toMatchObject({ label: { nl: "Bakkie", en: "Cuppa" }, settings: { cups: 5 } });
});

describe("the look", () => {
  const recolour = (text: string) => async () =>
    changeProfile(admin(), {
      version: await version(here),
      part: "look",
      change: (profile) => ({ ...profile, tagline: "Nieuwe zin", theme: { ...profile.theme, colours: { ...profile.theme.colours, text } } }),
    });

  it("changes, with a line that names what but not how", async () => {
    expect(await recolour("#112233")()).toMatchObject({ ok: true });
    expect((await readTownVersion(here.db)).profile).toMatchObject({ tagline: "Nieuwe zin", theme: { colours: { text: "#112233" } } });
    const line = await here.db.auditEvent.findFirst({ where: { tenantId: here.tenant.id, action: "town.look-changed" } });
    expect(line?.detail).toEqual({ changed: "tagline text", pictures: "" });
    expect(line).toMatchObject({ actor: "member", actorId: here.people.admin.accountId, requestId: "test-request" });
  });

  it("is refused when nobody could read it, with the measured contrast", async () => {
    const before = await readTownVersion(here.db);
    const result = await recolour("#ffffff")();
    expect(result).toMatchObject({ ok: false, reason: "unreadable", refusals: [{ pair: "text-on-background", wanted: 4.5 }] });
    expect(await readTownVersion(here.db)).toEqual(before);
  });

  it("tells which colours were made darker", async () => {
    const result = await changeProfile(admin(), {
      version: await version(here),
      part: "look",
      change: (profile) => ({ ...profile, theme: { ...profile.theme, colours: { ...profile.theme.colours, primary: "#ffdd00" } } }),
    });
    const repairs = result.ok ? result.repairs : [];
    expect(repairs.map(({ pair }) => pair)).toContain("link-on-background");
  });

  it("gets a picture and loses it", async () => {
    const picture = { hash: "a".repeat(64), mediaType: "image/png", width: 10, height: 5, bytes: Buffer.from("png") };
    await changeProfile(admin(), { version: await version(here), part: "look", change: (profile) => profile, pictures: { logo: picture } });
    expect((await loadTenant(here.tenant.id, "localhost"))?.assets.get("logo")).toMatchObject({ hash: picture.hash, width: 10 });
    await changeProfile(admin(), { version: await version(here), part: "look", change: (profile) => profile, pictures: { logo: null } });
    expect((await loadTenant(here.tenant.id, "localhost"))?.assets.has("logo")).toBe(false);
  });

  it("one who was late loses nothing and writes nothing", async () => {
    const seen = await version(here);
    await recolour("#000000")();
    const late = await changeProfile(admin(), { version: seen, part: "words", change: (profile) => ({ ...profile, tagline: "Te laat" }) });
    expect(late).toMatchObject({ ok: false, reason: "changed-meanwhile", current: { version: seen + 1, profile: { tagline: "Nieuwe zin" } } });
  });
});
