import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { answerHelp, declineHelp } from "#app/modules/help/answer.server.ts";
import { helpPageOf } from "#app/modules/help/help-page.server.ts";
import { findHelpers, needOf } from "#app/modules/help/matching.server.ts";
import { helpRow } from "#app/modules/help/help-row.server.ts";
import { sayOutcome } from "#app/modules/help/outcome.server.ts";
import type { ItemRecord } from "#app/platform/content/item.server.ts";
import { visitor, type Actor } from "#app/platform/permissions/actor.ts";
import { stoppedClock } from "#app/platform/clock.ts";
import type { TownContext } from "#app/platform/http/context.server.ts";
import { pino } from "pino";
import { helpUntil, newOffer, newRequest, toldPeople } from "../../setup/help.ts";
import { acting, NOW, twoTowns, type PersonKey, type TestTown } from "../../setup/towns.ts";

let here: TestTown;
beforeEach(async () => {
  [here] = await twoTowns();
  const tenantId = here.tenant.id;
  await here.db.conversation.deleteMany({ where: { tenantId } });
  await here.db.item.deleteMany({ where: { tenantId } });
  await here.db.notification.deleteMany({ where: { tenantId } });
  await here.db.job.deleteMany({ where: { tenantId } });
  await here.db.accountBlock.deleteMany({ where: { tenantId } });
});

const words = (body = "Ik kan helpen!") => ({ key: randomUUID(), body });
const rowOf = async ({ id }: ItemRecord) => {
  const row = await helpRow(here.db, here.tenant.id, id);
  if (!row) throw new Error("no row");
  return row;
};
const seenBy = (actor: Actor, item: ItemRecord) => {
  const town: TownContext = { site: "town", tenant: here.tenant, db: here.db, actor, requestId: "r", nonce: "", log: pino({ level: "silent" }), clock: stoppedClock(NOW), locale: "nl", origin: "", secure: false, visitorKey: "", changed: () => undefined };
  return helpPageOf(town, item);
};
const matches = () => here.db.helpMatch.findMany({ where: { tenantId: here.tenant.id } });

describe("I can help", () => {
  it("begins a conversation of the two, stops the clock and is told to whoever asked", async () => {
    await newOffer(here);
    const request = await newRequest(here);
    await helpUntil(here, NOW);
    const answered = await answerHelp(acting(here, "neighbour"), request, words());
    expect(answered).toMatchObject({ ok: true });
    expect(await rowOf(request)).toMatchObject({ dueAt: null, answeredAt: new Date(NOW), step: 1 });
    expect((await toldPeople(here)).at(-1)).toBe("resident message: Bram Vergeetmijniet schreef je over “Wie haalt mijn boodschappen?”");
    await helpUntil(here, "2026-11-27T20:00:00Z");
    expect((await rowOf(request)).step).toBe(1);
    expect((await seenBy(here.people.resident, request)).help.offered).toMatchObject([{ name: "Bram Vergeetmijniet" }]);
  });

  it("sent twice is one answer, and one conversation", async () => {
    const request = await newRequest(here);
    const same = words();
    const both = await Promise.all([answerHelp(acting(here, "neighbour"), request, same), answerHelp(acting(here, "neighbour"), request, same)]);
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await matches()).toHaveLength(1);
    expect(await here.db.conversationMessage.count({ where: { tenantId: here.tenant.id } })).toBe(1);
  });

  it("keeps the moment of the first, whoever follows", async () => {
    const request = await newRequest(here);
    await answerHelp(acting(here, "neighbour"), request, words());
    await answerHelp(acting(here, "editor", stoppedClock("2026-11-24T12:00:00Z")), request, words());
    expect((await rowOf(request)).answeredAt).toEqual(new Date(NOW));
    expect(await matches()).toHaveLength(2);
  });

  it.each<[string, PersonKey]>([["by whoever asks", "resident"]])("is refused %s", async (_case, who) => {
    const request = await newRequest(here);
    expect(await answerHelp(acting(here, who), request, words())).toEqual({ ok: false, reason: "not-allowed" });
    expect(await matches()).toEqual([]);
  });

  it("is refused by somebody who was blocked, and they are not looked for either", async () => {
    await newOffer(here);
    const request = await newRequest(here);
    await here.db.accountBlock.create({ data: { tenantId: here.tenant.id, accountId: here.people.resident.accountId, blockedId: here.people.neighbour.accountId, createdAt: new Date(NOW) } });
    expect(await answerHelp(acting(here, "neighbour"), request, words())).toEqual({ ok: false, reason: "ended" });
    const need = needOf(await rowOf(request));
    expect(await here.db.transact((tx) => findHelpers(tx, here.tenant, { itemId: request.id, askerId: request.authorId, need }, { ring: "town", mostPerWeek: 3, size: 5, at: new Date(NOW) }))).toEqual([]);
  });

  it("may be said after all by who said not now", async () => {
    await newOffer(here);
    const request = await newRequest(here);
    await helpUntil(here, NOW);
    await declineHelp(acting(here, "neighbour"), request);
    expect(await matches()).toMatchObject([{ answer: "no" }]);
    expect((await rowOf(request)).answeredAt).toBeNull();
    await answerHelp(acting(here, "neighbour"), request, words());
    await declineHelp(acting(here, "neighbour"), request);
    expect(await matches()).toMatchObject([{ answer: "yes" }]);
  });
});

