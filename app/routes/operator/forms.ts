import { z } from "zod";
import { supportAsk } from "#app/platform/support/support.ts";
import { emailAddress } from "#app/platform/identity/email-address.ts";

/** A host name as people type it, without scheme, port or path. */
export const hostname = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/);

/** An address of a town's own, or none. */
const ownAddress = emailAddress.optional();

/** What an operator may do on a town's page. */
export const townAction = z.discriminatedUnion("do", [
  z.object({ do: z.enum(["suspend", "announce-closing"]), note: z.string().trim().max(300).optional() }),
  z.object({ do: z.enum(["try", "open", "resume", "close"]) }),
  z.object({ do: z.enum(["allow", "forbid"]), module: z.string().max(60) }),
  z.object({ do: z.enum(["add-domain", "verify-domain", "make-primary", "remove-domain"]), hostname }),
  supportAsk.extend({ do: z.literal("ask-support") }),
  z.object({ do: z.enum(["enter-town", "leave-town"]), id: z.uuid() }),
  z.object({ do: z.literal("discard-town"), typed: z.string().trim().max(63) }),
  z.object({ do: z.literal("delete-town"), typed: z.string().trim().max(63) }),
  z.object({ do: z.literal("mail"), sender: ownAddress, replyTo: ownAddress }),
]);

export type TownAction = z.infer<typeof townAction>;
