import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { itemFor, mayEditItem } from "#app/platform/content/writing/write-item.server.ts";
import { changePost, writePost } from "#app/modules/posts/commands.server.ts";
import { postForm } from "#app/modules/posts/forms.ts";
import { after, stoppedClock } from "#app/platform/clock.ts";
import { findItem } from "#app/platform/content/item.server.ts";
import { writeReply } from "#app/platform/content/replies.server.ts";
import { photosOf } from "#app/platform/files/item-photos.server.ts";
import { claim, handOver, release } from "#app/platform/moderation/cases/claim.server.ts";
import { findCase } from "#app/platform/moderation/cases/case.server.ts";
import { openCase } from "#app/platform/moderation/cases/open-case.server.ts";
import { bringToDesk } from "#app/platform/moderation/cases/own-look.server.ts";
import { queue, queueCounts } from "#app/platform/moderation/cases/queue.server.ts";
import { escalate } from "#app/platform/moderation/cases/escalate.server.ts";
import { choice, type Choice } from "#app/platform/moderation/decisions/choice.ts";
import { decide } from "#app/platform/moderation/decisions/decide.server.ts";
import { undo } from "#app/platform/moderation/decisions/undo.server.ts";
import { visitor } from "#app/platform/permissions/actor.ts";
import { acting, asOwner, NOW, twoTowns, type PersonKey, type TestTown } from "../../setup/towns.ts";

let here: TestTown;
let there: TestTown;
beforeEach(async () => {
  [here, there] = await twoTowns();
  await asOwner(async (client) => {
    for (const { tenant } of [here, there]) for (const table of ["account_restriction", "moderation_case", "reply", "item", "job"]) await client.query(`delete from ${table} where tenant_id = $1`, [tenant.id]);
  });
});

const at = (minutes: number) => after(new Date(NOW), { minutes });
const later = (who: PersonKey, minutes: number) => ({ ...acting(here, who), at: at(minutes) });

const chosen = (more: Partial<Choice>): Choice => choice.parse({ content: "hide", rule: "kind", facts: "Je noemt je buurman een sukkel.", ...more });
const fine = choice.parse({ content: "approve" });

async function post(who: PersonKey = "neighbour", more: Record<string, unknown> = {}) {
  const result = await writePost(acting(here, who), postForm.parse({ key: randomUUID(), title: "Over mijn buurman", body: `Mijn buurman is een sukkel ${randomUUID()}.`, scope: "neighbourhoods", neighbourhoods: [here.neighbourhoods.centrum], ...more }));
  const item = result.ok ? await findItem(here.db, here.tenant.id, result.id) : undefined;
  if (!item) throw new Error("nothing was written");
  return item;
}

async function atDesk(who: PersonKey = "neighbour", more: Record<string, unknown> = {}) {
  const item = await post(who, more);
  const caseId = await bringToDesk(acting(here, "moderator"), { subject: "item", subjectId: item.id, authorId: item.authorId, audience: item.audience });
  if (!caseId) throw new Error("no case");
  return { item, caseId };
}

const statusOf = async (id: string) => (await findItem(here.db, here.tenant.id, id))?.status;
const decisions = async (subjectId: string) => (await here.db.moderationDecision.findMany({ where: { tenantId: here.tenant.id, subjectId }, orderBy: [{ at: "asc" }, { id: "asc" }] })).map(({ kind, undoes }) => (undoes ? `${kind} (undo)` : kind));
const told = () => here.db.job.findMany({ where: { tenantId: here.tenant.id, name: "moderation.tell" }, select: { notBefore: true } });

