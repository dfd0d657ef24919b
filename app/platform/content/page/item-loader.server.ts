import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { ItemRecord } from "#app/platform/content/item.server.ts";
import { itemFor } from "#app/platform/content/writing/write-item.server.ts";
import type { ItemPaths } from "#app/platform/content/writing/writing.ts";
import type { TownContext } from "#app/platform/http/context.server.ts";
import { parkedForm } from "#app/platform/http/parked-form.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { rememberReading } from "#app/platform/notify/reading.server.ts";
import { itemDone } from "./forms.ts";

const asked = z.object({ weg: z.uuid().optional().catch(undefined), gedaan: itemDone.optional().catch(undefined) });

interface Address {
  id: string | undefined;
  slug: string | undefined;
}

/**
 * The item that an address leads to, for whoever asks.
 * @throws Response 404 where there is none for them; 301 to its own address where only the readable end differs
 */
export async function itemAt(town: TownContext, request: Request, kind: string, paths: ItemPaths, { id, slug }: Address): Promise<ItemRecord> {
  const item = await itemFor(town.db, town.actor, kind, id ?? "");
  if (!item) throw new Response(null, { status: 404 });
  if (slug !== item.slug) throw new Response(null, { status: 301, headers: { location: paths.item(item) + new URL(request.url).search } });
  return item;
}

/** What the page of an item needs beside the item: who looks, what just happened, what they had typed. Notes that a member read it. */
export async function aroundItem(town: TownContext, request: Request, item: ItemRecord) {
  const { gedaan, weg } = readAddress(request, asked);
  const { actor } = town;
  if (actor.kind !== "member") return { done: gedaan, viewer: null };
  await rememberReading(town.db, actor.accountId, item.id, town.clock.now());
  return { done: gedaan, parked: await parkedForm(town, request), takenBack: weg, viewer: { name: actor.name, replyKey: randomUUID() } };
}
