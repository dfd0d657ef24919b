/** Longest way back that a link remembers. */
const MOST = 500;

/**
 * A place on this site to go back to, and never a place elsewhere.
 *
 * Browsers read `//host`, `/\host` and addresses with tabs or line breaks in them as other sites, so the path is resolved as a browser
 * would, and must come out where it began.
 *
 * @param wanted what a link or form says, from anybody
 * @returns path with query; "/" for anything that is not a plain path of this site
 */
export function returnPath(wanted: unknown): string {
  if (typeof wanted !== "string" || wanted.length > MOST || !wanted.startsWith("/")) return "/";
  // eslint-disable-next-line no-control-regex -- control characters are exactly what is refused
  if (/[\u0000-\u001f\u007f\\]/.test(wanted) || wanted.startsWith("//")) return "/";
  const base = "http://here.invalid";
  if (!URL.canParse(wanted, base)) return "/";
  const { origin, pathname, search, hash } = new URL(wanted, base);
  if (origin !== base || pathname.startsWith("//")) return "/";
  return pathname + search + hash;
}

/**
 * An address that remembers where to go back to.
 * @param path of a page of this site
 * @param back left out of the address when it is the front page
 */
export function withReturn(path: string, back: string): string {
  return back === "/" ? path : `${path}?${new URLSearchParams({ terug: back }).toString()}`;
}
