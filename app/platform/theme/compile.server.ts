import { createHash } from "node:crypto";
import { baseTheme, reachable } from "./base-tokens.server.ts";
import { paint, type Refusal, type Repair } from "./palette.ts";
import type { ThemeSettings } from "./settings.ts";
import { repairTokens } from "./token-contrast.ts";
import { safeTokens } from "./token-values.ts";
import { townTokens, type Tokens } from "./town-tokens.ts";

export interface CompiledTheme {
  css: string;
  /** Part of its address, which so may be kept for ever. */
  hash: string;
  /** Colours that were moved so that they can be read. */
  repairs: Repair[];
}

function rule(tokens: Tokens, wanted: (name: string) => boolean): string {
  const lines = Object.entries(tokens).filter(([name]) => wanted(name)).map(([name, value]) => `${name}:${value}`);
  return `:root{${lines.join(";")}}`;
}

/**
 * Compiles a town's look into one stylesheet: the complete base theme, above it the town's choices, above those its own token
 * package, and last what had to be repaired. Only tokens that something on our pages asks for are in it.
 */
export function compileTheme(settings: ThemeSettings): CompiledTheme {
  const { tokens: base, asked } = baseTheme();
  const { palette, repairs } = paint(settings);
  const town = townTokens(settings, palette);
  const dropped = safeTokens(settings.tokens);
  const own = { ...town, ...dropped };
  const mended = repairTokens((name) => own[name] ?? base[name]);
  const tenant = { ...own, ...mended.repaired };
  const wanted = reachable((name) => tenant[name] ?? base[name], [...asked, ...Object.keys(tenant).filter((name) => name.startsWith("--samen-"))]);
  const css = `@layer base,components,tenant;@layer base{${rule(base, (name) => wanted.has(name) && !(name in tenant))}}@layer tenant{${rule(tenant, (name) => wanted.has(name))}}`;
  return { css, hash: createHash("sha256").update(css).digest("hex").slice(0, 16), repairs: [...repairs, ...mended.repairs] };
}

export type ThemeCheck = { ok: true; repairs: Repair[] } | { ok: false; refusals: Refusal[]; repairs: Repair[] };

/** Whether a town's choices can be read, and what would be moved to make them so. */
export function checkTheme(settings: ThemeSettings): ThemeCheck {
  const { refusals } = paint(settings);
  const { repairs } = compileTheme(settings);
  return refusals.length > 0 ? { ok: false, refusals, repairs } : { ok: true, repairs };
}
