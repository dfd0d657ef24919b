import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { writePost } from "#app/modules/posts/commands.server.ts";
import { postForm } from "#app/modules/posts/forms.ts";
import { objectAsAuthor, objectAsReporter } from "#app/platform/moderation/appeals/file-appeal.server.ts";
import { judge } from "#app/platform/moderation/appeals/judge.server.ts";
import { undo } from "#app/platform/moderation/decisions/undo.server.ts";
import { findReport } from "#app/platform/moderation/reports/find-report.server.ts";
import { findStatement } from "#app/platform/moderation/statements/read.server.ts";
import { reportCsv } from "#app/platform/moderation/transparency/csv.server.ts";
import { figuresOf, type Figures } from "#app/platform/moderation/transparency/figures.server.ts";
import { sayFigures } from "#app/platform/moderation/transparency/say-figures.ts";
import { findYear, reportYears } from "#app/platform/moderation/transparency/years.server.ts";
import { approved, caseAbout, chosen, decided, later, minutes, postOf, reportOf } from "../../setup/moderation.ts";
import { acting, asOwner, twoTowns, type TestTown } from "../../setup/towns.ts";

const ZONE = "Europe/Amsterdam";
let here: TestTown;
let there: TestTown;
let figures: Figures;

async function year(town: TestTown, written: string) {
  const found = await findYear(town.db, ZONE, minutes(60), written);
  if (!found) throw new Error("no such year");
  return found;
}

/** Whoever reported something that was left as it is objects. */
async function objectAsReporterOf(receipt: string): Promise<void> {
  const report = await findReport(here.db, here.tenant.id, receipt, minutes(320), ZONE);
  const decision = report?.decisionId ? await findStatement(here.db, here.tenant.id, report.decisionId) : undefined;
  if (!report || !decision) throw new Error("there is nothing to object to");
  await objectAsReporter({ db: here.db, tenant: here.tenant, at: minutes(320), requestId: "r" }, report, decision, { key: randomUUID(), body: "Dit is niet aardig." });
}

beforeAll(async () => {
  [here, there] = await twoTowns();
  // Five reports of five things, decided after 1, 2, 3, 4 and 5 hours.
  for (const [index, who] of (["visitor", "visitor", "resident", "resident", "resident"] as const).entries()) {
    const item = await postOf(here);
    const { caseId, receipt } = await reportOf(here, who, `berichten/${item.id}`, { reason: index === 0 ? "advertising" : "unkind" });
    await decided(here, caseId, index === 4 ? approved : chosen({ measure: index === 3 ? "mute-7" : "none" }), "moderator", (index + 1) * 60);
    if (index === 4) await objectAsReporterOf(receipt);
  }
  // Two that a rule kept back: one is let through after all, one waits.
  for (const body of ["Mijn BSN is 111222333.", "Haar BSN is 123456782."]) await writePost(acting(here, "neighbour"), postForm.parse({ key: randomUUID(), title: "Een nummer", body, scope: "town" }));
  const [held] = await here.db.moderationCase.findMany({ where: { tenantId: here.tenant.id, holds: true } });
  await decided(here, held?.id ?? "", approved, "moderator", 10);
  // One that was taken back before anybody heard: it never was.
  const other = await caseAbout(here);
  const taken = await decided(here, other.caseId, chosen({ content: "remove" }), "moderator", 20);
  await undo(later(here, "moderator", 21), taken.batchId);
  // One objection that was right.
  const objected = await caseAbout(here, "editor");
  const { statements } = await decided(here, objected.caseId, chosen({ rule: "threat" }), "moderator", 30);
  const [decision] = statements;
  if (decision) await objectAsAuthor({ db: here.db, tenant: here.tenant, at: minutes(40), requestId: "r" }, decision, { key: randomUUID(), body: "Dat was een citaat." });
  const [appeal] = await here.db.moderationAppeal.findMany({ where: { tenantId: here.tenant.id, appellant: "author" } });
  await judge(later(here, "admin", 100), appeal?.id ?? "", { outcome: "overturned", answer: "Het was een citaat." });
  figures = await figuresOf(here.db, await year(here, "2026"));
});

