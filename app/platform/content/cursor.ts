import { z } from "zod";

/** A place in a list ordered by moment and id, both descending. */
export interface Cursor {
  at: Date;
  id: string;
}

/** Writes a place as one URL-safe word. */
export function writeCursor({ at, id }: Cursor): string {
  return `${at.getTime().toString(36)}-${id}`;
}

/** Reads the word back; anything else is refused. */
export const cursorSchema = z
  .string()
  .regex(/^[0-9a-z]{1,10}-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  .transform((word): Cursor => {
    const cut = word.indexOf("-");
    return { at: new Date(Number.parseInt(word.slice(0, cut), 36)), id: word.slice(cut + 1) };
  })
  .refine(({ at }) => !Number.isNaN(at.getTime()) && at.getFullYear() < 9999);
