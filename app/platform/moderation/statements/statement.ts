import type { CaseSubject } from "../cases/open-case.server.ts";
import type { Ground } from "../house-rules.ts";

export const decisionKinds = ["approve", "hold", "request-edit", "hide", "remove", "warn", "mute", "block", "restore"] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** How the town came to it (DSA, art. 17, 3 c). */
export type FoundBy = "report" | "rule" | "first-posts" | "initiative" | "own-look";

/** A decision as the one whom it concerns reads it: the statement of reasons (DSA, art. 17). */
export interface Statement {
  id: string;
  batchId: string;
  caseId: string | null;
  subject: CaseSubject;
  subjectId: string;
  kind: DecisionKind;
  automatic: boolean;
  foundBy: FoundBy;
  ground: Ground | null;
  rule: string | null;
  facts: string | null;
  authorId: string | null;
  /** Who decided; for who may judge an objection, never for the author to read. */
  decidedBy: string | null;
  until: Date | null;
  at: Date;
  /** Taken back, by whoever decided or after an objection. */
  undone: boolean;
  undoneAt: Date | null;
  /** When a person next decided about the same thing, where that still counts: how it stands is said there. */
  followedAt: Date | null;
  undoes: string | null;
}

/** Decisions that take something from somebody, and to which they may object. */
const objectable: readonly DecisionKind[] = ["request-edit", "hide", "remove", "warn", "mute", "block"];

export function restricts({ kind }: Pick<Statement, "kind">): boolean {
  return kind === "hold" || objectable.includes(kind);
}

/**
 * Whether its author may object to a decision: what a rule keeps back is looked at by a person first, and that decision can be objected to.
 */
export function mayBeObjectedTo({ kind, undone }: Pick<Statement, "kind" | "undone">): boolean {
  return objectable.includes(kind) && !undone;
}
