import { z } from "zod";
import { emailAddress } from "#app/platform/identity/email-address.ts";

/** What somebody says in a conversation. */
export const messageForm = z.object({ key: z.uuid(), body: z.string().trim().min(1).max(3_000) });

/** What can be shared of oneself, each by an act of its own. */
export const sharedKinds = ["phone", "email", "address"] as const;
export type SharedKind = (typeof sharedKinds)[number];

/** A telephone number as people write it; fifteen digits at most (ITU-T E.164). */
function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, "").length;
  return /^[+(]?[0-9][0-9 ()+-]*$/.test(text) && digits >= 8 && digits <= 15;
}

/** Shares a telephone number or an address with the other. */
export const shareForm = z
  .object({ do: z.literal("share"), key: z.uuid(), kind: z.enum(sharedKinds), value: z.string().trim().min(3).max(200) })
  .superRefine(({ kind, value }, context) => {
    const right = kind === "phone" ? isPhone(value) : kind === "email" ? emailAddress.safeParse(value).success : true;
    if (!right) context.addIssue({ code: "invalid_format", format: kind, path: ["value"], input: value });
  });

/** Buttons on the page of a conversation. What should be is said, so that a double tap changes nothing. */
export const conversationAction = z.discriminatedUnion("do", [
  z.object({ do: z.enum(["end", "reopen"]) }),
  z.object({ do: z.enum(["withdraw", "restore"]), message: z.uuid() }),
]);

/** What just happened, as the address of the page says it. */
export const conversationDone = z.enum(["begun", "written", "shared", "ended", "reopened", "withdrawn", "restored"]);
export type ConversationDone = z.infer<typeof conversationDone>;
