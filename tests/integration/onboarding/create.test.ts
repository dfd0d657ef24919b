import { randomUUID } from "node:crypto";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { platformDb, tenantDb } from "#app/platform/database/client.server.ts";
import { createTown } from "#app/platform/onboarding/create-town.server.ts";
import { planDifference } from "#app/platform/onboarding/difference.server.ts";
import { canDiscard, discardTown } from "#app/platform/onboarding/discard-town.server.ts";
import { paletteOfPicture } from "#app/platform/onboarding/palette-of-picture.server.ts";
import { townPlan } from "#app/platform/onboarding/plan.ts";
import { changeTownStatus } from "#app/platform/tenancy/change-status.server.ts";
import { loadTenant } from "#app/platform/tenancy/load.server.ts";
import { fillTown } from "#tests/setup/fill.ts";
import { Visitor } from "#tests/setup/http.ts";
import { operatorSession } from "#tests/setup/roles.ts";
import { NOW, twoTowns, type TestTown } from "#tests/setup/towns.ts";
import { startWeb, type BuiltProcess } from "#tests/setup/web.ts";

let source: TestTown;
let web: BuiltProcess;
beforeAll(async () => {
  [source] = await twoTowns();
  web = await startWeb();
}, 120_000);

const operatorId = randomUUID();
const operator = { kind: "operator" as const, operatorId, sessionId: "s", name: "Olga Platform" };
const by = (tenantId: string) => ({ tenantId, operator, at: new Date(NOW), requestId: "test" });
const how = { requestId: "test", operatorId };

function plan(slug: string, more: object = {}) {
  return townPlan.parse({
    slug,
    profile: { name: `Samen ${slug}`, municipality: `Gemeente ${slug}`, tagline: "Samen", contactEmail: `hallo@${slug}.example`, theme: { colours: { primary: "#0a5c8f", accent: "#a33b20" } } },
    neighbourhoods: [{ key: "oost", name: "Oost", adjacent: ["west"], postcodes: ["9901"] }, { key: "west", name: "West" }],
    modules: { posts: { enabled: true } },
    admins: [{ name: "Noor Voorbeeld", email: `noor@${slug}.example` }, { name: "Sam Voorbeeld", email: `sam@${slug}.example` }],
    ...more,
  });
}

describe("making a town of a plan", () => {
  it("makes all of it, out of sight, with its admins invited", async () => {
    const made = await createTown(plan("nieuwdorp"), how);
    if (!made.ok) throw new Error(made.refusals.map(({ reason }) => reason).join());
    const town = await loadTenant(made.tenantId, "localhost");
    expect(town).toMatchObject({ status: "draft", slug: "nieuwdorp", neighbourhoods: [{ name: "Oost" }, { name: "West" }] });
    const db = tenantDb(made.tenantId);
    expect(await db.mailMessage.count({ where: { tenantId: made.tenantId, template: "account.admin-invite" } })).toBe(2);
    expect(made.links.map(({ email }) => email)).toEqual(["noor@nieuwdorp.example", "sam@nieuwdorp.example"]);
    expect(await db.postcode.count({ where: { tenantId: made.tenantId } })).toBe(1);
  });

  it.each([
    ["an address that is taken", () => plan("lindedorp"), ["slug-taken lindedorp"]],
    ["another town's host name", () => plan("kaapdorp", { domains: ["eikendorp.example"] }), ["domain-taken eikendorp.example"]],
    ["a module that nobody knows", () => plan("kaapdorp", { modules: { nergens: { enabled: true } } }), ["unknown-module nergens"]],
    ["a structure that is not there", () => plan("kaapdorp", { copyFrom: "nergens" }), ["unknown-source nergens"]],
  ])("is refused for %s, and leaves nothing", async (_, wish, refusals) => {
    const before = await platformDb().tenant.count();
    const made = await createTown(wish(), how);
    expect(made.ok ? [] : made.refusals.map(({ reason, said }) => `${reason} ${said}`)).toEqual(refusals);
    expect(await platformDb().tenant.count()).toBe(before);
  });

  it("writes nothing when it is only looked at", async () => {
    const before = await platformDb().tenant.count();
    const { refusals, difference } = await planDifference(plan("kijkdorp"));
    expect([refusals, difference.areas, difference.modulesOn]).toEqual([[], [{ name: "Oost", postcodes: 1, adjacent: 1 }, { name: "West", postcodes: 0, adjacent: 0 }], ["posts"]]);
    expect(await platformDb().tenant.count()).toBe(before);
  });

  it("takes over another town's structure, and nothing of its people", async () => {
    await fillTown(source, "zonneroosje");
    const made = await createTown(plan("kloondorp", { copyFrom: "lindedorp", modules: {} }), how);
    if (!made.ok) throw new Error(made.refusals.map(({ reason }) => reason).join());
    expect(made.difference.modulesOn).toEqual(expect.arrayContaining(["posts", "agenda", "help", "organisations", "vacancies"]));
    const db = tenantDb(made.tenantId);
    const { tenantId } = made;
    expect([await db.item.count({ where: { tenantId } }), await db.organisation.count({ where: { tenantId } }), await db.account.count({ where: { tenantId } })]).toEqual([0, 0, 2]);
    const town = await loadTenant(tenantId, "localhost");
    expect(JSON.stringify(town?.profile)).not.toContain("zonneroosje");
    expect(town?.profile.moderation.firstPosts).toBe(0);
  });
});

