import type { WallTime } from "./wall-time.ts";

/** When something is held, once or again and again: DTSTART, duration and RRULE of RFC 5545. */
export interface Series {
  startsLocal: WallTime;
  /** How long each time lasts; whole days of 1440 for what lasts all day. */
  minutes: number;
  /** IANA name. */
  timeZone: string;
  allDay: boolean;
  /** RRULE without its name; UNTIL in UTC, or a date for what lasts all day. Null when it is held once. */
  rule: string | null;
}

/** What is otherwise with one time of a series, named by when the rule would have it. */
export interface SeriesException {
  recurrence: WallTime;
  /** `dropped`: EXDATE, as if it had never been. `extra`: RDATE. `moved`, `cancelled`: RECURRENCE-ID, and said so. */
  kind: "dropped" | "extra" | "moved" | "cancelled";
  /** Of what was moved, and perhaps cancelled after: when it is now. */
  startsLocal: WallTime | null;
  /** How long it lasts now; null for as long as the others. */
  minutes: number | null;
  /** Where it is now; null for where the others are. */
  place: string | null;
  notice: string | null;
}

/** One time that it is held. */
export interface Occurrence {
  /** When the rule would have it: its name, whatever happens to it. */
  recurrence: WallTime;
  startsLocal: WallTime;
  startsAt: Date;
  endsAt: Date;
  cancelled: boolean;
  moved: boolean;
  place: string | null;
  notice: string | null;
}
