import { z } from "zod";
import { locales } from "#app/platform/i18n/locale.ts";
import { wordsSchema } from "#app/platform/i18n/words-schema.ts";
import { frozenReason, sectionNames } from "./reason.ts";

/** Moments are text, as JSON has no others. */
const moment = z.iso.datetime();

const photo = z.object({ id: z.string(), alt: z.string(), width: z.number(), height: z.number(), widths: z.array(z.number()) });

const item = z.object({
  id: z.string(),
  kind: z.string(),
  title: z.string(),
  /** The beginning, on one line, ending with a whole word. */
  excerpt: z.string(),
  /** Path within the town: a town that moves to another host takes its old editions along. */
  path: z.string(),
  /** When, where and the like; editions of before they were kept have none. */
  lines: z.array(z.string()).default([]),
  publishedAt: moment,
  /** Who says it: the organisation in whose name it was written, or its author. */
  by: z.object({ name: z.string(), organisation: z.boolean(), civilServantTitle: z.string().nullable() }),
  /** Names of the neighbourhoods it is for; empty for the whole town. */
  neighbourhoods: z.array(z.string()),
  replyCount: z.number().int().nonnegative(),
  thanksCount: z.number().int().nonnegative(),
  photo: photo.nullable(),
  why: z.array(frozenReason).min(1),
});

/**
 * What an edition brings and how it says it, as it was when it was made. It is kept as it is here, and mail, page, print and plain text are
 * made of it without asking for anything more; so what a resident was sent can be seen again, whatever changed since.
 */
export const editionContent = z.object({
  /** Of the shape, so that a later one can still read what was kept before. */
  version: z.literal(1),
  locale: z.enum(locales),
  words: z.object(wordsSchema.shape),
  town: z.object({ name: z.string(), municipality: z.string(), timeZone: z.string() }),
  /** Names of the neighbourhoods whose edition this is. */
  neighbourhoods: z.array(z.string()),
  window: z.object({ key: z.string(), from: moment, until: moment }),
  sections: z
    .array(z.object({ section: z.enum(sectionNames), items: z.array(item).min(1), leftOut: z.number().int().nonnegative() }))
    .min(1),
});

export type EditionContent = z.infer<typeof editionContent>;
export type EditionSection = EditionContent["sections"][number];
export type EditionItem = z.infer<typeof item>;
