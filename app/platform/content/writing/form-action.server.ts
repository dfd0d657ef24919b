import { data, redirect } from "@remix-run/node";
import type { ItemRecord } from "#app/platform/content/item.server.ts";
import type { ItemTexts } from "#app/platform/content/texts/index.ts";
import { usablePhotos } from "#app/platform/files/item-photos.server.ts";
import { photoIdsIn } from "#app/platform/files/photo-ids.ts";
import { doing, type TownContext } from "#app/platform/http/context.server.ts";
import type { Member } from "#app/platform/permissions/actor.ts";
import { editedWord } from "./edit-page.server.ts";
import type { ItemInput } from "./forms.ts";
import { saveItem } from "./save-item.server.ts";
import type { ItemWriting } from "./writing.ts";

type MemberInTown = TownContext & { member: Member };

/**
 * Answers the form of an item: written, and led to its page; or given back as it was typed, with its photos and with what somebody else made
 * of it meanwhile.
 * @param item that is changed; none for a new one
 */
export async function answerItemForm<Input extends ItemInput>(town: MemberInTown, request: Request, writing: ItemWriting<Input>, { texts, item }: { texts: ItemTexts; item?: ItemRecord }) {
  const { db, member, locale } = town;
  const saved = await saveItem(request, doing(town), writing, { locale, texts, item });
  if (!saved.ok) {
    const photos = await usablePhotos(db, member.accountId, item?.id ?? null, photoIdsIn(saved.reply));
    return data({ reply: saved.reply, conflict: saved.conflict, photos }, { status: saved.conflict ? 409 : 400 });
  }
  town.changed();
  // A new item is as a draft that goes out, or is kept.
  return redirect(`${writing.paths.item(saved)}?gedaan=${editedWord(item ?? { status: "draft" }, saved)}`, 303);
}
