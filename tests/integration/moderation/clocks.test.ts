import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { after } from "#app/platform/clock.ts";
import { objectAsAuthor } from "#app/platform/moderation/appeals/file-appeal.server.ts";
import { claim } from "#app/platform/moderation/cases/claim.server.ts";
import { watchClocks } from "#app/platform/moderation/clocks/watch.server.ts";
import { caseAbout, chosen, clearDesk, decided, later, mailTo, minutes } from "../../setup/moderation.ts";
import { twoTowns, type PersonKey, type TestTown } from "../../setup/towns.ts";

let here: TestTown;
let there: TestTown;
beforeEach(async () => {
  [here, there] = await twoTowns();
  await clearDesk(here, there);
  await here.db.moderationRota.deleteMany({ where: { tenantId: here.tenant.id } });
});

const HOUR = 60;
const watch = (count: number) => watchClocks({ db: here.db, tenant: here.tenant, at: minutes(count), requestId: "watch" });
const told = async (...who: PersonKey[]) => Promise.all(who.map(async (each) => (await mailTo(here, here.people[each].email)).filter(({ template }) => template === "moderation.waiting").length));

describe("a case that waits too long", () => {
  it("goes to the moderators, who hear how much waits and where, once", async () => {
    await caseAbout(here);
    await caseAbout(here);
    expect(await watch(23 * HOUR)).toMatchObject({ escalated: 0, told: 0 });
    await Promise.all([watch(24 * HOUR), watch(24 * HOUR)]);
    await watch(24 * HOUR + 5);
    expect(await told("connector", "moderator", "admin")).toEqual([0, 1, 0]);
    const [mail] = await mailTo(here, here.people.moderator.email);
    expect(mail?.plain).toContain("Er wachten 2 dingen te lang op een besluit.");
    expect(mail?.plain).toContain("Het gaat om: Centrum.");
    // A day later the moderators' time is up too.
    await watch(48 * HOUR);
    expect(await told("connector", "moderator", "admin")).toEqual([0, 1, 1]);
    // There it stays, and is told again each day.
    await watch(72 * HOUR);
    expect(await told("connector", "moderator", "admin")).toEqual([0, 1, 2]);
  });

  it("is told to nobody twice within the hour, and after it when there is news", async () => {
    await caseAbout(here);
    await watch(24 * HOUR);
    await here.db.moderationCase.updateMany({ where: { tenantId: here.tenant.id }, data: { dueAt: minutes(60 * HOUR) } });
    const { caseId } = await caseAbout(here);
    await here.db.moderationCase.updateMany({ where: { tenantId: here.tenant.id, id: caseId }, data: { dueAt: minutes(24 * HOUR + 10) } });
    expect(await watch(24 * HOUR + 15)).toMatchObject({ escalated: 1, told: 0 });
    expect(await watch(25 * HOUR + 1)).toMatchObject({ escalated: 0, told: 1 });
    expect((await mailTo(here, here.people.moderator.email)).at(-1)?.plain).toContain("Er wacht 1 ding te lang");
    expect(await watch(27 * HOUR)).toMatchObject({ told: 0 });
  });

  it("is told to those whose turn it is, also when they are of another level", async () => {
    const { tenant, neighbourhoods, people } = here;
    await here.db.moderationRota.create({ data: { tenantId: tenant.id, neighbourhoodId: neighbourhoods.centrum, weekday: 3, accountId: people.connector.accountId } });
    await caseAbout(here);
    await watch(24 * HOUR);
    expect(await told("connector", "moderator", "admin")).toEqual([1, 1, 0]);
  });

  it("is not told while somebody is at it, nor to its author", async () => {
    const { caseId } = await caseAbout(here);
    await watch(24 * HOUR - 1);
    await here.db.moderationCase.updateMany({ where: { tenantId: here.tenant.id, id: caseId }, data: { dueAt: minutes(24 * HOUR) } });
    await watch(24 * HOUR);
    expect(await told("moderator")).toEqual([1]);
    await claim(later(here, "admin", 48 * HOUR - 5), caseId);
    await here.db.moderationCase.updateMany({ where: { tenantId: here.tenant.id, id: caseId }, data: { dueAt: minutes(60 * HOUR) } });
    expect(await watch(48 * HOUR)).toMatchObject({ told: 0 });
    const own = await caseAbout(here, "moderator");
    await here.db.moderationCase.updateMany({ where: { tenantId: here.tenant.id, id: own.caseId }, data: { dueAt: minutes(50 * HOUR) } });
    await watch(50 * HOUR);
    expect(await told("moderator", "admin")).toEqual([1, 1]);
  });

  it("of another town is that town's", async () => {
    await caseAbout(there);
    expect(await watch(48 * HOUR)).toEqual({ escalated: 0, appeals: 0, unmuted: 0, told: 0 });
  });
});

