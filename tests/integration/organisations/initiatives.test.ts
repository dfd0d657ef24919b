import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { changeOrganisation } from "#app/modules/organisations/commands.server.ts";
import { initiativeForm, organisationForm } from "#app/modules/organisations/forms.ts";
import { hands } from "#app/modules/organisations/hands.server.ts";
import { beginInitiative } from "#app/modules/organisations/initiatives/begin.server.ts";
import { expireEnded, setOrganisationEnded } from "#app/modules/organisations/initiatives/end.server.ts";
import { listOrganisations, organisationBySlug, organisationFor } from "#app/modules/organisations/queries.server.ts";
import { inviteEditor } from "#app/modules/organisations/team/invite.server.ts";
import { writePost } from "#app/modules/posts/commands.server.ts";
import { postForm } from "#app/modules/posts/forms.ts";
import { after } from "#app/platform/clock.ts";
import { startConversation } from "#app/platform/conversations/start.server.ts";
import { deleteAccount } from "#app/platform/identity/delete-account.server.ts";
import { hashPassword } from "#app/platform/identity/passwords.server.ts";
import { beginSession, findMember } from "#app/platform/identity/sessions.server.ts";
import { casePage } from "#app/platform/moderation/cases/case-page.server.ts";
import { putOff, whyPutOff } from "#app/platform/moderation/cases/not-now.server.ts";
import { decide } from "#app/platform/moderation/decisions/decide.server.ts";
import { undo } from "#app/platform/moderation/decisions/undo.server.ts";
import { visitor } from "#app/platform/permissions/actor.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import { approved, chosen, clearDesk, decided, later, mailTo, minutes } from "../../setup/moderation.ts";
import { acting, asOwner, NOW, twoTowns, type PersonKey, type TestTown } from "../../setup/towns.ts";

let here: TestTown;
let there: TestTown;
beforeAll(async () => {
  [here, there] = await twoTowns();
});
beforeEach(async () => {
  await clearDesk(here, there);
  await asOwner((client) => client.query("delete from organisation where kind = 'initiative'; truncate notification, rate_limit"));
});

const form = (more: Record<string, unknown> = {}) => initiativeForm.parse({ key: randomUUID(), name: "Breien bij Bep", about: "Wij breien samen, elke dinsdag.", howToJoin: "Stuur ons een bericht.", neighbourhoods: [here.neighbourhoods.centrum], ...more });
const begun = (who: PersonKey, more: Record<string, unknown> = {}) => beginInitiative(acting(here, who), form(more));
const fieldsOf = (more: Record<string, unknown> = {}) => organisationForm.parse({ name: "Breien bij Bep", kind: "initiative", about: "Wij breien samen, elke woensdag.", howToJoin: "Stuur ons een bericht.", neighbourhoods: [here.neighbourhoods.centrum], ...more });

/** A town that set the module otherwise. */
function withSettings(settings: Record<string, unknown>): Tenant {
  const before = here.tenant.modules.get("organisations");
  if (!before) throw new Error("no module");
  return { ...here.tenant, modules: new Map([...here.tenant.modules, ["organisations", { ...before, settings }]]) };
}

/** A town that looks at the first two texts of somebody new. */
function looking(tenant: Tenant): Tenant {
  return { ...tenant, profile: { ...tenant.profile, moderation: { ...tenant.profile.moderation, firstPosts: 2 } } };
}

async function caseOf(slug: string) {
  const found = await organisationFor(here.db, here.people.admin, slug);
  const [open] = await here.db.moderationCase.findMany({ where: { tenantId: here.tenant.id, organisationId: found?.id ?? randomUUID() }, select: { id: true, status: true, holds: true, authorId: true, neighbourhoodIds: true } });
  if (!found || !open) throw new Error(`no case about ${slug}`);
  return { organisation: found, ...open };
}

const editorOf = async (who: PersonKey) => {
  const cookie = (await beginSession(here.db, here.people[who].accountId, "x", false)).split(";")[0];
  const member = (await findMember(here.db, cookie, false))?.member;
  if (!member) throw new Error("not logged in");
  return member;
};

