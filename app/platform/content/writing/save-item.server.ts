import type { SubmissionResult } from "@conform-to/react";
import type { ItemRecord } from "#app/platform/content/item.server.ts";
import type { ItemTexts } from "#app/platform/content/texts/index.ts";
import { photosOf } from "#app/platform/files/item-photos.server.ts";
import { photoTexts } from "#app/platform/files/messages.ts";
import { MOST_PHOTOS } from "#app/platform/files/photo-fields.ts";
import { takeInPhotos } from "#app/platform/files/take-in-photos.server.ts";
import { readBody, readForm } from "#app/platform/http/form.server.ts";
import { typedForm } from "#app/platform/http/typed-form.server.ts";
import type { Locale } from "#app/platform/i18n/locale.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import { organisationsOf } from "./choices.server.ts";
import type { ItemInput } from "./forms.ts";
import { changeItem, writeItem, type Refused } from "./write-item.server.ts";
import type { ItemWriting } from "./writing.ts";

/** What somebody else made of the item meanwhile. */
export interface Conflict {
  title: string;
  body: string;
  version: number;
  /** Names of the neighbourhoods it is for now; empty for the whole town. */
  neighbourhoods: string[];
  /** In whose name it stands now; null for the writer's own. */
  organisation: string | null;
  /** How many photos they put there, which the form takes over. */
  addedPhotos: number;
}

export type Saved<Input> = { ok: true; id: string; slug: string; held: boolean; input: Input } | { ok: false; reply: SubmissionResult; conflict?: Conflict };

/** What saving needs to know of the page it is asked from. */
export interface SaveAsk {
  locale: Locale;
  texts: ItemTexts;
  /** The item that is changed; none for a new one. */
  item?: ItemRecord;
}

/**
 * Reads the form of an item and writes it. Whatever is refused, what was typed and the photos that were sent come back.
 */
export async function saveItem<Input extends ItemInput>(request: Request, doing: Doing, writing: ItemWriting<Input>, { locale, texts, item }: SaveAsk): Promise<Saved<Input>> {
  const { form } = writing;
  const body = await readBody(request);
  if (!body) return { ok: false, reply: { status: "error" } };
  // What is out already cannot be saved unfinished, as a draft can.
  if (item && item.status !== "draft") body.set("intent", "publish");
  const refused = await takeInPhotos(doing.db, doing.member.accountId, body, doing.at);
  const reading = await readForm(body, form, { locale });
  const said = photoTexts.in(locale, doing.tenant.words[locale]);
  const wrongPhotos = [...new Set(refused)].map((reason) => (reason === "too-many-here" ? said.tooManyHere(MOST_PHOTOS) : said.refused[reason]));
  if (!reading.ok) return { ok: false, reply: wrongPhotos.length > 0 ? withErrors(reading.reply, { files: wrongPhotos }) : reading.reply };
  if (wrongPhotos.length > 0) return { ok: false, reply: typedForm(body, form, { files: wrongPhotos }) };
  const input = reading.value;
  const against = await writing.refuse?.(doing, item, input);
  if (against) return { ok: false, reply: typedForm(body, form, against) };
  const result = await written(doing, writing, item, input);
  if ("against" in result) return { ok: false, reply: typedForm(body, form, result.against) };
  if (result.ok) return { ok: true, id: result.id, slug: result.slug, held: result.held, input };
  if (result.reason !== "changed-meanwhile") return { ok: false, reply: typedForm(body, form, refusal(result.reason, texts)) };
  return conflicted(doing, writing, body, result.current);
}

/** Gives the form back as it was typed, with what the other did: their photos come in, since a later save would take away what is not named. */
async function conflicted<Input extends ItemInput>({ db, tenant }: Doing, { form }: ItemWriting<Input>, body: FormData, current: ItemRecord): Promise<Saved<Input>> {
  const { id, title, body: theirs, version, audience, organisationId } = current;
  const named = new Set([...body].flatMap(([name, value]) => (/^photos\[\d+\]\.id$/.test(name) && typeof value === "string" ? [value] : [])));
  const added = (await photosOf(db, id)).filter((photo) => !named.has(photo.id)).slice(0, Math.max(0, MOST_PHOTOS - named.size));
  const instead = Object.fromEntries(added.flatMap((photo, index) => [[`photos[${named.size + index}].id`, photo.id], [`photos[${named.size + index}].alt`, photo.alt]]));
  const organisation = organisationId === null ? null : ((await organisationsOf(db, [organisationId]))[0]?.name ?? null);
  const neighbourhoods = audience === "town" ? [] : tenant.neighbourhoods.filter((each) => audience.includes(each.id)).map(({ name }) => name);
  return {
    ok: false,
    reply: typedForm(withValues(body, { version: String(version), ...instead }), form),
    conflict: { title, body: theirs, version, neighbourhoods, organisation, addedPhotos: added.length },
  };
}

/** Writes it; what the kind refuses only in the transaction itself comes back as messages beside its fields. */
async function written<Input extends ItemInput>(doing: Doing, writing: ItemWriting<Input>, item: ItemRecord | undefined, input: Input) {
  try {
    return item ? await changed(doing, writing, item, input) : await writeItem(doing, writing, input);
  } catch (error) {
    const against = writing.refusalOf?.(error);
    if (!against) throw error;
    return { against };
  }
}

async function changed<Input extends ItemInput>(doing: Doing, writing: ItemWriting<Input>, item: ItemRecord, input: Input) {
  const result = await changeItem(doing, writing, item, input);
  return result.ok ? { ...result, id: item.id } : result;
}

function refusal(reason: Refused["reason"], { write }: ItemTexts): Record<string, string[]> {
  const field = { "not-allowed": "", "unknown-neighbourhood": "neighbourhoods", "unknown-organisation": "organisation" }[reason];
  return { [field]: [write.refused[reason]] };
}

function withErrors(reply: SubmissionResult, error: Record<string, string[]>): SubmissionResult {
  return { ...reply, status: "error", error: { ...reply.error, ...error } };
}

function withValues(body: FormData, values: Record<string, string>): FormData {
  for (const [name, value] of Object.entries(values)) body.set(name, value);
  return body;
}
