import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { fillTown, type Finds } from "../../setup/fill.ts";
import { asOwner, NOW, twoTowns, type TestTown } from "../../setup/towns.ts";

let here: TestTown;
let there: TestTown;
let found: Finds;
let foundThere: Finds;
beforeAll(async () => {
  [here, there] = await twoTowns();
  found = await fillTown(here, "zonneroosje");
  foundThere = await fillTown(there, "kwikstaartje");
});

const at = new Date(NOW);
const restriction = () => ({ tenantId: here.tenant.id, batchId: randomUUID(), subject: "item", subjectId: found.item, foundBy: "own-look", at });

describe("the database itself refuses", () => {
  it("a decision that is changed or taken away", async () => {
    const where = { tenantId: here.tenant.id, id: found.decisionId };
    await expect(here.db.moderationDecision.updateMany({ where, data: { kind: "warn", until: null } })).rejects.toThrow();
    await expect(here.db.moderationDecision.updateMany({ where, data: { facts: "Iets anders" } })).rejects.toThrow();
    await expect(here.db.moderationDecision.updateMany({ where, data: { decidedBy: here.people.admin.accountId } })).rejects.toThrow();
    await expect(here.db.moderationDecision.deleteMany({ where })).rejects.toThrow();
  });

  it("a step of the log that is changed or taken away", async () => {
    const where = { tenantId: here.tenant.id, caseId: found.caseId };
    await expect(here.db.moderationStep.updateMany({ where, data: { what: "nothing" } })).rejects.toThrow();
    await expect(here.db.moderationStep.deleteMany({ where })).rejects.toThrow();
  });

  it("a restriction without its reason, and one that is automatic and somebody's", async () => {
    await expect(here.db.moderationDecision.create({ data: { ...restriction(), kind: "hide" } })).rejects.toThrow();
    await expect(here.db.moderationDecision.create({ data: { ...restriction(), kind: "hide", ground: "law" } })).rejects.toThrow();
    await expect(here.db.moderationDecision.create({ data: { ...restriction(), kind: "hold", ground: "law", rule: "private", automatic: true, decidedBy: here.people.admin.accountId } })).rejects.toThrow();
    await expect(here.db.moderationDecision.create({ data: { ...restriction(), kind: "mute", ground: "law", rule: "private" } })).rejects.toThrow();
  });

  it("an appeal that is judged by who decided first", async () => {
    const judge = (decidedBy: string) => here.db.moderationAppeal.updateMany({ where: { tenantId: here.tenant.id, decisionId: found.decisionId }, data: { decidedBy, decidedAt: at, outcome: "upheld", answer: "Het blijft zo." } });
    await expect(judge(here.people.moderator.accountId)).rejects.toThrow();
    expect((await judge(here.people.admin.accountId)).count).toBe(1);
  });

  it("a second open case for the same thing", async () => {
    const data = { tenantId: here.tenant.id, subject: "item", itemId: found.item, wholeTown: true, openedAt: at, dueAt: at };
    await expect(here.db.moderationCase.create({ data })).rejects.toThrow();
    await here.db.moderationCase.create({ data: { ...data, status: "closed", closedAt: at } });
  });

  it("a case, an appeal or a rota that names another town's", async () => {
    const tenantId = here.tenant.id;
    await expect(here.db.moderationCase.create({ data: { tenantId, subject: "item", itemId: foundThere.item, wholeTown: true, openedAt: at, dueAt: at } })).rejects.toThrow();
    await expect(here.db.moderationAppeal.create({ data: { tenantId, decisionId: foundThere.decisionId, appellant: "author", body: "Nee", idempotencyKey: randomUUID(), filedAt: at, dueAt: at } })).rejects.toThrow();
    await expect(here.db.moderationRota.create({ data: { tenantId, neighbourhoodId: foundThere.neighbourhood, weekday: 1, accountId: here.people.connector.accountId } })).rejects.toThrow();
  });

  it("a rule that works before it was tried", async () => {
    const data = { tenantId: here.tenant.id, id: "streng", definition: {}, changedAt: at };
    await expect(here.db.moderationRule.create({ data: { ...data, state: "live" } })).rejects.toThrow();
    await here.db.moderationRule.create({ data: { ...data, state: "live", backTestedAt: at } });
  });
});

describe("what must be possible all the same", () => {
  it("erasing what a decision says of somebody", async () => {
    const where = { tenantId: here.tenant.id, id: found.decisionId };
    await here.db.moderationDecision.updateMany({ where, data: { facts: null, note: null } });
    expect((await here.db.moderationDecision.findFirst({ where }))?.facts).toBeNull();
  });

  it("letting an account go: the decision stays, without a name", async () => {
    await here.db.account.deleteMany({ where: { tenantId: here.tenant.id, id: here.people.resident.accountId } });
    const kept = await here.db.moderationDecision.findFirst({ where: { tenantId: here.tenant.id, id: found.decisionId } });
    expect(kept).toMatchObject({ kind: "mute", authorId: null, caseId: null });
  });

  it("closing a town down with all that it has", async () => {
    await asOwner((client) => client.query("delete from tenant where id = $1", [there.tenant.id]));
    const { rows } = await asOwner((client) => client.query<{ left: string }>("select count(*) as left from moderation_decision where tenant_id = $1", [there.tenant.id]));
    expect(rows[0]?.left).toBe("0");
  });
});
