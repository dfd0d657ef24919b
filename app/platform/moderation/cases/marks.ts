import type { Signal } from "../signals/signal.ts";
import { placeOn, type Subject } from "../signals/subject.ts";

/** A run of a text; `marks` are the numbers of the signals that point at it, empty for ordinary text. */
export interface Run {
  text: string;
  marks: number[];
}

interface Spot {
  start: number;
  end: number;
  mark: number;
}

/**
 * Cuts a text where signals begin and end, so that a page can mark what each of them is about.
 * @param signals in the order in which the page lists them; those about the text as a whole mark nothing
 * @returns runs of the title and of the body; joined they are the texts themselves
 */
export function markedRuns(subject: Subject, signals: readonly Signal[]): { title: Run[]; body: Run[] } {
  const spots = signals.flatMap(({ at }, mark) => (at === null ? [] : [{ ...placeOn(subject, at), mark }]));
  const of = (part: "title" | "body") => runsOf(subject[part], spots.filter((spot) => spot.part === part));
  return { title: of("title"), body: of("body") };
}

function runsOf(text: string, spots: readonly Spot[]): Run[] {
  const inside = (place: number) => Math.max(0, Math.min(text.length, place));
  const cuts = [...new Set([0, text.length, ...spots.flatMap(({ start, end }) => [inside(start), inside(end)])])].sort((one, other) => one - other);
  return cuts.slice(0, -1).flatMap((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    return end > start ? [{ text: text.slice(start, end), marks: spots.filter((spot) => spot.start < end && spot.end > start).map(({ mark }) => mark) }] : [];
  });
}
