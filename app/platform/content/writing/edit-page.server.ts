import { z } from "zod";
import type { ItemRecord } from "#app/platform/content/item.server.ts";
import { doing, type TownContext } from "#app/platform/http/context.server.ts";
import { parkedForm } from "#app/platform/http/parked-form.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import type { Member } from "#app/platform/permissions/actor.ts";
import type { ItemDone } from "../page/forms.ts";
import { itemDefaults } from "./defaults.server.ts";
import type { ItemInput } from "./forms.ts";
import { readDraft } from "./publish-draft.server.ts";
import { itemFor, mayEditItem } from "./write-item.server.ts";
import type { ItemWriting } from "./writing.ts";

type MemberInTown = TownContext & { member: Member };

/** @throws Response 404 when there is no such item for this member, 403 when it is not theirs to change */
export async function editableItem<Input extends ItemInput>({ db, member }: MemberInTown, { kind }: ItemWriting<Input>, id: string | undefined): Promise<ItemRecord> {
  const item = await itemFor(db, member, kind, id ?? "");
  if (!item) throw new Response(null, { status: 404 });
  if (!mayEditItem(member, item)) throw new Response(null, { status: 403 });
  return item;
}

const asked = z.object({ plaats: z.literal("1").optional() });

/** The form of an item that is there: what it holds, and what it misses when its draft could not go out. */
export async function itemToEdit<Input extends ItemInput>(town: MemberInTown, request: Request, writing: ItemWriting<Input>, item: ItemRecord) {
  const { plaats } = readAddress(request, asked);
  const { defaults, photos, organisations } = await itemDefaults(town.db, town.member, item);
  const reading = plaats && item.status === "draft" ? await readDraft(doing(town), writing, item, town.locale) : undefined;
  const typed = reading?.ok === false ? reading.reply : await parkedForm(town, request);
  return { defaults, typed, photos, organisations, published: item.status !== "draft", back: writing.paths.item(item), id: item.id };
}

/** What a change that was saved says on the page of the item. */
export function editedWord(before: Pick<ItemRecord, "status">, saved: { held: boolean; input: Pick<ItemInput, "intent"> }): ItemDone {
  if (saved.held && before.status !== "held") return "held";
  if (before.status !== "draft") return "saved";
  return saved.input.intent === "draft" ? "draft" : "placed";
}
