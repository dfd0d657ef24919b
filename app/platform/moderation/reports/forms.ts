import { z } from "zod";
import { reportReasons } from "#app/platform/content/report-reasons.ts";
import { emailAddress } from "#app/platform/identity/email-address.ts";

/** Reasons that say too little without an explanation (DSA, art. 16, 2 a). */
const explained: readonly string[] = ["illegal", "other"];

/** What a mail program makes a link of: a scheme, `www.`, or a dot before letters with no space between; initials such as "J.P." are none. */
const LINK = /:\/|www\.|[\p{L}\p{N}-]\.\p{L}{2,}/iu;

/** A name that the receipt greets: the form needs no account, so it would carry anybody's link to anybody's address. */
const reporterName = z
  .string()
  .trim()
  .max(80)
  .check((context) => {
    if (LINK.test(context.value)) context.issues.push({ code: "invalid_format", format: "no_link", input: context.value });
  });

/** A code as somebody types it; whether there is such a report is another question. */
export const receiptForm = z.object({ code: z.string().trim().min(1).max(40) });

/** A notice in the sense of the DSA, art. 16: what is wrong, who says so if they like, and that they mean it. */
export const reportForm = z
  .object({
    key: z.uuid(),
    reason: z.enum(reportReasons),
    note: z.string().trim().max(2_000).default(""),
    name: reporterName.optional(),
    email: emailAddress.optional(),
    goodFaith: z.literal("on"),
  })
  .superRefine(
    ({ reason, note }, context) => {
      if (explained.includes(reason) && note.length < 10) context.addIssue({ code: "too_small", minimum: 10, origin: "string", inclusive: true, path: ["note"], input: note });
    },
    { when: ({ value }) => typeof value === "object" && value !== null && "reason" in value && typeof value.reason === "string" },
  );
export type ReportInput = z.infer<typeof reportForm>;
