import { after, type Clock } from "#app/platform/clock.ts";
import type { TenantDb } from "#app/platform/database/client.server.ts";
import { env } from "#app/platform/env.server.ts";
import { eventCatalogue, type EventName } from "#app/platform/events/catalogue.ts";
import { findItem } from "#app/platform/content/item.server.ts";
import { kindsOn } from "#app/platform/modules/kinds.server.ts";
import { loadTenant } from "#app/platform/tenancy/load.server.ts";
import { isOpen } from "#app/platform/tenancy/tenant.ts";
import { listenersToNew, listenersToReply, type Listener, type Page } from "./audience.server.ts";
import { notify, type NewNotification } from "./notify.server.ts";

/** People at a time: one short transaction each, so that a kill in the middle leaves whole pages behind. */
const PAGE = 200;

/** What comes back into sight later than this after it was published is no news. */
const NEWS_DAYS = 7;

const reply = eventCatalogue["reply.written"];
const item = eventCatalogue["item.published"];

/** Events after which something may be new to those who follow. */
const NEW_ITEM: readonly string[] = ["item.published", "item.unhidden", "item.restored"] satisfies EventName[];

interface Work {
  clock: Clock;
  requestId: string;
  signal?: AbortSignal;
}

/** Finds a page of listeners, and says what each is told. */
interface Telling {
  listeners: (page: Page) => Promise<Listener[]>;
  about: Pick<NewNotification, "onceKey" | "itemId" | "replyId">;
}

async function tellingOf(db: TenantDb, name: string, payload: unknown, kinds: readonly string[], now: Date): Promise<Telling | undefined> {
  if (name === "reply.written") {
    const { itemId, replyId } = reply.parse(payload);
    return { listeners: (page) => listenersToReply(db, kinds, replyId, page), about: { onceKey: `reply ${replyId}`, itemId, replyId } };
  }
  if (!NEW_ITEM.includes(name)) return undefined;
  const { itemId } = item.parse(payload);
  const found = await findItem(db, db.scope.tenantId, itemId);
  if (found?.status !== "published" || !found.publishedAt || !kinds.includes(found.kind)) return undefined;
  if (found.publishedAt < after(now, { days: -NEWS_DAYS })) return undefined;
  return { listeners: (page) => listenersToNew(db, found, page), about: { onceKey: `item ${itemId}`, itemId } };
}

/**
 * Tells everybody who follows what an event is about, in pages by account id. However often it runs and wherever it was broken off, in the
 * end each was told once. Nobody is told out of a town that is shut, a module that is off, or of what is out of sight.
 *
 * @returns how many were told by this run
 */
export async function tellFollowers(db: TenantDb, eventId: string, { clock, requestId, signal }: Work): Promise<number> {
  const { tenantId } = db.scope;
  const tenant = await loadTenant(tenantId, env.PLATFORM_HOST);
  const event = await db.domainEvent.findFirst({ where: { tenantId, id: eventId }, select: { name: true, payload: true } });
  if (!tenant || !isOpen(tenant) || !event) return 0;
  const at = clock.now();
  const telling = await tellingOf(db, event.name, event.payload, await kindsOn(tenant), at);
  if (!telling) return 0;
  let told = 0;
  let last: string | null = null;
  for (;;) {
    signal?.throwIfAborted();
    const page: Listener[] = await telling.listeners({ after: last, size: PAGE });
    told += await db.transact((tx) => notify(tx, { tenantId, eventId, at, requestId }, page.map((each) => ({ ...each, ...telling.about }))));
    last = page.at(-1)?.accountId ?? null;
    if (page.length < PAGE) return told;
  }
}
