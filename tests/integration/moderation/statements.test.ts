import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { ownItems } from "#app/platform/content/own/own-items.server.ts";
import { writePost } from "#app/modules/posts/commands.server.ts";
import { postForm } from "#app/modules/posts/forms.ts";
import { findItem } from "#app/platform/content/item.server.ts";
import { undo } from "#app/platform/moderation/decisions/undo.server.ts";
import { openDecision } from "#app/platform/moderation/statements/links.server.ts";
import { sightReason } from "#app/platform/moderation/statements/sight-reason.server.ts";
import { statementsAbout } from "#app/platform/moderation/statements/read.server.ts";
import { tellDecided } from "#app/platform/moderation/statements/tell.server.ts";
import { inboxPage } from "#app/platform/notify/inbox.server.ts";
import { visitor } from "#app/platform/permissions/actor.ts";
import { sealed } from "#app/platform/seal.server.ts";
import { approved, caseAbout, chosen, clearDesk, decided, later, lookAgain, mailTo, postOf } from "../../setup/moderation.ts";
import { acting, twoTowns, type TestTown } from "../../setup/towns.ts";

let here: TestTown;
let there: TestTown;
beforeEach(async () => {
  [here, there] = await twoTowns();
  await clearDesk(here, there);
});

const authorsMail = () => mailTo(here, here.people.neighbour.email);

describe("telling an author", () => {
  it("says what, which rule, the facts, by whom and how to object, once", async () => {
    const { caseId } = await caseAbout(here);
    const { tell, statements } = await decided(here, caseId, chosen({ measure: "mute-7" }));
    await Promise.all([tell(), tell()]);
    await tell();
    const [mail, ...more] = await authorsMail();
    expect(more).toEqual([]);
    const { tellings } = await inboxPage(here.db, here.tenant, here.people.neighbour.accountId, { size: 5 });
    expect(tellings).toMatchObject([{ kind: "decision", unread: true, path: `/besluit/${statements[0]?.id}` }]);
    expect(mail).toMatchObject({ template: "moderation.statement", subject: "Een besluit van het team · Samen Lindedorp" });
    for (const said of ["“Over mijn buurman”", "We hebben dit verborgen", "tot en met dinsdag 1 december 2026", "“Wees vriendelijk voor elkaar”", "Je noemt je buurman een sukkel.", "Een mens van het team", "24 mei 2027", "rechter"]) expect(mail?.plain).toContain(said);
    expect(mail?.plain).toContain(`/besluit/${sealed("decision", here.tenant.id, [statements[0]?.id ?? ""])}`);
    expect(mail?.plain).not.toContain(here.people.connector.name);
  });

  it("asks its author to change something, with the day, and does not say that there is nothing to do", async () => {
    const { item, caseId } = await caseAbout(here);
    const { statements, tell } = await decided(here, caseId, chosen({ content: "request-edit" }));
    await tell();
    const [mail] = await authorsMail();
    expect(mail?.plain).toContain("Pas het aan voor dinsdag 8 december 2026.");
    expect(mail?.plain).not.toContain("Je hoeft niets te doen");
    const day = new Date("2026-12-08T08:00:00Z");
    const reason = await sightReason(here.db, here.people.neighbour, { subject: "item", subjectId: item.id, authorId: item.authorId });
    expect(reason).toEqual({ decisionId: statements[0]?.id, automatic: false, kind: "request-edit", until: day });
    const [own] = await ownItems(here.db, here.people.neighbour.accountId, "post");
    expect(own).toMatchObject({ id: item.id, changeBefore: day });
    await lookAgain(here, item, 60);
    expect(await ownItems(here.db, here.people.neighbour.accountId, "post")).toMatchObject([{ id: item.id, changeBefore: null }]);
  });

  it("tells nobody of what was undone", async () => {
    const { item, caseId } = await caseAbout(here);
    const { batchId, tell } = await decided(here, caseId, chosen());
    await undo(later(here, "connector", 5), batchId);
    await tell();
    expect(await authorsMail()).toEqual([]);
    expect((await findItem(here.db, here.tenant.id, item.id))?.status).toBe("published");
  });

  it("has nothing to say of what was let through without waiting", async () => {
    const { caseId } = await caseAbout(here);
    await (await decided(here, caseId, approved)).tell();
    expect(await authorsMail()).toEqual([]);
  });

  it("is glad with whoever waited, and with whoever's text came back", async () => {
    const { profile } = here.tenant;
    const tenant = { ...here.tenant, profile: { ...profile, moderation: { ...profile.moderation, firstPosts: 1 } } };
    const written = await writePost({ ...acting(here, "neighbour"), tenant }, postForm.parse({ key: randomUUID(), title: "Hallo buurt", body: "Ik ben nieuw.", scope: "town" }));
    const [waiting] = await here.db.moderationCase.findMany({ where: { tenantId: here.tenant.id, itemId: written.ok ? written.id : "" } });
    await (await decided(here, waiting?.id ?? "", approved)).tell();
    expect(await authorsMail()).toMatchObject([{ template: "moderation.placed", subject: "Het staat erop" }]);
    const { item, caseId } = await caseAbout(here);
    await decided(here, caseId, chosen());
    const again = await lookAgain(here, item, 60);
    await (await decided(here, again, approved, "moderator", 60)).tell();
    expect((await authorsMail()).map(({ template }) => template)).toEqual(["moderation.placed", "moderation.back"]);
  });

  it("tells at once what a rule kept back, and that no person decided yet", async () => {
    const written = await writePost(acting(here, "neighbour"), postForm.parse({ key: randomUUID(), title: "Mijn nummer", body: "Mijn BSN is 111222333, voor wie dat weten wil.", scope: "town" }));
    expect(written).toMatchObject({ ok: true, held: true });
    const [job] = await here.db.job.findMany({ where: { tenantId: here.tenant.id, name: "moderation.tell" } });
    expect(job?.notBefore.getTime()).toBeLessThanOrEqual(Date.now());
    const [found] = await here.db.moderationDecision.findMany({ where: { tenantId: here.tenant.id, subjectId: written.ok ? written.id : "" } });
    await tellDecided(here.tenant.id, { caseId: found?.caseId ?? "", batchId: found?.batchId ?? "" }, { clock: { now: () => later(here, "admin", 0).at }, requestId: "r" });
    const [mail] = await authorsMail();
    expect(mail?.plain).toContain("Er heeft nog geen mens over beslist");
    expect(mail?.plain).toContain("“Laat gegevens van anderen weg”");
  });
});

