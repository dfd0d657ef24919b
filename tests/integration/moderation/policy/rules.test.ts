import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { AT_ONCE, backTestStored, backTestUnderWay } from "#app/platform/moderation/policy/back-test.server.ts";
import { deleteRule, moveRule, saveRule, switchRule, tryRule } from "#app/platform/moderation/policy/change-rules.server.ts";
import { readPolicy } from "#app/platform/moderation/policy/read.server.ts";
import { hitsOfRules, storedRules, type StoredRule } from "#app/platform/moderation/policy/stored-rules.server.ts";
import { triedTexts } from "#app/platform/moderation/policy/tried-texts.server.ts";
import { defaultRules } from "#app/platform/moderation/rules/default-rules.ts";
import type { Rule } from "#app/platform/moderation/rules/rule.ts";
import { readTownVersion } from "#app/platform/tenancy/change-town.server.ts";
import { acting, NOW, twoTowns, type TestTown } from "#tests/setup/towns.ts";
import { caseAbout, decided, factsOf, pastText, withLink } from "./past.ts";

let here: TestTown;
let there: TestTown;
beforeEach(async () => {
  [here, there] = await twoTowns();
  for (const { db, tenant } of [here, there]) {
    const where = { tenantId: tenant.id };
    await db.moderationRule.deleteMany({ where });
    await db.job.deleteMany({ where });
    await db.moderationFacts.deleteMany({ where });
  }
});

const admin = () => acting(here, "admin");
const version = async (town = here) => (await readTownVersion(town.db)).version;
const links = (changed: Partial<Rule> = {}): Rule => ({ id: randomUUID(), name: "Met een link", conditions: [{ if: "link" }], match: "all", action: "hold", ...changed });
const stored = async (id: string): Promise<StoredRule | undefined> => (await storedRules(here.db, here.tenant.id)).find(({ rule }) => rule.id === id);
const ids = async (town = here) => (await storedRules(town.db, town.tenant.id)).map(({ rule }) => rule.id);
const lastAudit = async () => (await here.db.auditEvent.findFirst({ where: { tenantId: here.tenant.id }, orderBy: { id: "desc" } }))?.action;
const usual = defaultRules.map(({ id }) => id);

async function saved(rule: Rule): Promise<Rule> {
  expect(await saveRule(admin(), { version: await version(), rule })).toMatchObject({ ok: true });
  return rule;
}

describe("the first change", () => {
  it("makes the rules of every town the town's own, at work and tried", async () => {
    await pastText(here, factsOf("Een BSN", { signals: [{ kind: "bsn", found: "••••••782", at: { start: 0, end: 3 }, rule: "eleven-test", written: "together" }] }));
    expect((await stored("bsn"))?.triedAt).toBeNull();
    await saved(links());
    const own = await storedRules(here.db, here.tenant.id);
    expect(own.map(({ rule }) => rule.id).slice(0, -1)).toEqual(usual);
    expect(own.slice(0, -1).map(({ state, triedAt }) => [state, triedAt])).toEqual(usual.map(() => ["live", new Date(NOW)]));
    expect(own[0]?.tried).toMatchObject({ tried: 1, hits: 1, wrong: { count: 1 } });
    expect((await readPolicy(here.db, here.tenant.id)).rules).toEqual(defaultRules);
    expect(await ids(there)).toEqual(usual);
  });

  it("happens once when two come at the same time", async () => {
    const seen = await version();
    const both = await Promise.all([links(), links()].map((rule) => saveRule(admin(), { version: seen, rule })));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ reason: "changed-meanwhile" });
    expect(await ids()).toHaveLength(usual.length + 1);
  });

  it("is not one that was refused", async () => {
    const before = await version();
    expect(await moveRule(admin(), { version: before, id: "onbekend", to: "up" })).toEqual({ ok: false, reason: "unknown-rule" });
    expect(await here.db.moderationRule.count({ where: { tenantId: here.tenant.id } })).toBe(0);
    expect(await version()).toBe(before);
  });
});