describe("a decision", () => {
  it.each<[Choice["content"], string, "open" | "waiting" | "closed", boolean]>([
    ["approve", "published", "closed", true],
    ["request-edit", "held", "waiting", false],
    ["hide", "hidden", "closed", false],
    ["remove", "removed", "closed", false],
  ])("%s makes it %s", async (content, status, caseStatus, visible) => {
    const { item, caseId } = await atDesk();
    const result = await decide(acting(here, "connector"), [{ id: caseId }], content === "approve" ? fine : chosen({ content }));
    expect(result).toMatchObject({ decided: [caseId], skipped: [] });
    expect(await statusOf(item.id)).toBe(status);
    expect((await findCase(here.db, here.tenant.id, caseId))?.status).toBe(caseStatus);
    expect((await itemFor(here.db, visitor, "post", item.id)) !== undefined).toBe(visible);
    // Its author sees what became of it, whatever that is: nothing disappears in silence.
    expect(await itemFor(here.db, here.people.neighbour, "post", item.id)).toBeDefined();
    expect((await told()).map(({ notBefore }) => notBefore)).toEqual([at(10)]);
  });

  it("keeps rule, facts, note, who and how it was found", async () => {
    const { item, caseId } = await atDesk();
    await decide(acting(here, "moderator"), [{ id: caseId }], chosen({ note: "Al eerder gezien" }));
    const [kept] = await here.db.moderationDecision.findMany({ where: { tenantId: here.tenant.id, subjectId: item.id } });
    expect(kept).toMatchObject({ kind: "hide", automatic: false, foundBy: "own-look", ground: "house-rules", rule: "kind", facts: "Je noemt je buurman een sukkel.", note: "Al eerder gezien", decidedBy: here.people.moderator.accountId, authorId: item.authorId });
    expect((await here.db.moderationStep.findMany({ where: { tenantId: here.tenant.id, caseId }, orderBy: { id: "asc" } })).map(({ what }) => what)).toEqual(["opened", "decided"]);
  });

  it.each<Partial<Choice>>([{ rule: undefined }, { facts: "" }, { facts: "kort" }, { content: "approve", measure: "warn", rule: undefined }])("that restricts without a reason is refused: %o", (more) => {
    expect(choice.safeParse({ content: "hide", rule: "kind", facts: "Je noemt je buurman een sukkel.", ...more }).success).toBe(false);
  });

  it("lets through what waited: it is out from that moment, and others hear of it then", async () => {
    const { profile } = here.tenant;
    const tenant = { ...here.tenant, profile: { ...profile, moderation: { ...profile.moderation, firstPosts: 1 } } };
    const written = await writePost({ ...acting(here, "neighbour"), tenant }, postForm.parse({ key: randomUUID(), title: "Hallo buurt", body: "Ik ben nieuw.", scope: "town" }));
    const itemId = written.ok ? written.id : "";
    const [found] = await here.db.moderationCase.findMany({ where: { tenantId: here.tenant.id, itemId } });
    await decide(later("moderator", 30), [{ id: found?.id ?? "" }], fine);
    expect(await findItem(here.db, here.tenant.id, itemId)).toMatchObject({ status: "published", publishedAt: at(30) });
    expect(await here.db.domainEvent.count({ where: { tenantId: here.tenant.id, name: "item.published", payload: { path: ["itemId"], equals: itemId } } })).toBe(1);
  });

  it("is another's for those who wrote it, who look elsewhere, and for residents", async () => {
    const { caseId } = await atDesk("connector", { neighbourhoods: [here.neighbourhoods.noord] });
    const reasons = await Promise.all((["resident", "neighbour", "editor", "civilServant"] as const).map(async (who) => (await decide(acting(here, who), [{ id: caseId }], fine)).skipped[0]?.reason));
    expect(reasons).toEqual(["not-allowed", "not-allowed", "not-allowed", "not-allowed"]);
    expect((await decide(acting(here, "connector"), [{ id: caseId }], fine)).skipped[0]?.reason).toBe("not-allowed");
    const own = await atDesk("moderator");
    expect((await decide(acting(here, "moderator"), [{ id: own.caseId }], fine)).skipped[0]?.reason).toBe("own");
    expect((await decide(acting(here, "connector"), [{ id: own.caseId }], fine)).decided).toEqual([own.caseId]);
  });

  it("does not exist in another town", async () => {
    const { caseId } = await atDesk();
    expect((await decide(acting(there, "admin"), [{ id: caseId }], fine)).skipped).toEqual([{ caseId, reason: "gone" }]);
  });

  it("of two at the same moment stands once", async () => {
    const { item, caseId } = await atDesk();
    const results = await Promise.all([decide(acting(here, "moderator"), [{ id: caseId }], chosen({})), decide(acting(here, "admin"), [{ id: caseId }], fine)]);
    expect(results.map(({ decided }) => decided.length).sort()).toEqual([0, 1]);
    expect(await decisions(item.id)).toHaveLength(1);
  });

  it("on an older look is not taken", async () => {
    const { item, caseId } = await atDesk();
    const seen = (await findCase(here.db, here.tenant.id, caseId))?.version ?? 0;
    await here.db.transact((tx) => openCase(tx, here.tenant, { subject: "item", subjectId: item.id, authorId: item.authorId, audience: item.audience, holds: false, causes: [{ kind: "all-posts", detail: {} }] }, { actorId: null, at: at(1), requestId: "r" }));
    expect((await decide(acting(here, "moderator"), [{ id: caseId, version: seen }], fine)).skipped[0]?.reason).toBe("changed-meanwhile");
    expect((await decide(acting(here, "moderator"), [{ id: caseId, version: seen + 1 }], fine)).decided).toEqual([caseId]);
  });

  it("that asks for a change comes back when its author changes it, and goes out when that is fine", async () => {
    const { item, caseId } = await atDesk();
    await decide(acting(here, "moderator"), [{ id: caseId }], chosen({ content: "request-edit" }));
    const held = await findItem(here.db, here.tenant.id, item.id);
    if (!held) throw new Error("gone");
    expect(mayEditItem(here.people.neighbour, held)).toBe(true);
    await changePost(acting(here, "neighbour"), held, postForm.parse({ key: randomUUID(), title: "Over mijn buurman", body: "Mijn buurman maakt veel lawaai.", scope: "town", version: String(held.version) }));
    expect((await findCase(here.db, here.tenant.id, caseId))?.status).toBe("open");
    expect(await statusOf(item.id)).toBe("held");
    await decide(acting(here, "moderator"), [{ id: caseId }], fine);
    expect(await statusOf(item.id)).toBe("published");
  });

  it("that it is fine leaves what its author took away meanwhile, and can still say that it was wrong", async () => {
    const { item, caseId } = await atDesk();
    await here.db.item.updateMany({ where: { tenantId: here.tenant.id, id: item.id }, data: { status: "withdrawn" } });
    expect((await decide(acting(here, "moderator"), [{ id: caseId }], choice.parse({ content: "approve", measure: "warn", rule: "kind", facts: "Je noemt je buurman een sukkel." }))).decided).toEqual([caseId]);
    expect(await statusOf(item.id)).toBe("withdrawn");
  });

  it("about what was removed cannot be got round by its author", async () => {
    const { item, caseId } = await atDesk();
    await decide(acting(here, "moderator"), [{ id: caseId }], chosen({ content: "remove" }));
    const gone = await findItem(here.db, here.tenant.id, item.id);
    if (!gone) throw new Error("gone");
    expect(mayEditItem(here.people.neighbour, gone)).toBe(false);
  });
});

