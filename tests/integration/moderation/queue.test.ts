import { randomUUID } from "node:crypto";
import { beforeEach, expect, it } from "vitest";
import { after } from "#app/platform/clock.ts";
import { openCase, type CaseSubject } from "#app/platform/moderation/cases/open-case.server.ts";
import { queue } from "#app/platform/moderation/cases/queue.server.ts";
import { authorFacts } from "#app/platform/moderation/gate/author.server.ts";
import { clearDesk, minutes, postOf } from "../../setup/moderation.ts";
import { asOwner, NOW, twoTowns, type TestTown } from "../../setup/towns.ts";

let here: TestTown;
let there: TestTown;
beforeEach(async () => {
  [here, there] = await twoTowns();
  await clearDesk(here, there);
});

const at = new Date(NOW);
const replyOf = (itemId: string, authorId: string, more: { body?: string; status?: string; createdAt?: Date } = {}) =>
  here.db.reply.create({ data: { tenantId: here.tenant.id, itemId, authorId, body: "Zeg dat nog eens.", idempotencyKey: randomUUID(), createdAt: at, ...more }, select: { id: true } });

it("the queue names what was found in a post, a reply and a profile, each its own", async () => {
  const item = await postOf(here);
  const { id: replyId } = await replyOf(item.id, here.people.resident.accountId);
  const profileId = here.people.editor.accountId;
  const found: [CaseSubject, string, Record<string, string>][] = [
    ["item", item.id, { itemId: item.id }],
    ["reply", replyId, { replyId }],
    ["profile", profileId, { accountId: profileId }],
  ];
  for (const [subject, subjectId, about] of found) {
    await here.db.moderationFacts.deleteMany({ where: { tenantId: here.tenant.id, ...about } });
    await here.db.moderationFacts.create({ data: { tenantId: here.tenant.id, ...about, facts: {}, judgement: {}, hits: [{ label: `van ${subject}` }], at } });
    await here.db.transact((tx) => openCase(tx, here.tenant, { subject, subjectId, authorId: null, audience: "town", holds: false, causes: [{ kind: "own-look", detail: {} }] }, { actorId: null, at, requestId: "r" }));
  }
  const lines = await queue(here.db, here.people.moderator, {}, at);
  expect(Object.fromEntries(lines.map(({ subject, labels }) => [subject, labels]))).toEqual({ item: ["van item"], reply: ["van reply"], profile: ["van profile"] });
});

it("of an author the gate counts what others can read, and holds a text against the newest of the week, without itself", async () => {
  const { accountId } = here.people.neighbour;
  const item = await postOf(here);
  const itself = await postOf(here);
  for (let count = 0; count < 60; count++) await replyOf(item.id, accountId, { body: `Reactie ${count}`, createdAt: minutes(-count) });
  await replyOf(item.id, accountId, { body: "Wacht nog", status: "held", createdAt: minutes(1) });
  await replyOf(item.id, accountId, { body: "Van vroeger", createdAt: after(at, { days: -8 }) });
  const { approved, recent } = await here.db.transact((tx) => authorFacts(tx, here.tenant.id, accountId, itself.id, minutes(1)));
  expect(approved).toBe(62);
  expect(recent).toHaveLength(50);
  expect(recent[0]?.text).toBe("Wacht nog");
  expect(recent.map(({ id }) => id)).toContain(item.id);
  expect(recent.map(({ id }) => id)).not.toContain(itself.id);
});

it.each([
  ["report", "decision_id"],
  ["report", "media_id"],
  ["report", "account_id"],
  ["moderation_decision", "case_id"],
  ["moderation_appeal", "report_id"],
  ["moderation_case", "item_id"],
  ["moderation_case", "reply_id"],
  ["moderation_case", "media_id"],
  ["moderation_case", "account_id"],
])("rows of %s are found by their %s without reading the table", async (table, column) => {
  const { rows } = await asOwner((client) =>
    client.query<{ columns: string[] }>(
      `select array(select a.attname::text from unnest(i.indkey::int2[]) with ordinality k (number, place) join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.number order by k.place) as columns
         from pg_index i where i.indrelid = $1::regclass and i.indpred is null`,
      [table],
    ),
  );
  expect(rows.map(({ columns }) => columns.slice(0, 2))).toContainEqual(["tenant_id", column]);
});
