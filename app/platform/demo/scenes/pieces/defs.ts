/** Collects what shapes are filled with, and names it. */
export class Defs {
  #entries: string[] = [];

  #add(make: (id: string) => string): string {
    const id = `f${this.#entries.length}`;
    this.#entries.push(make(id));
    return `url(#${id})`;
  }

  /** A filling that flows from the first colour to the last: down, or across. */
  flow(colours: readonly string[], across = false): string {
    const stops = colours.map((colour, index) => `<stop offset="${Math.round((index / (colours.length - 1)) * 100)}%" stop-color="${colour}"/>`);
    return this.#add((id) => `<linearGradient id="${id}" x1="0" y1="0" x2="${across ? 1 : 0}" y2="${across ? 0 : 1}">${stops.join("")}</linearGradient>`);
  }

  /** A filling that fades away: from the top, or from the middle. */
  fade(colour: string, strength: number, shape: "down" | "up" | "round"): string {
    const [from, to] = shape === "up" ? [0, strength] : [strength, 0];
    const stops = `<stop offset="0" stop-color="${colour}" stop-opacity="${from}"/><stop offset="1" stop-color="${colour}" stop-opacity="${to}"/>`;
    return this.#add((id) => (shape === "round" ? `<radialGradient id="${id}">${stops}</radialGradient>` : `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1">${stops}</linearGradient>`));
  }

  /** A filling that repeats a small tile. */
  tile(width: number, height: number, shapes: string): string {
    return this.#add((id) => `<pattern id="${id}" width="${width}" height="${height}" patternUnits="userSpaceOnUse">${shapes}</pattern>`);
  }

  toString(): string {
    return `<defs>${this.#entries.join("")}</defs>`;
  }
}
