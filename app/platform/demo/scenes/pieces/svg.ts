/** The picture's size. */
export const WIDTH = 1600;
export const HEIGHT = 1067;

export type Point = readonly [number, number];

/** A number as SVG writes it, to a tenth. */
export const n = (value: number) => String(Math.round(value * 10) / 10);

const seen = (opacity: number | undefined) => (opacity === undefined || opacity === 1 ? "" : ` opacity="${Math.round(opacity * 100) / 100}"`);

export function rect(x: number, y: number, width: number, height: number, fill: string, { radius = 0, opacity }: { radius?: number; opacity?: number } = {}): string {
  return `<rect x="${n(x)}" y="${n(y)}" width="${n(Math.max(0, width))}" height="${n(Math.max(0, height))}"${radius ? ` rx="${n(radius)}"` : ""} fill="${fill}"${seen(opacity)}/>`;
}

export function circle(x: number, y: number, radius: number, fill: string, opacity?: number): string {
  return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}" fill="${fill}"${seen(opacity)}/>`;
}

export function ellipse(x: number, y: number, rx: number, ry: number, fill: string, opacity?: number): string {
  return `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}"${seen(opacity)}/>`;
}

export function path(d: string, fill: string, opacity?: number): string {
  return `<path d="${d}" fill="${fill}"${seen(opacity)}/>`;
}

/** An outline without a filling, with round ends. */
export function stroke(d: string, colour: string, width: number, opacity?: number): string {
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${n(width)}" stroke-linecap="round" stroke-linejoin="round"${seen(opacity)}/>`;
}

const through = (points: readonly Point[]) => points.map(([x, y], index) => `${index ? "L" : "M"}${n(x)} ${n(y)}`).join("");

export function line(points: readonly Point[], colour: string, width: number, opacity?: number): string {
  return stroke(through(points), colour, width, opacity);
}

export function polygon(points: readonly Point[], fill: string, opacity?: number): string {
  return path(`${through(points)}Z`, fill, opacity);
}

/** A flowing line through points, for hills, roofs of leaves and paths. */
export function flowing(points: readonly Point[]): string {
  const at = (index: number): Point => points[Math.min(points.length - 1, Math.max(0, index))] ?? [0, 0];
  const [startX, startY] = at(0);
  const bends = points.slice(1).map((to, index) => {
    const [from, before, after] = [at(index), at(index - 1), at(index + 2)];
    const out: Point = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6];
    const into: Point = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6];
    return `C${[...out, ...into, ...to].map(n).join(" ")}`;
  });
  return `M${n(startX)} ${n(startY)}${bends.join("")}`;
}

interface Placing {
  x?: number;
  y?: number;
  scale?: number;
  /** Mirrored, so that what looks right looks left. */
  flip?: boolean;
  /** In degrees. */
  turn?: number;
  opacity?: number;
}

/** Shapes moved, sized, turned or faded together. */
export function group(shapes: readonly string[], { x = 0, y = 0, scale = 1, flip = false, turn = 0, opacity }: Placing = {}): string {
  const size = Math.round(scale * 1000) / 1000;
  const moves = [`translate(${n(x)} ${n(y)})`, turn ? `rotate(${n(turn)})` : "", size !== 1 || flip ? `scale(${flip ? -size : size} ${size})` : ""];
  return `<g transform="${moves.filter(Boolean).join(" ")}"${seen(opacity)}>${shapes.join("")}</g>`;
}

/** A picture in the picture: a whole scene seen through an opening, cut off at its edges. */
export function view(x: number, y: number, width: number, height: number, shapes: readonly string[]): string {
  return `<svg x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="xMidYMid slice">${shapes.join("")}</svg>`;
}
