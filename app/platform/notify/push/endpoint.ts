import { isIP } from "node:net";

/** Longest address that is kept. */
const LONGEST = 1000;

/** Names that are never a host of the internet (RFC 6761, RFC 6762, RFC 8375), and those that operators of networks use within. */
const INSIDE = /(^|\.)(localhost|local|localdomain|internal|intranet|lan|home|corp|private|home\.arpa|test|invalid|example|onion)$/;

/**
 * Whether a browser may have this as its push service. The address comes from the browser and the server posts to it, so it must be a
 * public host by name, over https, at the usual port: no address in figures, no name from within a network.
 */
export function isPublicEndpoint(text: string): boolean {
  if (text.length > LONGEST || !URL.canParse(text)) return false;
  const { protocol, hostname, port, username, password } = new URL(text);
  const host = hostname.replace(/\.$/, "");
  const inFigures = isIP(host.replace(/^\[|\]$/g, "")) !== 0;
  return protocol === "https:" && port === "" && username === "" && password === "" && !inFigures && host.includes(".") && !INSIDE.test(host);
}
