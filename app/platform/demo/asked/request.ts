import { z } from "zod";
import { emailAddress } from "#app/platform/identity/email-address.ts";

/** Days that a town to try stands; one extension adds as many. */
export const DEMO_DAYS = 14;

/** Days before its end in which its admin is warned. */
export const WARN_DAYS = 3;

/** As many can stand at a time. */
export const MOST_DEMOS = 25;

/** What somebody fills in to try the platform. */
export const demoForm = z.object({
  municipality: z.string().trim().min(2).max(60),
  name: z.string().trim().min(2).max(60),
  email: emailAddress,
  job: z.string().trim().max(80).default(""),
});
export type DemoWish = z.infer<typeof demoForm>;

/** Where a town to try is asked for, and where that is confirmed. */
export const demoPaths = { ask: "/probeer", confirm: (word: string) => `/probeer/${word}`, operator: "/operator/proefsites" };

/** What an operator does with such a town. */
export const demoAction = z.object({ do: z.enum(["extend", "remove", "again"]), id: z.uuid() });
