import { randomUUID } from "node:crypto";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { stoppedClock } from "#app/platform/clock.ts";
import { setEnded } from "#app/platform/conversations/block.server.ts";
import { conversationFor } from "#app/platform/conversations/conversation.server.ts";
import { expireConversations } from "#app/platform/conversations/expire.server.ts";
import { conversationList } from "#app/platform/conversations/list.server.ts";
import { moveMessage } from "#app/platform/conversations/move-message.server.ts";
import { conversationPage } from "#app/platform/conversations/page.server.ts";
import { conversationsOf } from "#app/platform/conversations/personal-data.server.ts";
import { reachableOrganisation, reachablePerson } from "#app/platform/conversations/reach.server.ts";
import { startConversation, type NewConversation } from "#app/platform/conversations/start.server.ts";
import { writeMessage } from "#app/platform/conversations/write.server.ts";
import { deleteAccount } from "#app/platform/identity/delete-account.server.ts";
import { hashPassword } from "#app/platform/identity/passwords.server.ts";
import { matterOf } from "#app/platform/moderation/cases/matter.server.ts";
import { reportable } from "#app/platform/moderation/reports/reportable.server.ts";
import { chosen, decided, minutes, postOf, reportOf } from "../../setup/moderation.ts";
import { acting, asOwner, NOW, twoTowns, type PersonKey, type TestTown } from "../../setup/towns.ts";

let here: TestTown;
let there: TestTown;

beforeAll(async () => {
  [here, there] = await twoTowns();
});

beforeEach(async () => {
  await asOwner((client) => client.query("truncate conversation, account_block, moderation_case, notification cascade"));
});

const said = (body: string) => ({ body, key: randomUUID() });

async function begun(who: PersonKey, other: PersonKey, more: Partial<NewConversation> = {}) {
  const made = await startConversation(acting(here, who), { itemId: null, about: null, with: { accountId: here.people[other].accountId }, ...said("Hoi, kan ik helpen?"), ...more });
  if (!made.ok) throw new Error(made.reason);
  return made.id;
}

async function asSeenBy(who: PersonKey, id: string) {
  const found = await conversationFor(here.db, here.people[who], id);
  if (!found) throw new Error(`${who} is no part of it`);
  return found;
}

async function write(who: PersonKey, id: string, body: string, minute = 1) {
  return writeMessage({ ...acting(here, who), at: minutes(minute) }, await asSeenBy(who, id), said(body));
}

async function texts(who: PersonKey, id: string) {
  const page = await conversationPage(here.db, here.people[who], await asSeenBy(who, id), { at: new Date(NOW) });
  return page.messages.map(({ mine, status, prose }) => [mine ? "mine" : "theirs", status, prose.flat(2).map(({ text }) => text).join("")]);
}

const told = (who: PersonKey) => here.db.notification.findMany({ where: { tenantId: here.tenant.id, accountId: here.people[who].accountId, kind: "message" }, select: { detail: true, readAt: true } });

