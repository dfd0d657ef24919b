/**
 * A name in place of one that was taken away: it says nothing, and neighbours can tell two of them apart.
 * @param accountId UUID; the same account always gets the same name
 */
export function neutralName(accountId: string): string {
  const number = Number.parseInt(accountId.slice(-8), 16) % 10_000;
  return `Buurtgenoot ${String(number).padStart(4, "0")}`;
}
