import { beforeAll, describe, expect, it } from "vitest";
import { platformDb } from "#app/platform/database/client.server.ts";
import type { Operator } from "#app/platform/permissions/actor.ts";
import { allowModule } from "#app/platform/tenancy/allow-module.server.ts";
import { changeSender } from "#app/platform/tenancy/change-sender.server.ts";
import { changeTownStatus, possibleSteps } from "#app/platform/tenancy/change-status.server.ts";
import { loadTenant, tenantIdOfDomain } from "#app/platform/tenancy/load.server.ts";
import { moduleIsOn } from "#app/platform/tenancy/tenant.ts";
import { addDomain, makeDomainPrimary, removeDomain } from "#app/platform/tenancy/town-domains.server.ts";
import { listTowns, townDetail } from "#app/platform/tenancy/town-list.server.ts";
import { NOW, twoTowns, type TestTown } from "#tests/setup/towns.ts";

let here: TestTown;
let there: TestTown;
beforeAll(async () => {
  [here, there] = await twoTowns();
});

const operator: Operator = { kind: "operator", operatorId: "0196a000-0000-7000-8000-000000000001", sessionId: "s", name: "Odette" };
const by = (town: TestTown) => ({ tenantId: town.tenant.id, operator, at: new Date(NOW), requestId: "test-request" });
const now = (town: TestTown) => loadTenant(town.tenant.id, "localhost");
const lines = async (town: TestTown, subject: string) =>
  (await town.db.auditEvent.findMany({ where: { tenantId: town.tenant.id, subject }, orderBy: { id: "asc" } })).map(({ actor, actorId, action, subjectId }) => ({ actor, actorId, action, subjectId }));
const written = (action: string, subjectId: string) => ({ actor: "operator", actorId: operator.operatorId, action, subjectId });

describe("the state of a town", () => {
  it("is suspended with a note, brought back and closed, each with a line", async () => {
    expect(await changeTownStatus(by(here), { step: "suspend", note: "Maandag zijn we er weer." })).toEqual({ ok: true });
    expect(await now(here)).toMatchObject({ status: "suspended", statusNote: "Maandag zijn we er weer." });
    expect(await changeTownStatus(by(here), { step: "suspend" })).toEqual({ ok: false, reason: "not-now" });
    expect(await changeTownStatus(by(here), { step: "resume" })).toEqual({ ok: true });
    expect(await now(here)).toMatchObject({ status: "live", statusNote: null });
    expect(await changeTownStatus(by(here), { step: "close" })).toEqual({ ok: true });
    expect(await now(here)).toMatchObject({ status: "closed" });
    expect(await now(there)).toMatchObject({ status: "live" });
    await changeTownStatus(by(here), { step: "resume" });
    const { id } = here.tenant;
    expect(await lines(here, "town")).toEqual([written("town.suspended", id), written("town.resumed", id), written("town.closed", id), written("town.resumed", id)]);
    expect(await lines(there, "town")).toEqual([]);
  });

  it("keeps who did it, by name as long as there is one", async () => {
    const known = await platformDb().operator.create({ data: { email: "odette@platform.example", name: "Odette Platform", passwordHash: "none" }, select: { id: true } });
    await allowModule({ ...by(there), operator: { ...operator, operatorId: known.id } }, { moduleId: "posts", allowed: false });
    await allowModule(by(there), { moduleId: "posts", allowed: true });
    const told = (await townDetail(there.tenant.slug, "localhost"))?.events.map(({ by: who, action, subjectId }) => ({ who, action, subjectId }));
    expect(told).toContainEqual({ who: "Odette Platform", action: "module.forbidden", subjectId: "posts" });
    expect(told).toContainEqual({ who: null, action: "module.allowed", subjectId: "posts" });
  });

  it.each([
    ["draft", ["suspend", "resume", "close"]],
    ["live", ["suspend", "close"]],
    ["suspended", ["resume", "close"]],
    ["closed", ["resume"]],
  ] as const)("%s leads on to %j", (status, steps) => {
    expect(possibleSteps(status)).toEqual(steps);
  });
});

describe("the mail of a town", () => {
  it("gets a sender of its own, and an address for answers, and gives them back", async () => {
    expect(await changeSender(by(there), { sender: "post@eikendorp.example", replyTo: "balie@eikendorp.example" })).toEqual({ ok: true });
    expect((await now(there))?.profile.mail).toEqual({ sender: "post@eikendorp.example", replyTo: "balie@eikendorp.example" });
    expect((await now(here))?.profile.mail).toEqual({});
    expect((await townDetail(there.tenant.slug, "localhost"))?.mail).toMatchObject({ sender: "post@eikendorp.example" });
    await expect(changeSender(by(there), { sender: "geen adres" })).rejects.toThrow();
    await changeSender(by(there), {});
    expect((await now(there))?.profile.mail).toEqual({});
    expect((await lines(there, "town")).slice(-2)).toEqual([written("mail.sender-changed", there.tenant.id), written("mail.sender-changed", there.tenant.id)]);
  });
});

