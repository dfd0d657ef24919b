import { randomUUID } from "node:crypto";
import type { Audience } from "#app/platform/content/audience.ts";
import { changeStatus, type StatusStep } from "#app/platform/content/change-status.server.ts";
import { createItem } from "#app/platform/content/create-item.server.ts";
import { editItem, type EditResult } from "#app/platform/content/edit-item.server.ts";
import { findItem, subjectOf, type ItemRecord, type ItemStatus } from "#app/platform/content/item.server.ts";
import { attachPhotos, photosOf, usablePhotos, type ChosenPhoto } from "#app/platform/files/item-photos.server.ts";
import { mayRead } from "#app/platform/content/may-read.server.ts";
import type { TenantDb } from "#app/platform/database/client.server.ts";
import type { Actor, Member } from "#app/platform/permissions/actor.ts";
import { may } from "#app/platform/permissions/permissions.server.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import type { PostInput } from "./forms.ts";

/** Where a post lives, and whether it waits there until somebody looked. */
export interface Placed {
  ok: true;
  id: string;
  slug: string;
  held: boolean;
}

export type Refused = { ok: false; reason: "not-allowed" | "unknown-neighbourhood" | "unknown-organisation" };

/** The audience somebody chose; undefined when it names a neighbourhood that this town does not have. */
function audienceOf({ scope, neighbourhoods }: PostInput, tenant: Tenant): Audience | undefined {
  if (scope === "town") return "town";
  const known = new Set(tenant.neighbourhoods.map(({ id }) => id));
  return neighbourhoods.every((id) => known.has(id)) ? neighbourhoods : undefined;
}

function maySpeakFor({ member, tenant }: Doing, organisationId: string | undefined): boolean {
  return organisationId === undefined || may(member, "organisation.speak-for", { tenantId: tenant.id, organisationId });
}

async function chosenPhotos({ db, member }: Doing, itemId: string | null, { photos }: PostInput): Promise<ChosenPhoto[]> {
  const wanted = photos.filter(({ remove }) => !remove);
  const usable = new Set((await usablePhotos(db, member.accountId, itemId, wanted.map(({ id }) => id))).map(({ id }) => id));
  return wanted.filter(({ id }) => usable.has(id)).map(({ id, alt }) => ({ id, alt }));
}

/**
 * Writes a new post, or keeps it as a draft.
 * @returns where it lives; that of the first when the same form came twice
 */
export async function writePost(doing: Doing, input: PostInput): Promise<Placed | Refused> {
  const { db, tenant, member, at, requestId } = doing;
  const audience = audienceOf(input, tenant);
  if (!audience) return { ok: false, reason: "unknown-neighbourhood" };
  if (!maySpeakFor(doing, input.organisation)) return { ok: false, reason: "unknown-organisation" };
  if (!may(member, "post.write", { tenantId: tenant.id })) return { ok: false, reason: "not-allowed" };
  const photos = await chosenPhotos(doing, null, input);
  const item = {
    kind: "post",
    authorId: member.accountId,
    organisationId: input.organisation ?? null,
    title: input.title,
    body: input.body,
    audience,
    photoTexts: photos.map(({ alt }) => alt),
    publish: input.intent === "publish",
    idempotencyKey: input.key,
    at,
    requestId,
  };
  const made = await createItem(db, tenant, item, async (tx, itemId) => {
    await tx.post.create({ data: { tenantId: tenant.id, itemId } });
    await attachPhotos(tx, tenant.id, itemId, member.accountId, photos);
  });
  if (made.isNew) return { ok: true, ...made };
  return rewrite(doing, made.id, input);
}

/**
 * The same form came again. When it asks for the same, that is a double tap; otherwise it is its writer going on, after an answer that never
 * arrived, and then what they asked last counts.
 */
