import { z } from "zod";

/** What one part was and became; null where it was not there. */
export interface PartChange {
  before: unknown;
  after: unknown;
}

/** A change of a town, by the names of its parts. */
export const changesSchema = z.record(z.string(), z.object({ before: z.unknown(), after: z.unknown() }));
export type PartChanges = z.infer<typeof changesSchema>;

type Parts = Readonly<Record<string, unknown>>;

/** What differs between two states of a town. The order of keys within a part says nothing. */
export function partChanges(before: Parts, after: Parts): PartChanges {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return Object.fromEntries(
    [...names].flatMap((name) => {
      const [was, is] = [before[name] ?? null, after[name] ?? null];
      return sorted(was) === sorted(is) ? [] : [[name, { before: was, after: is }] as const];
    }),
  );
}

const branch = z.record(z.string(), z.unknown());

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    const seen = Array.isArray(part) ? undefined : branch.safeParse(part).data;
    return seen ? Object.fromEntries(Object.entries(seen).sort(([one], [other]) => (one < other ? -1 : 1))) : part;
  });
}

/** One value within a part that is no longer what it was, in words that can be shown beside each other. */
export interface LeafChange {
  was: string | boolean | null;
  is: string | boolean | null;
}

/** The values within a part that changed, those of a list together. */
export function leafChanges({ before, after }: PartChange): LeafChange[] {
  const [was, is] = [leaves(before), leaves(after)];
  const paths = new Set([...was.keys(), ...is.keys()]);
  return [...paths].flatMap((path) => {
    const [one, other] = [was.get(path) ?? null, is.get(path) ?? null];
    return one === other || (one ?? "") === (other ?? "") ? [] : [{ was: one, is: other }];
  });
}

function leaves(value: unknown, path = ""): Map<string, string | boolean> {
  if (value === null || value === undefined) return new Map();
  if (typeof value === "boolean") return new Map([[path, value]]);
  if (typeof value === "string" || typeof value === "number") return new Map([[path, String(value)]]);
  if (Array.isArray(value)) return new Map([[path, value.map((each) => [...leaves(each).values()].join(" ")).join(", ")]]);
  return new Map(Object.entries(branch.parse(value)).flatMap(([key, below]) => [...leaves(below, `${path}.${key}`)]));
}