describe("a rule", () => {
  it("is tried on what was placed, and works only when it is switched on", async () => {
    const good = await pastText(here, withLink("Goed"));
    const bad = await pastText(here, withLink("Slecht"), { days: 2 });
    const open = await pastText(here, withLink("Open"), { days: 2 });
    const missed = await pastText(here, factsOf("Gemist"));
    await pastText(here, factsOf("Niets mee"));
    await decided(here, good.itemId, { kind: "approve" });
    await decided(here, bad.itemId, { kind: "remove" });
    await decided(here, missed.itemId, { kind: "hide" });
    await caseAbout(here, open.itemId);
    const { id } = await saved(links());
    expect(await stored(id)).toMatchObject({
      state: "draft",
      tried: {
        tried: 5,
        hits: 3,
        byDay: [
          { day: "2026-11-22", tried: 2, hits: 2 },
          { day: "2026-11-23", tried: 3, hits: 1 },
        ],
        wrong: { count: 1, ids: [good.factsId] },
        right: { count: 1, ids: [bad.factsId] },
        undecided: { count: 1, ids: [open.factsId] },
        missed: { count: 1, ids: [missed.factsId] },
      },
    });
    const atWork = async () => (await readPolicy(here.db, here.tenant.id)).rules.some((rule) => rule.id === id);
    expect(await atWork()).toBe(false);
    expect(await switchRule(admin(), { version: await version(), id, on: true })).toMatchObject({ ok: true });
    expect(await lastAudit()).toBe("moderation-rule.switched-on");
    expect(await atWork()).toBe(true);
    await switchRule(admin(), { version: await version(), id, on: false });
    expect(await atWork()).toBe(false);
  });

  it("that was not tried does not work, whoever asks", async () => {
    const { id } = await saved(links());
    await here.db.$executeRaw`update moderation_rule set back_tested_at = null where id = ${id}`;
    expect(await switchRule(admin(), { version: await version(), id, on: true })).toEqual({ ok: false, reason: "not-tried" });
    await expect(here.db.moderationRule.updateMany({ where: { tenantId: here.tenant.id, id }, data: { state: "live" } })).rejects.toThrow();
    expect(await tryRule(admin(), { version: await version(), id })).toMatchObject({ ok: true });
    expect(await switchRule(admin(), { version: await version(), id, on: true })).toMatchObject({ ok: true });
  });

  it.each<[what: string, change: Partial<Rule>, state: string]>([
    ["its name", { name: "Anders" }, "live"],
    ["its label", { label: "Link" }, "live"],
    ["its conditions", { conditions: [{ if: "score", atLeast: 0.9 }] }, "draft"],
    ["how they go together", { match: "any" }, "draft"],
    ["what it does", { action: "queue" }, "draft"],
  ])("with another %s stands where it should", async (_what, change, state) => {
    const rule = await saved(links());
    await switchRule(admin(), { version: await version(), id: rule.id, on: true });
    await saved({ ...rule, ...change });
    expect((await stored(rule.id))?.state).toBe(state);
  });

  it("sent twice is stored once, and no second change", async () => {
    const seen = await version();
    const rule = links();
    expect(await saveRule(admin(), { version: seen, rule })).toMatchObject({ ok: true });
    expect(await saveRule(admin(), { version: seen, rule })).toMatchObject({ ok: true });
    expect(await version()).toBe(seen + 1);
  });

  it("moves, and goes; the last one stays", async () => {
    const { id } = await saved(links());
    await moveRule(admin(), { version: await version(), id, to: "up" });
    expect((await ids()).slice(-2)).toEqual([id, usual.at(-1)]);
    await moveRule(admin(), { version: await version(), id: usual[0] ?? "", to: "up" });
    expect((await ids())[0]).toBe(usual[0]);
    for (const each of usual) expect(await deleteRule(admin(), { version: await version(), id: each })).toMatchObject({ ok: true });
    expect(await ids()).toEqual([id]);
    expect(await deleteRule(admin(), { version: await version(), id })).toEqual({ ok: false, reason: "last-rule" });
  });

  it("tells how often it met something", async () => {
    const { factsId } = await pastText(here, withLink("Met een link"));
    const old = await pastText(here, withLink("Lang geleden"), { days: 91 });
    const hits = [{ id: "new-with-link", name: "x", action: "queue", because: [] }];
    await here.db.moderationFacts.updateMany({ where: { tenantId: here.tenant.id, id: { in: [factsId, old.factsId] } }, data: { hits } });
    expect(await hitsOfRules(here.db, here.tenant.id, new Date(NOW))).toEqual(new Map([["new-with-link", 1]]));
  });

  it("shows the texts of a list with why, and where they stand; never another town's", async () => {
    const { factsId, itemId } = await pastText(here, withLink("Kijk eens op deze site"));
    const foreign = await pastText(there, withLink("Van elders"));
    const found = await triedTexts(here.db, here.tenant.id, links(), [factsId, foreign.factsId]);
    expect(found).toEqual([
      { id: factsId, beginning: "Kijk eens op deze site", kind: "post", at: new Date("2026-11-23T08:00:00Z"), because: [{ key: "link", met: true, hosts: ["voorbeeld.example"] }], path: `/berichten/${itemId}/een-bericht` },
    ]);
  });
});

