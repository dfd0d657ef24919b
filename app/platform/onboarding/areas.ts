import { z } from "zod";
import { slugOfText } from "#app/lib/slug.ts";

/** A neighbourhood of a town that is being set up. */
export interface PlannedArea {
  key: string;
  name: string;
  cbsCode?: string;
  /** Keys of those it touches. */
  adjacent: string[];
  postcodes: string[];
}

export type AreaFault = "no-name" | "same-name" | "bad-code" | "bad-postcode" | "postcode-twice" | "unknown-neighbour";

export interface AreaComplaint {
  /** Counted from 1. */
  line: number;
  fault: AreaFault;
  said: string;
}

const CBS_CODE = /^(WK|BU)[0-9]{6,8}$/;
const POSTCODE = /^[1-9][0-9]{3}([A-Z]{2})?$/;

const several = (text: string | undefined, between: RegExp): string[] => (text ?? "").split(between).map((each) => each.trim()).filter(Boolean);

/**
 * Reads neighbourhoods from lines of cells: name, code of the CBS, postcodes, names of those it touches. All but the name may be empty.
 * @returns what they are, and what is wrong with which line
 */
export function readAreas(lines: readonly (readonly string[])[]): { areas: PlannedArea[]; complaints: AreaComplaint[] } {
  const complaints: AreaComplaint[] = [];
  const wrong = (line: number, fault: AreaFault, said: string) => complaints.push({ line: line + 1, fault, said });
  const keys = new Map<string, string>();
  const postcodesSeen = new Set<string>();
  const read = lines.map(([name = "", code = "", postcodes, neighbours], line) => {
    const key = slugOfText(name, "").slice(0, 60);
    if (name.trim().length < 1 || name.trim().length > 80 || key === "") wrong(line, "no-name", name);
    else if (keys.has(key)) wrong(line, "same-name", name);
    keys.set(key, name);
    if (code.trim() !== "" && !CBS_CODE.test(code.trim())) wrong(line, "bad-code", code);
    const codes = several(postcodes, /[,\s]+/).map((each) => each.toUpperCase());
    for (const each of codes) {
      if (!POSTCODE.test(each)) wrong(line, "bad-postcode", each);
      else if (postcodesSeen.has(each)) wrong(line, "postcode-twice", each);
      postcodesSeen.add(each);
    }
    return { key, name: name.trim(), ...(code.trim() === "" ? {} : { cbsCode: code.trim() }), postcodes: codes, neighbours: several(neighbours, /,/) };
  });
  const areas = read.map(({ neighbours, ...area }, line) => {
    const adjacent = neighbours.flatMap((neighbour) => {
      const key = slugOfText(neighbour, "").slice(0, 60);
      if (!keys.has(key)) wrong(line, "unknown-neighbour", neighbour);
      return keys.has(key) && key !== area.key ? [key] : [];
    });
    return { ...area, adjacent: [...new Set(adjacent)] };
  });
  return { areas, complaints };
}

/** The same neighbourhoods as lines that people can read and change. */
export function areaLines(areas: readonly PlannedArea[]): string {
  const names = new Map(areas.map(({ key, name }) => [key, name]));
  return areas.map(({ name, cbsCode = "", postcodes, adjacent }) => [name, cbsCode, postcodes.join(" "), adjacent.map((key) => names.get(key) ?? key).join(", ")].join("; ").replace(/(; )+$/, "")).join("\n");
}

const position = z.tuple([z.number(), z.number()]).rest(z.unknown());
const ring = z.array(position).min(4);
const geometry = z.discriminatedUnion("type", [
  z.object({ type: z.literal("Polygon"), coordinates: z.array(ring).min(1) }),
  z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(z.array(ring).min(1)).min(1) }),
]);
const text = z.string().trim().min(1).optional();
const collection = z.object({
  type: z.literal("FeatureCollection"),
  features: z
    .array(z.object({ properties: z.object({ statcode: text, statnaam: text, wijkcode: text, wijknaam: text, buurtcode: text, buurtnaam: text, code: text, naam: text, name: text }), geometry }))
    .min(1)
    .max(400),
});

/** "Wijk 04 haarwijk" is "Haarwijk" to those who live there. */
function nameOf(said: string): string {
  const name = said.replace(/^(wijk|buurt)\s+\d+\s+/i, "");
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/**
 * Reads neighbourhoods from GeoJSON (RFC 7946) as the CBS and PDOK publish them: names, codes, and which touch: those that share two points or more.
 * @returns undefined when it is no such file
 */
export function areasOfGeoJson(file: string): PlannedArea[] | undefined {
  let json: unknown;
  try {
    json = JSON.parse(file);
  } catch {
    return undefined;
  }
  const parsed = collection.safeParse(json);
  if (!parsed.success) return undefined;
  const found = parsed.data.features.flatMap(({ properties: p, geometry: { type, coordinates } }) => {
    const said = p.wijknaam ?? p.buurtnaam ?? p.statnaam ?? p.naam ?? p.name;
    const code = p.wijkcode ?? p.buurtcode ?? p.statcode ?? p.code;
    if (!said) return [];
    const rings = type === "Polygon" ? coordinates : coordinates.flat();
    const points = new Set(rings.flat().map(([x, y]) => `${x.toFixed(6)} ${y.toFixed(6)}`));
    return [{ name: nameOf(said), key: slugOfText(nameOf(said), "").slice(0, 60), cbsCode: code && CBS_CODE.test(code) ? code : undefined, points }];
  });
  return found.map(({ key, name, cbsCode, points }) => {
    const adjacent = found.filter((other) => other.key !== key && [...points].filter((point) => other.points.has(point)).length >= 2).map((other) => other.key);
    return { key, name, ...(cbsCode ? { cbsCode } : {}), adjacent, postcodes: [] };
  });
}
