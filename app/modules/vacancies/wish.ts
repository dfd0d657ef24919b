import { z } from "zod";
import { cursorSchema } from "#app/platform/content/cursor.ts";
import { commitments, skills, targetGroups } from "./domain/choices.ts";

/** What an address may ask of the list. */
export const askedOfList = z.object({
  zoek: z.string().trim().max(100).optional(),
  wijk: z.string().max(80).optional(),
  buren: z.literal("1").optional(),
  organisatie: z.string().max(120).optional(),
  met: z.enum(skills).optional().catch(undefined),
  voor: z.enum(targetGroups).optional().catch(undefined),
  dag: z.enum(["1", "2", "3", "4", "5", "6", "7"]).optional().catch(undefined),
  hoe: z.enum(commitments).optional().catch(undefined),
  na: cursorSchema.optional(),
});

export type AskedOfList = z.infer<typeof askedOfList>;

/** The choice as addresses carry it on: without the page. */
export type VacancyChoice = Partial<Record<Exclude<keyof AskedOfList, "na">, string>>;

/** The names under which a choice is carried on, also by other sites. */
export const carried = ["zoek", "wijk", "buren", "organisatie", "met", "voor", "dag", "hoe"] as const satisfies readonly (keyof VacancyChoice)[];

/** An address that keeps the choice. */
export function withChoice(path: string, choice: VacancyChoice, more: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of [...Object.entries(choice), ...Object.entries(more)]) if (value) query.set(name, value);
  const text = query.toString();
  return text === "" ? path : `${path}?${text}`;
}
