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

function rule(tokens: Tokens, wanted: ReadonlySet<string>): string {
  const lines = Object.entries(tokens).filter(([name]) => wanted.has(name)).map(([name, value]) => `${name}:${value}`);
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
  const mended = repairTokens({ ...base, ...own });
  const tenant = { ...own, ...mended.repaired };
  const wanted = reachable({ ...base, ...tenant }, [...asked, ...Object.keys(tenant).filter((name) => name.startsWith("--samen-"))]);
  const below = Object.fromEntries(Object.entries(base).filter(([name]) => !(name in tenant)));
  const css = `@layer base,components,tenant;@layer base{${rule(below, wanted)}}@layer tenant{${rule(tenant, wanted)}}`;
  return { css, hash: createHash("sha256").update(css).digest("hex").slice(0, 16), repairs: [...repairs, ...mended.repairs] };
}

export type ThemeCheck = { ok: true; repairs: Repair[] } | { ok: false; refusals: Refusal[]; repairs: Repair[] };

/** Whether a town's choices can be read, and what would be moved to make them so. */
export function checkTheme(settings: ThemeSettings): ThemeCheck {
  const { refusals } = paint(settings);
  const { repairs } = compileTheme(settings);
  return refusals.length > 0 ? { ok: false, refusals, repairs } : { ok: true, repairs };
}
