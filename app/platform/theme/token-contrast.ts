import { contrast, opaque, readable } from "./colour.ts";
import { round, type Repair } from "./palette.ts";
import type { Lookup, Tokens } from "./town-tokens.ts";

/** Letters or edge, ground, and the contrast that WCAG 2.2 asks for between them. */
const pairs: readonly (readonly [front: string, ground: string, wanted: number])[] = [
  ["--utrecht-button-primary-action-color", "--utrecht-button-primary-action-background-color", 4.5],
  ["--utrecht-button-primary-action-hover-color", "--utrecht-button-primary-action-hover-background-color", 4.5],
  ["--utrecht-link-color", "--samen-background", 4.5],
  ["--utrecht-link-color", "--samen-surface", 4.5],
  ["--utrecht-link-hover-color", "--samen-background", 4.5],
  ["--utrecht-link-focus-color", "--utrecht-link-focus-background-color", 4.5],
  ["--utrecht-heading-1-color", "--samen-background", 4.5],
  ["--utrecht-heading-2-color", "--samen-background", 4.5],
  ["--utrecht-paragraph-color", "--samen-background", 4.5],
  ["--utrecht-form-label-color", "--samen-background", 4.5],
  ["--utrecht-textbox-color", "--utrecht-textbox-background-color", 4.5],
  ["--utrecht-textbox-border-color", "--samen-background", 3],
  ["--utrecht-textarea-color", "--utrecht-textarea-background-color", 4.5],
  ["--utrecht-textarea-border-color", "--samen-background", 3],
  ["--utrecht-select-color", "--utrecht-select-background-color", 4.5],
  ["--utrecht-form-field-error-message-color", "--samen-background", 4.5],
  ["--utrecht-form-field-description-color", "--samen-background", 4.5],
  ["--utrecht-alert-error-color", "--utrecht-alert-error-background-color", 4.5],
  ["--utrecht-alert-info-color", "--utrecht-alert-info-background-color", 4.5],
  ["--utrecht-alert-ok-color", "--utrecht-alert-ok-background-color", 4.5],
  ["--utrecht-alert-warning-color", "--utrecht-alert-warning-background-color", 4.5],
  ["--samen-text", "--samen-background", 4.5],
  ["--samen-muted", "--samen-background", 4.5],
  ["--samen-link", "--samen-background", 4.5],
  ["--samen-on-primary", "--samen-primary", 4.5],
  ["--samen-accent-text", "--samen-accent-tint", 4.5],
  ["--samen-header-color", "--samen-header-background", 4.5],
  ["--samen-footer-color", "--samen-footer-background", 4.5],
  ["--basis-focus-outline-color", "--samen-background", 3],
];

const ALIAS = /^var\(\s*(--[\w-]+)\s*(?:,([^]*))?\)$/;

/** The colour that a token comes down to; undefined when it is none, or one that lets something show through. */
function colourOf(tokens: Lookup, name: string, depth = 0): string | undefined {
  const value = tokens(name)?.trim();
  if (value === undefined || depth > 12) return undefined;
  const alias = ALIAS.exec(value);
  if (!alias) return opaque(value);
  return colourOf(tokens, alias[1] ?? "", depth + 1) ?? (alias[2] === undefined ? undefined : opaque(alias[2]));
}

/**
 * Looks at the colours as they finally meet, whoever set them, and moves those that cannot be read.
 * @returns what was moved; each token with its new value
 */
export function repairTokens(tokens: Lookup): { repaired: Tokens; repairs: Repair[] } {
  const repaired: Record<string, string> = {};
  const repairs: Repair[] = [];
  const all: Lookup = (name) => repaired[name] ?? tokens(name);
  for (const [front, ground, wanted] of pairs) {
    const from = colourOf(all, front);
    const on = colourOf(all, ground);
    if (from === undefined || on === undefined || contrast(from, on) >= wanted) continue;
    const to = readable(from, [on], wanted);
    if (to === undefined) continue;
    repaired[front] = to;
    repairs.push({ pair: "token", token: front, wanted, measured: round(contrast(from, on)), from, to });
  }
  return { repaired, repairs };
}
