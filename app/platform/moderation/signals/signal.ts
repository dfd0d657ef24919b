import { z } from "zod";

/** Characters kept of what was found; the place in the text tells the rest. */
export const MOST_FOUND = 200;

const found = z.string().max(MOST_FOUND);
/** Where it stands in `textOf(subject)`, in UTF-16 code units; `end` is behind the last one. */
const place = z.object({ start: z.int().min(0), end: z.int().min(0) });
const passage = { found, at: place };
const whole = { found, at: z.null() };
const host = z.string().max(255);

/** How a host was made to look like another. */
export const disguises = ["confusable", "near", "within", "part", "other-ending", "mixed-script"] as const;
export type Disguise = (typeof disguises)[number];

/**
 * Something about a text that a moderator should know, with what is needed to explain it. Stored as it is, so a field is only ever added.
 */
export const signal = z.discriminatedUnion("kind", [
  /** `found` shows the last three digits only: keeping a BSN a second time would need a law (UAVG, art. 46). */
  z.object({ kind: z.literal("bsn"), ...passage, rule: z.literal("eleven-test"), written: z.enum(["together", "dots", "spaces"]) }),
  z.object({ kind: z.literal("iban"), ...passage, rule: z.literal("mod-97"), country: z.string().length(2) }),
  z.object({ kind: z.literal("phone"), ...passage, form: z.enum(["mobile", "landline", "other", "abroad"]) }),
  z.object({ kind: z.literal("email"), ...passage }),
  z.object({ kind: z.literal("plate"), ...passage, sidecode: z.int().min(1).max(14), written: z.enum(["dashes", "bare"]) }),
  z.object({ kind: z.literal("address"), ...passage, postcode: z.string().nullable() }),
  z.object({ kind: z.literal("link"), ...passage, host }),
  /** `letters`: by how many it differs, where that is what gave it away. */
  z.object({ kind: z.literal("look-alike"), ...passage, host, looksLike: host.nullable(), how: z.enum(disguises), letters: z.int().min(1).nullable() }),
  z.object({ kind: z.literal("short-link"), ...passage, host }),
  z.object({ kind: z.literal("ip-host"), ...passage, host }),
  z.object({ kind: z.literal("other-host"), ...passage, host, shown: host }),
  /** `with` is the id of the earlier text, `alike` from 0 to 1; `found` is its beginning. */
  z.object({ kind: z.literal("repeated"), ...whole, with: z.string(), alike: z.number().min(0).max(1) }),
  z.object({ kind: z.literal("flooding"), ...whole, items: z.int(), minutes: z.number(), most: z.int() }),
  /** `share` of the words in capitals, from 0 to 1, or `marks` in a row: what gave it away. */
  z.object({ kind: z.literal("shouting"), ...passage, how: z.enum(["capitals", "marks"]), share: z.number().min(0).max(1), marks: z.int().min(0) }),
  /** `word` is the one on the list, `found` the one in the text. */
  z.object({ kind: z.literal("word"), ...passage, word: z.string(), how: z.enum(["whole", "form", "compound", "phrase"]) }),
]);

export type Signal = z.infer<typeof signal>;
export type SignalKind = Signal["kind"];
export type SignalOf<K extends SignalKind> = Extract<Signal, { kind: K }>;

export const signalKinds = [
  "bsn",
  "iban",
  "phone",
  "email",
  "plate",
  "address",
  "link",
  "look-alike",
  "short-link",
  "ip-host",
  "other-host",
  "repeated",
  "flooding",
  "shouting",
  "word",
] as const satisfies readonly SignalKind[];

/** Short enough to keep. */
export function cut(text: string): string {
  return text.slice(0, MOST_FOUND);
}
