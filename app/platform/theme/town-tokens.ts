import { mix, readable } from "./colour.ts";
import type { Palette } from "./palette.ts";
import { fontStacks, type ThemeSettings } from "./settings.ts";

export type Tokens = Readonly<Record<string, string>>;
/** Asks for a token's value; laying one set over another this way costs nothing, copying thousands of tokens does. */
export type Lookup = (name: string) => string | undefined;

/** A colour of the base theme's families in all its uses: grounds, lines and letters, and the same turned round. */
function family(name: string, strong: string, { surface, background, text }: Palette): Tokens {
  const grounds = [surface, background, mix(surface, strong, 0.12)];
  const letters = readable(strong, grounds, 4.5) ?? text;
  const key = (part: string) => `--basis-color-${name}-${part}`;
  return {
    [key("bg-document")]: surface,
    [key("bg-subtle")]: mix(surface, strong, 0.05),
    [key("bg-default")]: mix(surface, strong, 0.08),
    [key("bg-hover")]: mix(surface, strong, 0.1),
    [key("bg-active")]: mix(surface, strong, 0.12),
    [key("border-subtle")]: mix(surface, strong, 0.3),
    [key("border-default")]: letters,
    [key("border-hover")]: letters,
    [key("border-active")]: letters,
    [key("color-subtle")]: letters,
    [key("color-default")]: letters,
    [key("color-hover")]: letters,
    [key("color-active")]: letters,
    [key("color-document")]: text,
  };
}

function turned(name: string, { primary, primaryHover, onPrimary }: Palette): Tokens {
  const key = (part: string) => `--basis-color-${name}-inverse-${part}`;
  return {
    [key("bg-default")]: primary,
    [key("bg-hover")]: primaryHover,
    [key("bg-active")]: primaryHover,
    [key("bg-document")]: primary,
    [key("color-default")]: onPrimary,
    [key("color-hover")]: onPrimary,
    [key("color-active")]: onPrimary,
    [key("color-document")]: onPrimary,
  };
}

function neutral({ surface, background, text, muted, edge, line, tint }: Palette): Tokens {
  return {
    "--basis-color-default-bg-document": surface,
    "--basis-color-default-bg-subtle": tint,
    "--basis-color-default-bg-default": tint,
    "--basis-color-default-bg-hover": tint,
    "--basis-color-default-bg-active": tint,
    "--basis-color-default-border-subtle": line,
    "--basis-color-default-border-default": edge,
    "--basis-color-default-border-hover": text,
    "--basis-color-default-border-active": text,
    "--basis-color-default-color-subtle": muted,
    "--basis-color-default-color-default": text,
    "--basis-color-default-color-hover": text,
    "--basis-color-default-color-active": text,
    "--basis-color-default-color-document": text,
    "--basis-color-default-inverse-bg-document": text,
    "--basis-color-default-inverse-color-document": background,
  };
}

function focus({ focus: ring, focusGround, background, text }: Palette): Tokens {
  const buttons = ["primary-action", "secondary-action", "subtle"].flatMap((look) => [
    [`--utrecht-button-${look}-focus-background-color`, `var(--utrecht-button-${look}-background-color)`],
    [`--utrecht-button-${look}-focus-color`, `var(--utrecht-button-${look}-color)`],
    [`--utrecht-button-${look}-focus-border-color`, `var(--utrecht-button-${look}-border-color)`],
  ]);
  return {
    "--basis-focus-outline-color": ring,
    "--basis-focus-inverse-outline-color": background,
    "--basis-focus-outline-style": "solid",
    "--basis-focus-outline-width": "3px",
    "--basis-focus-outline-offset": "2px",
    "--basis-focus-background-color": focusGround,
    "--basis-focus-color": text,
    ...Object.fromEntries<string>(buttons.map(([name = "", value = ""]) => [name, value])),
  };
}

