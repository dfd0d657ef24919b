import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { changeOrganisation } from "#app/modules/organisations/commands.server.ts";
import { organisationForm } from "#app/modules/organisations/forms.ts";
import { hands } from "#app/modules/organisations/hands.server.ts";
import { organisationBySlug, organisationFor, type OrganisationPage } from "#app/modules/organisations/queries.server.ts";
import { objectAsAuthor } from "#app/platform/moderation/appeals/file-appeal.server.ts";
import { judge } from "#app/platform/moderation/appeals/judge.server.ts";
import { casePage } from "#app/platform/moderation/cases/case-page.server.ts";
import { queue } from "#app/platform/moderation/cases/queue.server.ts";
import { undo } from "#app/platform/moderation/decisions/undo.server.ts";
import { processOf } from "#app/platform/moderation/privacy/own-process.server.ts";
import { reportable } from "#app/platform/moderation/reports/reportable.server.ts";
import { reportedAbout } from "#app/platform/moderation/reports/reported-about.server.ts";
import { visitor } from "#app/platform/permissions/actor.ts";
import { approved, chosen, clearDesk, decided, later, mailTo, minutes, reportOf } from "../../setup/moderation.ts";
import { asOwner, NOW, twoTowns, type TestTown } from "../../setup/towns.ts";

let here: TestTown;
let there: TestTown;
beforeAll(async () => {
  [here, there] = await twoTowns();
});
/** Anew for each test: what was decided about one stays on record. */
let id: string;
let slug: string;
beforeEach(async () => {
  await clearDesk(here, there);
  await asOwner((client) => client.query("truncate rate_limit"));
  [id, slug] = [randomUUID(), `theehuis-${randomUUID().slice(0, 8)}`];
  const tenantId = here.tenant.id;
  await here.db.organisation.create({ data: { tenantId, id, slug, name: "Theehuis De Lantaarn", kind: "community-centre", about: "Kom binnen." } });
  await here.db.organisationEditor.create({ data: { tenantId, organisationId: id, accountId: here.people.editor.accountId, since: new Date(NOW) } });
  here.people.editor.editorOf = [here.organisation, id];
});

/** A rule of every town holds what has the number of a citizen in it. */
const HELD = "Vraag naar Jan, zijn BSN is 111222333.";
const FINE = "Elke dag koffie voor iedereen.";

async function house(): Promise<OrganisationPage> {
  const found = await organisationBySlug(here.db, slug);
  if (!found) throw new Error("no house");
  return found;
}
const change = async (about: string, minute = 0) => changeOrganisation(later(here, "editor", minute), await house(), organisationForm.parse({ name: "Theehuis De Lantaarn", kind: "community-centre", about }));
const openCase = async () => {
  const [found] = await here.db.moderationCase.findMany({ where: { tenantId: here.tenant.id, subject: "organisation", status: { not: "closed" } }, select: { id: true, holds: true, authorId: true } });
  return found;
};
const openCaseId = async () => (await openCase())?.id ?? "";
const about = async () => (await organisationFor(here.db, here.people.admin, slug))?.about;

