import valueParser, { type Node } from "postcss-value-parser";
import type { Tokens } from "./town-tokens.ts";

export const TOKEN_NAME = /^--[a-z0-9][a-z0-9_-]{0,120}$/;
/** Functions that compute a length, a colour or a curve; whatever fetches or runs is not among them, however it is spelt. "" is a bracket. */
const FUNCTIONS = new Set([
  ...["", "var", "calc", "min", "max", "clamp", "round", "cubic-bezier", "steps"],
  ...["rgb", "rgba", "hsl", "hsla", "hwb", "lab", "lch", "oklab", "oklch", "color", "color-mix", "light-dark"],
  ...["linear-gradient", "radial-gradient"],
]);
const LONGEST = 300;

/** Whether a part of a value may stand in a stylesheet of ours: nothing that fetches, computes by script or ends the rule. */
function isHarmless(node: Node): boolean {
  if (node.type === "function") return FUNCTIONS.has(node.value.toLowerCase()) && !("unclosed" in node) && node.nodes.every(isHarmless);
  if (node.type === "string") return !("unclosed" in node) && !/[<>\\\n\r]/.test(node.value);
  if (node.type === "comment" || node.type === "unicode-range") return false;
  if (node.type === "div" || node.type === "space") return true;
  return !/[{}()<>;@\\"'!]/.test(node.value);
}

/**
 * A token's value, written anew from what was understood of it.
 * @returns undefined when it holds anything that does not belong in a value
 */
export function safeValue(value: string): string | undefined {
  const text = value.trim();
  if (text === "" || text.length > LONGEST) return undefined;
  const { nodes } = valueParser(text);
  return nodes.every(isHarmless) ? valueParser.stringify(nodes) : undefined;
}

/** Those of the tokens that may stand in a stylesheet. */
export function safeTokens(tokens: Tokens): Tokens {
  const safe = Object.entries(tokens).flatMap(([name, value]) => {
    const written = TOKEN_NAME.test(name) ? safeValue(value) : undefined;
    return written === undefined ? [] : [[name, written] as const];
  });
  return Object.fromEntries(safe);
}
