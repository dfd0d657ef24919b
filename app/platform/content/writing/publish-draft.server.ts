import type { ItemRecord } from "#app/platform/content/item.server.ts";
import { photosOf } from "#app/platform/files/item-photos.server.ts";
import { readForm, type FormReading } from "#app/platform/http/form.server.ts";
import { typedForm } from "#app/platform/http/typed-form.server.ts";
import type { Locale } from "#app/platform/i18n/locale.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import type { ItemInput } from "./forms.ts";
import { changeItem } from "./write-item.server.ts";
import type { ItemWriting } from "./writing.ts";

/** A kept draft read as if its form were sent just now to go out: ready, or with a message for all that it misses. */
export async function readDraft<Input extends ItemInput>(doing: Doing, writing: ItemWriting<Input>, item: ItemRecord, locale: Locale): Promise<FormReading<Input>> {
  const { db } = doing;
  const form = new FormData();
  const fields = { key: item.id, version: String(item.version), title: item.title, body: item.body, scope: item.audience === "town" ? "town" : "neighbourhoods", organisation: item.organisationId ?? "", intent: "publish" };
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  for (const id of item.audience === "town" ? [] : item.audience) form.append("neighbourhoods", id);
  for (const [index, { id, alt }] of (await photosOf(db, item.id)).entries()) {
    form.set(`photos[${index}].id`, id);
    form.set(`photos[${index}].alt`, alt);
  }
  for (const [name, value] of (await writing.fields?.(db, item.tenantId, item.id)) ?? []) form.append(name, value);
  const reading = await readForm(form, writing.form, { locale });
  const against = reading.ok ? await writing.refuse?.(doing, item, reading.value) : undefined;
  return against ? { ok: false, reply: typedForm(form, writing.form, against) } : reading;
}

/**
 * Sends a draft out as it was kept.
 * @returns where to go next: its page, or its form when it is not ready; undefined when this member may not
 */
export async function publishDraft<Input extends ItemInput>(doing: Doing, writing: ItemWriting<Input>, item: ItemRecord, locale: Locale): Promise<string | undefined> {
  const { paths } = writing;
  if (item.status !== "draft") return paths.item(item);
  const reading = await readDraft(doing, writing, item, locale);
  if (!reading.ok) return paths.finish(item.id);
  const result = await changeItem(doing, writing, item, reading.value);
  if (result.ok) return `${paths.item({ id: item.id, slug: result.slug })}?gedaan=${result.held ? "held" : "placed"}`;
  // Somebody changed it in this very moment: they see what it is now, and decide anew.
  return result.reason === "changed-meanwhile" ? paths.item(item) : undefined;
}
