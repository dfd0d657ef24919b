import { darker, mix, paler } from "./colour.ts";
import type { Kit } from "./kit.ts";
import { circle, rect } from "./svg.ts";

/** What one sees of a window from the street: a frame, panes with sky on them, or warm light after dark. */
export function pane(kit: Kit, x: number, y: number, width: number, height: number, { shutters }: { shutters?: string } = {}): string {
  const { palette, random, hour, defs } = kit;
  const white = hour === "night" ? mix("#f4efe4", palette.ink, 0.45) : "#f7f2e8";
  const lit = hour === "night" ? random.chance(0.68) : random.chance(0.12);
  const glass = lit ? defs.flow([palette.light, mix(palette.light, palette.accent, 0.35)]) : defs.flow([darker(mix(palette.water, palette.ink, 0.35), 0.1), mix(palette.water, palette.sky[1], hour === "night" ? 0.1 : 0.35)]);
  const edge = Math.max(3, width * 0.09);
  const wing = width * 0.42;
  const leaves = shutters ? [-1, 1].map((side) => rect(side < 0 ? x - wing - edge : x + width + edge, y - edge, wing, height + edge * 2, shutters) + rect((side < 0 ? x - wing - edge : x + width + edge) + wing * 0.2, y + edge, wing * 0.6, height - edge * 2, darker(shutters, 0.25), { opacity: 0.5 })).join("") : "";
  const glow = lit && hour === "night" ? circle(x + width / 2, y + height / 2, width * 1.5, defs.fade(palette.light, 0.32, "round")) : "";
  return (
    glow +
    leaves +
    rect(x - edge, y - edge, width + edge * 2, height + edge * 2, white) +
    rect(x, y, width, height, glass) +
    rect(x + width / 2 - edge * 0.3, y, edge * 0.6, height, white) +
    rect(x, y + height * 0.38, width, edge * 0.6, white) +
    rect(x - edge * 1.5, y + height + edge, width + edge * 3, edge * 0.9, darker(white, 0.25))
  );
}

/** A front door with steps and a small window above it. */
export function door(kit: Kit, x: number, base: number, width: number, height: number, colour: string): string {
  const { palette, hour } = kit;
  const white = hour === "night" ? mix("#f4efe4", palette.ink, 0.45) : "#f7f2e8";
  return (
    rect(x - width * 0.1, base - height * 1.06, width * 1.2, height * 1.06, white) +
    rect(x, base - height, width, height, colour) +
    rect(x + width * 0.12, base - height * 0.95, width * 0.76, height * 0.2, hour === "night" ? palette.light : mix(palette.water, palette.sky[1], 0.4)) +
    rect(x + width * 0.15, base - height * 0.66, width * 0.7, height * 0.24, darker(colour, 0.25), { opacity: 0.5 }) +
    rect(x + width * 0.15, base - height * 0.34, width * 0.7, height * 0.24, darker(colour, 0.25), { opacity: 0.5 }) +
    circle(x + width * 0.84, base - height * 0.42, width * 0.05, palette.light) +
    rect(x - width * 0.2, base - height * 0.04, width * 1.4, height * 0.05, paler(mix(palette.ink, "#b9b4a8", 0.7), 0.1))
  );
}
