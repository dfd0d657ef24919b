/** What deciding about a seat needs. */
export interface Room {
  /** Null for as many as come. */
  capacity: number | null;
  taken: number;
}

export type SignUpRefusal = "no-signing-up" | "cancelled" | "closed" | "too-many";

interface Asked extends Room {
  partySize: number;
  /** Whether others wait already. */
  row: boolean;
}

/**
 * Whether a party gets in or waits. Who comes later does not pass those who wait, though they be fewer: the row stays a row.
 */
export function seatFor({ capacity, taken, partySize, row }: Asked): "registered" | "waiting" {
  if (capacity === null) return "registered";
  return !row && taken + partySize <= capacity ? "registered" : "waiting";
}

/**
 * Who of a row moves up, in order, until somebody does not fit.
 * @param row those who wait, first come first
 */
export function movingUp<Party extends { partySize: number }>({ capacity, taken }: Room, row: readonly Party[]): Party[] {
  const moving: Party[] = [];
  let seats = capacity === null ? Number.POSITIVE_INFINITY : capacity - taken;
  for (const party of row) {
    if (party.partySize > seats) break;
    moving.push(party);
    seats -= party.partySize;
  }
  return moving;
}

/** The moment at which signing up ends: so many hours before it begins. */
export function closesAt(startsAt: Date, closesHours: number): Date {
  return new Date(startsAt.getTime() - closesHours * 3_600_000);
}
