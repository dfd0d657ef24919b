import { z } from "zod";
import { emailAddress } from "#app/platform/identity/email-address.ts";
import { answers, outcomes, statuses } from "./domain/statuses.ts";

const words = z.string().trim().min(1).max(2_000);
const phone = z.string().trim().regex(/^[+0-9][0-9 ()-]{5,24}$/).optional();

/** Name of the button that sends an application: other forms stand on the same page. */
export const APPLY = "apply";

/** What a member fills in to apply. */
export const applyForm = z.object({ key: z.uuid(), motivation: words, phone });

/** The same of a visitor who is to log in first. */
export const beforeLogInForm = z.object({ motivation: words, phone });

/** What somebody without an account fills in. It has no key: the page is kept, and is the same for every visitor. */
export const applyByMailForm = z.object({ name: z.string().trim().min(1).max(80), email: emailAddress, phone, motivation: words });

export type ByMail = z.infer<typeof applyByMailForm>;

/** What an organisation answers. `seen` is how it stood when it was written: of two who answer at once, the second hears of the first. */
export const answerForm = z.object({ application: z.uuid(), seen: z.enum(statuses), answer: z.enum(answers), note: words });

/** The other buttons on an organisation's page of applications. */
export const organisationAction = z.discriminatedUnion("do", [
  z.object({ do: z.literal("outcome"), application: z.uuid(), outcome: z.enum(outcomes) }),
  /** As many were chosen as were looked for. */
  z.object({ do: z.literal("fill") }),
]);

/** What somebody does with their own application. */
export const ownAction = z.object({ do: z.enum(["withdraw", "again"]), application: z.uuid() });

/** The same where the address says which: opened from a mail. */
export const mailAction = z.object({ do: z.enum(["confirm", "withdraw", "again", "erase"]) });
