import type { TenantDb } from "#app/platform/database/client.server.ts";
import type { Actor } from "#app/platform/permissions/actor.ts";
import { may } from "#app/platform/permissions/permissions.server.ts";
import { openFile } from "./store.server.ts";

const TYPES = { webp: "image/webp", jpg: "image/jpeg" } as const;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

interface PhotoRow {
  owner_id: string;
  item_id: string | null;
  status: string | null;
  author_id: string | null;
  organisation_id: string | null;
  whole_town: boolean | null;
  neighbourhood_ids: string[];
}

/**
 * Opens one size of a photo, if this person may see it: a photo of something published is everyone's, any other its owner's and those's
 * who may read what is hidden.
 *
 * @param fileName such as `640.webp`
 */
export async function openPhoto(db: TenantDb, actor: Actor, photoId: string, fileName: string) {
  const [, extension] = fileName.split(".");
  if (!UUID.test(photoId) || (extension !== "webp" && extension !== "jpg")) return undefined;
  const [row] = await db.$queryRaw<PhotoRow[]>`
    select m.owner_id, m.item_id, i.status, i.author_id, i.organisation_id, i.whole_town,
           array(select neighbourhood_id::text from item_audience a where a.tenant_id = m.tenant_id and a.item_id = m.item_id and neighbourhood_id is not null) as neighbourhood_ids
      from media m left join item i on i.tenant_id = m.tenant_id and i.id = m.item_id
     where m.id = ${photoId}::uuid`;
  if (!row) return undefined;
  const open = row.status === "published" || (actor.kind === "member" && actor.accountId === row.owner_id);
  const allowed =
    open ||
    may(actor, "item.read-hidden", {
      tenantId: db.scope.tenantId,
      authorId: row.author_id,
      organisationId: row.organisation_id,
      audience: row.whole_town ? "town" : row.neighbourhood_ids,
    });
  if (!allowed) return undefined;
  const file = await openFile(db.scope.tenantId, photoId, fileName);
  return file && { file, type: TYPES[extension] };
}
