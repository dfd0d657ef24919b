import http from "node:http";
import https from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { isPublicAddress } from "#app/platform/http/public-address.ts";
import { publicLookup } from "#app/platform/http/public-lookup.server.ts";

/** Why a calendar could not be read. */
export type SourceFault = "not-found" | "not-allowed" | "unreachable" | "too-large" | "too-slow" | "not-a-calendar" | "not-public" | "no-editor" | "too-many-turns" | "unforeseen";

/** What was known of a calendar when it was last read (RFC 9110 13.1). */
export interface KnownVersion {
  etag: string | null;
  lastModified: string | null;
}

export type Fetched = { kind: "same" } | ({ kind: "read"; text: string } & KnownVersion) | { kind: "failed"; fault: SourceFault };

/** Reads a calendar by its address, unless it is as it was. */
export type CalendarFetch = (url: string, known: KnownVersion) => Promise<Fetched>;

const MOST_BYTES = 3_000_000;
const PATIENCE_MS = 15_000;
const MOST_TURNS = 4;

/** A host within the network that may be read all the same, `host:port`, and how names are resolved. Tests and operators set it. */
interface Within {
  hosts?: readonly string[];
}

/** The address to ask, or why it may not be asked: it is somebody else's word, so it must be of the open internet, at the usual port. */
export function askable(text: string, { hosts = [] }: Within = {}): URL | undefined {
  const written = text.trim().replace(/^webcals?:/i, "https:");
  if (!URL.canParse(written)) return undefined;
  const url = new URL(written);
  if ((url.protocol !== "https:" && url.protocol !== "http:") || url.username !== "" || url.password !== "") return undefined;
  if (hosts.includes(url.host)) return url;
  const host = url.hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
  const open = isIP(host) === 0 ? host.includes(".") : isPublicAddress(host);
  return open && url.port === "" ? url : undefined;
}

/**
 * Makes what reads calendars. Each turn of a redirect is looked at anew; the connection itself goes only to an address of the open
 * internet, so that a name that leads elsewhere the second time it is asked leads nowhere.
 */
export function calendarFetch(within: Within = {}, lookup: LookupFunction = publicLookup): CalendarFetch {
  const turn = async (text: string, known: KnownVersion, turns: number, deadline: AbortSignal): Promise<Fetched> => {
    const url = askable(text, within);
    if (!url) return { kind: "failed", fault: "not-public" };
    const answer = await ask(url, known, { lookup: within.hosts?.includes(url.host) ? undefined : lookup, deadline });
    if (!("to" in answer)) return answer;
    if (turns === 0) return { kind: "failed", fault: "too-many-turns" };
    return turn(URL.canParse(answer.to, url) ? new URL(answer.to, url).href : "", known, turns - 1, deadline);
  };
  return async (url, known) => {
    const deadline = AbortSignal.timeout(PATIENCE_MS);
    try {
      return await turn(url, known, MOST_TURNS, deadline);
    } catch (error) {
      if (deadline.aborted) return { kind: "failed", fault: "too-slow" };
      return { kind: "failed", fault: error instanceof TooLarge ? "too-large" : isRefusal(error) ? "not-public" : "unreachable" };
    }
  };
}

class TooLarge extends Error {
  override name = "TooLarge";
}

/** What `publicLookup` says of a name that leads into a network. */
const isRefusal = (error: unknown) => error instanceof Error && error.message === "The name leads to no public address.";

interface Asking {
  lookup: LookupFunction | undefined;
  deadline: AbortSignal;
}

const faults: Readonly<Record<number, SourceFault>> = { 401: "not-allowed", 403: "not-allowed", 404: "not-found", 410: "not-found" };

function ask(url: URL, known: KnownVersion, { lookup, deadline }: Asking): Promise<Fetched | { to: string }> {
  const headers = {
    accept: "text/calendar, text/plain;q=0.5",
    "accept-encoding": "identity",
    "user-agent": "Samen agenda",
    ...(known.etag ? { "if-none-match": known.etag } : {}),
    ...(known.lastModified ? { "if-modified-since": known.lastModified } : {}),
  };
  const { request } = url.protocol === "https:" ? https : http;
  return new Promise((settle, reject) => {
    const asked = request(url, { headers, lookup, signal: deadline, agent: false }, (response) => {
      const { statusCode = 0, headers: given } = response;
      response.once("error", reject);
      if (statusCode === 200) return void read(response).then((text) => settle({ kind: "read", text, etag: given.etag ?? null, lastModified: given["last-modified"] ?? null }), reject);
      response.resume();
      if (statusCode === 304) return settle({ kind: "same" });
      if (statusCode >= 300 && statusCode < 400 && given.location) return settle({ to: given.location });
      return settle({ kind: "failed", fault: faults[statusCode] ?? "unreachable" });
    });
    asked.once("error", reject);
    asked.end();
  });
}

/** The text of an answer, as far as it is not longer than any calendar of ours. */
async function read(response: http.IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of response) {
    const bytes: unknown = part;
    if (!Buffer.isBuffer(bytes)) continue;
    size += bytes.length;
    if (size > MOST_BYTES) {
      response.destroy();
      throw new TooLarge();
    }
    parts.push(bytes);
  }
  return Buffer.concat(parts).toString("utf8");
}
