import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { exportData } from "#app/platform/identity/export-data.server.ts";
import { after, stoppedClock } from "#app/platform/clock.ts";
import { objectAsAuthor } from "#app/platform/moderation/appeals/file-appeal.server.ts";
import { eraseProcess } from "#app/platform/moderation/privacy/own-process.server.ts";
import { expireInTown } from "#app/platform/privacy/expire.server.ts";
import { approved, caseAbout, chosen, clearDesk, decided, minutes, postOf, reportOf } from "../../setup/moderation.ts";
import { NOW, twoTowns, type TestTown } from "../../setup/towns.ts";

let here: TestTown;
let there: TestTown;
beforeEach(async () => {
  [here, there] = await twoTowns();
  await clearDesk(here, there);
});

const WORDS = "Dat was een grap onder vrienden.";

async function history() {
  const item = await postOf(here, "editor");
  const { receipt, caseId: reported } = await reportOf(here, "neighbour", `berichten/${item.id}`, { note: "Ik ken deze man." });
  await decided(here, reported, approved);
  const { caseId } = await caseAbout(here);
  const { statements } = await decided(here, caseId, chosen({ note: "Vaker gezien.", measure: "warn" }));
  const [decision] = statements;
  if (!decision) throw new Error("nothing was decided");
  await objectAsAuthor({ db: here.db, tenant: here.tenant, at: minutes(5), requestId: "r" }, decision, { key: randomUUID(), body: WORDS });
  return { receipt, decision };
}

const where = () => ({ tenantId: here.tenant.id });

it("the export holds decisions about a member, their objections and their reports with what became of them", async () => {
  const { receipt } = await history();
  const mine = JSON.stringify(await exportData({ tenant: here.tenant, db: here.db, clock: stoppedClock(NOW), locale: "nl", requestId: "r" }, here.people.neighbour));
  for (const word of [WORDS, "Je noemt je buurman een sukkel.", "Ik ken deze man.", receipt, "not-acted", "warn"]) expect(mine).toContain(word);
  // What colleagues wrote for each other, and who decided, is theirs.
  for (const word of ["Vaker gezien.", here.people.connector.accountId]) expect(mine).not.toContain(word);
});

describe("erasing", () => {
  it("empties words and leaves counts", async () => {
    const { decision } = await history();
    await here.db.transact((tx) => eraseProcess(tx, here.tenant.id, here.people.neighbour.accountId));
    const rows = await here.db.moderationDecision.findMany({ where: { ...where(), authorId: here.people.neighbour.accountId } });
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toMatchObject({ facts: null, note: null, before: null });
    expect(await here.db.moderationAppeal.findFirst({ where: { ...where(), decisionId: decision.id }, select: { body: true } })).toEqual({ body: null });
    expect(await here.db.report.findFirst({ where: { ...where(), reporterId: here.people.neighbour.accountId }, select: { note: true, reason: true } })).toEqual({ note: "", reason: "unkind" });
  });
});

describe("what is past its time", () => {
  it("of a reporter is emptied once nobody can object any more, of a decision after five years", async () => {
    const item = await postOf(here);
    const { caseId } = await reportOf(here, "visitor", `berichten/${item.id}`, { email: "melder@post.example", name: "Mees Melder" });
    await decided(here, caseId, chosen());
    const reporter = async () => {
      const { reporterName, reporterEmail, receipt } = await here.db.report.findFirstOrThrow({ where: { ...where(), caseId } });
      return [reporterName, reporterEmail, receipt === null];
    };
    const facts = async () => (await here.db.moderationDecision.findMany({ where: { ...where(), caseId }, select: { facts: true } })).map((row) => row.facts);
    await expireInTown(here.db, after(new Date(NOW), { days: 189 }));
    expect(await reporter()).toEqual(["Mees Melder", "melder@post.example", false]);
    await expireInTown(here.db, after(new Date(NOW), { days: 191 }));
    expect(await reporter()).toEqual([null, null, true]);
    expect(await facts()).toEqual(["Je noemt je buurman een sukkel."]);
    await expireInTown(here.db, after(new Date(NOW), { days: 5 * 365 + 2 }));
    expect(await facts()).toEqual([null]);
  });
});