describe("the page of a decision", () => {
  it("is for its author, and for whoever has the mail, in this town alone", async () => {
    const { caseId, item } = await caseAbout(here);
    const { statements } = await decided(here, caseId, chosen());
    const id = statements[0]?.id ?? "";
    const word = sealed("decision", here.tenant.id, [id]);
    const opened = async (town: TestTown, who: keyof TestTown["people"] | "visitor", at: string) => (await openDecision(town.db, who === "visitor" ? visitor : town.people[who], at))?.id;
    expect(await opened(here, "neighbour", id)).toBe(id);
    expect(await opened(here, "visitor", word)).toBe(id);
    const seen = await postOf(here);
    expect(await sightReason(here.db, here.people.neighbour, { subject: "item", subjectId: seen.id, authorId: seen.authorId })).toBeNull();
    for (const who of ["visitor", "resident", "moderator"] as const) expect(await opened(here, who, id)).toBeUndefined();
    expect(await opened(here, "visitor", `${id}.${"0".repeat(32)}`)).toBeUndefined();
    expect(await opened(here, "visitor", sealed("edition", here.tenant.id, [id]))).toBeUndefined();
    expect(await opened(there, "visitor", word)).toBeUndefined();
    expect(await opened(there, "neighbour", id)).toBeUndefined();
    const about = { subject: "item", subjectId: item.id, authorId: item.authorId } as const;
    expect(await sightReason(here.db, here.people.neighbour, about)).toEqual({ decisionId: id, automatic: false, kind: "hide", until: null });
    expect(await sightReason(here.db, here.people.moderator, about)).toBeNull();
    expect((await statementsAbout(here.db, here.people.neighbour.accountId))[0]).toMatchObject({ id, undone: false });
  });

  it("says that it was taken back", async () => {
    const { caseId } = await caseAbout(here);
    const { batchId, statements } = await decided(here, caseId, chosen());
    await undo(later(here, "connector", 5), batchId);
    const opened = await openDecision(here.db, here.people.neighbour, statements[0]?.id ?? "");
    expect(opened?.undone).toBe(true);
    expect(opened?.undoneAt).toBeInstanceOf(Date);
  });

  it("knows when a person decided on what a rule held back, as long as that counts", async () => {
    const written = await writePost(acting(here, "neighbour"), postForm.parse({ key: randomUUID(), title: "Mijn nummer", body: "Mijn BSN is 111222333.", scope: "town" }));
    const held = async () => (await statementsAbout(here.db, here.people.neighbour.accountId)).find(({ kind, subjectId }) => kind === "hold" && written.ok && subjectId === written.id);
    const first = await held();
    expect(first).toMatchObject({ automatic: true, followedAt: null });
    const { batchId } = await decided(here, first?.caseId ?? "", chosen(), "moderator", 5);
    expect((await held())?.followedAt).toEqual(later(here, "moderator", 5).at);
    await undo(later(here, "moderator", 6), batchId);
    expect((await held())?.followedAt).toBeNull();
  });
});
