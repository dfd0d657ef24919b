import { isUuid } from "#app/lib/uuid.ts";
import type { TenantDb } from "#app/platform/database/client.server.ts";
import { mayRead } from "#app/platform/content/may-read.server.ts";
import type { ItemStatus } from "#app/platform/content/item.server.ts";
import type { Actor } from "#app/platform/permissions/actor.ts";
import { may } from "#app/platform/permissions/permissions.server.ts";
import { findFile } from "./store.server.ts";

const TYPES = { webp: "image/webp", jpg: "image/jpeg" } as const;

interface PhotoRow {
  ownerId: string;
  /** Whether it is out of sight by a decision of the town's team, who still see it. */
  kept: boolean;
  /** Whether it is the photo that its owner shows of themselves, and whether they are of the team. */
  portrait: boolean;
  ofTeam: boolean;
  /** For whom the newest case about it is; null and none without a case. */
  caseWholeTown: boolean | null;
  caseNeighbourhoodIds: string[] | null;
  kind: string | null;
  status: ItemStatus | null;
  authorId: string | null;
  organisationId: string | null;
  wholeTown: boolean | null;
  publishedAt: Date | null;
  neighbourhoodIds: string[];
}

/**
 * Whether this person may see a photo: its owner always, others when they may read what it belongs to and its module is on. Who shows a photo
 * of themselves shows it to the neighbours who are logged in; those of the team to everybody. One that is out
 * of sight belongs to nothing: then those see it who see the case about it at the desk.
 */
function maySee(actor: Actor, tenantId: string, kinds: readonly string[], photo: PhotoRow): boolean {
  if (photo.kind !== null && !kinds.includes(photo.kind)) return false;
  if (actor.kind === "member" && actor.accountId === photo.ownerId) return true;
  if (photo.kept) return may(actor, "desk.read", { tenantId, audience: photo.caseWholeTown ? "town" : (photo.caseNeighbourhoodIds ?? []) });
  if (photo.portrait && (photo.ofTeam || actor.kind === "member")) return true;
  if (photo.status === null || photo.authorId === null) return false;
  const { authorId, organisationId, status, publishedAt } = photo;
  return mayRead(actor, { tenantId, authorId, organisationId, status, publishedAt, audience: photo.wholeTown ? "town" : photo.neighbourhoodIds });
}

/**
 * Finds one size of a photo, if this person may see it.
 *
 * @param kinds of items whose modules are on in this town
 * @param fileName such as `640.webp`
 */
export async function findPhoto(db: TenantDb, actor: Actor, kinds: readonly string[], photoId: string, fileName: string) {
  const [, extension] = fileName.split(".");
  if (!isUuid(photoId) || (extension !== "webp" && extension !== "jpg")) return undefined;
  const { tenantId } = db.scope;
  const [photo] = await db.$queryRaw<PhotoRow[]>`
    select m.owner_id as "ownerId", m.status <> 'shown' as kept, i.kind, i.status, i.author_id as "authorId", i.organisation_id as "organisationId", i.whole_town as "wholeTown",
           i.published_at as "publishedAt",
           array(select neighbourhood_id::text from item_audience a
                  where a.tenant_id = m.tenant_id and a.item_id = m.item_id and neighbourhood_id is not null) as "neighbourhoodIds",
           p.id is not null as portrait, exists(select from account_role r where r.tenant_id = p.tenant_id and r.account_id = p.id) as "ofTeam",
           about.whole_town as "caseWholeTown", about.neighbourhood_ids::text[] as "caseNeighbourhoodIds"
      from media m left join item i on i.tenant_id = m.tenant_id and i.id = m.item_id
      left join account p on p.tenant_id = m.tenant_id and p.portrait_id = m.id
      left join lateral (select c.whole_town, c.neighbourhood_ids from moderation_case c
                          where m.status <> 'shown' and c.tenant_id = m.tenant_id and c.media_id = m.id order by c.opened_at desc, c.id desc limit 1) about on true
     where m.tenant_id = ${tenantId}::uuid and m.id = ${photoId}::uuid`;
  if (!photo || !maySee(actor, tenantId, kinds, photo)) return undefined;
  const file = await findFile(tenantId, photoId, fileName);
  return file && { file, type: TYPES[extension] };
}
