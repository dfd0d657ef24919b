import type { SubmissionResult } from "@conform-to/react";
import type { TownContext } from "#app/platform/http/context.server.ts";
import { readBody, readForm } from "#app/platform/http/form.server.ts";
import { readBrandPicture, type BrandPicture, type BrandRole, type PictureRefusal } from "#app/platform/tenancy/brand-picture.server.ts";
import { changeProfile } from "#app/platform/tenancy/change-profile.server.ts";
import { readTownVersion, type ByAdmin, type TownVersion } from "#app/platform/tenancy/change-town.server.ts";
import { checkTheme } from "#app/platform/theme/compile.server.ts";
import { themeMessages } from "#app/platform/theme/messages.ts";
import type { Refusal } from "#app/platform/theme/palette.ts";
import { readTokenPackage } from "#app/platform/theme/token-package.ts";
import type { ThemeSettings } from "#app/platform/theme/settings.ts";
import { lookFiles, lookForm, type LookInput } from "../forms.ts";
import { adminTexts } from "../messages/index.ts";
import { typedForm } from "#app/platform/http/typed-form.server.ts";
import { lookValues, previewOf, withLook, type LookPreview } from "./look-page.server.ts";

type Here = Pick<TownContext, "db" | "tenant" | "locale">;
type Errors = Record<string, string[]>;

/** What somebody else made of the look meanwhile, and the version that it is now. */
export interface LookConflict {
  version: string;
  theirs: { field: string; value: string }[];
}

export type LookSaved = { ok: true } | { ok: false; reply: SubmissionResult; preview?: LookPreview; conflict?: LookConflict };

/** Reads the form of the look, and shows what it would become or saves it. */
export async function saveLook(here: Here, by: ByAdmin, request: Request): Promise<LookSaved> {
  const { db, tenant, locale } = here;
  const words = tenant.words[locale];
  const body = await readBody(request);
  if (!body) return { ok: false, reply: { status: "error" } };
  const reading = await readForm(body, lookForm, { locale, files: lookFiles });
  if (!reading.ok) return reading;
  const input = reading.value;
  const { profile } = await readTownVersion(db);
  const [tokens, pictures] = [await tokensOf(here, input, profile.theme.tokens), await picturesOf(here, input)];
  const candidate = withLook(profile, input, tokens.value);
  const check = checkTheme(candidate.theme);
  const errors = { ...tokens.errors, ...pictures.errors, ...(check.ok ? {} : unreadable(here, check.refusals)) };
  if (Object.keys(errors).length > 0) return { ok: false, reply: typedForm(body, lookForm, errors) };
  if (input.intent === "preview") return { ok: false, reply: typedForm(body, lookForm), preview: previewOf(candidate, locale, words) };

  const result = await changeProfile(by, { version: input.version, part: "look", change: (current) => withLook(current, input, tokens.value), pictures: pictures.value });
  if (result.ok) return { ok: true };
  if (result.reason === "unreadable") return { ok: false, reply: typedForm(body, lookForm, unreadable(here, result.refusals)) };
  return { ok: false, reply: typedForm(body, lookForm), conflict: conflictOf(input, result.current) };
}

/** The token package that was pasted or chosen; what the town has when neither. */
async function tokensOf({ tenant, locale }: Here, { tokens, tokenFile, dropTokens }: LookInput, current: ThemeSettings["tokens"]): Promise<{ value: ThemeSettings["tokens"]; errors: Errors }> {
  const given = tokenFile ? await tokenFile.text() : tokens.trim();
  if (!given) return { value: dropTokens ? {} : current, errors: {} };
  const reading = readTokenPackage(given);
  if (reading.ok) return { value: { ...reading.tokens }, errors: {} };
  return { value: current, errors: { [tokenFile ? "tokenFile" : "tokens"]: [themeMessages.in(locale, tenant.words[locale]).refusedPackage(reading.refusal)] } };
}

type Pictures = Partial<Record<BrandRole, BrandPicture | null>>;

async function picturesOf({ tenant, locale }: Here, input: LookInput): Promise<{ value: Pictures; errors: Errors }> {
  const said: Record<PictureRefusal, string> = adminTexts.in(locale, tenant.words[locale]).look.refusedPicture;
  const asked = [
    { role: "logo", file: input.logo, remove: input.removeLogo },
    { role: "favicon", file: input.favicon, remove: input.removeFavicon },
    { role: "hero", file: input.hero, remove: input.removeHero },
  ] as const;
  const value: Pictures = {};
  const errors: Errors = {};
  for (const { role, file, remove } of asked) {
    if (!file) {
      if (remove) value[role] = null;
      continue;
    }
    const reading = await readBrandPicture(role, new Uint8Array(await file.arrayBuffer()));
    if (reading.ok) value[role] = reading.picture;
    else errors[role] = [said[reading.reason]];
  }
  return { value, errors };
}

/** What cannot be read, beside the colour that it is about. */
function unreadable({ tenant, locale }: Here, refusals: readonly Refusal[]): Errors {
  const said = themeMessages.in(locale, tenant.words[locale]);
  const errors: Errors = {};
  for (const refusal of refusals) {
    const field = refusal.pair === "text-on-background" || refusal.pair === "header-text" ? "text" : refusal.pair.startsWith("accent") ? "accent" : "primary";
    errors[field] = [...(errors[field] ?? []), said.refusal(refusal.pair, refusal)];
  }
  return errors;
}

function conflictOf(input: LookInput, current: TownVersion): LookConflict {
  const { version, ...now } = lookValues(current);
  const typed = new Map(Object.entries(input).flatMap(([field, value]) => (typeof value === "string" || typeof value === "number" ? [[field, String(value)] as const] : [])));
  const theirs = Object.entries(now).flatMap(([field, value]) => (typed.get(field) === value ? [] : [{ field, value }]));
  return { version, theirs };
}