describe("a conversation", () => {
  it("begins with its first words, and tells the other in a sentence that leads there", async () => {
    const id = await begun("neighbour", "resident");
    expect(await told("resident")).toEqual([{ detail: { said: { nl: "Bram Vergeetmijniet schreef je", en: "Bram Vergeetmijniet wrote to you" }, path: `/gesprekken/${id}` }, readAt: null }]);
    expect(await told("neighbour")).toEqual([]);
    await asSeenBy("resident", id);
    expect(await texts("resident", id)).toHaveLength(1);
    expect((await told("resident"))[0]?.readAt).not.toBeNull();
  });

  it("is one between the same two about the same thing, whoever begins it again", async () => {
    const item = await postOf(here, "resident");
    const id = await begun("neighbour", "resident", { itemId: item.id, about: "De tuin" });
    expect((await told("resident"))[0]?.detail).toMatchObject({ said: { nl: "Bram Vergeetmijniet schreef je over “De tuin”" } });
    expect(await begun("resident", "neighbour", { itemId: item.id, ...said("Ja graag!") })).toBe(id);
    expect(await begun("neighbour", "resident", { itemId: null })).not.toBe(id);
    expect(await texts("resident", id)).toHaveLength(2);
  });

  it("begun twice at the same moment is one, and the same form twice is said once", async () => {
    const wish = said("Hoi!");
    const ids = await Promise.all([begun("neighbour", "resident", wish), begun("neighbour", "resident", wish)]);
    expect(new Set(ids).size).toBe(1);
    expect(await texts("resident", ids[0] ?? "")).toHaveLength(1);
    expect(await told("resident")).toHaveLength(1);
  });

  it("is nobody else's to read: not the team's, not another town's", async () => {
    const id = await begun("neighbour", "resident");
    for (const who of ["editor", "connector", "moderator", "admin", "civilServant"] as const) expect([who, await conversationFor(here.db, here.people[who], id)]).toEqual([who, undefined]);
    expect(await conversationFor(there.db, there.people.resident, id)).toBeUndefined();
    expect(await conversationFor(there.db, here.people.resident, id)).toBeUndefined();
    expect(await conversationFor(here.db, here.people.resident, "geen-id")).toBeUndefined();
  });

  it("does not pass the gate of the moderation: nothing is kept of what it says", async () => {
    const before = await here.db.moderationFacts.count({ where: { tenantId: here.tenant.id } });
    const id = await begun("neighbour", "resident", said("Bel me op 06-12345678, sukkel."));
    expect(await here.db.moderationFacts.count({ where: { tenantId: here.tenant.id } })).toBe(before);
    expect((await texts("resident", id))[0]?.[1]).toBe("published");
  });

  it("is listed with the newest words first, and as read by who read it", async () => {
    const old = await begun("neighbour", "resident");
    const newer = await begun("connector", "resident");
    await write("neighbour", old, "Ben je er nog?", 5);
    const lines = async (who: PersonKey) => (await conversationList(here.db, here.people[who], { size: 10 })).lines.map(({ id, other, last, unread, lastMine }) => ({ id, other, last, unread, lastMine }));
    expect(await lines("resident")).toEqual([
      { id: old, other: "Bram Vergeetmijniet", last: "Ben je er nog?", unread: true, lastMine: false },
      { id: newer, other: "Ans Hagelslag", last: "Hoi, kan ik helpen?", unread: true, lastMine: false },
    ]);
    expect(await lines("neighbour")).toEqual([{ id: old, other: "Truus Theelepel", last: "Ben je er nog?", unread: false, lastMine: true }]);
    await conversationPage(here.db, here.people.resident, await asSeenBy("resident", old), { at: minutes(6) });
    expect((await lines("resident")).map(({ unread }) => unread)).toEqual([false, true]);
    const first = await conversationList(here.db, here.people.resident, { size: 1 });
    expect([first.lines.length, first.next === undefined]).toEqual([1, false]);
  });
});

describe("ending a conversation", () => {
  it("is a block: the other can neither go on nor begin anew, and only who ended it lets it go on", async () => {
    const id = await begun("neighbour", "resident");
    await setEnded(acting(here, "resident"), await asSeenBy("resident", id), true);
    await setEnded(acting(here, "resident"), await asSeenBy("resident", id), true);
    expect(await write("neighbour", id, "Waarom?")).toEqual({ ok: false, reason: "ended" });
    expect(await write("resident", id, "Daarom.")).toEqual({ ok: false, reason: "ended" });
    expect(await startConversation(acting(here, "neighbour"), { itemId: null, about: null, with: { accountId: here.people.resident.accountId }, ...said("Hallo?") })).toEqual({ ok: false, reason: "ended" });
    await setEnded(acting(here, "neighbour"), await asSeenBy("neighbour", id), false);
    expect(await write("neighbour", id, "Nu dan?")).toEqual({ ok: false, reason: "ended" });
    await setEnded(acting(here, "resident"), await asSeenBy("resident", id), false);
    expect(await write("neighbour", id, "Dank je.")).toMatchObject({ ok: true });
  });

  it("with an organisation is each side's own", async () => {
    const id = await begun("resident", "editor", { with: { organisationId: here.organisation } });
    await setEnded(acting(here, "editor"), await asSeenBy("editor", id), true);
    expect(await write("resident", id, "Is daar iemand?")).toEqual({ ok: false, reason: "ended" });
    await setEnded(acting(here, "resident"), await asSeenBy("resident", id), false);
    expect(await write("resident", id, "En nu?")).toEqual({ ok: false, reason: "ended" });
    await setEnded(acting(here, "editor"), await asSeenBy("editor", id), false);
    expect(await write("resident", id, "Fijn.")).toMatchObject({ ok: true });
  });
});

