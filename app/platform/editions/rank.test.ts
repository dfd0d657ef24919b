import { describe, expect, it } from "vitest";
import { noticeboardReader, type EditionCandidate, type EditionReader } from "./candidate.ts";
import { chooseEdition, MOST, type ChosenEdition } from "./rank.ts";
import { sectionNames, type Reason } from "./reason.ts";
import type { EditionWindow } from "./window.ts";

const window: EditionWindow = { key: "2026-11-27T16", from: new Date("2026-11-20T15:00:00Z"), until: new Date("2026-11-27T15:00:00Z") };

/** Numbers that look like chance and are the same each time (mulberry32). */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

function shuffled<T>(values: readonly T[], roll: (sides: number) => number): T[] {
  const left = [...values];
  return values.flatMap(() => left.splice(roll(left.length), 1));
}

function item(part: Partial<EditionCandidate> & { id: string }): EditionCandidate {
  return {
    kind: "post",
    title: `Title ${part.id}`,
    excerpt: "Words",
    path: `/berichten/${part.id}`,
    publishedAt: new Date("2026-11-25T10:00:00Z"),
    neighbourhoodIds: ["own"],
    author: { id: "bram", name: "Bram Vergeetmijniet", civilServantTitle: null },
    organisation: null,
    replyCount: 0,
    thanksCount: 0,
    photo: null,
    ...part,
  };
}

function reader(part: Partial<EditionReader> = {}): EditionReader {
  return { ...noticeboardReader("own", ["near"]), accountId: "truus", ...part };
}

const follows = (part: Partial<EditionReader["follows"]>): EditionReader["follows"] => ({ people: new Set(), organisations: new Set(), items: new Set(), ...part });
const ids = (edition: ChosenEdition | undefined) => edition?.sections.flatMap(({ items }) => items.map((chosen) => chosen.item.id)) ?? [];
const lantern = { id: "lantern", name: "Buurthuis De Lantaarn" };

/** A town of a seed: many items, and somebody with likes and a past. */
function townOf(seed: number): { candidates: EditionCandidate[]; who: EditionReader } {
  const roll = dice(seed);
  const some = (names: readonly string[], chance: number) => names.filter(() => roll(100) < chance);
  const people = ["truus", "bram", "elif", "ans", "rob"];
  const places = ["own", "own-too", "near", "near-too", "far"];
  const candidates = Array.from({ length: roll(80) }, (_, number) => {
    const author = people[roll(people.length)] ?? "bram";
    const where = some(places, 25);
    return item({
      id: `item-${String(number)}`,
      kind: ["post", "event", "vacancy"][roll(3)] ?? "post",
      // Few moments, so that many items share one.
      publishedAt: new Date(window.from.getTime() + (roll(9) - 1) * 86_400_000),
      neighbourhoodIds: where.length === 0 ? "town" : where,
      author: { id: author, name: author, civilServantTitle: null },
      organisation: roll(4) === 0 ? { id: `org-${String(roll(3))}`, name: "Org" } : null,
      replyCount: roll(4),
      thanksCount: roll(4),
    });
  });
  const all = candidates.map(({ id }) => id);
  const who = reader({
    neighbourhoodIds: some(["own", "own-too"], 70),
    adjacentIds: some(["near", "near-too", "own"], 70),
    kinds: roll(2) === 0 ? [] : some(["post", "event"], 60),
    follows: follows({
      people: new Set(some(people, 20)),
      organisations: new Set(some(["org-0", "org-1"], 40)),
      neighbourhoods: new Set(some(places, 20)),
      items: new Set(some(all, 5)),
      searches: [{ words: "fiets", itemIds: new Set(some(all, 5)) }],
    }),
    shown: new Set(some(all, 10)),
    readIds: new Set(some(all, 10)),
  });
  return { candidates, who };
}

function isTrue(reason: Reason, of: EditionCandidate, who: EditionReader, leftOut: number): boolean {
  const audience = of.neighbourhoodIds === "town" ? [] : of.neighbourhoodIds;
  switch (reason.because) {
    case "person":
      return who.follows.people.has(of.author.id) && of.organisation === null && reason.name === of.author.name;
    case "organisation":
      return of.organisation !== null && who.follows.organisations.has(of.organisation.id) && reason.name === of.organisation.name;
    case "item":
      return who.follows.items.has(of.id);
    case "search":
      return who.follows.searches?.some(({ words, itemIds }) => words === reason.words && itemIds.has(of.id)) ?? false;
    case "followed-neighbourhood":
      return reason.ids.length > 0 && reason.ids.every((id) => audience.includes(id) && who.follows.neighbourhoods?.has(id));
    case "replies":
      return who.replies?.get(of.id)?.length === reason.count;
    case "neighbourhood":
      return reason.ids.length > 0 && reason.ids.every((id) => audience.includes(id) && who.neighbourhoodIds.includes(id));
    case "adjacent":
      return reason.ids.length > 0 && reason.ids.every((id) => audience.includes(id) && who.adjacentIds.includes(id) && !who.neighbourhoodIds.includes(id));
    case "town":
      return of.neighbourhoodIds === "town";
    case "lively":
      return leftOut > 0 && reason.replyCount === of.replyCount && reason.thanksCount === of.thanksCount && of.replyCount + of.thanksCount > 0;
  }
}

