import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { findFile, putFile } from "#app/platform/files/store.server.ts";
import { askLoginLink } from "#app/platform/identity/ask-login-link.server.ts";
import { askNewEmail, confirmNewEmail } from "#app/platform/identity/change-email.server.ts";
import { changePassword } from "#app/platform/identity/change-password.server.ts";
import { changeProfile } from "#app/platform/identity/change-profile.server.ts";
import { deleteAccount, whatGoes } from "#app/platform/identity/delete-account.server.ts";
import { exportData } from "#app/platform/identity/export-data.server.ts";
import { logInByLink } from "#app/platform/identity/log-in-by-link.server.ts";
import { endOwnSessions, ownSessions } from "#app/platform/identity/own-sessions.server.ts";
import { findMember } from "#app/platform/identity/sessions.server.ts";
import { loggedIn, mailTo, newestWord, PASSWORD, removeTowns, someone, twoTowns, type Someone, type TestTown } from "./setup.ts";

let here: TestTown;
let there: TestTown;
let noor: Someone;
beforeEach(async () => {
  ({ here, there } = await twoTowns());
  noor = await someone(here, "noor@voorbeeld.nl");
  return () => removeTowns(here, there);
});

const NEW_PASSWORD = "zeven molens aan de linge";
const NEW_EMAIL = "nieuw@voorbeeld.nl";

function account(town: TestTown, { accountId }: Someone) {
  return town.db.account.findFirst({ where: { tenantId: town.tenant.id, id: accountId } });
}

async function item(town: TestTown, { accountId }: Someone): Promise<string> {
  const { id } = await town.db.item.create({
    data: { tenantId: town.tenant.id, kind: "post", authorId: accountId, slug: "een-bericht", title: "Een bericht", body: "Tekst", status: "published", wholeTown: true, publishedAt: town.clock.now(), idempotencyKey: randomUUID() },
  });
  return id;
}

async function reply(town: TestTown, itemId: string, { accountId }: Someone, parentId: string | null = null): Promise<string> {
  const { id } = await town.db.reply.create({ data: { tenantId: town.tenant.id, itemId, authorId: accountId, parentId, body: "Een reactie", idempotencyKey: randomUUID() } });
  return id;
}

describe("changing", () => {
  test("the password asks the current one and ends other sessions", async () => {
    const { member, cookie } = await loggedIn(here, noor);
    const elsewhere = await loggedIn(here, noor);
    expect(await changePassword(here, member, { current: "niet het goede", next: NEW_PASSWORD })).toEqual({ ok: false, reason: "wrong-current" });
    expect(await changePassword(here, member, { current: PASSWORD, next: NEW_PASSWORD })).toEqual({ ok: true });
    expect(await findMember(here.db, cookie, false)).toBeDefined();
    expect(await findMember(here.db, elsewhere.cookie, false)).toBeUndefined();
  });

  test("the e-mail address waits for the new one to confirm, then tells the old one", async () => {
    const { member } = await loggedIn(here, noor);
    expect(await askNewEmail(here, member, { email: NEW_EMAIL, current: PASSWORD })).toEqual({ ok: true });
    expect((await account(here, noor))?.email).toBe(noor.email);
    const word = await newestWord(here, NEW_EMAIL);
    expect(await confirmNewEmail(there, word)).toMatchObject({ ok: false });
    expect(await confirmNewEmail(here, word)).toEqual({ ok: true });
    expect((await account(here, noor))?.email).toBe(NEW_EMAIL);
    expect((await mailTo(here, noor.email)).map(({ template }) => template)).toEqual(["account.email-changed"]);
    expect(await confirmNewEmail(here, word)).toMatchObject({ ok: false });
  });

  test("to an address that has an account says the same and leaves both as they were", async () => {
    await someone(here, NEW_EMAIL);
    const { member } = await loggedIn(here, noor);
    expect(await askNewEmail(here, member, { email: NEW_EMAIL, current: PASSWORD })).toEqual({ ok: true });
    expect((await mailTo(here, NEW_EMAIL)).map(({ template }) => template)).toEqual(["account.address-taken"]);
    expect((await account(here, noor))?.email).toBe(noor.email);
  });

  test("to an address that somebody takes meanwhile fails whole", async () => {
    const { member } = await loggedIn(here, noor);
    await askNewEmail(here, member, { email: NEW_EMAIL, current: PASSWORD });
    const word = await newestWord(here, NEW_EMAIL);
    await someone(here, NEW_EMAIL);
    expect(await confirmNewEmail(here, word)).toEqual({ ok: false, reason: "link-does-not-work" });
    expect(await mailTo(here, noor.email)).toEqual([]);
  });

  test("the profile refuses a neighbourhood of another town", async () => {
    const { member } = await loggedIn(here, noor);
    const profile = { name: "Noor van Hier", neighbourhoodId: here.mill, about: "Ik woon bij de molen.", locale: "en", showsAdjacent: true, introduces: false } as const;
    expect(await changeProfile(here, member, { ...profile, neighbourhoodId: there.mill })).toMatchObject({ ok: false });
    expect(await changeProfile(here, member, profile)).toEqual({ ok: true });
    expect(await account(here, noor)).toMatchObject(profile);
  });
});

test("sessions are listed and ended one by one or all but this one, and only one's own", async () => {
  const other = await someone(here, "buur@voorbeeld.nl");
  const mine = await loggedIn(here, noor, "Firefox · Linux");
  await loggedIn(here, noor, "Chrome · Android");
  await loggedIn(here, noor, "Safari · iPhone");
  const theirs = await loggedIn(here, other);
  const listed = await ownSessions(here, mine.member);
  expect(listed).toHaveLength(3);
  expect(listed[0]).toMatchObject({ device: "Firefox · Linux", current: true });
  const [theirSession] = await ownSessions(here, theirs.member);
  await endOwnSessions(here, mine.member, { id: theirSession?.id ?? "" });
  expect(await findMember(here.db, theirs.cookie, false)).toBeDefined();
  await endOwnSessions(here, mine.member, { id: listed[1]?.id ?? "" });
  expect(await ownSessions(here, mine.member)).toHaveLength(2);
  await endOwnSessions(here, mine.member, "others");
  expect((await ownSessions(here, mine.member)).map(({ current }) => current)).toEqual([true]);
});

