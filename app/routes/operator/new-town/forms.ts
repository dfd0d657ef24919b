import { z } from "zod";
import { emailAddress } from "#app/platform/identity/email-address.ts";

/** As large a map or a table of postcodes may be, in bytes. */
export const LARGEST_FILE = 5_000_000;

const colour = z.union([z.literal(""), z.string().trim().toLowerCase().regex(/^#[0-9a-f]{6}$/)]).default("");

/** A new town as its form sends it; empty colours come from the logo, or are the usual ones. */
export const newTownForm = z.object({
  do: z.enum(["look", "make"]).default("look"),
  name: z.string().trim().min(2).max(60),
  municipality: z.string().trim().min(2).max(80),
  slug: z.string().trim().toLowerCase().max(60).regex(/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/).refine((slug) => slug !== "nieuw"),
  cbsCode: z.union([z.literal(""), z.string().trim().toUpperCase().regex(/^GM[0-9]{4}$/)]).default(""),
  tagline: z.string().trim().min(2).max(120),
  contactEmail: emailAddress,
  areas: z.string().trim().max(50_000).default(""),
  map: z.file().optional(),
  postcodes: z.file().optional(),
  primary: colour,
  accent: colour,
  logo: z.file().optional(),
  copyFrom: z.string().max(63).default(""),
  modules: z.array(z.string().max(60)).max(40).default([]),
  adminName: z.string().trim().min(2).max(60),
  adminEmail: emailAddress,
});
export type NewTownInput = z.infer<typeof newTownForm>;
