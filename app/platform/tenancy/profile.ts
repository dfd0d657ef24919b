import { z } from "zod";
import { locales } from "#app/platform/i18n/locale.ts";
import { wordsSchema } from "#app/platform/i18n/words-schema.ts";
import { homeSettings } from "#app/platform/home/home-settings.ts";
import { mailTexts } from "#app/platform/mail/own/own-texts.ts";
import { moderationSettings } from "#app/platform/moderation/settings.ts";
import { themeSettings } from "#app/platform/theme/settings.ts";

const timeZones = new Set(["Europe/Amsterdam", "America/Curacao", "America/Aruba", "America/Kralendijk", "America/Lower_Princes"]);

/** How a town presents itself: what its admins can change without a deploy. */
export const tenantProfile = z.object({
  /** The site's name: "Samen Gorinchem". */
  name: z.string().trim().min(2).max(60),
  /** Who stands behind it: "Gemeente Gorinchem". */
  municipality: z.string().trim().min(2).max(80),
  tagline: z.string().trim().min(2).max(120),
  intro: z.string().trim().max(400).default(""),
  contactEmail: z.email(),
  /** Mail of the town's own. Operators fill it in: the post must know the domain of the sender first. */
  mail: z.object({ sender: z.email().optional(), replyTo: z.email().optional() }).prefault({}),
  timeZone: z.string().refine((zone) => timeZones.has(zone), "a time zone of the Kingdom").default("Europe/Amsterdam"),
  defaultLocale: z.enum(locales).default("nl"),
  words: z.object({ nl: wordsSchema.partial().default({}), en: wordsSchema.partial().default({}) }).prefault({}),
  logoAlt: z.string().max(120).default(""),
  heroAlt: z.string().max(200).default(""),
  theme: themeSettings,
  moderation: moderationSettings.prefault({}),
  home: homeSettings.prefault({}),
  mailTexts: mailTexts.prefault({}),
  /** Whether other towns that agree to the same see its figures. */
  sharesFigures: z.boolean().default(false),
});

export type TenantProfile = z.infer<typeof tenantProfile>;
