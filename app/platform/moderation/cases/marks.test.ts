import { describe, expect, it } from "vitest";
import { defaultSetting } from "../signals/setting.ts";
import type { Signal } from "../signals/signal.ts";
import { signalsOf } from "../signals/signals-of.server.ts";
import { markedRuns } from "./marks.ts";

const email = (start: number, end: number): Signal => ({ kind: "email", found: "x", at: { start, end } });

describe("marking what signals are about", () => {
  it("marks in title and body, and leaves the texts as they are", () => {
    const subject = { title: "Bel 06-12345678", body: "Of mail noor@voorbeeld.nl, ook in het weekend." };
    const signals = signalsOf(subject, defaultSetting);
    const { title, body } = markedRuns(subject, signals);
    expect(title.map(({ text }) => text).join("")).toBe(subject.title);
    expect(body.map(({ text }) => text).join("")).toBe(subject.body);
    expect(title.filter(({ marks }) => marks.length > 0).map(({ text }) => text)).toEqual(["06-12345678"]);
    expect(body.filter(({ marks }) => marks.length > 0).map(({ text }) => text)).toEqual(["noor@voorbeeld.nl"]);
  });

  it("shows where two signals overlap", () => {
    expect(markedRuns({ title: "", body: "abcdef" }, [email(0, 4), email(2, 6)]).body).toEqual([
      { text: "ab", marks: [0] },
      { text: "cd", marks: [0, 1] },
      { text: "ef", marks: [1] },
    ]);
  });

  it("marks nothing for what is about the whole, and nothing beyond the end of a text that became shorter", () => {
    expect(markedRuns({ title: "", body: "abc" }, [{ kind: "flooding", found: "", at: null, items: 9, minutes: 10, most: 6 }]).body).toEqual([{ text: "abc", marks: [] }]);
    expect(markedRuns({ title: "", body: "abc" }, [email(2, 40), email(50, 60)]).body).toEqual([
      { text: "ab", marks: [] },
      { text: "c", marks: [0] },
    ]);
  });

  it("has nothing to show of an empty text", () => {
    expect(markedRuns({ title: "", body: "" }, [])).toEqual({ title: [], body: [] });
  });
});