describe("replies, photos and profiles", () => {
  it("a reply goes and comes back with the count", async () => {
    const item = await post("resident");
    const reply = await writeReply(here.db, here.tenant, item, { authorId: here.people.neighbour.accountId, body: "Sukkel!", parentId: null, idempotencyKey: randomUUID(), at: at(0), requestId: "r" });
    const replyId = reply.ok ? reply.id : "";
    const caseId = await bringToDesk(acting(here, "moderator"), { subject: "reply", subjectId: replyId, authorId: here.people.neighbour.accountId, audience: item.audience });
    const { batchId } = await decide(acting(here, "moderator"), [{ id: caseId ?? "" }], chosen({}));
    expect((await findItem(here.db, here.tenant.id, item.id))?.replyCount).toBe(0);
    await undo(later("moderator", 1), batchId);
    expect((await findItem(here.db, here.tenant.id, item.id))?.replyCount).toBe(1);
    expect((await decide(acting(here, "moderator"), [{ id: caseId ?? "" }], chosen({ content: "request-edit" }))).skipped[0]?.reason).toBe("cannot-edit");
  });

  it("a photo leaves its post, which can be changed without it, and comes back behind what took its place", async () => {
    const item = await post("neighbour");
    const photo = (position: number) => here.db.media.create({ data: { tenantId: here.tenant.id, ownerId: item.authorId, itemId: item.id, position, alt: "Een plein", width: 1, height: 1, widths: [1] }, select: { id: true } });
    const { id } = await photo(0);
    const caseId = await bringToDesk(acting(here, "moderator"), { subject: "photo", subjectId: id, authorId: item.authorId, audience: item.audience });
    const { batchId } = await decide(acting(here, "moderator"), [{ id: caseId ?? "" }], chosen({}));
    expect(await photosOf(here.db, item.id)).toEqual([]);
    const other = await photo(0);
    await undo(later("moderator", 1), batchId);
    expect((await photosOf(here.db, item.id)).map((each) => each.id)).toEqual([other.id, id]);
  });

  it("what somebody says of themselves is emptied, and what they wrote since is not written over", async () => {
    const accountId = here.people.editor.accountId;
    const about = async () => (await here.db.account.findFirst({ where: { tenantId: here.tenant.id, id: accountId } }))?.about;
    await here.db.account.updateMany({ where: { tenantId: here.tenant.id, id: accountId }, data: { about: "Iedereen is gek" } });
    const desk = async () => (await bringToDesk(acting(here, "moderator"), { subject: "profile", subjectId: accountId, authorId: accountId, audience: "town" })) ?? "";
    const first = await decide(acting(here, "moderator"), [{ id: await desk() }], chosen({}));
    expect(await about()).toBeNull();
    await undo(later("moderator", 1), first.batchId);
    expect(await about()).toBe("Iedereen is gek");
    const second = await decide(later("moderator", 2), [{ id: await desk() }], chosen({}));
    await here.db.account.updateMany({ where: { tenantId: here.tenant.id, id: accountId }, data: { about: "Ik hou van tuinieren" } });
    await undo(later("moderator", 3), second.batchId);
    expect(await about()).toBe("Ik hou van tuinieren");
  });
});

