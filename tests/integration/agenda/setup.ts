import { randomUUID } from "node:crypto";
import { createItem } from "#app/platform/content/create-item.server.ts";
import { findItem, type ItemRecord } from "#app/platform/content/item.server.ts";
import { createFacts } from "#app/modules/agenda/changes/write-facts.server.ts";
import type { EventFacts } from "#app/modules/agenda/domain/facts.ts";
import type { Series } from "#app/modules/agenda/domain/series.ts";
import { notificationDetail } from "#app/platform/notify/kinds.ts";
import { acting, type PersonKey, type TestTown } from "../../setup/towns.ts";

export const plainFacts: EventFacts = { place: "De Lantaarn", onlineLink: null, cost: "unknown", priceCents: null, theme: null, accessFacts: [], signingUp: "none", capacity: null, closesHours: 0 };
export const once: Series = { startsLocal: "2026-12-01T20:00", minutes: 120, timeZone: "Europe/Amsterdam", allDay: false, rule: null };
export const weekly: Series = { ...once, rule: "FREQ=WEEKLY;COUNT=4" };

interface Wanted {
  series?: Partial<Series>;
  facts?: Partial<EventFacts>;
  title?: string;
  by?: PersonKey;
  audience?: "town" | string[];
  organisationId?: string;
  publish?: boolean;
}

/** An event in a town, as its form would make it. */
export async function someEvent(town: TestTown, { series, facts, title = "Samen eten", by = "editor", audience = "town", organisationId, publish = true }: Wanted = {}): Promise<ItemRecord> {
  const { db, tenant, member, at, requestId } = acting(town, by);
  const item = { kind: "event", authorId: member.accountId, organisationId: organisationId ?? null, title, body: "Kom je ook?", audience, publish, idempotencyKey: randomUUID(), at, requestId };
  const { id } = await createItem(db, tenant, item, (tx, itemId) => createFacts(tx, tenant.id, itemId, { series: { ...once, ...series }, facts: { ...plainFacts, ...facts } }, at));
  const found = await findItem(db, tenant.id, id, "event");
  if (!found) throw new Error("no event");
  return found;
}

/** What somebody was told, in Dutch, in no order: notifications of one moment have none. */
export async function toldTo(town: TestTown, who: PersonKey): Promise<string[]> {
  const found = await town.db.notification.findMany({ where: { tenantId: town.tenant.id, accountId: town.people[who].accountId }, orderBy: { id: "asc" }, select: { detail: true } });
  return found.map(({ detail }) => notificationDetail.parse(detail).said?.nl ?? "");
}

/** The times of an event as they are kept. */
export async function timesOf(town: TestTown, itemId: string) {
  return town.db.eventOccurrence.findMany({ where: { tenantId: town.tenant.id, itemId }, orderBy: { startsAt: "asc" } });
}