const seeds = Array.from({ length: 150 }, (_, seed) => seed);

describe("what an edition brings", () => {
  it("is the same in whatever order the items come in", () => {
    for (const seed of seeds) {
      const { candidates, who } = townOf(seed);
      const roll = dice(seed + 1000);
      expect(chooseEdition(who, shuffled(candidates, roll), window)).toEqual(chooseEdition(who, candidates, window));
    }
  });

  it("stands once, in parts that hold no more than they should, newest first", () => {
    for (const seed of seeds) {
      const { candidates, who } = townOf(seed);
      const edition = chooseEdition(who, [...candidates, ...candidates], window);
      expect(new Set(ids(edition)).size).toBe(ids(edition).length);
      const order = edition?.sections.map(({ section }) => sectionNames.indexOf(section)) ?? [];
      expect(order).toEqual([...new Set(order)].sort((one, other) => one - other));
      for (const { section, items, leftOut } of edition?.sections ?? []) {
        expect(items.length).toBeGreaterThan(0);
        expect(items.length).toBeLessThanOrEqual(MOST[section]);
        if (leftOut > 0) expect(items.length).toBe(MOST[section]);
        const moments = items.map((chosen) => chosen.item.publishedAt.getTime());
        expect(moments).toEqual([...moments].sort((one, other) => other - one));
      }
    }
  });

  it("has reasons, each of them true, and never what was written, shown, read or not chosen", () => {
    for (const seed of seeds) {
      const { candidates, who } = townOf(seed);
      for (const { items, leftOut } of chooseEdition(who, candidates, window)?.sections ?? []) {
        for (const { item: chosen, why } of items) {
          expect(why.length).toBeGreaterThan(0);
          for (const reason of why) expect(isTrue(reason, chosen, who, leftOut), JSON.stringify(reason)).toBe(true);
          expect(chosen.author.id).not.toBe(who.accountId);
          expect(who.shown.has(chosen.id) || who.readIds.has(chosen.id)).toBe(false);
          if (who.kinds.length > 0) expect(who.kinds).toContain(chosen.kind);
          expect(chosen.publishedAt >= window.from && chosen.publishedAt < window.until).toBe(true);
        }
      }
    }
  });

  it("leaves nothing out that fits", () => {
    for (const seed of seeds) {
      const { candidates, who } = townOf(seed);
      const edition = chooseEdition(who, candidates, window);
      const leftOut = edition?.sections.reduce((sum, section) => sum + section.leftOut, 0) ?? 0;
      const relevant = candidates.filter(({ id, kind, author, organisation, neighbourhoodIds, publishedAt }) => {
        if (author.id === "truus" || who.shown.has(id) || who.readIds.has(id) || publishedAt < window.from || publishedAt >= window.until) return false;
        if (who.kinds.length > 0 && !who.kinds.includes(kind)) return false;
        const places = [...who.neighbourhoodIds, ...who.adjacentIds];
        const { people, organisations, neighbourhoods, items, searches } = who.follows;
        if (organisation ? organisations.has(organisation.id) : people.has(author.id)) return true;
        if (items.has(id) || searches?.some(({ itemIds }) => itemIds.has(id))) return true;
        return neighbourhoodIds === "town" || neighbourhoodIds.some((place) => places.includes(place) || neighbourhoods?.has(place));
      });
      expect(ids(edition).length + leftOut).toBe(relevant.length);
    }
  });

  it("is put where its strongest reason says", () => {
    const edition = chooseEdition(
      reader({ follows: follows({ people: new Set(["elif"]), organisations: new Set(["lantern"]) }) }),
      [
        item({ id: "a", neighbourhoodIds: "town" }),
        item({ id: "b", neighbourhoodIds: ["near"] }),
        item({ id: "c", neighbourhoodIds: ["near", "own"] }),
        item({ id: "d", neighbourhoodIds: ["far"], author: { id: "elif", name: "Elif Papaver", civilServantTitle: null } }),
        item({ id: "e", neighbourhoodIds: ["own"], organisation: lantern }),
        item({ id: "f", neighbourhoodIds: ["far"] }),
      ],
      window,
    );
    expect(edition?.sections.map(({ section, items }) => [section, items.map((chosen) => chosen.item.id)])).toEqual([
      ["followed", ["e", "d"]],
      ["own", ["c"]],
      ["near", ["b"]],
      ["town", ["a"]],
    ]);
    expect(edition?.sections[0]?.items[0]?.why).toEqual([
      { because: "organisation", name: "Buurthuis De Lantaarn" },
      { because: "neighbourhood", ids: ["own"] },
    ]);
  });

  describe("of what happens soon", () => {
    const inDays = (days: number) => new Date(window.until.getTime() + days * 86_400_000);
    const long = new Date("2026-01-05T10:00:00Z");

    it("brings it whenever it was published, soonest first, in a part of its own", () => {
      const edition = chooseEdition(
        reader({ shown: new Set(["soup"]), readIds: new Set(["walk"]), follows: follows({ organisations: new Set(["lantern"]) }) }),
        [
          item({ id: "walk", publishedAt: long, startsAt: inDays(3) }),
          item({ id: "soup", publishedAt: long, startsAt: inDays(1), neighbourhoodIds: "town" }),
          item({ id: "choir", startsAt: inDays(2), neighbourhoodIds: ["far"], organisation: lantern }),
          item({ id: "far", publishedAt: long, startsAt: inDays(1), neighbourhoodIds: ["far"] }),
          item({ id: "news" }),
        ],
        window,
      );
      expect(edition?.sections.map(({ section, items }) => [section, items.map((chosen) => chosen.item.id)])).toEqual([
        ["own", ["news"]],
        ["upcoming", ["soup", "choir", "walk"]],
      ]);
    });

    it.each([
      ["has begun", { startsAt: inDays(-1) }],
      ["was published after the edition", { startsAt: inDays(2), publishedAt: inDays(1) }],
      ["is one's own", { startsAt: inDays(1), author: { id: "truus", name: "Truus Theelepel", civilServantTitle: null } }],
      ["is of a kind that was not chosen", { startsAt: inDays(1), kind: "event" }],
    ])("leaves out what %s", (_what, part) => {
      expect(chooseEdition(reader({ kinds: ["post"] }), [item({ id: "a", publishedAt: long, ...part })], window)).toBeUndefined();
    });

    it("says how much more there is, and never brings more than fits", () => {
      const many = Array.from({ length: MOST.upcoming + 2 }, (_, number) => item({ id: `item-${number}`, publishedAt: long, startsAt: inDays(7 - number / 2) }));
      const [section] = chooseEdition(reader(), many, window)?.sections ?? [];
      expect([section?.section, section?.items.length, section?.leftOut]).toEqual(["upcoming", MOST.upcoming, 2]);
      expect(section?.items[0]?.item.id).toBe(`item-${MOST.upcoming + 1}`);
    });
  });

  it("does not tell who wrote in an organisation's name", () => {
    const who = reader({ follows: follows({ people: new Set(["bram"]) }) });
    const edition = chooseEdition(who, [item({ id: "a", organisation: lantern })], window);
    expect(edition?.sections.map(({ section }) => section)).toEqual(["own"]);
  });

  it("takes the liveliest of too many, and shows these newest first", () => {
    const many = Array.from({ length: MOST.own + 3 }, (_, number) =>
      item({ id: `item-${String(number).padStart(2, "0")}`, publishedAt: new Date(window.from.getTime() + number * 3_600_000), replyCount: number < MOST.own ? 1 : 0 }),
    );
    const [section] = chooseEdition(reader(), many, window)?.sections ?? [];
    expect(section?.leftOut).toBe(3);
    expect(section?.items.map((chosen) => chosen.item.id)).toEqual(many.slice(0, MOST.own).map(({ id }) => id).reverse());
    expect(section?.items[0]?.why.at(-1)).toEqual({ because: "lively", replyCount: 1, thanksCount: 0 });
  });

  it("begins with the window and ends before its end", () => {
    const found = chooseEdition(reader(), [item({ id: "first", publishedAt: window.from }), item({ id: "next", publishedAt: window.until })], window);
    expect(ids(found)).toEqual(["first"]);
  });

  it.each([
    ["there is nothing", []],
    ["all is from elsewhere", [item({ id: "a", neighbourhoodIds: ["far"] })]],
    ["all is one's own", [item({ id: "a", author: { id: "truus", name: "Truus Theelepel", civilServantTitle: null } })]],
  ])("is nothing at all when %s", (_what, candidates) => {
    expect(chooseEdition(reader(), candidates, window)).toBeUndefined();
  });
});
