/** A point on earth in degrees (WGS 84). */
export interface Point {
  lat: number;
  lon: number;
}

/** Side of a cell of the grid that places are moved to, in metres. */
export const GRID_METRES = 300;

/** Radius of the circle that is shown, in metres: wherever in its cell somebody lives, they are within it (half a diagonal is 212 m). */
export const RADIUS_METRES = 300;

const METRES_PER_DEGREE = 111_320;
const EARTH_METRES = 6_371_000;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/**
 * Moves a place to the middle of its cell. The exact one is not kept: all of a cell become the same point, so that neither one answer nor
 * many give away which house it is.
 */
export function blurred({ lat, lon }: Point): Point {
  const stepLat = GRID_METRES / METRES_PER_DEGREE;
  const midLat = (Math.floor(lat / stepLat) + 0.5) * stepLat;
  // The width of a cell follows from its own middle, so that it says nothing of where in the cell the place was.
  const stepLon = GRID_METRES / (METRES_PER_DEGREE * Math.cos(radians(midLat)));
  const midLon = (Math.floor(lon / stepLon) + 0.5) * stepLon;
  return { lat: rounded(midLat), lon: rounded(midLon) };
}

/** Six decimals are 0.1 m, finer than the grid by far. */
function rounded(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}

/** Metres between two points along the earth (haversine). */
export function metresBetween(one: Point, other: Point): number {
  const half = (degrees: number) => Math.sin(radians(degrees) / 2) ** 2;
  const chord = half(other.lat - one.lat) + Math.cos(radians(one.lat)) * Math.cos(radians(other.lat)) * half(other.lon - one.lon);
  return 2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** A distance as it may be said of blurred places: whole hundreds, and never less than the circle is wide. */
export function saidMetres(metres: number): number {
  return Math.max(RADIUS_METRES, Math.round(metres / 100) * 100);
}