async function rewrite(doing: Doing, id: string, input: PostInput): Promise<Placed | Refused> {
  const post = await findItem(doing.db, doing.tenant.id, id, "post");
  if (!post || post.status === "withdrawn" || post.status === "hidden" || post.status === "removed") return { ok: false, reason: "not-allowed" };
  if (await says(doing, post, input)) return { ok: true, id, slug: post.slug, held: post.status === "held" };
  // Who went back to the form and wrote a whole other text, or half of one to keep as a draft, begins another post; what is out is not
  // written over.
  const begins = input.intent === "draft" || (post.title !== input.title && post.body !== input.body);
  if (post.status === "published" && begins) return writePost(doing, { ...input, key: randomUUID() });
  const result = await changePost(doing, post, { ...input, version: post.version });
  if (result.ok) return { ok: true, id, slug: result.slug, held: result.held };
  return result.reason === "changed-meanwhile" ? rewrite(doing, id, input) : { ok: false, reason: result.reason };
}

/** Whether a post is just what this form asks for: text, audience, in whose name, photos and their words. */
async function says(doing: Doing, post: ItemRecord, input: PostInput): Promise<boolean> {
  const wished = audienceOf(input, doing.tenant);
  const audience = (chosen: Audience | undefined) => (chosen === "town" || chosen === undefined ? String(chosen) : [...new Set(chosen)].sort().join());
  const photos = (chosen: readonly ChosenPhoto[]) => chosen.map(({ id, alt }) => `${id} ${alt}`).join("\n");
  return (
    post.title === input.title &&
    post.body === input.body &&
    (post.status !== "draft") === (input.intent === "publish") &&
    audience(post.audience) === audience(wished) &&
    post.organisationId === (input.organisation ?? null) &&
    photos(await photosOf(doing.db, post.id)) === photos(await chosenPhotos(doing, post.id, input))
  );
}

/**
 * Whether a member may change a post: it is not removed, and they may write. What stands in an organisation's name is changed by its editors only: who stopped being one cannot
 * speak for it any longer, be it in their own old post.
 */
export function mayEdit(member: Member, post: ItemRecord): boolean {
  if (post.status === "removed" || !may(member, "post.edit", subjectOf(post)) || !may(member, "post.write", subjectOf(post))) return false;
  return post.organisationId === null || may(member, "organisation.speak-for", subjectOf(post));
}

/**
 * Changes a post, or sends a draft out.
 * @returns the other version when somebody changed the post meanwhile; nothing was written then
 */
export async function changePost(doing: Doing, post: ItemRecord, input: PostInput): Promise<EditResult | Refused> {
  const { db, tenant, member, at, requestId } = doing;
  const audience = audienceOf(input, tenant);
  if (!audience) return { ok: false, reason: "unknown-neighbourhood" };
  if (!maySpeakFor(doing, input.organisation)) return { ok: false, reason: "unknown-organisation" };
  if (!mayEdit(member, post)) return { ok: false, reason: "not-allowed" };
  // What a colleague wrote for the organisation does not become theirs in person by another's hand.
  if (input.organisation === undefined && post.organisationId !== null && post.authorId !== member.accountId) return { ok: false, reason: "unknown-organisation" };
  const photos = await chosenPhotos(doing, post.id, input);
  const there = new Set((await photosOf(db, post.id)).map(({ id }) => id));
  const change = {
    photoTexts: photos.map(({ alt }) => alt),
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
  return editItem(db, tenant, post, change, (tx) => attachPhotos(tx, tenant.id, post.id, member.accountId, photos));
}

const ruleOf = { withdraw: "post.withdraw", restore: "post.restore" } as const satisfies Record<StatusStep, string>;

/** Takes a post out of sight or brings it back, if this member may. @returns what it is now; undefined when nothing was done */
export async function movePost({ db, tenant, member, at, requestId }: Doing, post: ItemRecord, step: StatusStep): Promise<ItemStatus | undefined> {
  if (!may(member, ruleOf[step], subjectOf(post))) return undefined;
  if (step === "restore" && !may(member, "post.write", subjectOf(post))) return undefined;
  return changeStatus(db, tenant, post, step, { actorId: member.accountId, at, requestId });
}

/** A post as its page may show it to somebody; undefined when there is none, or it is out of sight for them. */
export async function postFor(db: TenantDb, actor: Actor, id: string): Promise<ItemRecord | undefined> {
  const post = await findItem(db, db.scope.tenantId, id, "post");
  if (!post) return undefined;
  return mayRead(actor, post) ? post : undefined;
}