describe("an objection", () => {
  it("is reminded of two days before, goes to the admins when late, and then is told each day", async () => {
    const { caseId } = await caseAbout(here);
    const { statements } = await decided(here, caseId, chosen(), "moderator");
    const [decision] = statements;
    if (!decision) throw new Error("nothing was decided");
    await objectAsAuthor({ db: here.db, tenant: here.tenant, at: minutes(0), requestId: "r" }, decision, { key: randomUUID(), body: "Dat was een grap." });
    const day = 24 * HOUR;
    expect(await watch(12 * day - 1)).toMatchObject({ told: 0 });
    expect(await watch(12 * day)).toMatchObject({ appeals: 0, told: 1 });
    expect(await watch(13 * day)).toMatchObject({ told: 0 });
    expect(await watch(14 * day)).toMatchObject({ appeals: 1, told: 1 });
    expect(await watch(14 * day + 2 * HOUR)).toMatchObject({ appeals: 0, told: 0 });
    expect(await watch(15 * day)).toMatchObject({ told: 1 });
    expect(await told("connector", "moderator", "admin")).toEqual([0, 0, 3]);
    expect((await mailTo(here, here.people.admin.email)).at(-1)?.plain).toContain("1 bezwaar");
    const [appeal] = await here.db.moderationAppeal.findMany({ where: { tenantId: here.tenant.id } });
    expect(appeal).toMatchObject({ step: "tenant-admin", dueAt: minutes(14 * day) });
  });
});

describe("whoever could not write for a time", () => {
  it("hears once that they can again", async () => {
    const { caseId } = await caseAbout(here);
    await decided(here, caseId, chosen({ measure: "mute-7" }));
    const end = 7 * 24 * HOUR;
    expect(await watch(end - 1)).toMatchObject({ unmuted: 0 });
    await Promise.all([watch(end), watch(end)]);
    expect(await watch(end + 60)).toMatchObject({ unmuted: 0 });
    expect((await mailTo(here, here.people.neighbour.email)).filter(({ template }) => template === "moderation.unmuted")).toHaveLength(1);
  });

  it("hears nothing when another decision still keeps them from it", async () => {
    const { caseId } = await caseAbout(here);
    await decided(here, caseId, chosen({ measure: "mute-7" }));
    const [mute] = await here.db.accountRestriction.findMany({ where: { tenantId: here.tenant.id } });
    if (!mute) throw new Error("nobody is muted");
    const other = await here.db.moderationDecision.create({ data: { tenantId: here.tenant.id, batchId: randomUUID(), subject: "profile", subjectId: mute.accountId, kind: "block", foundBy: "own-look", ground: "law", rule: "fraud", facts: "Oplichting.", authorId: mute.accountId, at: minutes(1) } });
    await here.db.accountRestriction.create({ data: { tenantId: here.tenant.id, accountId: mute.accountId, kind: "block", decisionId: other.id, since: minutes(1) } });
    await watch(8 * 24 * HOUR);
    expect((await mailTo(here, here.people.neighbour.email)).filter(({ template }) => template === "moderation.unmuted")).toEqual([]);
    expect(mute.until).toEqual(after(minutes(0), { days: 7 }));
  });
});
