import { z } from "zod";

/** Which posts are looked at after they appeared: only those that a rule or a neighbour points at, also those of new people, or all. */
export const lookAts = ["pointed-at", "new-people", "all"] as const;

/** What a town chooses about its moderation. */
export const moderationSettings = z.object({
  /** How many first posts and replies of somebody new wait until somebody looked; 0 lets all through. */
  firstPosts: z.int().min(0).max(20).default(1),
  lookAt: z.enum(lookAts).default("pointed-at"),
  /** Hours within which connectors decide, before a case goes to the moderators. */
  connectorHours: z.int().min(1).max(168).default(24),
  /** Hours that moderators have after that, before it goes to the town's admins. */
  moderatorHours: z.int().min(1).max(168).default(24),
  /** Days within which an objection is answered. */
  appealDays: z.int().min(1).max(42).default(14),
});

export type ModerationSettings = z.infer<typeof moderationSettings>;
