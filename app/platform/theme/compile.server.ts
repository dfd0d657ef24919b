import { createHash } from "node:crypto";
import { fontStacks, type ThemeSettings } from "./settings.ts";

/** Compiles a town's choices into one stylesheet. */
export function compileTheme(settings: ThemeSettings): { css: string; hash: string } {
  const css = `:root{--samen-color-primary:${settings.colours.primary};--samen-color-accent:${settings.colours.accent};--samen-color-background:${settings.colours.background};--samen-color-text:${settings.colours.text};--samen-font-heading:${fontStacks[settings.headingFont]};--samen-font-body:${fontStacks[settings.bodyFont]};--samen-radius:${settings.radius}px}`;
  return { css, hash: createHash("sha256").update(css).digest("hex").slice(0, 16) };
}
