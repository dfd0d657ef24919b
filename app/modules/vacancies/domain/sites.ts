/** The lines that somebody typed, but for empty ones. */
export function linesOf(text: string): string[] {
  return text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "");
}

/** A scheme and a host, nothing else: what could end a directive of a policy or begin another one never comes through. */
function siteOf(line: string): string | undefined {
  if (!URL.canParse(line)) return undefined;
  const { protocol, origin, hostname } = new URL(line);
  const known = protocol === "https:" || protocol === "http:";
  return known && /^[a-z0-9.-]+$/.test(hostname) ? origin : undefined;
}

/** The sites among these lines, each as its origin: "https://www.buurthuis.nl". What is no address of a site is left out. */
export function sitesIn(text: string): string[] {
  return linesOf(text).flatMap((line) => siteOf(line) ?? []);
}

/**
 * Where a page may be framed beside its own site, as `frame-ancestors` takes it (CSP Level 3, 6.4.2).
 * @param listed the town's list, a site on each line
 */
export function framedBy(framing: "everywhere" | "listed" | "nowhere", listed: string): string {
  if (framing === "everywhere") return "http: https:";
  return framing === "listed" ? sitesIn(listed).join(" ") : "";
}