describe("an initiative", () => {
  it("waits at the desk, seen by its starter and the team alone", async () => {
    expect(await begun("resident")).toEqual({ ok: true, slug: "breien-bij-bep", waits: true });
    const { id, holds, authorId, neighbourhoodIds, organisation } = await caseOf("breien-bij-bep");
    expect({ holds, authorId, neighbourhoodIds }).toEqual({ holds: true, authorId: here.people.resident.accountId, neighbourhoodIds: [here.neighbourhoods.centrum] });
    expect(await organisationBySlug(here.db, "breien-bij-bep")).toBeUndefined();
    for (const who of [visitor, here.people.neighbour, there.people.admin]) expect(await organisationFor(here.db, who, "breien-bij-bep")).toBeUndefined();
    expect(await organisationFor(here.db, here.people.resident, "breien-bij-bep")).toMatchObject({ mine: true, status: "held" });
    expect((await listOrganisations(here.db, { kind: "initiative", size: 10 })).organisations).toEqual([]);
    expect((await editorOf("resident")).editorOf).toEqual([]);
    const page = await casePage(here.db, here.people.connector, id, new Date(NOW));
    expect(page).toMatchObject({ matter: { kind: "organisation", title: "Breien bij Bep", status: "held", path: "/organisaties/breien-bij-bep" }, barred: null });
    expect(page?.causes.map(({ kind }) => kind)).toContain("initiative");
    expect(organisation.status).toBe("held");
  });

  it("that is approved is there, and its starter speaks for it and hears of it", async () => {
    await begun("resident");
    const { id, organisation } = await caseOf("breien-bij-bep");
    const { tell } = await decided(here, id, approved);
    expect(await organisationBySlug(here.db, "breien-bij-bep")).toMatchObject({ kind: "initiative", howToJoin: "Stuur ons een bericht." });
    expect((await editorOf("resident")).editorOf).toEqual([organisation.id]);
    await tell();
    expect(await mailTo(here, "resident@buurt.example")).toHaveLength(1);
  });

  it("that is refused stays out of sight, with a reason that its starter gets and can object to, and can be undone", async () => {
    await begun("resident");
    const { id } = await caseOf("breien-bij-bep");
    const { batchId, statements } = await decided(here, id, chosen({ facts: "Dit is een winkel, geen initiatief." }));
    expect(statements).toMatchObject([{ kind: "hide", subject: "organisation", foundBy: "initiative", authorId: here.people.resident.accountId, facts: "Dit is een winkel, geen initiatief." }]);
    expect(await organisationFor(here.db, here.people.neighbour, "breien-bij-bep")).toBeUndefined();
    expect(await undo(later(here, "connector", 5), batchId)).toEqual({ ok: true, undone: 1 });
    expect(await caseOf("breien-bij-bep")).toMatchObject({ status: "open", holds: true, organisation: { status: "held" } });
    const again = await decided(here, id, chosen(), "connector", 6);
    await again.tell();
    expect((await mailTo(here, "resident@buurt.example"))[0]?.plain).toContain("Je noemt je buurman een sukkel.");
    expect(await begun("resident", { name: "Iets anders" })).toMatchObject({ ok: true });
  });

  it("to which the team says not now breaks no rule: its starter reads why, changes it, and it is at the desk again", async () => {
    await begun("resident");
    const { id, organisation } = await caseOf("breien-bij-bep");
    const version = (await casePage(here.db, here.people.connector, id, new Date(NOW)))?.found.version ?? 0;
    const why = "Spreek eerst met het buurthuis af waar het kan.";
    expect(await putOff(later(here, "connector", 1), { id, version: version + 1 }, why)).toEqual({ ok: false, reason: "changed-meanwhile" });
    expect(await putOff(later(here, "resident", 1), { id, version }, why)).toEqual({ ok: false, reason: "not-allowed" });
    expect(await putOff(later(here, "connector", 1), { id, version }, why)).toEqual({ ok: true });
    expect(await putOff(later(here, "connector", 1), { id, version: version + 1 }, why)).toEqual({ ok: false, reason: "closed" });
    expect(await here.db.moderationDecision.count({ where: { tenantId: here.tenant.id, caseId: id } })).toBe(0);
    expect(await caseOf("breien-bij-bep")).toMatchObject({ status: "closed", organisation: { status: "held" } });
    expect(await whyPutOff(here.db, organisation.id)).toBe(why);
    const told = await here.db.notification.findMany({ where: { tenantId: here.tenant.id, accountId: here.people.resident.accountId }, select: { detail: true } });
    expect(told).toMatchObject([{ detail: { said: { nl: `Breien bij Bep kan nu nog niet: ${why}` }, path: "/organisaties/breien-bij-bep" } }]);
    const doing = later(here, "resident", 2);
    expect(await changeOrganisation({ ...doing, member: { ...doing.member, editorOf: [organisation.id] } }, organisation, fieldsOf())).toMatchObject({ ok: true });
    const again = await here.db.moderationCase.findFirst({ where: { tenantId: here.tenant.id, organisationId: organisation.id, status: "open" }, select: { id: true } });
    expect(await whyPutOff(here.db, organisation.id)).toBeUndefined();
    await decided(here, again?.id ?? "", approved, "connector", 3);
    expect(await organisationBySlug(here.db, "breien-bij-bep")).toMatchObject({ about: "Wij breien samen, elke woensdag." });
  });

  it("to which the team says not now keeps nobody from beginning another, and what a rule held is not put off", async () => {
    await begun("resident");
    const first = await caseOf("breien-bij-bep");
    const read = async (caseId: string) => ({ id: caseId, version: (await casePage(here.db, here.people.connector, caseId, new Date(NOW)))?.found.version ?? 0 });
    expect(await putOff(later(here, "connector", 1), await read(first.id), "Er is nog geen plek.")).toEqual({ ok: true });
    expect(await begun("resident", { name: "Iets anders", about: "Vraag naar Jan, zijn BSN is 111222333." })).toMatchObject({ ok: true, waits: true });
    const { id } = await caseOf("iets-anders");
    expect(await putOff(later(here, "connector", 2), await read(id), "Er is nog geen plek.")).toEqual({ ok: false, reason: "not-allowed" });
  });

  it("that is changed while it waits is not let through by whoever read the former text", async () => {
    await begun("resident");
    const { id, organisation } = await caseOf("breien-bij-bep");
    const read = await casePage(here.db, here.people.connector, id, new Date(NOW));
    const doing = acting(here, "resident");
    const keeper = { ...doing, member: { ...doing.member, editorOf: [organisation.id] } };
    expect(await changeOrganisation(keeper, organisation, fieldsOf())).toEqual({ ok: true, waits: false });
    expect(await decide(later(here, "connector", 1), [{ id, version: read?.found.version }], approved)).toMatchObject({ decided: [], skipped: [{ reason: "changed-meanwhile" }] });
    expect(await organisationFor(here.db, here.people.resident, "breien-bij-bep")).toMatchObject({ status: "held", about: "Wij breien samen, elke woensdag." });
  });

  it("is one for the same form sent twice, at once too, and one at a time for each person", async () => {
    const key = randomUUID();
    const outcomes = await Promise.all([begun("resident", { key }), begun("resident", { key })]);
    expect(outcomes).toEqual([expect.objectContaining({ ok: true, slug: "breien-bij-bep" }), expect.objectContaining({ ok: true, slug: "breien-bij-bep" })]);
    expect(await begun("resident", { name: "Nog iets" })).toEqual({ ok: false, reason: "waits" });
    expect(await here.db.organisation.count({ where: { tenantId: here.tenant.id, kind: "initiative" } })).toBe(1);
    expect(await begun("neighbour", { name: "Van een ander" })).toMatchObject({ ok: true });
  });

  it.each([
    ["the municipality's name", { name: "Gemeente Lindedorp" }, "name-taken"],
    ["the name of an organisation", { name: "buurthuis de lantaarn" }, "name-taken"],
    ["the name of the police", { name: "Politie en Belastingdienst" }, "name-taken"],
  ])("does not take %s", async (_what, more, reason) => {
    expect(await begun("resident", more)).toEqual({ ok: false, reason });
  });

  it("does not tell of another that waits, and takes no place from it", async () => {
    await begun("resident");
    const other = await begun("neighbour");
    expect(other).toMatchObject({ ok: true });
    expect(other.ok && other.slug).not.toBe("breien-bij-bep");
  });

  it("is begun in this town's neighbourhoods, and not by who may not write, is not confirmed, or where the town wants none", async () => {
    expect(await begun("resident", { neighbourhoods: [there.neighbourhoods.noord] })).toEqual({ ok: false, reason: "unknown-neighbourhood" });
    const doing = acting(here, "resident");
    const refused = { ok: false, reason: "not-allowed" };
    expect(await beginInitiative({ ...doing, member: { ...doing.member, restriction: { kind: "mute", decisionId: randomUUID(), until: null } } }, form())).toEqual(refused);
    expect(await beginInitiative({ ...doing, member: { ...doing.member, accountId: randomUUID() } }, form())).toEqual(refused);
    expect(await beginInitiative({ ...doing, tenant: withSettings({ initiatives: false }) }, form())).toEqual(refused);
  });

  it("passes the gate like a first text where the town does not look first", async () => {
    const tenant = looking(withSettings({ initiativesWait: false }));
    expect(await beginInitiative({ ...acting(here, "resident"), tenant }, form())).toMatchObject({ waits: true });
    expect(await beginInitiative({ ...acting(here, "civilServant"), tenant }, form({ name: "Samen vegen" }))).toMatchObject({ waits: false });
    expect(await organisationBySlug(here.db, "samen-vegen")).toBeDefined();
  });
});

