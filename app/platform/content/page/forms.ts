import { z } from "zod";

/** A reply under an item; `parent` when it answers another reply. */
export const replyForm = z.object({
  key: z.uuid(),
  parent: z.uuid().optional(),
  body: z.string().trim().min(1).max(3_000),
});

/** Buttons on the page of an item. What should be is said, not "the other way round", so that a double tap changes nothing. */
export const itemAction = z.discriminatedUnion("do", [
  z.object({ do: z.enum(["thank", "unthank", "follow", "unfollow", "withdraw", "restore", "close-replies", "open-replies"]) }),
  z.object({ do: z.enum(["withdraw-reply", "restore-reply"]), reply: z.uuid() }),
  /** Brings the item, or one reply to it, to the desk of those who keep order. */
  z.object({ do: z.literal("moderate"), reply: z.uuid().optional() }),
]);

/** What just happened, as the address of an item's page says it. */
export const itemDone = z.enum(["placed", "saved", "draft", "withdrawn", "restored", "held", "replied", "reply-held", "following", "unfollowed"]);

export type ItemDone = z.infer<typeof itemDone>;
