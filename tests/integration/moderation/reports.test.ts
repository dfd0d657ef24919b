import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { writeReply } from "#app/platform/content/replies.server.ts";
import { undo } from "#app/platform/moderation/decisions/undo.server.ts";
import { reportedAbout } from "#app/platform/moderation/reports/reported-about.server.ts";
import { reportForm } from "#app/platform/moderation/reports/forms.ts";
import { findReport } from "#app/platform/moderation/reports/find-report.server.ts";
import { newReceipt, readReceipt } from "#app/platform/moderation/reports/receipt.server.ts";
import { reportable } from "#app/platform/moderation/reports/reportable.server.ts";
import { formErrors } from "#app/ui/form/error-messages.ts";
import { visitor } from "#app/platform/permissions/actor.ts";
import { approved, chosen, clearDesk, decided, later, mailTo, minutes, postOf, reportOf } from "../../setup/moderation.ts";
import { acting, twoTowns, type TestTown } from "../../setup/towns.ts";

let here: TestTown;
let there: TestTown;
beforeEach(async () => {
  [here, there] = await twoTowns();
  await clearDesk(here, there);
});

const EMAIL = "melder@post.example";
const state = async (code: string, count: number) => (await findReport(here.db, here.tenant.id, code, minutes(count), "Europe/Amsterdam"))?.state;

describe("reporting", () => {
  it("gives a code, mails it, and brings the thing to the desk", async () => {
    const item = await postOf(here);
    const { receipt, caseId } = await reportOf(here, "visitor", `berichten/${item.id}`, { email: EMAIL, name: "Mees Melder" });
    expect(receipt).toMatch(/^[2-9A-HJ-NP-Z]{4}(-[2-9A-HJ-NP-Z]{4}){2}$/);
    const [mail] = await mailTo(here, EMAIL);
    expect(mail?.template).toBe("moderation.receipt");
    expect(mail?.plain).toContain(`/melding/${receipt}`);
    expect(await here.db.moderationCause.findMany({ where: { tenantId: here.tenant.id, caseId }, select: { kind: true } })).toEqual([{ kind: "report" }]);
    const [line] = await here.db.auditEvent.findMany({ where: { tenantId: here.tenant.id, action: "report.filed" }, orderBy: { at: "desc" }, take: 1 });
    expect(line).toMatchObject({ actor: "visitor", detail: { reason: "unkind", about: "item" } });
  });

  it("works without saying who one is: then nobody is mailed", async () => {
    const item = await postOf(here);
    const { receipt, caseId } = await reportOf(here, "visitor", `berichten/${item.id}`);
    await (await decided(here, caseId, chosen())).tell();
    expect(await state(receipt, 12)).toBe("acted");
    expect((await here.db.mailMessage.findMany({ where: { tenantId: here.tenant.id } })).map(({ template }) => template)).toEqual(["moderation.statement"]);
  });

  it("of the same by the same within a day is one report, also at the same moment", async () => {
    const item = await postOf(here);
    const address = `berichten/${item.id}`;
    const filed = await Promise.all([reportOf(here, "resident", address), reportOf(here, "resident", address)]);
    const late = await reportOf(here, "resident", address, {}, 23 * 60);
    expect(new Set([...filed, late].map(({ receipt }) => receipt)).size).toBe(1);
    expect([...filed, late].map(({ again }) => again).sort()).toEqual([false, true, true]);
    expect((await reportOf(here, "resident", address, {}, 25 * 60)).again).toBe(false);
    expect((await reportOf(here, "visitor", address)).again).toBe(false);
    expect((await reportOf(here, "visitor", address)).again).toBe(false);
    expect(await here.db.report.count({ where: { tenantId: here.tenant.id, itemId: item.id } })).toBe(4);
    expect(await here.db.moderationCase.count({ where: { tenantId: here.tenant.id, itemId: item.id } })).toBe(1);
  });

  it("with the same key twice is one report", async () => {
    const item = await postOf(here);
    const key = randomUUID();
    const [first, second] = [await reportOf(here, "visitor", `berichten/${item.id}`, { key }), await reportOf(here, "visitor", `berichten/${item.id}`, { key })];
    expect(second.receipt).toBe(first.receipt);
  });

  it("is for replies, photos and people too, and for nothing that is gone or elsewhere", async () => {
    const item = await postOf(here);
    const reply = await writeReply(here.db, here.tenant, item, { authorId: here.people.resident.accountId, body: "Zeg dat nog eens.", parentId: null, idempotencyKey: randomUUID(), at: acting(here, "resident").at, requestId: "r" });
    const { id: photo } = await here.db.media.create({ data: { tenantId: here.tenant.id, ownerId: here.people.neighbour.accountId, itemId: item.id, position: 0, alt: "Een tuinhek", width: 1, height: 1, widths: [1] } });
    const found = async (town: TestTown, word: string, id: string) => (await reportable(town.db, visitor, word, id))?.title;
    const things: [string, string, string | undefined][] = [
      ["berichten", item.id, "Over mijn buurman"],
      ["reactie", reply.ok ? reply.id : "", "Zeg dat nog eens."],
      ["foto", photo, "Een tuinhek"],
      ["profiel", here.people.neighbour.accountId, here.people.neighbour.name],
    ];
    for (const [word, id, title] of things) {
      expect(await found(here, word, id)).toBe(title);
      expect(await found(there, word, id)).toBeUndefined();
    }
    expect(await found(here, "organisaties", item.id)).toBeUndefined();
    expect(await found(here, "iets", item.id)).toBeUndefined();
    expect(await found(here, "berichten", "geen-id")).toBeUndefined();
    const { caseId } = await reportOf(here, "visitor", `berichten/${item.id}`);
    await decided(here, caseId, chosen());
    for (const [word, id] of things.slice(0, 3)) expect(await found(here, word, id)).toBeUndefined();
  });

  it.each([
    [{ goodFaith: undefined }, false],
    [{ reason: "illegal", note: "" }, false],
    [{ reason: "illegal", note: "Dit is oplichting." }, true],
    [{ email: "geen adres" }, false],
    [{ note: "" }, true],
  ])("asks for good faith, and for an explanation where a reason says too little: %o", (more, valid) => {
    expect(reportForm.safeParse({ key: randomUUID(), reason: "unkind", note: "", goodFaith: "on", ...more }).success).toBe(valid);
  });

  it("is shown what it was about with its code, as long as that is in sight", async () => {
    const item = await postOf(here);
    const { receipt, caseId } = await reportOf(here, "visitor", `berichten/${item.id}`);
    const { id } = await here.db.report.findFirstOrThrow({ where: { tenantId: here.tenant.id, receipt } });
    expect(await reportedAbout(here.db, here.tenant, id, "nl")).toEqual({ kind: "bericht", title: item.title });
    await decided(here, caseId, chosen());
    expect(await reportedAbout(here.db, here.tenant, id, "nl")).toBeNull();
  });

  it("asks to tick the box, not to choose", () => {
    const read = reportForm.safeParse({ key: randomUUID(), reason: "unkind", note: "" }, { error: formErrors("nl") });
    expect(read.error?.issues).toMatchObject([{ path: ["goodFaith"], message: "Vink dit aan om verder te gaan." }]);
  });
});

