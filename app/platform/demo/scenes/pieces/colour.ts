function channels(hex: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

/** A colour between two six-digit hex colours; `share` is how much of the second. */
export function mix(one: string, other: string, share: number): string {
  const second = channels(other);
  return `#${channels(one)
    .map((value, index) => Math.round(value + ((second[index] ?? value) - value) * share))
    .map((value) => value.toString(16).padStart(2, "0"))
    .join("")}`;
}

export const paler = (colour: string, share: number) => mix(colour, "#fffaf0", share);
export const darker = (colour: string, share: number) => mix(colour, "#1c2030", share);
