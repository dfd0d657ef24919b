import { randomUUID } from "node:crypto";
import type { Audience } from "#app/platform/content/audience.ts";
import { changeStatus, type StatusStep } from "#app/platform/content/change-status.server.ts";
import { createItem } from "#app/platform/content/create-item.server.ts";
import { editItem, type EditResult } from "#app/platform/content/edit-item.server.ts";
import { findItem, subjectOf, type ItemRecord, type ItemStatus } from "#app/platform/content/item.server.ts";
import { mayRead } from "#app/platform/content/may-read.server.ts";
import type { TenantDb } from "#app/platform/database/client.server.ts";
import { attachPhotos, photosOf, type ChosenPhoto } from "#app/platform/files/item-photos.server.ts";
import type { Actor, Member } from "#app/platform/permissions/actor.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import { may } from "#app/platform/permissions/permissions.server.ts";
import { audienceOf, chosenPhotos, maySpeakFor } from "./choices.server.ts";
import type { ItemInput } from "./forms.ts";
import type { ItemWriting } from "./writing.ts";

/** Where an item lives, and whether it waits there until somebody looked. */
export interface Placed {
  ok: true;
  id: string;
  slug: string;
  held: boolean;
}

export type Refused = { ok: false; reason: "not-allowed" | "unknown-neighbourhood" | "unknown-organisation" };

/**
 * Writes a new item of a kind, or keeps it as a draft.
 * @returns where it lives; that of the first when the same form came twice
 */
export async function writeItem<Input extends ItemInput>(doing: Doing, writing: ItemWriting<Input>, input: Input): Promise<Placed | Refused> {
  const { db, tenant, member, at, requestId } = doing;
  const audience = audienceOf(input, tenant);
  if (!audience) return { ok: false, reason: "unknown-neighbourhood" };
  if (!maySpeakFor(doing, input.organisation)) return { ok: false, reason: "unknown-organisation" };
  if (!may(member, `${writing.kind}.write`, { tenantId: tenant.id })) return { ok: false, reason: "not-allowed" };
  const photos = await chosenPhotos(doing, null, input);
  const item = {
    kind: writing.kind,
    authorId: member.accountId,
    organisationId: input.organisation ?? null,
    title: input.title,
    body: input.body,
    audience,
    photoTexts: photos.map(({ alt }) => alt),
    also: writing.also?.(input),
    publish: input.intent === "publish",
    idempotencyKey: input.key,
    at,
    requestId,
  };
  const made = await createItem(db, tenant, item, async (tx, itemId) => {
    await writing.detail(tx, tenant.id, itemId, input);
    await attachPhotos(tx, tenant.id, itemId, member.accountId, photos);
  });
  if (made.isNew) return { ok: true, ...made };
  return rewrite(doing, writing, made.id, input);
}

/**
 * The same form came again. When it asks for the same, that is a double tap; otherwise it is its writer going on, after an answer that never
 * arrived, and then what they asked last counts.
 */
async function rewrite<Input extends ItemInput>(doing: Doing, writing: ItemWriting<Input>, id: string, input: Input): Promise<Placed | Refused> {
  const item = await findItem(doing.db, doing.tenant.id, id, writing.kind);
  if (!item || item.status === "withdrawn" || item.status === "hidden" || item.status === "removed") return { ok: false, reason: "not-allowed" };
  if (await says(doing, writing, item, input)) return { ok: true, id, slug: item.slug, held: item.status === "held" };
  // Who went back to the form and wrote a whole other text, or half of one to keep as a draft, begins another item; what is out is not
  // written over.
  const begins = input.intent === "draft" || (item.title !== input.title && item.body !== input.body);
  if (item.status === "published" && begins) return writeItem(doing, writing, { ...input, key: randomUUID() });
  const result = await changeItem(doing, writing, item, { ...input, version: item.version });
  if (result.ok) return { ok: true, id, slug: result.slug, held: result.held };
  return result.reason === "changed-meanwhile" ? rewrite(doing, writing, id, input) : { ok: false, reason: result.reason };
}

