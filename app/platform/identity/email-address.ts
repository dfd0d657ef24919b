import { z } from "zod";

/** An e-mail address as accounts keep it: trimmed, in small letters, at most 254 characters (RFC 5321). */
export const emailAddress = z
  .string()
  .trim()
  .max(254)
  .transform((text) => text.toLowerCase())
  .pipe(z.email());
