import { randomUUID } from "node:crypto";
import type { ItemRecord } from "#app/platform/content/item.server.ts";
import type { TenantDb } from "#app/platform/database/client.server.ts";
import { photosOf } from "#app/platform/files/item-photos.server.ts";
import type { Member } from "#app/platform/permissions/actor.ts";
import { organisationsOf } from "./choices.server.ts";

/** What the form of an item holds at first, but for what its kind adds. */
export interface ItemDefaults {
  key: string;
  version?: number;
  title?: string;
  body?: string;
  scope: "neighbourhoods" | "town";
  neighbourhoods: string[];
  organisation?: string;
  photos: { id: string; alt: string }[];
}

/**
 * The form of a new item.
 * @param audience whom the town has it for as long as nothing is chosen; who has no neighbourhood writes for everybody
 */
export function newItemDefaults({ neighbourhoodId: own }: Member, audience: "neighbourhood" | "town"): ItemDefaults {
  return { key: randomUUID(), scope: audience === "town" || own === null ? "town" : "neighbourhoods", neighbourhoods: own ? [own] : [], photos: [] };
}

/** The form of an item that is there, with its photos and in whose name it may stand. */
export async function itemDefaults(db: TenantDb, member: Member, item: ItemRecord) {
  const photos = await photosOf(db, item.id);
  const organisations = await organisationsOf(db, [...new Set([...member.editorOf, ...(item.organisationId ? [item.organisationId] : [])])]);
  const defaults: ItemDefaults = {
    // Changing twice is guarded by the version; the key only has to be there.
    key: item.id,
    version: item.version,
    title: item.title,
    body: item.body,
    scope: item.audience === "town" ? "town" : "neighbourhoods",
    neighbourhoods: item.audience === "town" ? [] : [...item.audience],
    organisation: item.organisationId ?? undefined,
    photos: photos.map(({ id, alt }) => ({ id, alt })),
  };
  return { defaults, photos, organisations };
}