/** Whether an item is just what this form asks for: text, audience, in whose name, photos and their words, and what its kind adds. */
async function says<Input extends ItemInput>(doing: Doing, writing: ItemWriting<Input>, item: ItemRecord, input: Input): Promise<boolean> {
  const wished = audienceOf(input, doing.tenant);
  const audience = (chosen: Audience | undefined) => (chosen === "town" || chosen === undefined ? String(chosen) : [...new Set(chosen)].sort().join());
  const photos = (chosen: readonly ChosenPhoto[]) => chosen.map(({ id, alt }) => `${id} ${alt}`).join("\n");
  return (
    item.title === input.title &&
    item.body === input.body &&
    (item.status !== "draft") === (input.intent === "publish") &&
    audience(item.audience) === audience(wished) &&
    item.organisationId === (input.organisation ?? null) &&
    photos(await photosOf(doing.db, item.id)) === photos(await chosenPhotos(doing, item.id, input)) &&
    (writing.says === undefined || (await writing.says(doing.db, item.tenantId, item.id, input)))
  );
}

/**
 * Whether a member may change an item: it is not removed, and they may write. What stands in an organisation's name is changed by its
 * editors only: who stopped being one cannot speak for it any longer, be it in their own old text.
 */
export function mayEditItem(member: Member, item: ItemRecord): boolean {
  if (item.status === "removed" || !may(member, `${item.kind}.edit`, subjectOf(item)) || !may(member, `${item.kind}.write`, subjectOf(item))) return false;
  return mayAnswerFor(member, item);
}

/** Whether somebody answers for an item: what stands in an organisation's name is its editors' only, whoever wrote it. */
export function mayAnswerFor(actor: Actor, item: Pick<ItemRecord, "tenantId" | "authorId" | "organisationId" | "audience">): boolean {
  return item.organisationId === null || may(actor, "organisation.speak-for", subjectOf(item));
}

/** Whether somebody may take an item out of sight or bring it back. Who is kept from writing may still take away what is theirs. */
export function mayMoveItem(actor: Actor, item: ItemRecord, step: StatusStep): boolean {
  // What comes back is said anew: by who may say it now.
  if (step === "restore") return may(actor, `${item.kind}.restore`, subjectOf(item)) && actor.kind === "member" && mayEditItem(actor, item);
  // A draft is read by its writer alone: nobody else could throw it away.
  return may(actor, `${item.kind}.withdraw`, subjectOf(item)) && (item.status === "draft" || mayAnswerFor(actor, item));
}

/**
 * Changes an item, or sends a draft out.
 * @returns the other version when somebody changed it meanwhile; nothing was written then
 */
export async function changeItem<Input extends ItemInput>(doing: Doing, writing: ItemWriting<Input>, item: ItemRecord, input: Input): Promise<EditResult | Refused> {
  const { db, tenant, member, at, requestId } = doing;
  const audience = audienceOf(input, tenant);
  if (!audience) return { ok: false, reason: "unknown-neighbourhood" };
  if (!maySpeakFor(doing, input.organisation)) return { ok: false, reason: "unknown-organisation" };
  if (!mayEditItem(member, item)) return { ok: false, reason: "not-allowed" };
  // What a colleague wrote for the organisation does not become theirs in person by another's hand.
  if (input.organisation === undefined && item.organisationId !== null && item.authorId !== member.accountId) return { ok: false, reason: "unknown-organisation" };
  const photos = await chosenPhotos(doing, item.id, input);
  const there = new Set((await photosOf(db, item.id)).map(({ id }) => id));
  const change = {
    photoTexts: photos.map(({ alt }) => alt),
    also: writing.also?.(input),
    newPhotos: photos.some(({ id }) => !there.has(id)),
    title: input.title,
    body: input.body,
    audience,
    organisationId: input.organisation ?? null,
    version: input.version ?? 0,
    publish: input.intent === "publish",
    actorId: member.accountId,
    at,
    requestId,
  };
  return editItem(db, tenant, item, change, async (tx) => {
    await writing.detail(tx, tenant.id, item.id, input);
    await attachPhotos(tx, tenant.id, item.id, member.accountId, photos);
  });
}

/** Takes an item out of sight or brings it back, if this member may. @returns what it is now; undefined when nothing was done */
export async function moveItem({ db, tenant, member, at, requestId }: Doing, item: ItemRecord, step: StatusStep): Promise<ItemStatus | undefined> {
  if (!mayMoveItem(member, item, step)) return undefined;
  return changeStatus(db, tenant, item, step, { actorId: member.accountId, at, requestId });
}

/** An item of a kind as its page may show it to somebody; undefined when there is none, or it is out of sight for them. */
export async function itemFor(db: TenantDb, actor: Actor, kind: string, id: string): Promise<ItemRecord | undefined> {
  const item = await findItem(db, db.scope.tenantId, id, kind);
  return item && mayRead(actor, item) ? item : undefined;
}
