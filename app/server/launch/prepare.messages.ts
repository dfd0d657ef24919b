import { z } from "zod";

const town = z.object({ name: z.string(), host: z.string(), isDemo: z.boolean() });
const account = z.object({ role: z.string(), town: z.string(), host: z.string(), email: z.string(), password: z.string() });

/** What the process that prepares the database tells the launcher. */
export const messageSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("migrated"), applied: z.number() }),
  z.object({ type: z.literal("seeding") }),
  z.object({ type: z.literal("note"), text: z.string() }),
  z.object({ type: z.literal("done"), towns: z.array(town), accounts: z.array(account) }),
  z.object({ type: z.literal("failed"), sentence: z.string() }),
]);

export type Message = z.infer<typeof messageSchema>;
export type Town = z.infer<typeof town>;
export type Account = z.infer<typeof account>;
/** The towns of this installation, and who can log in to the demo towns among them. */
export interface Inhabitants {
  towns: Town[];
  accounts: Account[];
}
