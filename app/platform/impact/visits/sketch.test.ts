import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { REGISTERS, Sketch } from "./sketch.ts";

const hash = (text: string) => createHash("sha256").update(text).digest().readBigUInt64BE();
const sketchOf = (count: number, mark: string) => {
  const sketch = new Sketch();
  for (let index = 0; index < count; index += 1) sketch.add(hash(`${mark}${index}`));
  return sketch;
};

describe("a sketch", () => {
  it.each([0, 1, 2, 10, 100, 1_000, 5_000, 10_500, 21_000, 100_000])("counts %i within four standard errors", (count) => {
    const counted = sketchOf(count, "bezoeker").count();
    expect(Math.abs(counted - count)).toBeLessThanOrEqual(Math.max(1, count * 4 * (1.04 / Math.sqrt(REGISTERS))));
  });

  it("counts who comes again once", () => {
    const sketch = sketchOf(500, "x");
    const before = sketch.count();
    for (let index = 0; index < 500; index += 1) expect(sketch.add(hash(`x${index}`))).toBe(false);
    expect(sketch.count()).toBe(before);
  });

  it("of two is the sketch of both, in whichever order", () => {
    const [one, other, both] = [sketchOf(3_000, "a"), sketchOf(2_000, "b"), new Sketch()];
    for (let index = 0; index < 3_000; index += 1) both.add(hash(`a${index}`));
    for (let index = 0; index < 2_000; index += 1) both.add(hash(`b${index}`));
    const merged = new Sketch(one.registers);
    merged.merge(other.registers);
    other.merge(one.registers);
    expect([merged.registers, other.registers]).toEqual([both.registers, both.registers]);
  });

  it("holds no more than one number from 0 to 53 for thousands of hashes", () => {
    const { registers } = sketchOf(50_000, "y");
    expect(registers).toHaveLength(4_096);
    expect(Math.max(...registers)).toBeLessThanOrEqual(53);
    const zero = new Sketch();
    zero.add(0n);
    expect(zero.registers[0]).toBe(53);
  });

  it("refuses registers of another size", () => {
    expect(() => new Sketch(new Uint8Array(10))).toThrow(RangeError);
  });
});