describe("in the name of an initiative", () => {
  async function running() {
    await begun("resident");
    const { id, organisation } = await caseOf("breien-bij-bep");
    await decided(here, id, approved);
    return { doing: { ...acting(here, "resident"), member: await editorOf("resident") }, organisation: { ...organisation, status: "published" as const } };
  }

  it("somebody new is as new as they were: their first texts wait", async () => {
    const { doing, organisation } = await running();
    const text = { key: randomUUID(), title: "Kom breien", body: "Dinsdag om twee uur.", scope: "town", organisation: organisation.id };
    const post = await writePost({ ...doing, tenant: looking(here.tenant) }, postForm.parse(text));
    if (!post.ok) throw new Error(post.reason);
    expect(await here.db.item.findFirst({ where: { tenantId: here.tenant.id, id: post.id }, select: { status: true, organisationId: true } })).toEqual({ status: "held", organisationId: organisation.id });
  });

  it("its editors cannot make it the municipality, nor give it the name of one; the town can make it something else", async () => {
    const { doing, organisation } = await running();
    expect(await changeOrganisation(doing, organisation, fieldsOf({ kind: "municipality" }))).toMatchObject({ ok: true });
    expect(await organisationFor(here.db, here.people.admin, "breien-bij-bep")).toMatchObject({ kind: "initiative" });
    expect(await changeOrganisation(doing, organisation, fieldsOf({ name: "Gemeente Lindedorp" }))).toEqual({ ok: false, reason: "name-taken" });
    await changeOrganisation(acting(here, "admin"), organisation, fieldsOf({ kind: "association" }));
    expect(await organisationFor(here.db, here.people.admin, "breien-bij-bep")).toMatchObject({ kind: "association" });
    await here.db.organisation.deleteMany({ where: { tenantId: here.tenant.id, id: organisation.id } });
  });

  it("its editors do not give it the name of an authority, though the team may, and then it keeps it", async () => {
    const { doing, organisation } = await running();
    const name = "Politie en Belastingdienst";
    expect(await changeOrganisation(doing, organisation, fieldsOf({ name }))).toEqual({ ok: false, reason: "name-taken" });
    expect(await changeOrganisation(acting(here, "admin"), organisation, fieldsOf({ name: "Praten met de politie" }))).toEqual({ ok: true, waits: false });
    const named = await organisationBySlug(here.db, "breien-bij-bep");
    expect(named?.name).toBe("Praten met de politie");
    expect(named && (await changeOrganisation(doing, named, fieldsOf({ name: "Praten met de politie", about: "Elke maand in de bibliotheek." })))).toMatchObject({ ok: true });
  });

  it("a new name waits for the team, however old the initiative is, and others read the former one", async () => {
    const { doing, organisation } = await running();
    const old = { ...doing, at: after(new Date(NOW), { days: 400 }) };
    expect(await changeOrganisation(old, organisation, fieldsOf({ name: "Officieel Loket" }))).toEqual({ ok: true, waits: true });
    expect((await organisationBySlug(here.db, "breien-bij-bep"))?.name).toBe("Breien bij Bep");
    const open = await here.db.moderationCase.findFirst({ where: { tenantId: here.tenant.id, organisationId: organisation.id, status: "open" }, select: { id: true, holds: true } });
    expect(open?.holds).toBe(true);
    expect((await casePage(here.db, here.people.connector, open?.id ?? "", old.at))?.causes.map(({ kind }) => kind)).toContain("initiative");
    await decided(here, open?.id ?? "", approved);
    expect((await organisationBySlug(here.db, "breien-bij-bep"))?.name).toBe("Officieel Loket");
  });

  it.each([
    ["waits while it is young", 29, {}, true],
    ["passes the gate alone when it is a month old", 30, {}, false],
    ["passes the gate alone where the town does not look first", 1, { initiativesWait: false }, false],
  ])("a new text %s", async (_what, days, settings, waits) => {
    const { doing, organisation } = await running();
    expect(await changeOrganisation({ ...doing, tenant: withSettings(settings), at: after(new Date(NOW), { days }) }, organisation, fieldsOf())).toEqual({ ok: true, waits });
  });

  it("others are invited once it is there", async () => {
    const { doing, organisation } = await running();
    expect(await inviteEditor(doing, organisation, "neighbour@buurt.example")).toEqual({ ok: true });
  });

  it("ends for others when its editors end it, comes back when they want, and goes after a month", async () => {
    const { doing, organisation } = await running();
    const state = async () => (await organisationFor(here.db, here.people.admin, "breien-bij-bep")) ?? organisation;
    expect(await setOrganisationEnded(acting(here, "neighbour"), organisation, true)).toBe(false);
    for (let time = 0; time < 2; time++) expect(await setOrganisationEnded(doing, await state(), true)).toBe(true);
    expect(await organisationBySlug(here.db, "breien-bij-bep")).toBeUndefined();
    expect((await editorOf("resident")).editorOf).toEqual([]);
    const ended = await state();
    expect(await setOrganisationEnded({ ...doing, at: after(new Date(NOW), { days: 30 }) }, ended, false)).toBe(false);
    expect(await setOrganisationEnded(doing, ended, false)).toBe(true);
    expect(await organisationBySlug(here.db, "breien-bij-bep")).toBeDefined();
    await setOrganisationEnded(doing, await state(), true);
    await expireEnded(here.db, after(new Date(NOW), { days: 29 }));
    expect(await state()).toMatchObject({ status: "ended" });
    const other = await startConversation({ ...acting(here, "neighbour") }, { itemId: null, about: null, with: { organisationId: organisation.id }, body: "Is daar iemand?", key: randomUUID() });
    for (let time = 0; time < 2; time++) await hands.expire?.(here.db, after(new Date(NOW), { days: 31 }));
    expect(await organisationFor(here.db, here.people.admin, "breien-bij-bep")).toBeUndefined();
    expect(other.ok && (await here.db.conversation.count({ where: { tenantId: here.tenant.id, id: other.id } }))).toBe(1);
  });

  it("that waited and is ended was never there: it cannot come back unseen", async () => {
    await begun("resident");
    const { organisation } = await caseOf("breien-bij-bep");
    const doing = acting(here, "resident");
    const keeper = { ...doing, member: { ...doing.member, editorOf: [organisation.id] } };
    expect(await setOrganisationEnded(keeper, organisation, true)).toBe(true);
    expect(await here.db.organisation.count({ where: { tenantId: here.tenant.id, id: organisation.id } })).toBe(0);
    expect(await here.db.moderationCase.count({ where: { tenantId: here.tenant.id } })).toBe(0);
  });

  it("is no other organisation ended", async () => {
    const house = await organisationBySlug(here.db, "buurthuis");
    if (!house) throw new Error("no house");
    expect(await setOrganisationEnded(acting(here, "editor"), house, true)).toBe(false);
  });
});

