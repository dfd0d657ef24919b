import type { Lucia } from "lucia";
import type { SuppressionReason } from "#app/platform/mail/suppression.ts";
import type { Locale } from "#app/platform/i18n/locale.ts";
import type { AccountRole, Restriction } from "#app/platform/permissions/actor.ts";

/** The one file that imports Lucia (docs/decisions/0012): what the sessions of members and operators need of it, and the way out of it. */
export { Lucia, TimeSpan, type Adapter, type DatabaseSession, type DatabaseUser } from "lucia";

/** What a member's session row brings along, so that knowing who is there costs one query. */
export interface MemberAttributes {
  name: string;
  email: string;
  locale: Locale;
  neighbourhoodId: string | null;
  showsAdjacent: boolean;
  civilServantTitle: string | null;
  roles: AccountRole[];
  connectorFor: string[];
  editorOf: string[];
  restriction: Restriction | null;
  mailStopped: SuppressionReason | null;
  supportUntil: string | null;
}

export interface SessionAttributes {
  /** What the browser says it is, in words for the list of sessions. */
  device: string;
}

declare module "lucia" {
  interface Register {
    UserId: string;
    Lucia: Lucia<Record<never, never>, MemberAttributes>;
    DatabaseUserAttributes: MemberAttributes;
    DatabaseSessionAttributes: SessionAttributes;
  }
}
