import { describe, expect, test } from "vitest";
import { vacancySettings } from "../settings.ts";
import { framedBy, sitesIn } from "./sites.ts";

describe("sites on which the list may stand", () => {
  test.each<[string, string[]]>([
    ["https://www.buurthuis.nl", ["https://www.buurthuis.nl"]],
    ["https://www.buurthuis.nl/vrijwilligers?x=1\n\nhttp://localhost:8080", ["https://www.buurthuis.nl", "http://localhost:8080"]],
    ["buurthuis.nl", []],
    ["javascript:alert(1)", []],
    ["https://goed.nl; script-src *", []],
    ["https://ander.nl'", []],
  ])("%j are %j", (text, sites) => {
    expect(sitesIn(text)).toEqual(sites);
  });

  test("say who may frame it", () => {
    expect(framedBy("everywhere", "")).toBe("http: https:");
    expect(framedBy("listed", "https://een.nl\nhttps://twee.nl/pad")).toBe("https://een.nl https://twee.nl");
    expect(framedBy("nowhere", "https://een.nl")).toBe("");
  });

  test("are refused as a setting where a line is no address of a site", () => {
    expect(vacancySettings.safeParse({ framing: "listed", frameSites: "https://een.nl\nbuurthuis" }).success).toBe(false);
    expect(vacancySettings.safeParse({ framing: "listed", frameSites: "https://een.nl\n\nhttps://twee.nl" }).success).toBe(true);
  });
});
