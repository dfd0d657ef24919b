/** A host in small letters, without the dot that may end it and without "www.". */
export function plainHost(host: string): string {
  return host.toLowerCase().replace(/\.$/, "").replace(/^www\./, "");
}

/** Whether a host is one of these, or belongs to it: "mijn.ing.nl" is of "ing.nl". */
export function isOf(host: string, known: readonly string[]): boolean {
  return known.some((each) => host === each || host.endsWith(`.${each}`));
}

/** The part that somebody registered: "mijn.bank.nl" is "bank.nl". */
export function registered(host: string): string {
  return host.split(".").slice(-2).join(".");
}

/** The name without its ending: "bank" of "mijn.bank.nl". */
export function nameOf(host: string): string {
  return host.split(".").at(-2) ?? host;
}

export function endingOf(host: string): string {
  return host.split(".").at(-1) ?? "";
}

/** Whether a host is an address of the internet protocol, version 4 or 6, as `URL` writes it (WHATWG URL). */
export function isAddress(host: string): boolean {
  return /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host) || host.startsWith("[");
}
