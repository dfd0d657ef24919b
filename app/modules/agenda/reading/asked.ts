import { z } from "zod";
import { themes } from "../domain/facts.ts";

/** What every view of the agenda can be asked for in its address. */
export const askedOfAgenda = z.object({
  wijk: z.string().max(80).optional(),
  buren: z.literal("1").optional(),
  thema: z.enum(themes).optional(),
  organisatie: z.string().max(120).optional(),
});

export type AgendaChoice = { wijk?: string; buren?: "1"; thema?: string; organisatie?: string };

/** The same choice in the address of another view. */
export function withChoice(path: string, { wijk, buren, thema, organisatie }: AgendaChoice, more: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams({ ...(wijk ? { wijk } : {}), ...(buren ? { buren } : {}), ...(thema ? { thema } : {}), ...(organisatie ? { organisatie } : {}), ...more }).toString();
  return query ? `${path}?${query}` : path;
}
