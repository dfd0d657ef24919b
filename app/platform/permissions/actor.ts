import type { Locale } from "#app/platform/i18n/locale.ts";
import type { SuppressionReason } from "#app/platform/mail/suppression.ts";

export type AccountRole = "connector" | "moderator" | "tenant-admin";

/** A decision by which somebody may read here but not write. */
export interface Restriction {
  kind: "mute" | "block";
  /** The decision that says why. */
  decisionId: string;
  /** Instant in ISO 8601; null when it has no end. */
  until: string | null;
}

/** Somebody without an account, or who is not logged in. */
export interface Visitor {
  kind: "visitor";
}

/** Somebody with an account in one town. */
export interface Member {
  kind: "member";
  tenantId: string;
  accountId: string;
  sessionId: string;
  name: string;
  email: string;
  locale: Locale;
  neighbourhoodId: string | null;
  showsAdjacent: boolean;
  civilServantTitle: string | null;
  roles: readonly AccountRole[];
  /** Neighbourhoods a connector looks after. */
  connectorFor: readonly string[];
  /** Organisations in whose name this member may act: those that others can see. */
  editorOf: readonly string[];
  /** That this member may not write for a time, or at all, by decision of the town's team; null for nearly everybody. */
  restriction: Restriction | null;
  /** Until when an operator is let in by this town's admins: instant in ISO 8601; absent or null for everybody else. */
  supportUntil?: string | null;
  /** Why no mail goes to their address, where it was stopped. */
  mailStopped?: SuppressionReason | null;
}

/** Somebody who runs the platform; belongs to no town. */
export interface Operator {
  kind: "operator";
  operatorId: string;
  sessionId: string;
  name: string;
}

export type Actor = Visitor | Member | Operator;

export const visitor: Visitor = { kind: "visitor" };