describe("what is asked of an author", () => {
  it.each<[Choice["measure"], string, string | null, number | null]>([
    ["warn", "warn", null, null],
    ["mute-7", "mute", "mute", 7],
    ["mute-30", "mute", "mute", 30],
    ["block", "block", "block", null],
  ])("%s", async (measure, kind, restriction, days) => {
    const { item, caseId } = await atDesk();
    await decide(acting(here, "moderator"), [{ id: caseId }], chosen({ measure }));
    expect(await decisions(item.id)).toEqual(["hide", kind]);
    const kept = await here.db.accountRestriction.findMany({ where: { tenantId: here.tenant.id, accountId: item.authorId } });
    expect(kept.map((each) => [each.kind, each.until])).toEqual(restriction === null ? [] : [[restriction, days === null ? null : after(new Date(NOW), { days })]]);
  });
});

describe("an undo", () => {
  it("puts everything back, once, and stays on record", async () => {
    const { item, caseId } = await atDesk();
    const { batchId } = await decide(acting(here, "moderator"), [{ id: caseId }], chosen({ content: "remove", measure: "block" }));
    expect(await undo(later("moderator", 9), batchId)).toEqual({ ok: true, undone: 1 });
    expect(await statusOf(item.id)).toBe("published");
    expect((await findCase(here.db, here.tenant.id, caseId))?.status).toBe("open");
    expect(await here.db.accountRestriction.count({ where: { tenantId: here.tenant.id, liftedAt: null } })).toBe(0);
    expect(await undo(later("moderator", 9), batchId)).toEqual({ ok: false, reason: "nothing-left" });
    expect((await decisions(item.id)).sort()).toEqual(["block", "remove", "restore (undo)", "restore (undo)"]);
  });

  it("is theirs who decided, and not for ever", async () => {
    const { item, caseId } = await atDesk();
    const { batchId } = await decide(acting(here, "moderator"), [{ id: caseId }], chosen({}));
    expect(await undo(later("admin", 1), batchId)).toEqual({ ok: false, reason: "not-yours" });
    expect(await undo({ ...acting(there, "moderator"), at: at(1) }, batchId)).toEqual({ ok: false, reason: "not-yours" });
    expect(await undo(later("moderator", 10), batchId)).toEqual({ ok: false, reason: "too-late" });
    expect(await statusOf(item.id)).toBe("hidden");
  });

  it("leaves what was decided anew", async () => {
    const { item, caseId } = await atDesk();
    const { batchId } = await decide(acting(here, "moderator"), [{ id: caseId }], chosen({}));
    const again = await bringToDesk(later("admin", 1), { subject: "item", subjectId: item.id, authorId: item.authorId, audience: item.audience });
    await decide(later("admin", 2), [{ id: again ?? "" }], chosen({ content: "remove" }));
    expect(await undo(later("moderator", 3), batchId)).toEqual({ ok: false, reason: "nothing-left" });
    expect(await statusOf(item.id)).toBe("removed");
  });

  it("of something that was never out puts it back where nobody saw it", async () => {
    const { item, caseId } = await atDesk();
    await here.db.item.updateMany({ where: { tenantId: here.tenant.id, id: item.id }, data: { status: "held", publishedAt: null } });
    const { batchId } = await decide(acting(here, "moderator"), [{ id: caseId }], fine);
    expect(await statusOf(item.id)).toBe("published");
    await undo(later("moderator", 1), batchId);
    expect(await findItem(here.db, here.tenant.id, item.id)).toMatchObject({ status: "held", publishedAt: null });
  });

  it("of many at once takes them all back", async () => {
    const made = [await atDesk(), await atDesk(), await atDesk()];
    const { batchId, decided } = await decide(acting(here, "moderator"), made.map(({ caseId }) => ({ id: caseId })), chosen({}));
    expect(decided).toHaveLength(3);
    expect(await undo(later("moderator", 1), batchId)).toEqual({ ok: true, undone: 3 });
    expect(await Promise.all(made.map(({ item }) => statusOf(item.id)))).toEqual(["published", "published", "published"]);
  });
});