describe("with an organisation", () => {
  it("both sides know whose writers read it, and two people are told of nobody", async () => {
    const id = await begun("resident", "editor", { with: { organisationId: here.organisation } });
    const read = async (who: PersonKey, of: string) => (await conversationPage(here.db, here.people[who], await asSeenBy(who, of), { at: new Date(NOW) })).readersOf;
    expect([await read("resident", id), await read("editor", id)]).toEqual(["Buurthuis De Lantaarn", "Buurthuis De Lantaarn"]);
    expect(await read("neighbour", await begun("neighbour", "resident"))).toBeNull();
  });

  it("everybody who writes in its name hears and reads it, and answers in its name", async () => {
    const id = await begun("resident", "editor", { with: { organisationId: here.organisation } });
    expect(await told("editor")).toHaveLength(1);
    await write("editor", id, "Kom gerust langs.");
    expect((await told("resident"))[0]?.detail).toMatchObject({ said: { nl: "Buurthuis De Lantaarn schreef je" } });
    const page = await conversationPage(here.db, here.people.resident, await asSeenBy("resident", id), { at: minutes(2) });
    expect([page.other, page.messages[1]?.forOrganisation]).toEqual([{ name: "Buurthuis De Lantaarn", path: "/organisaties/buurthuis" }, true]);
    expect((await conversationList(here.db, here.people.editor, { size: 5 })).lines[0]).toMatchObject({ other: "Truus Theelepel", forOrganisation: "Buurthuis De Lantaarn" });
    expect(await conversationFor(here.db, { ...here.people.editor, editorOf: [] }, id)).toBeUndefined();
  });
});

describe("with an organisation that nobody kept for a while", () => {
  const keeper = (who: PersonKey) => ({ ...here.people[who], editorOf: [here.organisation] });
  const key = (who: PersonKey) => ({ tenantId: here.tenant.id, organisationId: here.organisation, accountId: here.people[who].accountId });
  const join = (who: PersonKey, minute: number) => here.db.organisationEditor.create({ data: { ...key(who), since: minutes(minute) } });
  const leave = (who: PersonKey) => here.db.organisationEditor.deleteMany({ where: key(who) });
  afterEach(async () => {
    await here.db.organisationEditor.deleteMany({ where: { tenantId: here.tenant.id } });
    await join("editor", 0);
  });

  it("who gets the page reads what was said since then, and nothing of before", async () => {
    const old = await begun("resident", "editor", { with: { organisationId: here.organisation }, body: "Ik ben ziek." });
    await leave("editor");
    await join("neighbour", 10);
    const member = keeper("neighbour");
    expect(await conversationFor(here.db, member, old)).toBeUndefined();
    expect((await conversationList(here.db, member, { size: 5 })).lines).toEqual([]);
    const before = await here.db.conversationMessage.findFirstOrThrow({ where: { tenantId: here.tenant.id, conversationId: old } });
    expect(await write("resident", old, "Is er weer iemand?", 20)).toMatchObject({ ok: true });
    const found = await conversationFor(here.db, member, old);
    if (!found) throw new Error("not theirs");
    const page = await conversationPage(here.db, member, found, { at: minutes(21) });
    expect(page.messages.map(({ prose }) => prose.flat(2).map(({ text }) => text).join(""))).toEqual(["Is er weer iemand?"]);
    expect((await conversationList(here.db, member, { size: 5 })).lines).toMatchObject([{ last: "Is er weer iemand?" }]);
    expect(await reportable(here.db, member, "gesprek", before.id)).toBeUndefined();
    expect(await texts("resident", old)).toHaveLength(2);
  });

  it("who is asked by those who keep it reads all, also when they have gone since", async () => {
    const old = await begun("resident", "editor", { with: { organisationId: here.organisation } });
    await join("neighbour", 10);
    await leave("editor");
    expect(await conversationFor(here.db, keeper("neighbour"), old)).toMatchObject({ side: "organisation" });
    expect(await conversationList(here.db, keeper("neighbour"), { size: 5 })).toMatchObject({ lines: [{ id: old }] });
  });

  it("a page whose last writer deleted their account is left too", async () => {
    const old = await begun("resident", "editor", { with: { organisationId: here.organisation } });
    await leave("editor");
    const gone = randomUUID();
    await here.db.account.create({ data: { tenantId: here.tenant.id, id: gone, email: `${gone}@buurt.example`, name: "Even Hier" } });
    await here.db.organisationEditor.create({ data: { tenantId: here.tenant.id, organisationId: here.organisation, accountId: gone, since: new Date(NOW) } });
    await here.db.account.deleteMany({ where: { tenantId: here.tenant.id, id: gone } });
    await join("neighbour", 10);
    expect(await conversationFor(here.db, keeper("neighbour"), old)).toBeUndefined();
  });

  it("nobody can say anything to one that others do not see", async () => {
    const id = await begun("resident", "editor", { with: { organisationId: here.organisation } });
    await here.db.organisation.updateMany({ where: { tenantId: here.tenant.id, id: here.organisation }, data: { status: "hidden" } });
    expect(await write("resident", id, "Hallo?")).toEqual({ ok: false, reason: "gone" });
    expect(await reachableOrganisation(here.db, "buurthuis")).toBeUndefined();
    await here.db.organisation.updateMany({ where: { tenantId: here.tenant.id, id: here.organisation }, data: { status: "published" } });
  });
});

