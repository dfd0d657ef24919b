import { cut, type Signal, type SignalOf } from "../signal.ts";
import type { Place } from "../subject.ts";
import { isAddress, isOf, plainHost } from "./hosts.ts";
import { shortHosts } from "./known-hosts.ts";
import { likenessOf, type KnownHosts } from "./look-alike.ts";
import { emailsIn, linksIn, type Written } from "./written.server.ts";

/** Web addresses in a text, and what is odd about them. */
export function linkSignals(text: string, known: KnownHosts): Signal[] {
  return [...linksIn(text).flatMap((link) => signalsOfLink(link, known)), ...disguised(text)];
}

export function emailSignals(text: string): SignalOf<"email">[] {
  return emailsIn(text).map(({ found, start, end }) => ({ kind: "email", found: cut(found), at: { start, end } }));
}

function signalsOfLink({ host, user, ...written }: Written, known: KnownHosts): Signal[] {
  const passage = { found: cut(written.found), at: { start: written.start, end: written.end }, host };
  const signals: Signal[] = [{ kind: "link", ...passage }];
  if (isAddress(host)) signals.push({ kind: "ip-host", ...passage });
  if (isOf(host, shortHosts)) signals.push({ kind: "short-link", ...passage });
  if (user.includes(".")) signals.push({ kind: "other-host", ...passage, shown: plainHost(user) });
  const likeness = isAddress(host) ? undefined : likenessOf(host, known);
  if (likeness) signals.push({ kind: "look-alike", ...passage, ...likeness });
  return signals;
}

/** Markdown and HTML are not read as such here, but people copy what they were sent. */
const MARKDOWN = /\[([^\][\n]{1,200})\]\(\s?(https?:\/\/[^\s()<>]{1,500})/g;
const HTML = /<a\s[^<>]{0,200}?href=["']?(https?:\/\/[^\s"'<>]{1,500})["']?[^<>]{0,200}>([^<>]{1,200})<\/a>/gi;

/** Links of which the words name another host than the one they go to. */
function disguised(text: string): Signal[] {
  const shownAs = [
    ...[...text.matchAll(MARKDOWN)].map(({ index, 0: raw, 1: shown = "", 2: target = "" }) => ({ index, raw, shown, target })),
    ...[...text.matchAll(HTML)].map(({ index, 0: raw, 1: target = "", 2: shown = "" }) => ({ index, raw, shown, target })),
  ];
  return shownAs.flatMap(({ index, raw, shown, target }): Signal[] => {
    const names = linksIn(shown)[0]?.host;
    const host = linksIn(target)[0]?.host;
    if (names === undefined || host === undefined || isOf(host, [names]) || isOf(names, [host])) return [];
    const at: Place = { start: index, end: index + raw.length };
    return [{ kind: "other-host", found: cut(raw), at, host, shown: names }];
  });
}