describe("when its starter leaves", () => {
  const town = () => ({ site: "town", db: here.db, tenant: here.tenant, clock: { now: () => minutes(20) }, requestId: "r", origin: "http://hier.test", locale: "nl" }) as const;

  it("it goes with them where nobody else keeps it, and stays where somebody does", async () => {
    const accountId = randomUUID();
    await here.db.account.create({ data: { tenantId: here.tenant.id, id: accountId, email: "weg@buurt.example", name: "Gaat Weg", emailConfirmedAt: new Date(NOW), passwordHash: await hashPassword("een lang wachtwoord hier") } });
    const member = { ...here.people.resident, accountId, email: "weg@buurt.example", name: "Gaat Weg", sessionId: "s" };
    const doing = { ...acting(here, "resident"), member };
    await beginInitiative(doing, form({ name: "Alleen van mij" }));
    const alone = await caseOf("alleen-van-mij");
    await decided(here, alone.id, approved);
    await beginInitiative(doing, form({ name: "Van ons samen" }));
    const together = await caseOf("van-ons-samen");
    await decided(here, together.id, approved);
    await here.db.organisationEditor.create({ data: { tenantId: here.tenant.id, organisationId: together.organisation.id, accountId: here.people.neighbour.accountId } });
    const { personalData } = hands;
    if (personalData === "none") throw new Error("nothing is kept");
    expect(await personalData.export(here.db, accountId)).toMatchObject({ begun: [{ name: "Alleen van mij", howToJoin: "Stuur ons een bericht." }, { name: "Van ons samen" }] });
    expect(await deleteAccount(town(), member, "een lang wachtwoord hier")).toEqual({ ok: true });
    expect(await organisationBySlug(here.db, "alleen-van-mij")).toBeUndefined();
    expect(await organisationBySlug(here.db, "van-ons-samen")).toBeDefined();
    expect(await here.db.moderationFacts.count({ where: { tenantId: here.tenant.id, organisationId: together.organisation.id } })).toBe(0);
  });
});