describe("in a town with many texts", () => {
  beforeEach(async () => {
    const tenantId = here.tenant.id;
    const { itemId } = await pastText(here, factsOf("De eerste"));
    await here.db.$executeRaw`
      with made as (
        insert into reply (tenant_id, id, item_id, author_id, body, idempotency_key)
        select ${tenantId}::uuid, gen_random_uuid(), ${itemId}::uuid, ${here.people.resident.accountId}::uuid, 'Nog een', gen_random_uuid() from generate_series(1, ${AT_ONCE}) returning id)
      insert into moderation_facts (tenant_id, id, reply_id, facts, judgement, at)
      select ${tenantId}::uuid, gen_random_uuid(), id, ${JSON.stringify(withLink("Nog een"))}::jsonb, '{"trained":false,"missing":{"fine":25,"harmful":25}}', ${new Date("2026-11-20T08:00:00Z")} from made`;
  });

  it("a job tries it, and until then it waits", async () => {
    const rule = await saved(links());
    expect(await stored(rule.id)).toMatchObject({ state: "draft", tried: null, triedAt: null });
    expect(await backTestUnderWay(here.db, here.tenant.id, rule)).toBe("under-way");
    expect(await switchRule(admin(), { version: await version(), id: rule.id, on: true })).toEqual({ ok: false, reason: "not-tried" });
    await backTestStored(here.db, rule.id, new Date(NOW));
    const result = await stored(rule.id);
    expect(result?.tried).toMatchObject({ tried: AT_ONCE + 1, hits: AT_ONCE, wrong: { count: AT_ONCE } });
    expect(result?.tried?.wrong.ids).toHaveLength(100);
    expect(await switchRule(admin(), { version: await version(), id: rule.id, on: true })).toMatchObject({ ok: true });
  });

  it("a rule that changed asks for a job of its own", async () => {
    const rule = await saved(links());
    await saved({ ...rule, action: "queue" });
    const jobs = await here.db.job.findMany({ where: { tenantId: here.tenant.id, name: "moderation.back-test" } });
    expect(jobs.filter(({ onceKey }) => onceKey?.includes(rule.id))).toHaveLength(2);
  });

  it("the rules of every town work on while they are tried", async () => {
    await saved(links());
    expect((await stored("bsn"))?.state).toBe("live");
    expect((await readPolicy(here.db, here.tenant.id)).rules).toEqual(defaultRules);
  });
});
