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
 * @param seen whether it stood there already: then its author has one text more that was read, though another than this one
 * @param worries what it gives reason to worry about; whoever wrote it, somebody looks first
 */
export function verdictOf(settings: Pick<ModerationSettings, "firstPosts" | "lookAt">, written: Pick<Written, "subject" | "organisationId" | "newPhotos">, author: Known, { hits }: Pick<Assessment, "hits">, seen: boolean, worries: readonly string[] = []): Verdict {
  const known = author.trusted || written.organisationId !== null;
  // Who somebody says they are is no post.
  const first = !known && written.subject !== "profile" && author.approved + (seen ? 1 : 0) < settings.firstPosts;
  // What a picture shows no rule can read, so those of somebody new are looked at in any case.
  const isNew = !known && author.approved < KNOWN_FROM;
  const toLookAt = settings.lookAt === "all" || (isNew && (settings.lookAt === "new-people" || written.newPhotos));
  const causes: Cause[] = hits.filter(({ action }) => action !== "label").map((detail) => ({ kind: "rule", detail }));
  if (worries.length > 0) causes.push({ kind: "care", detail: { about: [...worries] } });
  if (first) causes.push({ kind: "first-posts", detail: { approved: author.approved, first: settings.firstPosts } });
  else if (toLookAt) causes.push({ kind: "all-posts", detail: {} });
  return { holds: first || worries.length > 0 || hits.some(({ action }) => action === "hold"), causes };
}