/** Letters grow with the window, between a phone's and a desk's. */
function type({ headingFont, bodyFont }: ThemeSettings): Tokens {
  return {
    "--basis-text-font-family-default": fontStacks[bodyFont],
    "--basis-heading-font-family": fontStacks[headingFont],
    "--basis-text-font-size-sm": "1rem",
    "--basis-text-font-size-md": "1.125rem",
    "--basis-text-font-size-lg": "clamp(1.2rem, 1.1rem + 0.5vw, 1.4rem)",
    "--basis-text-font-size-xl": "clamp(1.25rem, 1.15rem + 0.5vw, 1.45rem)",
    "--basis-text-font-size-2xl": "clamp(1.5rem, 1.3rem + 1vw, 2rem)",
    "--basis-text-font-size-3xl": "clamp(2rem, 1.6rem + 2vw, 3.1rem)",
    "--basis-text-line-height-md": "1.6",
    "--basis-text-line-height-lg": "1.5",
    "--basis-text-line-height-3xl": "1.12",
    "--basis-pointer-target-min-block-size": "2.75rem",
    "--basis-pointer-target-min-inline-size": "2.75rem",
  };
}

function shape({ radius }: ThemeSettings): Tokens {
  const small = `${Math.round(radius * 0.6)}px`;
  return {
    "--basis-border-radius-sm": `${Math.round(radius * 0.4)}px`,
    "--basis-border-radius-md": small,
    "--basis-border-radius-lg": `${radius}px`,
    "--basis-form-control-border-radius": small,
    "--basis-form-control-max-inline-size": "100%",
    "--utrecht-alert-border-radius": `${radius}px`,
    "--utrecht-checkbox-border-radius": `${Math.min(6, Math.round(radius * 0.4))}px`,
  };
}

/** Our own few, for what no component of the NL Design System covers; those that a municipality's package may steer point to its tokens. */
function own(palette: Palette, { radius, header, cards }: ThemeSettings): Tokens {
  const raised = cards === "raised";
  const solid = header === "solid";
  const { text, primary, onPrimary, background } = palette;
  return {
    "--samen-background": background,
    "--samen-surface": palette.surface,
    "--samen-text": text,
    "--samen-muted": palette.muted,
    "--samen-line": palette.line,
    "--samen-edge": palette.edge,
    "--samen-primary": primary,
    "--samen-on-primary": onPrimary,
    "--samen-link": palette.link,
    "--samen-tint": palette.tint,
    "--samen-accent": palette.accent,
    "--samen-accent-text": palette.accentText,
    "--samen-accent-tint": palette.accentTint,
    "--samen-danger": "var(--basis-color-negative-color-default)",
    "--samen-font-body": "var(--basis-text-font-family-default)",
    "--samen-font-heading": "var(--basis-heading-font-family)",
    "--samen-radius": `${radius}px`,
    "--samen-radius-small": `${Math.round(radius * 0.6)}px`,
    "--samen-header-background": solid ? primary : background,
    "--samen-header-color": solid ? onPrimary : text,
    "--samen-header-line": solid ? "transparent" : text,
    "--samen-footer-background": solid ? mix(text, primary, 0.25) : palette.tint,
    "--samen-footer-color": solid ? background : text,
    "--samen-card-shadow": raised ? `0 1px 2px ${text}14, 0 8px 24px -12px ${text}33` : "none",
    "--samen-card-shadow-hover": raised ? `0 2px 4px ${text}1f, 0 16px 32px -12px ${text}47` : "none",
    "--samen-card-line": raised ? "transparent" : palette.line,
  };
}

/** Everything a town's choices say, as tokens of the NL Design System and our own few. */
export function townTokens(settings: ThemeSettings, palette: Palette): Tokens {
  return {
    ...neutral(palette),
    ...["accent-1", "action-1", "action-2"].reduce((all, name) => ({ ...all, ...family(name, palette.link, palette), ...turned(name, palette) }), {}),
    ...family("negative", "#b42318", palette),
    ...family("positive", "#14713d", palette),
    ...family("warning", "#8f5100", palette),
    ...family("info", "#1f5d93", palette),
    ...focus(palette),
    ...type(settings),
    ...shape(settings),
    ...own(palette, settings),
  };
}
