import { z } from "zod";
import { emailAddress } from "#app/platform/identity/email-address.ts";

/** As large a list may be, in bytes. */
export const LARGEST_LIST = 100_000;

const common = { do: z.enum(["look", "send"]).default("look") };

/** One person, filled in by hand. */
export const oneForm = z
  .object({
    what: z.literal("one"),
    name: z.string().trim().min(2).max(60),
    email: emailAddress,
    roles: z.array(z.enum(["connector", "moderator", "tenant-admin"])).max(3).default([]),
    connectorFor: z.array(z.uuid()).max(300).default([]),
    civilServantTitle: z.string().trim().max(80).default(""),
  })
  .superRefine(({ roles, connectorFor }, context) => {
    if (roles.includes("connector") && connectorFor.length === 0) context.addIssue({ code: "too_small", minimum: 1, origin: "array", inclusive: true, path: ["connectorFor"], input: connectorFor });
  });

/** A list, pasted or as a file. */
export const listForm = z.object({ ...common, what: z.literal("list"), list: z.string().max(50_000).default(""), file: z.file().optional() });
