import type { SubmissionResult } from "@conform-to/react";
import type { ItemRecord } from "#app/platform/content/item.server.ts";
import { photosOf } from "#app/platform/files/item-photos.server.ts";
import { photoTexts } from "#app/platform/files/messages.ts";
import { readBody, readForm } from "#app/platform/http/form.server.ts";
import { typedForm } from "#app/platform/http/typed-form.server.ts";
import type { Locale } from "#app/platform/i18n/locale.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import { changePost, writePost, type Refused } from "./commands.server.ts";
import { postForm, POST_PHOTOS, type PostInput } from "./forms.ts";
import { postMessages } from "./messages/index.ts";
import { organisationsOf } from "./queries.server.ts";
import { takeInPhotos } from "./photo-upload.server.ts";

/** What somebody else made of the post meanwhile. */
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

export type Saved = { ok: true; id: string; slug: string; held: boolean; input: PostInput } | { ok: false; reply: SubmissionResult; conflict?: Conflict };

/**
 * Reads the form of a post and writes it: new when `post` is not given. Whatever is refused, what was typed and the photos that were
 * sent come back.
 */
export async function savePost(request: Request, doing: Doing, locale: Locale, post?: ItemRecord): Promise<Saved> {
  const texts = postMessages.in(locale, doing.tenant.words[locale]).write;
  const body = await readBody(request);
  if (!body) return { ok: false, reply: { status: "error" } };
  // What is out already cannot be saved unfinished, as a draft can.
  if (post && post.status !== "draft") body.set("intent", "publish");
  const refused = await takeInPhotos(doing.db, doing.member.accountId, body, doing.at);
  const reading = await readForm(body, postForm, { locale });
  const said = photoTexts.in(locale, doing.tenant.words[locale]);
  const wrongPhotos = [...new Set(refused)].map((reason) => (reason === "too-many-here" ? said.tooManyHere(POST_PHOTOS) : said.refused[reason]));
  if (!reading.ok) return { ok: false, reply: wrongPhotos.length > 0 ? withErrors(reading.reply, { files: wrongPhotos }) : reading.reply };
  if (wrongPhotos.length > 0) return { ok: false, reply: typedForm(body, postForm, { files: wrongPhotos }) };
  const input = reading.value;
  const result = post ? await changed(doing, post, input) : await writePost(doing, input);
  if (result.ok) return { ok: true, id: result.id, slug: result.slug, held: result.held, input };
  if (result.reason !== "changed-meanwhile") return { ok: false, reply: typedForm(body, postForm, refusal(result.reason, texts)) };
  return conflicted(doing, body, result.current);
}

/** Gives the form back as it was typed, with what the other did: their photos come in, since a later save would take away what is not named. */
async function conflicted({ db, tenant }: Doing, body: FormData, { id, title, body: theirs, version, audience, organisationId }: ItemRecord): Promise<Saved> {
  const named = new Set([...body].flatMap(([name, value]) => (/^photos\[\d+\]\.id$/.test(name) && typeof value === "string" ? [value] : [])));
  const added = (await photosOf(db, id)).filter((photo) => !named.has(photo.id)).slice(0, Math.max(0, POST_PHOTOS - named.size));
  const instead = Object.fromEntries(added.flatMap((photo, index) => [[`photos[${named.size + index}].id`, photo.id], [`photos[${named.size + index}].alt`, photo.alt]]));
  const organisation = organisationId === null ? null : ((await organisationsOf(db, [organisationId]))[0]?.name ?? null);
  const neighbourhoods = audience === "town" ? [] : tenant.neighbourhoods.filter((each) => audience.includes(each.id)).map(({ name }) => name);
  return {
    ok: false,
    reply: typedForm(withValues(body, { version: String(version), ...instead }), postForm),
    conflict: { title, body: theirs, version, neighbourhoods, organisation, addedPhotos: added.length },
  };
}

async function changed(doing: Doing, post: ItemRecord, input: PostInput) {
  const result = await changePost(doing, post, input);
  return result.ok ? { ...result, id: post.id } : result;
}

function refusal(reason: Refused["reason"], texts: { refused: Record<Refused["reason"], string> }): Record<string, string[]> {
  const field = { "not-allowed": "", "unknown-neighbourhood": "neighbourhoods", "unknown-organisation": "organisation" }[reason];
  return { [field]: [texts.refused[reason]] };
}

function withErrors(reply: SubmissionResult, error: Record<string, string[]>): SubmissionResult {
  return { ...reply, status: "error", error: { ...reply.error, ...error } };
}

function withValues(body: FormData, values: Record<string, string>): FormData {
  for (const [name, value] of Object.entries(values)) body.set(name, value);
  return body;
}