describe("a reporter without an account", () => {
  it.each([
    ["Mees Melder", true],
    ["J.P. de Vries-Jansen", true],
    ["Prijs! https://loten.example", false],
    ["Zie http:/loten", false],
    ["Kijk op www.loten", false],
    ["Win op loten.example", false],
    ["Win op 123-loten.example/nu", false],
  ])("is called %s: %s", (name, valid) => {
    const read = reportForm.safeParse({ key: randomUUID(), reason: "unkind", note: "", goodFaith: "on", name }, { error: formErrors("nl") });
    expect(read.success).toBe(valid);
    if (!read.success) expect(read.error.issues).toMatchObject([{ path: ["name"], message: "Laat het webadres weg." }]);
  });

  it("gets five receipts a day at one address; what is reported after that is kept", async () => {
    const email = "veel@post.example";
    const receipts = [];
    for (let count = 0; count < 6; count++) receipts.push((await reportOf(here, "visitor", `berichten/${(await postOf(here)).id}`, { email })).receipt);
    expect(await mailTo(here, email)).toHaveLength(5);
    expect(await Promise.all(receipts.map((receipt) => state(receipt, 1)))).toEqual(Array(6).fill("received"));
    const elsewhere = await postOf(there);
    await reportOf(there, "visitor", `berichten/${elsewhere.id}`, { email });
    expect(await mailTo(there, email)).toHaveLength(1);
  });
});

describe("a receipt", () => {
  it("follows the report, and does not tell what can still be undone", async () => {
    const item = await postOf(here);
    const { receipt, caseId } = await reportOf(here, "visitor", `berichten/${item.id}`, { email: EMAIL });
    expect(await state(receipt, 1)).toBe("received");
    const { batchId } = await decided(here, caseId, approved, "connector", 2);
    expect(await state(receipt, 3)).toBe("looked");
    await undo(later(here, "connector", 4), batchId);
    expect(await state(receipt, 30)).toBe("looked");
    const { tell } = await decided(here, caseId, approved, "moderator", 40);
    expect(await state(receipt, 51)).toBe("not-acted");
    await Promise.all([tell(), tell()]);
    const told = (await mailTo(here, EMAIL)).filter(({ template }) => template === "moderation.report-told");
    expect(told).toHaveLength(1);
    expect(told[0]?.plain).toContain("We laten het staan");
    expect(told[0]?.plain).toContain("24 mei 2027");
    expect(told[0]?.plain).not.toContain(here.people.neighbour.name);
    expect(await findReport(there.db, there.tenant.id, receipt, minutes(60), "Europe/Amsterdam")).toBeUndefined();
  });

  it("is read however it was typed, and never confuses letters", () => {
    const code = newReceipt();
    expect(readReceipt(` ${code.toLowerCase().replaceAll("-", " ")} `)).toBe(code);
    expect(readReceipt("ABCD-EFGH-IJKL")).toBeUndefined();
    expect(new Set(Array.from({ length: 200 }, newReceipt)).size).toBe(200);
  });
});