describe("who may be written to out of the blue", () => {
  const cases: [PersonKey, PersonKey, boolean][] = [
    ["resident", "connector", true],
    ["resident", "moderator", true],
    ["resident", "neighbour", false],
    ["resident", "civilServant", false],
    ["connector", "neighbour", true],
    ["resident", "resident", false],
  ];
  it.each(cases)("%s to %s: %s", async (who, other, allowed) => {
    expect((await reachablePerson(here.db, here.people[who], here.people[other].accountId)) !== undefined).toBe(allowed);
  });

  it("are never those of another town, nor organisations that nobody reads for", async () => {
    expect(await reachablePerson(here.db, here.people.resident, there.people.connector.accountId)).toBeUndefined();
    expect(await reachableOrganisation(here.db, "buurthuis")).toMatchObject({ organisationId: here.organisation });
    await here.db.organisation.create({ data: { tenantId: here.tenant.id, id: randomUUID(), slug: "leeg", name: "Leeg", kind: "association" } });
    expect(await reachableOrganisation(here.db, "leeg")).toBeUndefined();
  });
});

describe("what is shared of oneself", () => {
  it("is an act of its own, and can be taken back and given again", async () => {
    const id = await begun("neighbour", "resident");
    const shared = await writeMessage({ ...acting(here, "neighbour"), at: minutes(2) }, await asSeenBy("neighbour", id), { kind: "phone", ...said("06 12 34 56 78") });
    if (!shared.ok) throw new Error(shared.reason);
    expect((await texts("resident", id)).at(-1)).toEqual(["theirs", "published", "06 12 34 56 78"]);
    expect((await conversationList(here.db, here.people.resident, { size: 1 })).lines[0]?.last).toBe("");
    expect(await moveMessage(acting(here, "resident"), await asSeenBy("resident", id), shared.id, "withdraw")).toBe(false);
    expect(await moveMessage(acting(here, "neighbour"), await asSeenBy("neighbour", id), shared.id, "withdraw")).toBe(true);
    expect(await moveMessage(acting(here, "neighbour"), await asSeenBy("neighbour", id), shared.id, "withdraw")).toBe(true);
    expect((await texts("resident", id)).at(-1)).toEqual(["theirs", "withdrawn", ""]);
    await moveMessage(acting(here, "neighbour"), await asSeenBy("neighbour", id), shared.id, "restore");
    expect((await texts("resident", id)).at(-1)?.[2]).toBe("06 12 34 56 78");
  });
});