describe("what an organisation says of itself", () => {
  it("is there at once when nothing is wrong with it, and is known as its writer's", async () => {
    expect(await change(FINE)).toEqual({ ok: true, waits: false });
    expect([await about(), await openCase()]).toEqual([FINE, undefined]);
    expect(await here.db.organisation.findFirst({ where: { tenantId: here.tenant.id, slug }, select: { textBy: true, waiting: true } })).toEqual({ textBy: here.people.editor.accountId, waiting: null });
  });

  it.each(["municipality", "neighbourhood-team"])("is that of a %s by the word of the team alone", async (kind) => {
    const input = organisationForm.parse({ name: "Theehuis De Lantaarn", kind, about: FINE });
    expect(await changeOrganisation(later(here, "editor", 0), await house(), input)).toEqual({ ok: false, reason: "kind-of-town" });
    expect(await changeOrganisation(later(here, "admin", 0), await house(), input)).toMatchObject({ ok: true });
    expect((await house()).kind).toBe(kind);
    expect(await changeOrganisation(later(here, "editor", 1), await house(), organisationForm.parse({ name: "Theehuis De Lantaarn", kind, about: "Anders." }))).toMatchObject({ ok: true });
  });

  it("waits when a rule holds it, while others read what was there", async () => {
    expect(await change(HELD)).toEqual({ ok: true, waits: true });
    expect([await about(), (await house()).waits]).toEqual(["Kom binnen.", true]);
    expect(await openCase()).toMatchObject({ holds: true, authorId: here.people.editor.accountId });
    const page = await casePage(here.db, here.people.moderator, await openCaseId(), new Date(NOW));
    expect(page?.matter).toMatchObject({ title: "Theehuis De Lantaarn", body: HELD, status: "held", before: [{ authorName: "Theehuis De Lantaarn", body: "Kom binnen." }] });
    expect(page?.assessment?.hits.map(({ action }) => action)).toContain("hold");
    expect((await queue(here.db, here.people.moderator, {}, new Date(NOW)))[0]).toMatchObject({ subject: "organisation", title: "Theehuis De Lantaarn", text: HELD });
  });

  it("takes the place of the former text when it is approved, and steps back when that is undone", async () => {
    await change(HELD);
    const { batchId, tell } = await decided(here, await openCaseId(), approved, "moderator");
    expect(await about()).toBe(HELD);
    expect(await undo(later(here, "moderator", 5), batchId)).toEqual({ ok: true, undone: 1 });
    expect([await about(), (await house()).waits, await openCase()]).toEqual(["Kom binnen.", true, expect.objectContaining({ holds: true })]);
    await tell();
    const again = await decided(here, await openCaseId(), approved, "moderator", 6);
    await again.tell();
    expect([await about(), (await house()).waits]).toEqual([HELD, false]);
    expect((await mailTo(here, "editor@buurt.example")).length).toBeGreaterThan(0);
  });

  it("is dropped when it is refused, and the page stays as it was", async () => {
    await change(HELD);
    const { batchId } = await decided(here, await openCaseId(), chosen(), "moderator");
    expect(await house()).toMatchObject({ about: "Kom binnen.", waits: false, status: "published" });
    await undo(later(here, "moderator", 5), batchId);
    expect(await house()).toMatchObject({ about: "Kom binnen.", waits: true });
  });

  it("that its writer takes back needs nobody's look any more", async () => {
    await change(HELD);
    expect(await change("Kom binnen.")).toEqual({ ok: true, waits: false });
    expect([(await house()).waits, await openCase()]).toEqual([false, undefined]);
    await change(HELD);
    expect(await change(FINE)).toEqual({ ok: true, waits: false });
    expect([await about(), (await house()).waits, await openCase()]).toEqual([FINE, false, undefined]);
  });

  it("comes after all when its writer objects and is right", async () => {
    await change(HELD);
    const { statements } = await decided(here, await openCaseId(), chosen(), "moderator");
    const [decision] = statements;
    if (!decision) throw new Error("no decision");
    const filing = { db: here.db, tenant: here.tenant, at: minutes(20), requestId: "r" };
    expect(await objectAsAuthor(filing, decision, { key: randomUUID(), body: "Dat is ons eigen nummer." })).toEqual({ ok: true });
    const appeal = await here.db.moderationAppeal.findFirstOrThrow({ where: { tenantId: here.tenant.id }, select: { id: true } });
    expect(await judge(later(here, "admin", 60), appeal.id, { outcome: "overturned", answer: "Je hebt gelijk." })).toMatchObject({ ok: true });
    expect(await house()).toMatchObject({ about: HELD, waits: false });
  });

  it("is decided about by nobody who writes for it", async () => {
    await change(HELD);
    const member = { ...here.people.moderator, editorOf: [id] };
    expect((await casePage(here.db, member, await openCaseId(), new Date(NOW)))?.barred).toBe("own");
  });
});

describe("a page that somebody reports", () => {
  it("comes to the desk, can go out of sight and come back, and its name stands by nothing meanwhile", async () => {
    await change(FINE);
    const { caseId, receipt } = await reportOf(here, "visitor", `organisatie/${id}`);
    const report = await here.db.report.findFirstOrThrow({ where: { tenantId: here.tenant.id, receipt }, select: { id: true, organisationId: true } });
    expect(report.organisationId).toBe(id);
    expect(await reportedAbout(here.db, here.tenant, report.id, "nl")).toMatchObject({ title: "Theehuis De Lantaarn" });
    const { statements, batchId } = await decided(here, caseId, chosen(), "moderator");
    expect(statements).toMatchObject([{ subject: "organisation", foundBy: "report", authorId: here.people.editor.accountId }]);
    for (const who of [visitor, here.people.resident]) expect(await organisationFor(here.db, who, slug)).toBeUndefined();
    expect(await organisationFor(here.db, here.people.editor, slug)).toMatchObject({ status: "hidden", mine: true });
    expect(await reportedAbout(here.db, here.tenant, report.id, "nl")).toBeNull();
    expect(await reportable(here.db, visitor, "organisatie", id)).toBeUndefined();
    await undo(later(here, "moderator", 5), batchId);
    expect(await organisationBySlug(here.db, slug)).toBeDefined();
  });

  it("goes as a whole, with a change that waits, where both are at the desk", async () => {
    const { caseId } = await reportOf(here, "resident", `organisatie/${id}`);
    await change(HELD);
    await decided(here, caseId, chosen({ content: "remove" }), "moderator");
    expect(await organisationFor(here.db, here.people.admin, slug)).toMatchObject({ status: "removed", waits: false, about: "Kom binnen." });
  });

  it("is seen in this town alone, and stands in the data of whoever reported it", async () => {
    expect(await reportable(there.db, there.people.resident, "organisatie", id)).toBeUndefined();
    await reportOf(here, "resident", `organisatie/${id}`);
    expect(await processOf(here.db, here.people.resident.accountId)).toMatchObject({ reports: [{ organisationId: id }] });
  });
});

describe("when its writer leaves", () => {
  it("a change that waited goes, and so does the look at it", async () => {
    await change(HELD);
    const { personalData } = hands;
    if (personalData === "none") throw new Error("nothing is kept");
    expect(JSON.stringify(await personalData.export(here.db, here.people.editor.accountId))).toContain(`"waiting":{"kind":"community-centre","name":"Theehuis De Lantaarn","about":"${HELD}"`);
    await here.db.transact((tx) => personalData.erase(tx, here.people.editor.accountId, new Date(NOW)));
    expect([await house(), await openCase()]).toEqual([expect.objectContaining({ about: "Kom binnen.", waits: false }), undefined]);
    expect(await here.db.moderationFacts.count({ where: { tenantId: here.tenant.id, organisationId: id } })).toBe(0);
  });
});
