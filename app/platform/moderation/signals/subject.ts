/** What is looked at: a post has a title, a reply has none. */
export interface Subject {
  title: string;
  body: string;
}

/** Title and body as one text; places of signals count in this one. */
export function textOf({ title, body }: Subject): string {
  return title === "" ? body : `${title}\n${body}`;
}

export interface Place {
  start: number;
  end: number;
}

/** Where a place of the whole text is on the page: in the title or in the body. A place that runs over both is in the title, to its end. */
export function placeOn({ title }: Subject, { start, end }: Place): Place & { part: "title" | "body" } {
  const before = title === "" ? 0 : title.length + 1;
  if (start < before) return { part: "title", start, end: Math.min(end, title.length) };
  return { part: "body", start: start - before, end: end - before };
}

export function overlap(one: Place, other: Place): boolean {
  return one.start < other.end && other.start < one.end;
}
