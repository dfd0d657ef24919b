import type { ItemRecord } from "#app/platform/content/item.server.ts";
import { photosOf } from "#app/platform/files/item-photos.server.ts";
import { readForm, type FormReading } from "#app/platform/http/form.server.ts";
import type { Locale } from "#app/platform/i18n/locale.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import { changePost } from "./commands.server.ts";
import { postForm, type PostInput } from "./forms.ts";
import { postPaths } from "./paths.ts";

/** A kept draft read as if its form were sent just now to go out: ready, or with a message for all that it misses. */
export async function readDraft({ db }: Pick<Doing, "db">, post: ItemRecord, locale: Locale): Promise<FormReading<PostInput>> {
  const form = new FormData();
  const fields = { key: post.id, version: String(post.version), title: post.title, body: post.body, scope: post.audience === "town" ? "town" : "neighbourhoods", organisation: post.organisationId ?? "", intent: "publish" };
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  for (const id of post.audience === "town" ? [] : post.audience) form.append("neighbourhoods", id);
  for (const [index, { id, alt }] of (await photosOf(db, post.id)).entries()) {
    form.set(`photos[${index}].id`, id);
    form.set(`photos[${index}].alt`, alt);
  }
  return readForm(form, postForm, { locale });
}

/**
 * Sends a draft out as it was kept.
 * @returns where to go next: its page, or its form when it is not ready; undefined when this member may not
 */
export async function publishDraft(doing: Doing, post: ItemRecord, locale: Locale): Promise<string | undefined> {
  if (post.status !== "draft") return postPaths.post(post);
  const reading = await readDraft(doing, post, locale);
  if (!reading.ok) return postPaths.finish(post.id);
  const result = await changePost(doing, post, reading.value);
  if (result.ok) return `${postPaths.post({ id: post.id, slug: result.slug })}?gedaan=${result.held ? "held" : "placed"}`;
  // Somebody changed it in this very moment: they see what it is now, and decide anew.
  return result.reason === "changed-meanwhile" ? postPaths.post(post) : undefined;
}
