import { z } from "zod";
import { tenantProfile } from "#app/platform/tenancy/profile.ts";

/** The version of the town that the admin looked at. */
export const version = z.coerce.number<string>().int().positive();

/** Buttons beside a module. */
export const moduleAction = z.object({ do: z.enum(["on", "off", "up", "down"]), module: z.string().max(60), version });

/** What stands in a module's form besides its own settings. */
const ownName = z.string().trim().max(40).default("");
export const moduleNaming = { label: ownName, labelEn: ownName, version };

const colour = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^#[0-9a-f]{6}$/);
const fonts = ["humanist", "geometric", "system", "oldstyle", "transitional", "slab"] as const;
export const fontNames: readonly (typeof fonts)[number][] = fonts;
const { name, municipality, tagline, intro, contactEmail, logoAlt, heroAlt } = tenantProfile.shape;

/** The town's look, flat as its form sends it. */
export const lookForm = z.object({
  version,
  intent: z.enum(["preview", "save"]).default("preview"),
  name,
  municipality,
  tagline,
  intro,
  contactEmail,
  logoAlt,
  heroAlt,
  primary: colour,
  accent: colour,
  background: colour,
  text: colour,
  headingFont: z.enum(fonts),
  bodyFont: z.enum(fonts),
  radius: z.coerce.number<string>().int().min(0).max(28),
  header: z.enum(["solid", "paper"]),
  cards: z.enum(["raised", "lined"]),
  tokens: z.string().max(50_000).default(""),
  tokenFile: z.file().optional(),
  dropTokens: z.boolean().default(false),
  logo: z.file().optional(),
  favicon: z.file().optional(),
  hero: z.file().optional(),
  removeLogo: z.boolean().default(false),
  removeFavicon: z.boolean().default(false),
  removeHero: z.boolean().default(false),
});

export type LookInput = z.infer<typeof lookForm>;

/** Fields of the look form that hold files. */
export const lookFiles = ["logo", "favicon", "hero", "tokenFile"] as const;

const word = z.string().trim().min(1).max(40);
const dutchNoun = z.object({ one: word, many: word, the: z.enum(["de", "het"]) });
const englishNoun = z.object({ one: word, many: word });

/** What the town calls things, in both languages. */
export const wordsForm = z.object({
  version,
  intent: z.enum(["preview", "save"]).default("preview"),
  nl: z.object({ neighbourhood: dutchNoun, post: dutchNoun }),
  en: z.object({ neighbourhood: englishNoun, post: englishNoun }),
});

/** What somebody may do in the town. */
export const personForm = z
  .object({
    /** What the admin saw, to notice that somebody else changed it. */
    seen: z.string().max(20_000),
    roles: z.array(z.enum(["connector", "moderator", "tenant-admin"])).max(3).default([]),
    connectorFor: z.array(z.uuid()).max(300).default([]),
    civilServantTitle: z.string().trim().max(80).optional(),
  })
  .superRefine(({ roles, connectorFor }, context) => {
    if (roles.includes("connector") && connectorFor.length === 0) {
      context.addIssue({ code: "too_small", minimum: 1, origin: "array", inclusive: true, path: ["connectorFor"], input: connectorFor });
    }
  });
