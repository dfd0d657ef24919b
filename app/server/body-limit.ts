import type { Request } from "express";

const KIB = 1024;
/** A form of text: the longest post is 10,000 characters, four bytes each at most, and percent encoding triples that. */
export const FORM_LIMIT = 256 * KIB;
/** A form with photos: eight of at most 12 MiB, and its texts. */
export const UPLOAD_LIMIT = 100 * KIB * KIB;

/**
 * Refuses a body that is too large before a byte of it is read. A body must say its length: every browser's form does.
 *
 * @param mayUpload whether photos may come: a route that takes them, from somebody who is known to be logged in
 * @returns the status to answer with; undefined when the body may come
 */
export function bodyRefusal(request: Request, mayUpload: boolean): 411 | 413 | undefined {
  if (request.method === "GET" || request.method === "HEAD") return undefined;
  const length = request.get("content-length");
  if (length === undefined) return request.get("transfer-encoding") === undefined ? undefined : 411;
  const multipart = request.is("multipart/form-data") !== false;
  return Number(length) > (multipart && mayUpload ? UPLOAD_LIMIT : FORM_LIMIT) ? 413 : undefined;
}
