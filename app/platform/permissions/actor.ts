import type { Locale } from "#app/platform/i18n/locale.ts";

export type AccountRole = "connector" | "moderator" | "tenant-admin";

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
  /** Organisations in whose name this member may act. */
  editorOf: readonly string[];
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
