import { BlockList, isIP } from "node:net";

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

const closed = new BlockList();
/** What is not the open internet: IANA's registries of special-purpose addresses (RFC 6890). */
const ranges = {
  ipv4: ["0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4"],
  ipv6: ["::/128", "::1/128", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20", "5f00::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8"],
} as const;
for (const family of ["ipv4", "ipv6"] as const) {
  for (const range of ranges[family]) {
    const [network = "", bits = ""] = range.split("/");
    closed.addSubnet(network, Number(bits), family);
  }
}

/** Whether an address in figures belongs to the open internet. An IPv4 address inside an IPv6 one is judged as what it is. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 0) return false;
  const inside = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (inside !== undefined) return isPublicAddress(inside);
  if (family === 6 && /^::ffff:/i.test(address)) return false;
  return !closed.check(address, family === 4 ? "ipv4" : "ipv6");
}
