import { slugOfText } from "#app/lib/slug.ts";
import { isUuid } from "#app/lib/uuid.ts";
import type { Db } from "#app/platform/database/client.server.ts";
import type { Subject } from "#app/platform/permissions/can.ts";
import type { Audience } from "./audience.ts";

/** `held`: waits until somebody looked. `hidden` and `removed`: out of sight by decision of the town's team, the second for good. */
export type ItemStatus = "draft" | "held" | "published" | "withdrawn" | "hidden" | "removed";

/** An item with all that deciding about it needs. */
export interface ItemRecord {
  id: string;
  tenantId: string;
  kind: string;
  slug: string;
  title: string;
  body: string;
  status: ItemStatus;
  version: number;
  authorId: string;
  organisationId: string | null;
  audience: Audience;
  publishedAt: Date | null;
  editedAt: Date | null;
  replyCount: number;
  thanksCount: number;
  /** Whether its writer lets others reply. */
  repliesOpen: boolean;
}

/**
 * Finds an item of this town, whatever its status; who may see it is for the caller to ask.
 * @param id as it stands in an address; anything that is no uuid is no item
 */
export async function findItem(db: Db, tenantId: string, id: string, kind?: string): Promise<ItemRecord | undefined> {
  if (!isUuid(id)) return undefined;
  const [row] = await db.$queryRaw<(Omit<ItemRecord, "audience"> & { wholeTown: boolean; neighbourhoodIds: string[] })[]>`
    select i.id, i.tenant_id as "tenantId", i.kind, i.slug, i.title, i.body, i.status, i.version, i.author_id as "authorId",
           i.organisation_id as "organisationId", i.whole_town as "wholeTown", i.published_at as "publishedAt", i.edited_at as "editedAt",
           i.reply_count as "replyCount", i.thanks_count as "thanksCount", i.replies_open as "repliesOpen",
           array(select a.neighbourhood_id::text from item_audience a
                  where a.tenant_id = i.tenant_id and a.item_id = i.id and a.neighbourhood_id is not null) as "neighbourhoodIds"
      from item i where i.tenant_id = ${tenantId}::uuid and i.id = ${id}::uuid`;
  if (!row || (kind !== undefined && row.kind !== kind)) return undefined;
  const { wholeTown, neighbourhoodIds, ...rest } = row;
  return { ...rest, audience: wholeTown ? "town" : neighbourhoodIds };
}

/** The item as the permission check sees it. */
export function subjectOf(item: Pick<ItemRecord, "tenantId" | "authorId" | "organisationId" | "audience">): Subject {
  return { tenantId: item.tenantId, authorId: item.authorId, organisationId: item.organisationId, audience: item.audience };
}

/** The readable end of an item's address; never empty, at most 80 characters. */
export function slugOf(title: string): string {
  return slugOfText(title, "zonder-titel");
}

/** Writes whom an item is for, in place of what stood there. */
export async function writeAudience(tx: Db, tenantId: string, itemId: string, audience: Audience): Promise<void> {
  await tx.$executeRaw`delete from item_audience where tenant_id = ${tenantId}::uuid and item_id = ${itemId}::uuid`;
  const targets = audience === "town" ? [null] : [...new Set(audience)];
  for (const target of targets) {
    await tx.$executeRaw`insert into item_audience (tenant_id, item_id, neighbourhood_id, kind)
      select tenant_id, id, ${target}::uuid, kind from item where tenant_id = ${tenantId}::uuid and id = ${itemId}::uuid`;
  }
}
