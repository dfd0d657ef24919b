import { describe, expect, it } from "vitest";
import { rank, type Need, type Offered } from "./match.ts";

const need = (more: Partial<Need> = {}): Need => ({ skill: "groceries", times: { days: [], parts: [] }, neighbourhoodId: "noord", point: null, ...more });
const offer = (helperId: string, more: Partial<Offered> = {}): Offered => ({
  itemId: `offer-${helperId}`,
  helperId,
  skills: ["groceries"],
  times: { days: [], parts: [] },
  neighbourhoodId: "noord",
  point: null,
  reach: "town",
  toldThisWeek: 0,
  ...more,
});
const around = { adjacentIds: ["centrum"], ring: "town", mostPerWeek: 3, size: 5 } as const;
const names = (wanted: Need, offers: Offered[], more: Partial<Parameters<typeof rank>[2]> = {}) => rank(wanted, offers, { ...around, ...more }).map(({ helperId }) => helperId);

const home = { lat: 51.83, lon: 4.97 };
const street = { lat: 51.833, lon: 4.97 };
const far = { lat: 51.85, lon: 4.99 };

describe("who suits a request", () => {
  it.each<[string, Need, Offered, boolean]>([
    ["does what is asked", need(), offer("a"), true],
    ["does something else", need(), offer("a", { skills: ["garden"] }), false],
    ["does it among other things", need(), offer("a", { skills: ["garden", "groceries"] }), true],
    ["can on the day", need({ times: { days: [6], parts: [] } }), offer("a", { times: { days: [5, 6], parts: [] } }), true],
    ["cannot on the day", need({ times: { days: [6], parts: [] } }), offer("a", { times: { days: [1, 2], parts: [] } }), false],
    ["can on the day, but not in the evening", need({ times: { days: [6], parts: ["evening"] } }), offer("a", { times: { days: [6], parts: ["morning"] } }), false],
    ["can always", need({ times: { days: [6], parts: ["evening"] } }), offer("a"), true],
    ["was told often enough this week", need(), offer("a", { toldThisWeek: 3 }), false],
    ["was told less often", need(), offer("a", { toldThisWeek: 2 }), true],
    ["does not come from so far", need(), offer("a", { neighbourhoodId: "centrum", reach: "own" }), false],
    ["comes from next door", need(), offer("a", { neighbourhoodId: "centrum", reach: "adjacent" }), true],
    ["does not cross the town", need(), offer("a", { neighbourhoodId: "zuid", reach: "adjacent" }), false],
    ["crosses the town", need(), offer("a", { neighbourhoodId: "zuid", reach: "town" }), true],
    ["lives around the corner, across the border", need({ point: home }), offer("a", { neighbourhoodId: "zuid", point: street, reach: "own" }), true],
    ["has no place", need(), offer("a", { neighbourhoodId: null, reach: "adjacent" }), false],
  ])("%s", (_case, wanted, offered, suits) => {
    expect(names(wanted, [offered])).toEqual(suits ? ["a"] : []);
  });

  it("looks no further than it is asked to", () => {
    const offers = [offer("own"), offer("next", { neighbourhoodId: "centrum" }), offer("far", { neighbourhoodId: "zuid" })];
    expect(names(need(), offers, { ring: "own" })).toEqual(["own"]);
    expect(names(need(), offers, { ring: "adjacent" })).toEqual(["own", "next"]);
    expect(names(need(), offers)).toEqual(["own", "next", "far"]);
  });

  it("puts first who is near, means it, has the time, and was asked least", () => {
    expect(names(need({ point: home }), [offer("far", { point: far }), offer("near", { point: street })])).toEqual(["near", "far"]);
    expect(names(need(), [offer("a", { skills: ["groceries", "garden", "pets"] }), offer("b")])).toEqual(["b", "a"]);
    expect(names(need({ times: { days: [5, 6], parts: [] } }), [offer("a", { times: { days: [6], parts: [] } }), offer("b", { times: { days: [5, 6], parts: [] } })])).toEqual(["b", "a"]);
    expect(names(need(), [offer("a", { toldThisWeek: 1 }), offer("b")])).toEqual(["b", "a"]);
  });

  it("names a helper once, by their best offer, and stops when there are enough", () => {
    const twice = [offer("a", { itemId: "1", skills: ["groceries", "garden"] }), offer("a", { itemId: "2" })];
    expect(rank(need(), twice, around).map(({ itemId }) => itemId)).toEqual(["2"]);
    expect(names(need(), [offer("c"), offer("b"), offer("a")], { size: 2 })).toEqual(["a", "b"]);
  });

  it("says why", () => {
    const times = { days: [5, 6], parts: ["morning"] as const };
    const [match] = rank(need({ point: home, times: { days: [6], parts: [] } }), [offer("a", { point: street, times })], around);
    expect(match?.reasons).toEqual([{ kind: "skill", skill: "groceries" }, { kind: "distance", metres: 300 }, { kind: "days", days: [6] }]);
    const [next] = rank(need(), [offer("a", { neighbourhoodId: "centrum" })], around);
    expect(next?.reasons).toContainEqual({ kind: "next-neighbourhood" });
  });
});
