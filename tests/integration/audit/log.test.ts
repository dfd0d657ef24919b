import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { recordAudit, type AuditLine } from "#app/platform/audit/record.server.ts";
import { auditFile, auditPage } from "#app/platform/audit/read.server.ts";
import { platformDb } from "#app/platform/database/client.server.ts";
import { operatorSession } from "../../setup/roles.ts";
import { acting, asOwner, NOW, twoTowns, type TestTown } from "../../setup/towns.ts";

let here: TestTown;
let there: TestTown;
beforeAll(async () => {
  [here, there] = await twoTowns();
});
beforeEach(async () => {
  await asOwner((client) => client.query("truncate audit_event"));
});

const ZONE = "Europe/Amsterdam";
const happened = (action: string, at: string, more: Partial<AuditLine> = {}, town = here) =>
  town.db.transact((tx) => recordAudit(tx, { tenantId: town.tenant.id, actor: "member", actorId: town.people.admin.accountId, action, subject: "x", at: new Date(at), ...more }));
const actions = async (wish: Parameters<typeof auditPage>[2] = {}) => (await auditPage(here.db, ZONE, wish)).lines.map(({ action }) => action);

describe("a town's log", () => {
  it("has what happened, newest first, with who did it: of the town, of the platform, or nobody", async () => {
    await operatorSession();
    const operator = await platformDb().operator.findFirstOrThrow();
    await happened("rota.changed", "2026-11-20T10:00:00Z");
    await happened("module.allowed", "2026-11-21T10:00:00Z", { actor: "operator", actorId: operator.id });
    await happened("item.held", "2026-11-22T10:00:00Z", { actor: "system", actorId: null });
    await happened("account.deleted", "2026-11-23T10:00:00Z", { actorId: randomUUID() });
    await happened("town.look-changed", "2026-11-24T10:00:00Z", {}, there);
    const { lines } = await auditPage(here.db, ZONE, {});
    expect(lines.map(({ action, by }) => [action, by])).toEqual([
      ["account.deleted", null],
      ["item.held", null],
      ["module.allowed", operator.name],
      ["rota.changed", here.people.admin.name],
    ]);
  });

  it("is chosen by what it is about, who did it, and whole days as the town's clocks show them", async () => {
    await happened("rota.changed", "2026-10-24T21:59:59Z");
    await happened("rota.changed", "2026-10-24T22:00:00Z");
    await happened("item.held", "2026-10-25T22:59:59Z", { actor: "system", actorId: null });
    await happened("item.published", "2026-10-25T23:00:00Z");
    expect(await actions({ over: "item" })).toEqual(["item.published", "item.held"]);
    expect(await actions({ wie: "system" })).toEqual(["item.held"]);
    // The day on which the clocks go back has 25 hours.
    expect(await actions({ van: "2026-10-25", tot: "2026-10-25" })).toEqual(["item.held", "rota.changed"]);
    expect(await actions({ over: "rota", van: "2026-10-25" })).toEqual(["rota.changed"]);
    expect(await actions({ over: "vacancy" })).toEqual([]);
  });

  it("goes on behind the last line without skipping or repeating, though many are of one moment", async () => {
    for (let count = 0; count < 120; count++) await happened("item.published", "2026-11-20T10:00:00.500Z");
    const seen = new Set<string>();
    let na: string | undefined;
    const sizes = [];
    do {
      const page = await auditPage(here.db, ZONE, { na });
      sizes.push(page.lines.length);
      for (const { id } of page.lines) seen.add(id);
      na = page.next ?? undefined;
    } while (na);
    expect([sizes, seen.size]).toEqual([[50, 50, 20], 120]);
  });

  it("is taken as a file that no spreadsheet runs, and that is a line of it", async () => {
    await happened("rota.changed", "2026-11-20T10:00:00Z", { subjectId: "=HYPERLINK(1)" });
    const file = await auditFile({ ...acting(here, "admin"), at: new Date(NOW) }, { over: "rota" });
    expect(file.split("\r\n")).toEqual(["\uFEFFWanneer,Wie,Wat,action,id,Verzoek", `2026-11-20T10:00:00.000Z,${here.people.admin.name},Rooster: aangepast,rota.changed,'=HYPERLINK(1),`, ""]);
    expect(await actions({ over: "audit" })).toEqual(["audit.exported"]);
  });
});
