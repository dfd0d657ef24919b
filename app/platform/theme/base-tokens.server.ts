import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import postcss from "postcss";
import { componentPackages } from "./component-packages.ts";
import type { Lookup, Tokens } from "./town-tokens.ts";

const find = createRequire(import.meta.url).resolve;
const REFERENCE = /var\(\s*(--[\w-]+)/g;

/** Names of the properties that a value or a stylesheet asks for. */
export function references(css: string): string[] {
  return [...css.matchAll(REFERENCE)].map((match) => match[1] ?? "");
}

interface Base {
  /** Every token of the base theme. */
  tokens: Tokens;
  /** Tokens that the components of ours ask for. */
  asked: readonly string[];
}

let base: Base | undefined;

/** The complete theme beneath every town's own, and what our components ask of it; read once per process. */
export function baseTheme(): Base {
  if (base) return base;
  const tokens: Record<string, string> = {};
  postcss.parse(readFileSync(find("@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css"), "utf8")).walkDecls(/^--/, ({ prop, value }) => {
    tokens[prop] = value;
  });
  const asked = new Set(componentPackages.flatMap((name) => references(readFileSync(find(`@utrecht/${name}-css/dist/index.min.css`), "utf8"))));
  base = { tokens, asked: [...asked] };
  return base;
}

/**
 * Those of the tokens that are asked for, by a component or by another token that is.
 * @param roots names to begin with
 */
export function reachable(tokens: Lookup, roots: readonly string[]): Set<string> {
  const found = new Set<string>();
  const waiting = [...roots];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const value = tokens(name);
    if (value === undefined || found.has(name)) continue;
    found.add(name);
    waiting.push(...references(value));
  }
  return found;
}