describe("whoever offers", () => {
  it("is reached in a conversation too, and it counts once for each who asks", async () => {
    const offer = await newOffer(here);
    await answerHelp(acting(here, "resident"), offer, words("Kun jij bij mij?"));
    await answerHelp(acting(here, "resident"), offer, words("Zaterdag misschien?"));
    await answerHelp(acting(here, "editor"), offer, words());
    expect((await matches()).map(({ askedItemId, answer }) => [askedItemId, answer])).toEqual([[null, "yes"], [null, "yes"]]);
    expect(await here.db.conversation.count({ where: { tenantId: here.tenant.id } })).toBe(2);
  });
});

describe("the page of a request", () => {
  it("says why it suits its reader, by what they offer themselves", async () => {
    await newOffer(here, { days: ["6"] });
    const request = await newRequest(here, { days: ["6"] });
    expect((await seenBy(here.people.neighbour, request)).help.reasons.map(({ kind }) => kind)).toEqual(["skill", "same-neighbourhood", "days"]);
    expect((await seenBy(here.people.editor, request)).help.reasons).toEqual([]);
  });

  it("gives a visitor a first name and nothing of what is between people", async () => {
    const request = await newRequest(here);
    await helpUntil(here, NOW);
    await answerHelp(acting(here, "neighbour"), request, words());
    const { item, help } = await seenBy(visitor, request);
    expect(item.author.name).toBe("Truus");
    expect(help).toMatchObject({ steps: [], offered: [], nextAt: null, outcome: null, lines: [], organisation: null, myAnswer: null });
    expect((await seenBy(here.people.neighbour, request)).item.author.name).toBe("Truus Theelepel");
    expect((await seenBy(here.people.connector, request)).help.steps.length).toBeGreaterThan(0);
  });
});

describe("still looking", () => {
  it("asks the next when whoever offered did not come", async () => {
    await newOffer(here);
    const request = await newRequest(here);
    await helpUntil(here, NOW);
    await answerHelp(acting(here, "neighbour"), request, words());
    const by = { saidBy: "mail", actorId: null, at: new Date("2026-11-28T08:00:00Z"), requestId: "r" } as const;
    await sayOutcome(here.db, here.tenant, request, { outcome: "still", thanks: "" }, by);
    await sayOutcome(here.db, here.tenant, request, { outcome: "still", thanks: "" }, by);
    expect(await helpUntil(here, "2026-11-28T08:00:00Z")).toContain("climb 2026-11-28T08:00:00.000Z");
    expect((await rowOf(request)).step).toBe(3);
  });
});
