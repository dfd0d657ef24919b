import { slugOfText } from "#app/lib/slug.ts";

/** Words below the list's address that are pages of their own. */
const TAKEN = new Set(["nieuw", "aanvragen", "initiatief"]);

/** The last part of an organisation's address; never one of the list's own pages. */
export function slugOf(name: string): string {
  const slug = slugOfText(name, "organisatie");
  return TAKEN.has(slug) ? `${slug}-organisatie` : slug;
}
