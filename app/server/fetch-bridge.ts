import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { createReadableStreamFromReadable } from "@remix-run/node";
import type { Request as ExpressRequest, Response as ExpressResponse } from "express";

const zip = promisify(gzip);

/**
 * The request as Remix takes it.
 * @param origin scheme and host as the visitor sees them
 */
export function toFetchRequest(request: ExpressRequest, response: ExpressResponse, origin: string): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    // Where the request came in was settled at the door; Remix would believe these from anybody.
    if (name.startsWith("x-forwarded-") || name === "forwarded") continue;
    for (const each of Array.isArray(value) ? value : [value]) if (each !== undefined) headers.append(name, each);
  }
  headers.set("host", new URL(origin).host);
  let controller: AbortController | null = new AbortController();
  response.on("finish", () => (controller = null));
  response.on("close", () => controller?.abort());
  const hasBody = request.method !== "GET" && request.method !== "HEAD";
  return new Request(new URL(request.originalUrl, origin), {
    method: request.method,
    headers,
    signal: controller.signal,
    ...(hasBody ? { body: createReadableStreamFromReadable(request), duplex: "half" } : {}),
  });
}

const TEXT = /^(text\/|application\/(json|xml|feed\+json|rss\+xml|atom\+xml|ld\+json|manifest\+json|javascript))/;
const WORTH_ZIPPING = 1024;

/** Sends a Remix answer whole: compressed once, with its length. */
export async function sendFetchResponse(request: ExpressRequest, response: ExpressResponse, answer: Response): Promise<void> {
  response.status(answer.status);
  for (const [name, value] of answer.headers) if (name !== "set-cookie") response.append(name, value);
  for (const cookie of answer.headers.getSetCookie()) response.append("set-cookie", cookie);
  const bytes = Buffer.from(await answer.arrayBuffer());
  const zipped = bytes.length > WORTH_ZIPPING && TEXT.test(answer.headers.get("content-type") ?? "") && request.acceptsEncodings(["gzip", "identity"]) === "gzip";
  if (zipped) response.set("Content-Encoding", "gzip").vary("Accept-Encoding");
  const body = zipped ? await zip(bytes) : bytes;
  if (answer.status !== 204 && answer.status !== 304) response.set("Content-Length", String(body.length));
  response.end(request.method === "HEAD" ? undefined : body);
}
