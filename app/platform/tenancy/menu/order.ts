/** Where something of a list goes: one step, or before another (null for the end). */
export type Move = "up" | "down" | { before: string | null };

/**
 * A list with one of it moved. What is not in the list, and a step beyond its ends, changes nothing.
 *
 * @param steps among which a step counts; the others are stepped over. Without it, all
 */
export function moved(list: readonly string[], key: string, move: Move, steps: ReadonlySet<string> = new Set(list)): string[] {
  if (!list.includes(key)) return [...list];
  const rest = list.filter((each) => each !== key);
  const from = list.indexOf(key);
  if (typeof move === "object") {
    const place = move.before === null ? rest.length : rest.indexOf(move.before);
    return place < 0 ? [...list] : rest.toSpliced(place, 0, key);
  }
  const neighbour = move === "up" ? list.slice(0, from).findLast((each) => steps.has(each)) : list.slice(from + 1).find((each) => steps.has(each));
  if (neighbour === undefined) return [...list];
  return rest.toSpliced(rest.indexOf(neighbour) + (move === "up" ? 0 : 1), 0, key);
}
