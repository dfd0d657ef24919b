import { z } from "zod";
import { signalKinds } from "../signals/signal.ts";

const met = z.boolean();

/**
 * What a condition asked and what it saw. `met` says whether it held; the messages make a sentence of the rest, so a reason is stored as it
 * is and read in any language.
 */
export const reason = z.discriminatedUnion("key", [
  z.object({ key: z.literal("signal"), met, signal: z.enum(signalKinds), count: z.int() }),
  z.object({ key: z.literal("score"), met, score: z.number(), atLeast: z.number() }),
  z.object({ key: z.literal("score-unknown"), met, atLeast: z.number() }),
  z.object({ key: z.literal("new-account"), met, days: z.number(), belowDays: z.number() }),
  z.object({ key: z.literal("no-account"), met, belowDays: z.number() }),
  z.object({ key: z.literal("few-approved"), met, approved: z.int(), below: z.int() }),
  /** `found` is empty when none of the words is there. */
  z.object({ key: z.literal("words"), met, words: z.array(z.string()), found: z.array(z.string()) }),
  z.object({ key: z.literal("link"), met, hosts: z.array(z.string()) }),
  z.object({ key: z.literal("content-kind"), met, kind: z.string(), kinds: z.array(z.string()) }),
  z.object({ key: z.literal("neighbourhood"), met, neighbourhoods: z.array(z.string()), ids: z.array(z.string()) }),
]);
export type Reason = z.infer<typeof reason>;
export type ReasonKey = Reason["key"];
