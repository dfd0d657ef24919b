import sharp from "sharp";
import { expect, test } from "vitest";
import { scenes } from "../content.ts";
import { drawScene, paletteOf, palettes } from "./draw.ts";

const towns = Object.entries(palettes);
const seeds = [1, 20, 4_000_000_000];
const cases = towns.flatMap(([town, palette]) => scenes.map((scene) => ({ town, palette, scene })));

test.each(cases)("$scene draws well-formed and on its own in $town", async ({ palette, scene }) => {
  for (const seed of seeds) {
    const svg = drawScene(scene, { palette, seed });
    expect(await sharp(Buffer.from(svg)).metadata()).toMatchObject({ format: "svg", width: 1600, height: 1067 });
    expect(svg).not.toMatch(/<(text|script|style|image|use|foreignObject)|href|\son\w+=|NaN|undefined|Infinity/i);
    expect(svg.match(/https?:[^"]*/g)).toEqual(["http://www.w3.org/2000/svg"]);
    const fillings = new Set([...svg.matchAll(/ id="(\w+)"/g)].map((match) => match[1]));
    for (const [, used] of svg.matchAll(/url\(#(\w+)\)/g)) expect(fillings).toContain(used);
  }
});

test.each(cases)("$scene in $town is more than one colour", async ({ palette, scene }) => {
  const { channels } = await sharp(Buffer.from(drawScene(scene, { palette, seed: 3 })), { density: 9 }).stats();
  expect(Math.max(...channels.slice(0, 3).map((channel) => channel.stdev))).toBeGreaterThan(18);
});

test.each(cases)("$scene in $town is the same for one seed and another for each other seed", ({ palette, scene }) => {
  const pictures = seeds.map((seed) => drawScene(scene, { palette, seed }));
  expect(seeds.map((seed) => drawScene(scene, { palette, seed }))).toEqual(pictures);
  expect(new Set(pictures).size).toBe(seeds.length);
});

test("the towns have pictures of their own, and a town without a palette borrows one", () => {
  for (const scene of scenes) expect(drawScene(scene, { palette: palettes.gorinchem, seed: 7 })).not.toBe(drawScene(scene, { palette: palettes.elzenwaard, seed: 7 }));
  expect(paletteOf("elzenwaard")).toBe(palettes.elzenwaard);
  expect(paletteOf("elsewhere")).toBe(palettes.gorinchem);
});
