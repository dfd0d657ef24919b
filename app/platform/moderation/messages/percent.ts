/** A share from 0 to 1 as people read it. Never rounded up to certainty. */
export function percent(share: number): string {
  if (share < 1 && share > 0.99) return "99%";
  return `${Math.round(share * 100)}%`;
}
