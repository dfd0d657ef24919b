import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
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
  /** Tokens that our pages ask for: the components they use, and our own stylesheets. */
  asked: readonly string[];
}

let base: Base | undefined;

/** Paths of the stylesheets that are ours. */
export function ownStylesheets(): string[] {
  const app = path.resolve("app");
  return readdirSync(app, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".css")).map((file) => path.join(app, file));
}

/** The complete theme beneath every town's own, and what our components ask of it; read once per process. */
export function baseTheme(): Base {
  if (base) return base;
  const tokens: Record<string, string> = {};
  postcss.parse(readFileSync(find("@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css"), "utf8")).walkDecls(/^--/, ({ prop, value }) => {
    tokens[prop] = value;
  });
  const sheets = [...componentPackages.map((name) => find(`@utrecht/${name}-css/dist/index.min.css`)), ...ownStylesheets()];
  const asked = new Set(sheets.flatMap((sheet) => references(readFileSync(sheet, "utf8"))));
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