describe("the modules of a town", () => {
  it("are taken back and given, and come back as they were", async () => {
    expect(await allowModule(by(here), { moduleId: "posts", allowed: false })).toEqual({ ok: true });
    const without = await now(here);
    expect(without && moduleIsOn(without, "posts")).toBe(false);
    expect(await allowModule(by(here), { moduleId: "posts", allowed: true })).toEqual({ ok: true });
    const back = await now(here);
    expect(back && moduleIsOn(back, "posts")).toBe(true);
    expect(await allowModule(by(here), { moduleId: "nothing", allowed: true })).toEqual({ ok: false, reason: "unknown-module" });
    expect(await lines(here, "module")).toEqual([written("module.forbidden", "posts"), written("module.allowed", "posts")]);
  });
});

describe("the domains of a town", () => {
  it("are added, made primary and removed, the primary one last", async () => {
    const [old] = (await townDetail(here.tenant.slug, "localhost"))?.domains ?? [];
    expect(old).toMatchObject({ isPrimary: true });
    expect(await addDomain(by(here), "nieuw.example", "localhost")).toEqual({ ok: true });
    expect(await now(here)).toMatchObject({ primaryHost: old?.hostname });
    expect(await makeDomainPrimary(by(here), "nieuw.example")).toEqual({ ok: true });
    expect(await now(here)).toMatchObject({ primaryHost: "nieuw.example" });
    expect(await removeDomain(by(here), "nieuw.example")).toEqual({ ok: false, reason: "still-primary" });
    expect(await removeDomain(by(here), old?.hostname ?? "")).toEqual({ ok: true });
    expect(await removeDomain(by(here), "nieuw.example")).toEqual({ ok: true });
    expect(await now(here)).toMatchObject({ primaryHost: `${here.tenant.slug}.localhost` });
    expect(await addDomain(by(here), "eerste.example", "localhost")).toEqual({ ok: true });
    expect(await now(here)).toMatchObject({ primaryHost: "eerste.example" });
    expect(await lines(here, "domain")).toEqual([
      written("domain.added", "nieuw.example"),
      written("domain.made-primary", "nieuw.example"),
      written("domain.removed", old?.hostname ?? ""),
      written("domain.removed", "nieuw.example"),
      written("domain.added", "eerste.example"),
    ]);
  });

  it("are never another town's or the platform's", async () => {
    const theirs = there.tenant.primaryHost;
    expect(await addDomain(by(here), theirs, "localhost")).toEqual({ ok: false, reason: "taken" });
    expect(await addDomain(by(here), "localhost", "localhost")).toEqual({ ok: false, reason: "reserved" });
    expect(await addDomain(by(here), `${there.tenant.slug}.localhost`, "localhost")).toEqual({ ok: false, reason: "reserved" });
    expect(await makeDomainPrimary(by(here), theirs)).toEqual({ ok: false, reason: "unknown-domain" });
    expect(await removeDomain(by(here), theirs)).toEqual({ ok: false, reason: "unknown-domain" });
    expect(await tenantIdOfDomain(theirs)).toBe(there.tenant.id);
  });

  it("leave the connection the platform's own after a change", async () => {
    await Promise.all(Array.from({ length: 8 }, (_, index) => addDomain(by(here), `nummer${index}.example`, "localhost")));
    const { towns } = await listTowns({ platformHost: "localhost" });
    expect(towns.map(({ slug }) => slug)).toEqual([here.tenant.slug, there.tenant.slug].sort());
    expect((await townDetail(here.tenant.slug, "localhost"))?.domains.filter(({ hostname }) => hostname.startsWith("nummer"))).toHaveLength(8);
  });
});

it("the list counts each town's own people and is searched by name and host", async () => {
  const { towns } = await listTowns({ platformHost: "localhost", search: "Eikendorp" });
  expect(towns).toEqual([expect.objectContaining({ name: "Samen Eikendorp", members: 7, posts: 0, status: "live" })]);
  expect((await listTowns({ platformHost: "localhost", after: there.tenant.slug > here.tenant.slug ? there.tenant.slug : here.tenant.slug })).towns).toEqual([]);
  expect(await townDetail("nergens", "localhost")).toBeUndefined();
});
