import type { TenantDb } from "#app/platform/database/client.server.ts";
import type { PhotoView } from "#app/platform/content/card.ts";
import { MOST_PHOTOS } from "./photo-fields.ts";
import { uploadPhoto, type UploadResult } from "./upload-photo.server.ts";

type Reason = Extract<UploadResult, { ok: false }>["reason"] | "too-many-here";

/**
 * Takes the new files out of a form, keeps them, and writes them back as photos of the form, so that they survive whatever else is
 * still wrong with it.
 *
 * @param body the form; its `files` are removed and its `photos` extended
 * @returns what was refused, and why
 */
export async function takeInPhotos(db: TenantDb, ownerId: string, body: FormData, at: Date): Promise<Reason[]> {
  const files = body.getAll("files").filter((entry): entry is File => typeof entry !== "string" && entry.size > 0);
  body.delete("files");
  const refused: Reason[] = [];
  let next = [...body.keys()].filter((name) => /^photos\[\d+\]\.id$/.test(name)).length;
  for (const file of files) {
    if (next >= MOST_PHOTOS) {
      refused.push("too-many-here");
      break;
    }
    const result = await uploadPhoto(db, ownerId, new Uint8Array(await file.arrayBuffer()), at);
    if (result.ok) addPhoto(body, next++, result.photo);
    else refused.push(result.reason);
  }
  return refused;
}

function addPhoto(body: FormData, index: number, { id }: PhotoView): void {
  body.set(`photos[${index}].id`, id);
  body.set(`photos[${index}].alt`, "");
}
