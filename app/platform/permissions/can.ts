import type { Actor, Member } from "./actor.ts";
import type { Grant, Rules } from "./rules.ts";

/** What somebody wants to act on, as far as permission depends on it. */
export interface Subject {
  /** The town the subject belongs to; null for the platform itself. */
  tenantId: string | null;
  authorId?: string | null;
  organisationId?: string | null;
  /** Neighbourhoods the subject is for; "town" for all of them. */
  audience?: "town" | readonly string[];
}

function isConnectorOf(member: Member, subject: Subject): boolean {
  if (!member.roles.includes("connector")) return false;
  if (subject.audience === undefined) return false;
  if (subject.audience === "town") return true;
  return subject.audience.some((id) => member.connectorFor.includes(id));
}

function memberHolds(member: Member, grant: Grant, subject: Subject): boolean {
  if (member.tenantId !== subject.tenantId) return false;
  // Whoever comes to look after the site is no resident of it.
  if (member.supportUntil) return grant === "everyone" || grant === "support";
  switch (grant) {
    case "everyone":
    case "resident":
      return true;
    case "writer":
      return member.restriction === null;
    case "author":
      return subject.authorId != null && subject.authorId === member.accountId;
    case "organisation-editor":
      return subject.organisationId != null && member.editorOf.includes(subject.organisationId);
    case "connector":
      return isConnectorOf(member, subject);
    case "moderator":
    case "tenant-admin":
      return member.roles.includes(grant);
    case "support":
    case "operator":
      return false;
  }
}

function holds(actor: Actor, grant: Grant, subject: Subject): boolean {
  if (actor.kind === "member") return memberHolds(actor, grant, subject);
  if (grant === "everyone") return true;
  return actor.kind === "operator" && grant === "operator";
}

/**
 * Builds the one permission check from the rules of the platform and its modules.
 *
 * @param rules action to the grants that allow it; one is enough
 * @returns `can(actor, action, subject)`
 */
export function permissionCheck<R extends Rules>(rules: R): (actor: Actor, action: keyof R & string, subject: Subject) => boolean {
  return (actor, action, subject) => (rules[action] ?? []).some((grant) => holds(actor, grant, subject));
}