describe("claim and hand-over", () => {
  it("keeps others off for half an hour, and can be given back", async () => {
    const { caseId } = await atDesk();
    expect(await claim(acting(here, "connector"), caseId)).toEqual({ ok: true });
    expect(await claim(acting(here, "moderator"), caseId)).toEqual({ ok: false, reason: "claimed" });
    expect((await decide(acting(here, "moderator"), [{ id: caseId }], fine)).skipped[0]?.reason).toBe("claimed");
    expect(await claim(later("moderator", 29), caseId)).toEqual({ ok: false, reason: "claimed" });
    expect(await claim(later("moderator", 30), caseId)).toEqual({ ok: true });
    await release(later("connector", 31), caseId);
    expect((await findCase(here.db, here.tenant.id, caseId))?.claimedBy).toBe(here.people.moderator.accountId);
    await release(later("moderator", 31), caseId);
    expect(await claim(later("connector", 31), caseId)).toEqual({ ok: true });
  });

  it("of two at the same moment goes to one", async () => {
    const { caseId } = await atDesk();
    const results = await Promise.all((["connector", "moderator", "admin"] as const).map((who) => claim(acting(here, who), caseId)));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("goes to a colleague who may decide it, with a word, and to nobody else", async () => {
    const { caseId } = await atDesk("neighbour", { neighbourhoods: [here.neighbourhoods.zuid] });
    const to = (who: PersonKey, town = here) => handOver(acting(here, "moderator"), caseId, { to: town.people[who].accountId, note: "Kijk jij?" });
    expect(await to("connector")).toEqual({ ok: false, reason: "no-such-colleague" });
    expect(await to("resident")).toEqual({ ok: false, reason: "no-such-colleague" });
    expect(await to("admin", there)).toEqual({ ok: false, reason: "no-such-colleague" });
    expect(await to("admin")).toEqual({ ok: true });
    expect((await decide(acting(here, "moderator"), [{ id: caseId }], fine)).skipped[0]?.reason).toBe("claimed");
    expect((await decide(acting(here, "admin"), [{ id: caseId }], fine)).decided).toEqual([caseId]);
  });
});

describe("the queue", () => {
  it("shows connectors their neighbourhoods and the whole town, moderators all, the most urgent first", async () => {
    const centrum = await atDesk("neighbour", { title: "Centrum" });
    const noord = await atDesk("neighbour", { title: "Noord", neighbourhoods: [here.neighbourhoods.noord] });
    const town = await atDesk("neighbour", { title: "Stad", scope: "town", neighbourhoods: [] });
    const due = (caseId: string, minutes: number) => here.db.moderationCase.updateMany({ where: { tenantId: here.tenant.id, id: caseId }, data: { dueAt: at(minutes) } });
    await Promise.all([due(centrum.caseId, -5), due(noord.caseId, 5), due(town.caseId, 10)]);
    const titles = async (who: PersonKey, filter = {}) => (await queue(here.db, here.people[who], filter, at(0))).map(({ title }) => title);
    expect(await titles("connector")).toEqual(["Centrum", "Stad"]);
    expect(await titles("moderator")).toEqual(["Centrum", "Noord", "Stad"]);
    expect(await titles("moderator", { neighbourhood: here.neighbourhoods.noord })).toEqual(["Noord", "Stad"]);
    expect(await titles("moderator", { cause: "report" })).toEqual([]);
    await claim(acting(here, "connector"), centrum.caseId);
    expect(await titles("moderator", { whose: "free" })).toEqual(["Noord", "Stad"]);
    expect(await titles("connector", { whose: "mine" })).toEqual(["Centrum"]);
    expect(await queueCounts(here.db, here.people.connector, at(0))).toEqual({ open: 2, late: 1, mine: 1, waiting: 0 });
    const [first] = await queue(here.db, here.people.moderator, {}, at(0));
    expect((await queue(here.db, here.people.moderator, { after: first && { care: first.care, dueAt: first.dueAt, id: first.id } }, at(0))).map(({ title }) => title)).toEqual(["Noord", "Stad"]);
    expect(await queue(there.db, there.people.admin, {}, at(0))).toEqual([]);
  });
});

describe("a case that nobody decides", () => {
  it("goes from connectors to moderators to admins, each in their time, and stays there", async () => {
    const { caseId } = await atDesk();
    const found = async () => findCase(here.db, here.tenant.id, caseId);
    const round = (hours: number) => escalate(here.db, here.tenant, { at: after(new Date(NOW), { hours }), requestId: "r" });
    expect(await round(23)).toEqual([]);
    expect(await round(24)).toEqual([{ caseId, step: "moderator" }]);
    expect(await round(24)).toEqual([]);
    expect((await found())?.dueAt).toEqual(after(new Date(NOW), { hours: 48 }));
    expect(await round(48)).toEqual([{ caseId, step: "tenant-admin" }]);
    expect(await round(72)).toEqual([{ caseId, step: "tenant-admin" }]);
    expect((await found())?.status).toBe("open");
  });

  it("moves one step, though two rounds come at the same moment", async () => {
    const { caseId } = await atDesk();
    const round = () => escalate(here.db, here.tenant, { at: after(new Date(NOW), { hours: 24 }), requestId: "r" });
    const moved = (await Promise.all([round(), round()])).flat();
    expect(moved).toEqual([{ caseId, step: "moderator" }]);
  });

  it("comes back when its author lets the time pass that was given to change it", async () => {
    const { caseId } = await atDesk();
    await decide(acting(here, "moderator"), [{ id: caseId }], chosen({ content: "request-edit" }));
    expect(await escalate(here.db, here.tenant, { at: after(new Date(NOW), { days: 13 }), requestId: "r" })).toEqual([]);
    expect(await escalate(here.db, here.tenant, { at: after(new Date(NOW), { days: 14 }), requestId: "r" })).toEqual([{ caseId, step: "connector" }]);
    expect((await findCase(here.db, here.tenant.id, caseId))?.status).toBe("open");
  });
});

describe("somebody who may not write", () => {
  it("is refused everything that others would see, and nothing else", async () => {
    const own = await post("neighbour");
    const muted = { ...here.people.neighbour, restriction: { kind: "mute" as const, decisionId: randomUUID(), until: after(new Date(NOW), { days: 7 }).toISOString() } };
    const doing = { ...acting(here, "neighbour", stoppedClock(NOW)), member: muted };
    const form = postForm.parse({ key: randomUUID(), title: "Toch nog", body: "Iets zeggen", scope: "town" });
    expect(await writePost(doing, form)).toEqual({ ok: false, reason: "not-allowed" });
    expect(await changePost(doing, own, { ...form, version: own.version })).toEqual({ ok: false, reason: "not-allowed" });
    expect(await itemFor(here.db, muted, "post", own.id)).toBeDefined();
  });
});
