import type { TownContext } from "#app/platform/http/context.server.ts";
import type { Locale } from "#app/platform/i18n/locale.ts";
import type { Words } from "#app/platform/i18n/words.ts";
import { assetPicture } from "#app/platform/site/site-data.server.ts";
import { readTownVersion, type TownVersion } from "#app/platform/tenancy/change-town.server.ts";
import type { TenantProfile } from "#app/platform/tenancy/profile.ts";
import { compileTheme } from "#app/platform/theme/compile.server.ts";
import { measurePairs } from "#app/platform/theme/measure.ts";
import { themeMessages } from "#app/platform/theme/messages.ts";
import type { ThemeSettings } from "#app/platform/theme/settings.ts";
import type { LookInput } from "../forms.ts";

/** A look as the page shows it beside its form. */
export interface LookPreview {
  /** Styles for the sample alone. */
  css: string;
  siteName: string;
  header: ThemeSettings["header"];
  pairs: { label: string; ratio: number; wanted: number }[];
  /** What was moved so that it can be read, in words. */
  repairs: string[];
}

/** What a town's look is now, as the form writes it. */
export function lookValues({ profile, version }: TownVersion) {
  const { name, municipality, tagline, intro, contactEmail, logoAlt, heroAlt, theme } = profile;
  const { colours, headingFont, bodyFont, radius, header, cards } = theme;
  return { version: String(version), name, municipality, tagline, intro, contactEmail, logoAlt, heroAlt, ...colours, headingFont, bodyFont, radius: String(radius), header, cards };
}

/** A profile with the look that was filled in. @param tokens the token package it gets */
export function withLook(profile: TenantProfile, input: LookInput, tokens: ThemeSettings["tokens"]): TenantProfile {
  const { name, municipality, tagline, intro, contactEmail, logoAlt, heroAlt, primary, accent, background, text, headingFont, bodyFont, radius, header, cards } = input;
  const theme = { ...profile.theme, colours: { ...profile.theme.colours, primary, accent, background, text }, headingFont, bodyFont, radius, header, cards, tokens };
  return { ...profile, name, municipality, tagline, intro, contactEmail, logoAlt, heroAlt, theme };
}

/** Shows a look before it is anybody's: its stylesheet holds for the sample only. */
export function previewOf({ name, theme }: TenantProfile, locale: Locale, words: Words): LookPreview {
  const { css, repairs } = compileTheme(theme);
  const said = themeMessages.in(locale, words);
  return {
    css: css.replaceAll(":root{", ".look-sample{"),
    siteName: name,
    header: theme.header,
    pairs: measurePairs(theme).map(({ pair, ratio, wanted }) => ({ label: said.pairs[pair], ratio, wanted })),
    repairs: repairs.map((repair) => said.repair(repair.pair, repair)),
  };
}

/** Everything the page of the look shows. */
export async function lookPage({ db, tenant, locale }: Pick<TownContext, "db" | "tenant" | "locale">) {
  const current = await readTownVersion(db);
  return {
    values: lookValues(current),
    tokenCount: Object.keys(current.profile.theme.tokens).length,
    pictures: { logo: assetPicture(tenant, "logo", ""), favicon: assetPicture(tenant, "favicon", ""), hero: assetPicture(tenant, "hero", "") },
    // The page has this look already, so the sample needs no styles of its own.
    preview: { ...previewOf(current.profile, locale, tenant.words[locale]), css: "" },
  };
}
