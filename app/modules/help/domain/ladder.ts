/** To whom a request goes, one after the other, as long as nobody answered. */
export const rungs = ["neighbours", "adjacent", "connectors", "organisation", "admins"] as const;
export type Rung = (typeof rungs)[number];

/** What came before somebody is asked whose task it is: nobody was found to ask, nobody whom we asked helped, or somebody offered help. */
export type Before = "nobody" | "asked" | "offered";

/** How long each waits for an answer before the next is asked, in waking hours. The last is not followed by another: it is asked again. */
export type Patience = Readonly<Record<Rung, number>>;

/** What stands in the row of a request: 0 before it began, else the number of the rung that was asked last. */
export function rungOf(step: number): Rung | undefined {
  return rungs[step - 1];
}

/** The rung after this one; the last is followed by itself. */
export function stepAfter(step: number): number {
  return Math.min(step + 1, rungs.length);
}
