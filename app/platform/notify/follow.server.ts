import { isUuid } from "#app/lib/uuid.ts";
import { setFollowing } from "#app/platform/content/involvement.server.ts";
import type { TenantDb } from "#app/platform/database/client.server.ts";
import type { Actor } from "#app/platform/permissions/actor.ts";
import { readQuery } from "#app/platform/search/query.ts";
import type { FollowTarget } from "./target.ts";

/** Most searches that one resident keeps; each new item is laid beside all of them. */
export const MOST_SEARCHES = 50;

export type FollowResult = { ok: true } | { ok: false; reason: "unknown" | "yourself" | "too-many" | "no-words" };

interface Following {
  accountId: string;
  target: FollowTarget;
  at: Date;
}

/** The name of what is to be followed, in this town and in sight; undefined when there is none. */
export async function nameOf(db: TenantDb, target: FollowTarget): Promise<string | undefined> {
  const { tenantId } = db.scope;
  if (target.what === "search") return target.typed;
  const { what, id } = target;
  if (!isUuid(id)) return undefined;
  const where = { tenantId, id };
  switch (what) {
    case "item":
      return (await db.item.findFirst({ where: { ...where, status: "published" }, select: { title: true } }))?.title;
    case "person":
      return (await db.account.findFirst({ where: { ...where, emailConfirmedAt: { not: null } }, select: { name: true } }))?.name;
    case "organisation":
      return (await db.organisation.findFirst({ where: { ...where, status: "published" }, select: { name: true } }))?.name;
    case "neighbourhood":
      return (await db.neighbourhood.findFirst({ where, select: { name: true } }))?.name;
  }
}

/** Whether somebody follows this. */
export async function isFollowing(db: TenantDb, accountId: string, target: FollowTarget): Promise<boolean> {
  const { tenantId } = db.scope;
  const mine = { tenantId, accountId };
  switch (target.what) {
    case "item":
      return (await db.follow.count({ where: { ...mine, itemId: target.id } })) > 0;
    case "person":
      return (await db.followPerson.count({ where: { ...mine, personId: target.id } })) > 0;
    case "organisation":
      return (await db.followOrganisation.count({ where: { ...mine, organisationId: target.id } })) > 0;
    case "neighbourhood":
      return (await db.followNeighbourhood.count({ where: { ...mine, neighbourhoodId: target.id } })) > 0;
    case "search":
      return (await db.savedSearch.count({ where: { ...mine, typed: target.typed, neighbourhoodId: target.neighbourhoodId } })) > 0;
  }
}

/** The same for whoever looks at a page; null for somebody without an account, for whom the page is the same as for all. */
export async function followState(db: TenantDb, actor: Actor, target: FollowTarget): Promise<boolean | null> {
  return actor.kind === "member" ? isFollowing(db, actor.accountId, target) : null;
}

/** Follows a person, an organisation, a neighbourhood, an item or a search. Twice is once. */
export async function follow(db: TenantDb, { accountId, target, at }: Following): Promise<FollowResult> {
  const { tenantId } = db.scope;
  if (target.what === "search") return saveSearch(db, { accountId, target, at });
  if ((await nameOf(db, target)) === undefined) return { ok: false, reason: "unknown" };
  const data = { tenantId, accountId, createdAt: at };
  switch (target.what) {
    case "item":
      await setFollowing(db, target.id, accountId, true);
      break;
    case "person":
      if (target.id === accountId) return { ok: false, reason: "yourself" };
      await db.followPerson.createMany({ data: { ...data, personId: target.id }, skipDuplicates: true });
      break;
    case "organisation":
      await db.followOrganisation.createMany({ data: { ...data, organisationId: target.id }, skipDuplicates: true });
      break;
    case "neighbourhood":
      await db.followNeighbourhood.createMany({ data: { ...data, neighbourhoodId: target.id }, skipDuplicates: true });
      break;
  }
  return { ok: true };
}

async function saveSearch(db: TenantDb, { accountId, target, at }: Following & { target: Extract<FollowTarget, { what: "search" }> }): Promise<FollowResult> {
  const { tenantId } = db.scope;
  const { typed, neighbourhoodId } = target;
  const query = readQuery(typed);
  if (!query) return { ok: false, reason: "no-words" };
  if (neighbourhoodId !== null && (await nameOf(db, { what: "neighbourhood", id: neighbourhoodId })) === undefined) return { ok: false, reason: "unknown" };
  return db.transact(async (tx): Promise<FollowResult> => {
    // Two forms at the same moment take turns, so that the limit holds.
    await tx.$queryRaw`select id from account where tenant_id = ${tenantId}::uuid and id = ${accountId}::uuid for no key update`;
    const kept = await tx.savedSearch.findMany({ where: { tenantId, accountId }, select: { typed: true, neighbourhoodId: true } });
    if (kept.some((each) => each.typed === typed && each.neighbourhoodId === neighbourhoodId)) return { ok: true };
    if (kept.length >= MOST_SEARCHES) return { ok: false, reason: "too-many" };
    await tx.savedSearch.create({ data: { tenantId, accountId, typed, wanted: [...query.exact], neighbourhoodId, createdAt: at } });
    return { ok: true };
  });
}

/** Lets go of what somebody follows; twice is once, and what they never followed is no fault. */
export async function unfollow(db: TenantDb, { accountId, target }: Omit<Following, "at">): Promise<void> {
  const { tenantId } = db.scope;
  const mine = { tenantId, accountId };
  switch (target.what) {
    case "item":
      return setFollowing(db, target.id, accountId, false);
    case "person":
      return void (await db.followPerson.deleteMany({ where: { ...mine, personId: target.id } }));
    case "organisation":
      return void (await db.followOrganisation.deleteMany({ where: { ...mine, organisationId: target.id } }));
    case "neighbourhood":
      return void (await db.followNeighbourhood.deleteMany({ where: { ...mine, neighbourhoodId: target.id } }));
    case "search":
      return void (await db.savedSearch.deleteMany({ where: { ...mine, typed: target.typed, neighbourhoodId: target.neighbourhoodId } }));
  }
}