describe("a message that is reported", () => {
  async function reported() {
    const id = await begun("neighbour", "resident");
    for (const [index, word] of ["Een.", "Twee."].entries()) await write("resident", id, word, index + 1);
    const bad = await write("neighbour", id, "Jij bent een sukkel.", 5);
    if (!bad.ok) throw new Error(bad.reason);
    return { id, message: bad.id };
  }

  it("is seen by the team, with the two before it and no more", async () => {
    const { message } = await reported();
    const { caseId } = await reportOf(here, "resident", `gesprek/${message}`, {}, 6);
    expect(caseId).not.toBe("");
    const matter = await matterOf(here.db, { subject: "message", subjectId: message });
    expect(matter).toMatchObject({ kind: "message", body: "Jij bent een sukkel.", path: null, before: [{ body: "Een." }, { body: "Twee." }] });
  });

  it("can be reported by the other alone", async () => {
    const { message } = await reported();
    for (const who of ["neighbour", "connector", "editor"] as const) expect([who, await reportable(here.db, here.people[who], "gesprek", message)]).toEqual([who, undefined]);
    expect(await reportable(there.db, there.people.resident, "gesprek", message)).toBeUndefined();
  });

  it("can be reported though its writer took it back after it was read", async () => {
    const { id, message } = await reported();
    await moveMessage(acting(here, "neighbour"), await asSeenBy("neighbour", id), message, "withdraw");
    expect(await reportable(here.db, here.people.resident, "gesprek", message)).toMatchObject({ subjectId: message });
  });

  it("comes not back by who may not write, nor where the other ended the conversation", async () => {
    const { id, message } = await reported();
    await moveMessage(acting(here, "neighbour"), await asSeenBy("neighbour", id), message, "withdraw");
    const muted = { ...acting(here, "neighbour"), member: { ...here.people.neighbour, restriction: { kind: "mute" as const, until: minutes(600).toISOString(), decisionId: randomUUID() } } };
    expect(await moveMessage(muted, await asSeenBy("neighbour", id), message, "restore")).toBe(false);
    await setEnded(acting(here, "resident"), await asSeenBy("resident", id), true);
    expect(await moveMessage(acting(here, "neighbour"), await asSeenBy("neighbour", id), message, "restore")).toBe(false);
    expect((await texts("resident", id)).at(-1)?.[1]).toBe("withdrawn");
  });

  it("goes by decision, with a reason for its writer, and the conversation stays", async () => {
    const { id, message } = await reported();
    const { caseId } = await reportOf(here, "resident", `gesprek/${message}`, {}, 6);
    const { statements } = await decided(here, caseId, chosen({ content: "remove" }), "moderator", 8);
    expect(statements).toMatchObject([{ kind: "remove", subject: "message", subjectId: message, authorId: here.people.neighbour.accountId }]);
    expect((await texts("resident", id)).at(-1)).toEqual(["theirs", "removed", ""]);
    expect(await moveMessage(acting(here, "neighbour"), await asSeenBy("neighbour", id), message, "restore")).toBe(false);
    expect(await write("resident", id, "Dank je wel, team.", 9)).toMatchObject({ ok: true });
  });
});

it("who may not write for a time, says nothing here either", async () => {
  const id = await begun("neighbour", "resident");
  const muted = { ...here.people.neighbour, restriction: { kind: "mute" as const, until: minutes(600).toISOString(), decisionId: randomUUID() } };
  expect(await writeMessage({ ...acting(here, "neighbour"), member: muted }, await asSeenBy("neighbour", id), said("Toch nog iets."))).toEqual({ ok: false, reason: "not-allowed" });
});

describe("when somebody goes", () => {
  it("their words are exported before, erased after, and the other keeps an empty place", async () => {
    const item = await postOf(here, "civilServant");
    const begunBefore = begun("resident", "civilServant", { itemId: item.id, about: item.title });
    await begunBefore;
    const id = await begun("civilServant", "resident", said("Ik kom morgen."));
    await write("resident", id, "Fijn.");
    const mine = await conversationsOf(here.db, here.tenant.id, here.people.civilServant.accountId);
    expect(JSON.stringify(mine)).toContain("Ik kom morgen.");
    expect(JSON.stringify(mine)).not.toContain("Fijn.");
    const password = "vier fietsen in de regen";
    await here.db.account.updateMany({ where: { tenantId: here.tenant.id, id: here.people.civilServant.accountId }, data: { passwordHash: await hashPassword(password) } });
    expect(await deleteAccount({ tenant: here.tenant, db: here.db, clock: stoppedClock(NOW), requestId: "gone", locale: "nl" }, here.people.civilServant, password)).toEqual({ ok: true });
    expect(await texts("resident", id)).toEqual([["theirs", "erased", ""], ["mine", "published", "Fijn."]]);
    expect(await told("resident")).toEqual([]);
    const named = await begunBefore;
    expect((await conversationPage(here.db, here.people.resident, await asSeenBy("resident", named), { at: minutes(4) })).about).toBeNull();
    expect(await write("resident", id, "Hallo?", 3)).toEqual({ ok: false, reason: "gone" });
  });
});

it("is thrown away a year after the last words, but not while a message of it is at the desk", async () => {
  const [quiet, busy] = [await begun("neighbour", "resident"), await begun("connector", "resident")];
  const [message] = await here.db.conversationMessage.findMany({ where: { tenantId: here.tenant.id, conversationId: busy } });
  await reportOf(here, "resident", `gesprek/${message?.id}`);
  await expireConversations(here.db, here.tenant.id, new Date(NOW));
  expect(await conversationFor(here.db, here.people.resident, quiet)).toBeUndefined();
  expect(await conversationFor(here.db, here.people.resident, busy)).toBeDefined();
});
