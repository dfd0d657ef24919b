import { randomUUID } from "node:crypto";
import { after } from "#app/platform/clock.ts";
import { slugOf, writeAudience } from "#app/platform/content/item.server.ts";
import type { Db } from "#app/platform/database/client.server.ts";
import type { DemoEvent } from "#app/platform/demo/content.ts";
import { idOf } from "#app/platform/demo/seed-people.server.ts";
import type { DemoSeeder, DemoTown } from "#app/platform/demo/seeder.ts";
import { indexItem } from "#app/platform/search/index-item.server.ts";
import { createFacts } from "./changes/write-facts.server.ts";
import { accessFacts, themeOf, type EventFacts } from "./domain/facts.ts";
import { ruleFor, weekdayOf, type Repeat } from "./domain/repeat.ts";
import type { Series } from "./domain/series.ts";
import { dayAt } from "./domain/wall-time.ts";
import { makeOccurrences } from "./occurrences/make.server.ts";

/** How many weeks a course of the demo lasts. */
const COURSE = 4;

function seriesOf({ inDays, time, minutes, repeat, signingUp }: DemoEvent, { clock, timeZone }: DemoTown): Series {
  const day = dayAt(clock.now(), timeZone).add({ days: inDays });
  const start = { startsLocal: `${day.toString()}T${time ?? "00:00"}`, timeZone, allDay: time === undefined };
  const until = signingUp === "series" ? day.add({ weeks: COURSE - 1 }) : null;
  const said: Repeat = repeat === undefined ? { kind: "none" } : repeat === "monthly" ? { kind: "monthly", from: "start", until } : { kind: "weekly", every: repeat === "weekly" ? 1 : 2, days: [weekdayOf(start.startsLocal)], until };
  return { ...start, minutes, rule: ruleFor(said, start) };
}

function factsOf({ place, price, theme, access, signingUp: signing, capacity }: DemoEvent): EventFacts {
  const signingUp = signing ?? "none";
  return {
    place,
    onlineLink: null,
    cost: price === undefined ? "unknown" : price === 0 ? "free" : "paid",
    priceCents: price === undefined || price === 0 ? null : price,
    theme: themeOf(theme),
    accessFacts: accessFacts.filter((fact) => access.includes(fact)),
    signingUp,
    capacity: signingUp === "none" ? null : (capacity ?? null),
    closesHours: 0,
  };
}

async function seedEvent(tx: Db, town: DemoTown, event: DemoEvent, index: number): Promise<void> {
  const { tenantId, accounts, organisations, neighbourhoods, clock } = town;
  const id = randomUUID();
  const at = clock.now();
  // One by one over the last weeks, as people think of it.
  const publishedAt = after(at, { days: -(index % 14), hours: -1 - index });
  await tx.item.create({
    data: {
      tenantId, id, kind: "event", authorId: idOf(accounts, event.author), organisationId: event.organisation ? idOf(organisations, event.organisation) : null,
      slug: slugOf(event.title), title: event.title, body: event.body, status: "published", wholeTown: event.audience === "town", publishedAt, lastActivityAt: publishedAt, idempotencyKey: randomUUID(), isDemo: true, createdAt: publishedAt,
    },
  });
  await writeAudience(tx, tenantId, id, event.audience === "town" ? "town" : event.audience.map((key) => idOf(neighbourhoods, key)));
  await createFacts(tx, tenantId, id, { series: seriesOf(event, town), facts: factsOf(event) }, at);
  const times = await tx.eventOccurrence.findMany({ where: { tenantId, itemId: id }, select: { recurrence: true }, orderBy: { startsAt: "asc" }, take: 2 });
  const recurrence = event.signingUp === "series" ? null : (times[0]?.recurrence ?? null);
  await tx.eventRegistration.createMany({
    data: (event.comes ?? []).map((key, index) => ({ tenantId, itemId: id, recurrence, accountId: idOf(accounts, key), partySize: 1 + (index % 2), status: "registered", position: BigInt(index + 1), idempotencyKey: randomUUID(), createdAt: at })),
  });
  const second = times[1]?.recurrence;
  if (event.secondCancelled && second !== undefined) {
    await tx.eventException.create({ data: { tenantId, itemId: id, recurrence: second, kind: "cancelled", notice: "ill" } });
    await makeOccurrences(tx, tenantId, id, at);
  }
  await indexItem(tx, tenantId, id);
}

/** Writes what is on in a demo town, from today on. */
export const seedAgenda: DemoSeeder = async (db, town) => {
  for (const [index, event] of (town.content.events ?? []).entries()) await db.transact((tx) => seedEvent(tx, town, event, index));
};
