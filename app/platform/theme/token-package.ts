import postcss, { type Declaration } from "postcss";
import { z } from "zod";
import { TOKEN_NAME, safeValue } from "./token-values.ts";
import type { Tokens } from "./town-tokens.ts";

const MOST_BYTES = 512 * 1024;
const DEEPEST = 16;

/** Why a token package is not taken; `what` is the part that it is about. */
export type PackageRefusal =
  | { reason: "too-large" | "unreadable" | "empty" }
  | { reason: "not-a-token" | "import" | "forbidden-value" | "bad-name" | "unknown-reference" | "too-deep"; what: string };

export type PackageReading = { ok: true; tokens: Tokens } | { ok: false; refusal: PackageRefusal };

const refused = (refusal: PackageRefusal): PackageReading => ({ ok: false, refusal });

/**
 * Reads a municipality's own design tokens: its compiled stylesheet of custom properties, or its tokens as JSON in the form of
 * Style Dictionary or the Design Tokens Community Group.
 *
 * @param content text of the file
 */
export function readTokenPackage(content: string): PackageReading {
  if (new TextEncoder().encode(content).length > MOST_BYTES) return refused({ reason: "too-large" });
  const text = content.replace(/^\uFEFF/, "").trim();
  return text.startsWith("{") ? readJson(text) : readCss(text);
}

function readCss(text: string): PackageReading {
  let sheet: postcss.Root;
  try {
    sheet = postcss.parse(text);
  } catch {
    return refused({ reason: "unreadable" });
  }
  const declarations: Declaration[] = [];
  let refusal: PackageRefusal | undefined;
  sheet.walk((node) => {
    if (node.type === "atrule" && node.name.toLowerCase() !== "layer") {
      refusal = node.name.toLowerCase() === "import" ? { reason: "import", what: `@import ${node.params}`.slice(0, 80) } : { reason: "not-a-token", what: `@${node.name}` };
      return false;
    }
    if (node.type === "decl") declarations.push(node);
    return undefined;
  });
  return refusal ? refused(refusal) : collect(declarations.map(({ prop, value }) => [prop, value] as const));
}

/** Checks and writes anew what was found; the first that is wrong is named. */
function collect(found: readonly (readonly [name: string, value: string])[]): PackageReading {
  if (found.length === 0) return refused({ reason: "empty" });
  const tokens: Record<string, string> = {};
  for (const [name, value] of found) {
    if (!name.startsWith("--")) return refused({ reason: "not-a-token", what: name.slice(0, 80) });
    const key = name.toLowerCase();
    if (!TOKEN_NAME.test(key)) return refused({ reason: "bad-name", what: name.slice(0, 80) });
    const written = safeValue(value);
    if (written === undefined) {
      if (value.trim() === "") continue;
      return refused({ reason: "forbidden-value", what: `${key}: ${value}`.slice(0, 80) });
    }
    tokens[key] = written;
  }
  return { ok: true, tokens };
}

const branch = z.record(z.string(), z.unknown());
const leaf = z.union([z.string(), z.number()]);

/** `{a: {b: {value: 1}}}` as `a.b` to `1`. @returns the path at which it goes too deep, if it does */
function flatten(node: Readonly<Record<string, unknown>>, path: readonly string[], into: Map<string, string>): string | undefined {
  if (path.length > DEEPEST) return path.join(".");
  const own = leaf.safeParse("$value" in node ? node["$value"] : node["value"]);
  if (own.success) into.set(path.join("."), String(own.data));
  for (const [key, child] of Object.entries(node)) {
    if (key.startsWith("$")) continue;
    const inside = branch.safeParse(child);
    const tooDeep = inside.success ? flatten(inside.data, [...path, key], into) : undefined;
    if (tooDeep !== undefined) return tooDeep;
  }
  return undefined;
}

const REFERENCE = /\{([^{}]+)\}/g;

type Resolved = { value: string } | { unknown: string };
/** Longer than any value of ours; references that double themselves stop here. */
const LONGEST_RESOLVED = 2_000;

/**
 * A function that fills in every `{a.b}` of a value, each path once. It answers with the reference that leads nowhere, or round in
 * a circle, when there is one.
 */
function resolver(values: ReadonlyMap<string, string>): (path: string) => Resolved {
  const known = new Map<string, Resolved>();
  return function resolve(path): Resolved {
    const before = known.get(path);
    if (before) return before;
    known.set(path, { unknown: path });
    const raw = values.get(path);
    let unknown = raw === undefined ? path : undefined;
    const value = (raw ?? "").replace(REFERENCE, (_, name: string) => {
      const inner = resolve(name.trim().replace(/\.(\$?value)$/, ""));
      if ("value" in inner) return inner.value;
      unknown ??= inner.unknown;
      return "";
    });
    if (value.length > LONGEST_RESOLVED) unknown ??= path;
    const resolved = unknown === undefined ? { value } : { unknown };
    known.set(path, resolved);
    return resolved;
  };
}

function tokenName(path: string): string {
  const words = path.split(".").map((part) => part.trim().replace(/([a-z0-9])([A-Z])/g, "$1-$2").replace(/[\s_]+/g, "-"));
  return `--${words.join("-").toLowerCase()}`;
}

function readJson(text: string): PackageReading {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return refused({ reason: "unreadable" });
  }
  const tree = branch.safeParse(parsed);
  if (!tree.success) return refused({ reason: "unreadable" });
  const values = new Map<string, string>();
  const tooDeep = flatten(tree.data, [], values);
  if (tooDeep !== undefined) return refused({ reason: "too-deep", what: tooDeep.slice(0, 80) });
  const found: (readonly [string, string])[] = [];
  const resolve = resolver(values);
  for (const path of values.keys()) {
    const resolved = resolve(path);
    if ("unknown" in resolved) return refused({ reason: "unknown-reference", what: `{${resolved.unknown}}`.slice(0, 80) });
    found.push([tokenName(path), resolved.value]);
  }
  return collect(found);
}
