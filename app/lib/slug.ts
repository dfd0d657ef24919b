import slugify from "@sindresorhus/slugify";

/** Longest slug, in characters. */
const MOST = 80;

/**
 * The readable end of an address, in small letters, digits and hyphens. "&" is said in Dutch, the language of addresses here.
 *
 * @param otherwise what it is when nothing readable remains
 */
export function slugOfText(text: string, otherwise: string): string {
  return slugify(text, { decamelize: false, customReplacements: [["&", " en "]] }).slice(0, MOST).replace(/^-+|-+$/g, "") || otherwise;
}
