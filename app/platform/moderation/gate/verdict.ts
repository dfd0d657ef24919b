import type { Cause } from "../cases/cause.ts";
import type { ModerationSettings } from "../settings.ts";
import type { Assessment } from "./assessment.ts";
import type { AuthorFacts } from "./author.server.ts";
import type { Written } from "./written.ts";

/** Somebody is new until this many of their texts were read without objection. */
const KNOWN_FROM = 5;

export interface Verdict {
  /** Whether it waits until somebody looked. */
  holds: boolean;
  /** Why somebody should look; none when nobody need. */
  causes: Cause[];
}

type Known = Pick<AuthorFacts, "approved" | "trusted">;

/**
 * Whether a text appears at once, appears and is looked at, or waits.
 * @param seen whether it stood there already, so that this is a change of something known
 */
export function verdictOf(settings: Pick<ModerationSettings, "firstPosts" | "lookAt">, written: Pick<Written, "organisationId">, author: Known, { hits }: Pick<Assessment, "hits">, seen: boolean): Verdict {
  const known = author.trusted || written.organisationId !== null;
  const first = !known && !seen && author.approved < settings.firstPosts;
  const toLookAt = settings.lookAt === "all" || (settings.lookAt === "new-people" && !known && author.approved < KNOWN_FROM);
  const causes: Cause[] = hits.filter(({ action }) => action !== "label").map((detail) => ({ kind: "rule", detail }));
  if (first) causes.push({ kind: "first-posts", detail: { approved: author.approved, first: settings.firstPosts } });
  else if (toLookAt) causes.push({ kind: "all-posts", detail: {} });
  return { holds: first || hits.some(({ action }) => action === "hold"), causes };
}
