import type { Member } from "#app/platform/permissions/actor.ts";
import { may } from "#app/platform/permissions/permissions.server.ts";

export const caseSteps = ["connector", "moderator", "tenant-admin"] as const;
export type CaseStep = (typeof caseSteps)[number];

/** What deciding about a case depends on. */
export interface Standing {
  tenantId: string;
  authorId: string | null;
  /** The organisation it is about, if it is about one. */
  organisationId?: string | null;
  wholeTown: boolean;
  neighbourhoodIds: readonly string[];
  claimedBy: string | null;
  claimedUntil: Date | null;
  /** Members who reported it and wait for an answer. */
  reporterIds: readonly string[];
  /** Who decided about it before, and was found wrong in an objection (DSA, art. 20). */
  barredDecider: string | null;
}

/** Why somebody cannot decide: it is not theirs to see, they have a part in it, or somebody else is at it. */
export type NotYours = "not-allowed" | "own" | "reporter" | "decided-before" | "claimed";

export function isClaimed({ claimedBy, claimedUntil }: Pick<Standing, "claimedBy" | "claimedUntil">, at: Date): boolean {
  return claimedBy !== null && claimedUntil !== null && claimedUntil > at;
}

/** Whether a member may see a case: connectors those of their neighbourhoods and of the whole town, moderators and admins all. */
export function maySeeCase(member: Member, { tenantId, wholeTown, neighbourhoodIds }: Pick<Standing, "tenantId" | "wholeTown" | "neighbourhoodIds">): boolean {
  return may(member, "desk.decide", { tenantId, audience: wholeTown ? "town" : neighbourhoodIds });
}

/** Whether it is about what a member wrote, or about an organisation in whose name they write. */
export function hasPart({ accountId, editorOf }: Member, { authorId, organisationId }: Pick<Standing, "authorId" | "organisationId">): boolean {
  return authorId === accountId || (organisationId != null && editorOf.includes(organisationId));
}

/** Why a member cannot decide a case at this moment; undefined when they can. Nobody judges what they wrote or reported themselves. */
export function whyNot(member: Member, standing: Standing, at: Date): NotYours | undefined {
  if (!maySeeCase(member, standing)) return "not-allowed";
  if (hasPart(member, standing)) return "own";
  if (standing.reporterIds.includes(member.accountId)) return "reporter";
  if (standing.barredDecider === member.accountId) return "decided-before";
  if (isClaimed(standing, at) && standing.claimedBy !== member.accountId) return "claimed";
  return undefined;
}
