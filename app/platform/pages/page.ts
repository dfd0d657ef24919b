import { z } from "zod";

/** Where a town's own page can be found from. */
export const pagePlaces = ["menu", "footer", "none"] as const;

/** As many pages of its own a town can have. */
export const MOST_PAGES = 40;

/** A town's own page as its form sends it. */
export const pageForm = z.object({
  title: z.string().trim().min(2).max(80),
  slug: z.string().trim().toLowerCase().max(60).regex(/^([a-z0-9]([a-z0-9-]*[a-z0-9])?)?$/).default(""),
  body: z.string().trim().max(20_000).default(""),
  place: z.enum(pagePlaces).default("footer"),
  published: z.boolean().default(false),
});
export type PageInput = z.infer<typeof pageForm>;

/** A town's own page as its menu and footer know it. */
export interface TownPageLink {
  id: string;
  slug: string;
  title: string;
  place: (typeof pagePlaces)[number];
  position: number;
}

/** Where a town's own page is read. */
export const pagePath = (slug: string): string => `/pagina/${slug}`;