describe("throwing a town away", () => {
  it("is possible while it was never open to everybody, with its slug typed", async () => {
    const made = await createTown(plan("wegdorp"), how);
    if (!made.ok) throw new Error("not made");
    expect(await canDiscard(made.tenantId)).toBe(true);
    expect(await discardTown(by(made.tenantId), "nieuwdorp")).toEqual({ ok: false, reason: "wrong-slug" });
    await changeTownStatus(by(made.tenantId), { step: "try" });
    expect(await discardTown(by(made.tenantId), "wegdorp")).toEqual({ ok: true });
    expect(await platformDb().tenant.count({ where: { slug: "wegdorp" } })).toBe(0);
    expect(await platformDb().platformEvent.count({ where: { action: "town.discarded", subjectId: made.tenantId } })).toBe(1);
  });

  it("is not once it was", async () => {
    const made = await createTown(plan("opendorp"), how);
    if (!made.ok) throw new Error("not made");
    await changeTownStatus(by(made.tenantId), { step: "open" });
    expect(await canDiscard(made.tenantId)).toBe(false);
    expect(await discardTown(by(made.tenantId), "opendorp")).toEqual({ ok: false, reason: "not-now" });
  });
});

it.each([
  ["the two hues of a logo, the larger first", [["#0a5c8f", 60], ["#d9502e", 30], ["#ffffff", 10]], { primary: "#0a5c8f", accent: "#d9502e" }],
  ["one, where there is one", [["#0a5c8f", 50], ["#1c1c1c", 50]], { primary: "#0a5c8f", accent: undefined }],
  ["none, where all is grey", [["#777777", 60], ["#ffffff", 40]], undefined],
] as const)("finds %s", async (_, bands, wanted) => {
  let left = 0;
  const parts = bands.map(([background, width]) => ({ input: { create: { width, height: 40, channels: 3 as const, background } }, left: (left += width) - width, top: 0 }));
  const logo = await sharp({ create: { width: 100, height: 40, channels: 3, background: "#ffffff" } }).composite(parts).png().toBuffer();
  expect(await paletteOfPicture(logo)).toEqual(wanted);
});

it("an operator makes one by the form: looks first, hears what is wrong beside its field, then makes it", async () => {
  const visitor = new Visitor(web, "localhost", await operatorSession());
  const fields = { name: "Samen Formdorp", municipality: "Gemeente Formdorp", slug: "formdorp", tagline: "Wat er leeft", contactEmail: "hallo@formdorp.example", areas: "Oost; ; 9801; West\nWest", adminName: "Noor Voorbeeld", adminEmail: "noor@formdorp.example", modules: ["posts"] };
  const send = (more: Record<string, string>) => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ ...fields, ...more })) for (const each of [value].flat()) form.append(name, each);
    return visitor.post("/operator/gemeenten/nieuw", form);
  };
  const looked = await send({ do: "look" });
  expect([looked.status, looked.text.includes("Dit komt erbij"), looked.text.includes("Oost (1 postcodes)")]).toEqual([200, true, true]);
  const wrong = await send({ do: "make", areas: "Oost; ; 9801\nWest; ; 9801", slug: "lindedorp" });
  expect([wrong.status, wrong.text.includes("postcode 9801 hoort al ergens anders bij")]).toEqual([400, true]);
  const taken = await send({ do: "make", slug: "lindedorp" });
  expect([taken.status, taken.text.includes("is al van een andere gemeente")]).toEqual([400, true]);
  expect(await platformDb().tenant.count({ where: { slug: "formdorp" } })).toBe(0);
  const made = await send({ do: "make" });
  expect([made.status, made.headers.location]).toEqual([303, "/operator/gemeenten/formdorp?gedaan=gemaakt"]);
  expect((await visitor.get("/operator/gemeenten/formdorp?gedaan=gemaakt")).text).toContain("Gooi deze site weg");
});