describe("the report of a year", () => {
  it("counts notices by reason, with and without account", () => {
    expect(figures.notices).toEqual([
      { reason: "unkind", withAccount: 3, withoutAccount: 1 },
      { reason: "advertising", withAccount: 0, withoutAccount: 1 },
    ]);
    expect(figures.hoursToDecision).toBe(3);
  });

  it("counts decisions by kind, ground, rule and how they came about; what was undone at once never was", () => {
    expect(figures.kinds).toEqual([
      { name: "hide", count: 5 },
      { name: "approve", count: 2 },
      { name: "hold", count: 2 },
      { name: "mute", count: 1 },
    ]);
    expect(figures.grounds).toEqual([
      { name: "house-rules", count: 7 },
      { name: "law", count: 1 },
    ]);
    expect(figures.rules).toEqual([
      { name: "kind", count: 5 },
      { name: "private", count: 2 },
      { name: "threat", count: 1 },
    ]);
    expect(figures.foundBy).toEqual([
      { name: "report", count: 5 },
      { name: "rule", count: 2 },
      { name: "own-look", count: 1 },
    ]);
  });

  it("says how often the system was wrong, and what became of objections", () => {
    expect(figures).toMatchObject({ byPeople: 8, automatic: 2, automaticJudged: 1, automaticOverturned: 1, team: 3 });
    expect(figures.appeals).toEqual([
      { appellant: "author", filed: 1, upheld: 0, overturned: 1, open: 0 },
      { appellant: "reporter", filed: 1, upheld: 0, overturned: 0, open: 1 },
    ]);
    // One answer alone says nothing of a usual wait.
    expect(figures.hoursToAnswer).toBeNull();
  });

  it("is of the town's own years, past and running", async () => {
    expect(await reportYears(here.db, ZONE, minutes(60))).toEqual([2026]);
    expect(await reportYears(here.db, ZONE, new Date("2028-01-01T00:00:00Z"))).toEqual([2028, 2027, 2026]);
    for (const written of ["2025", "2027", "0", "2026x", ""]) expect(await findYear(here.db, ZONE, minutes(60), written)).toBeUndefined();
    expect(await year(here, "2026")).toMatchObject({ from: new Date("2025-12-31T23:00:00Z"), until: new Date("2026-12-31T23:00:00Z") });
  });

  it("counts nothing of another town", async () => {
    await reportOf(there, "visitor", `berichten/${(await postOf(there)).id}`);
    expect(await figuresOf(here.db, await year(here, "2026"))).toEqual(figures);
    expect((await figuresOf(there.db, await year(there, "2026"))).notices).toEqual([{ reason: "unkind", withAccount: 0, withoutAccount: 1 }]);
  });

  it("stays true when what it counts is erased", async () => {
    await asOwner((client) => client.query("delete from item where tenant_id = $1", [here.tenant.id]));
    expect(await figuresOf(here.db, await year(here, "2026"))).toEqual(figures);
  });

  it("is a file too, that spreadsheets read", () => {
    const tables = sayFigures(figures, { locale: "nl", words: here.tenant.words.nl });
    const csv = reportCsv(tables, ["Verslag over 2026", "Wat", "Waarom", "Hoe vaak"]);
    expect(csv.startsWith("\ufeffVerslag over 2026,Wat,Waarom,Hoe vaak\r\n")).toBe(true);
    expect(csv).toContain("\r\nMeldingen,Dit is kwetsend of onvriendelijk,Met account,3\r\n");
    expect(csv).toContain("\r\nBesluiten,Verborgen,Hoe vaak,5\r\n");
    expect(csv).toContain("\r\nBezwaren,Bezwaar klopte,Van schrijvers,1\r\nBezwaren,Bezwaar klopte,Van melders,0\r\n");
    expect(tables.find(({ key }) => key === "automatic")?.below).toEqual(["Foutmarge van het systeem: 100%."]);
  });
});