test("the export holds what is kept, and no password", async () => {
  const { member } = await loggedIn(here, noor);
  const itemId = await item(here, noor);
  await reply(here, itemId, noor);
  const exported = JSON.stringify(await exportData(here, member));
  for (const part of [noor.email, "Een bericht", "Een reactie"]) expect(exported).toContain(part);
  expect(exported).not.toContain("argon2");
});

describe("deleting an account", () => {
  test("needs the password or a link used shortly before", async () => {
    const { member } = await loggedIn(here, noor);
    expect(await deleteAccount(here, member, "niet het goede")).toEqual({ ok: false, reason: "wrong-current" });
    await askLoginLink(here, { email: noor.email, returnTo: "/account/verwijderen" });
    await logInByLink(here, await newestWord(here, noor.email));
    here.clock.set(new Date(here.clock.now().getTime() + 16 * 60_000).toISOString());
    expect(await deleteAccount(here, member, "")).toEqual({ ok: false, reason: "wrong-current" });
    await askLoginLink(here, { email: noor.email, returnTo: "/account/verwijderen" });
    await logInByLink(here, await newestWord(here, noor.email));
    expect(await deleteAccount(here, member, "")).toEqual({ ok: true });
    expect(await account(here, noor)).toBeNull();
  });

  test("erases posts, photos and replies; an answered reply leaves an empty place", async () => {
    const buur = await someone(here, "buur@voorbeeld.nl");
    const { member, cookie } = await loggedIn(here, noor);
    const tenantId = here.tenant.id;
    const own = await item(here, noor);
    const theirs = await item(here, buur);
    await reply(here, own, buur);
    const answered = await reply(here, theirs, noor);
    const answer = await reply(here, theirs, buur, answered);
    const ownAnswer = await reply(here, theirs, noor, answered);
    const unanswered = await reply(here, theirs, noor);
    for (const replyId of [answered, answer, unanswered]) await here.db.moderationFacts.create({ data: { tenantId, replyId, facts: { text: "Een reactie" }, judgement: {}, at: here.clock.now() } });
    const photo = await here.db.media.create({ data: { tenantId, ownerId: noor.accountId, itemId: own, position: 0, alt: "Een fiets", width: 10, height: 10, widths: [10] } });
    await putFile(tenantId, photo.id, "10.webp", new Uint8Array([1]));
    await here.db.reaction.create({ data: { tenantId, itemId: theirs, accountId: noor.accountId } });

    expect(await deleteAccount(here, member, PASSWORD)).toEqual({ ok: true });

    const left = await here.db.reply.findMany({ where: { tenantId }, orderBy: { createdAt: "asc" } });
    expect(left.map(({ id }) => id).sort()).toEqual([answered, answer].sort());
    expect(left.find(({ id }) => id === answered)).toMatchObject({ status: "erased", body: "", authorId: null });
    expect(await here.db.moderationFacts.findMany({ where: { tenantId }, select: { replyId: true } })).toEqual([{ replyId: answer }]);
    expect([unanswered, ownAnswer].some((id) => left.some((row) => row.id === id))).toBe(false);
    expect((await here.db.item.findMany({ where: { tenantId } })).map(({ id, replyCount, thanksCount }) => ({ id, replyCount, thanksCount }))).toEqual([{ id: theirs, replyCount: 1, thanksCount: 0 }]);
    expect(await findFile(tenantId, photo.id, "10.webp")).toBeUndefined();
    expect(await findMember(here.db, cookie, false)).toBeUndefined();
    expect(await here.db.mailMessage.count({ where: { tenantId, recipient: noor.email } })).toBe(0);
    const audit = JSON.stringify(await here.db.auditEvent.findMany({ where: { tenantId } }));
    expect(audit).toContain("account.deleted");
    expect(audit).not.toMatch(/noor|wit/i);
  });

  test("is told before what goes: what is used of theirs, and replies at what others wrote", async () => {
    const buur = await someone(here, "buur@voorbeeld.nl");
    const { member } = await loggedIn(here, noor);
    const tenantId = here.tenant.id;
    const [own, theirs] = [await item(here, noor), await item(here, buur)];
    await reply(here, own, noor);
    await reply(here, theirs, noor);
    await reply(here, own, buur);
    const photo = { tenantId, ownerId: noor.accountId, width: 10, height: 10, widths: [10] };
    await here.db.media.create({ data: { ...photo, itemId: own, position: 0, alt: "Een fiets" } });
    await here.db.media.create({ data: photo });
    expect(await whatGoes(here, member)).toEqual({ items: 1, replies: 1, photos: 1 });
  });

  test("is refused to the town's only admin", async () => {
    await here.db.accountRole.create({ data: { tenantId: here.tenant.id, accountId: noor.accountId, role: "tenant-admin" } });
    const { member } = await loggedIn(here, noor);
    expect(await deleteAccount(here, member, PASSWORD)).toEqual({ ok: false, reason: "last-admin" });
    const second = await someone(here, "tweede@voorbeeld.nl");
    await here.db.accountRole.create({ data: { tenantId: here.tenant.id, accountId: second.accountId, role: "tenant-admin" } });
    expect(await deleteAccount(here, member, PASSWORD)).toEqual({ ok: true });
  });
});
