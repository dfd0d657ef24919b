import { z } from "zod";

/** What somebody says in a conversation. */
export const messageForm = z.object({ key: z.uuid(), body: z.string().trim().min(1).max(3_000) });

/** What can be shared of oneself, each by an act of its own. */
export const sharedKinds = ["phone", "email", "address"] as const;
export type SharedKind = (typeof sharedKinds)[number];

/** Shares a telephone number or an address with the other. */
export const shareForm = z.object({ do: z.literal("share"), key: z.uuid(), kind: z.enum(sharedKinds), value: z.string().trim().min(3).max(200) });

/** Buttons on the page of a conversation. What should be is said, so that a double tap changes nothing. */
export const conversationAction = z.discriminatedUnion("do", [
  z.object({ do: z.enum(["end", "reopen"]) }),
  z.object({ do: z.enum(["withdraw", "restore"]), message: z.uuid() }),
]);

/** What just happened, as the address of the page says it. */
export const conversationDone = z.enum(["begun", "written", "shared", "ended", "reopened", "withdrawn", "restored"]);
export type ConversationDone = z.infer<typeof conversationDone>;
