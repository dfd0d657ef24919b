import { z } from "zod";

/** Parts of the front page that are not a module's. */
export const homeBlocks = ["people", "neighbourhoods", "join"] as const;

/** How a town composes its front page. */
export const homeSettings = z.object({
  /** Names of the parts beside the news, in their order: of the platform ("people") or a module's corner ("module.agenda"). New ones come at the end. */
  order: z.array(z.string().max(60)).max(60).default([]),
  /** Those that are not shown. */
  hidden: z.array(z.string().max(60)).max(60).default([]),
  /** What the town itself wants to say there; nothing while the title is empty. */
  note: z
    .object({
      title: z.string().trim().max(80).default(""),
      text: z.string().trim().max(600).default(""),
      linkLabel: z.string().trim().max(60).default(""),
      /** A page of this site, or a whole web address. */
      linkTo: z.union([z.literal(""), z.string().regex(/^\/(?!\/)[^\s\\]*$/).max(200), z.url({ protocol: /^https$/ }).max(200)]).default(""),
    })
    .prefault({}),
});

export type HomeSettings = z.infer<typeof homeSettings>;

/**
 * The parts of a front page in the order in which a town wants them.
 * @param available names of those that there are, in the order that they have of themselves
 */
export function arranged({ order, hidden }: Pick<HomeSettings, "order" | "hidden">, available: readonly string[]): { block: string; shown: boolean }[] {
  const known = order.filter((block, place) => available.includes(block) && order.indexOf(block) === place);
  const further = available.filter((block) => !known.includes(block));
  return [...known, ...further].map((block) => ({ block, shown: !hidden.includes(block) }));
}
