import type { SubmissionResult } from "@conform-to/react";
import type { PlatformContext } from "#app/platform/http/context.server.ts";
import { readBody, readForm } from "#app/platform/http/form.server.ts";
import { typedForm } from "#app/platform/http/typed-form.server.ts";
import { defaultWords } from "#app/platform/i18n/words.ts";
import { areaLines, areasOfGeoJson } from "#app/platform/onboarding/areas.ts";
import { completePlan, createTown } from "#app/platform/onboarding/create-town.server.ts";
import { planDifference, type PlanDifference } from "#app/platform/onboarding/difference.server.ts";
import { paletteOfPicture } from "#app/platform/onboarding/palette-of-picture.server.ts";
import { townPlan, type TownPlan } from "#app/platform/onboarding/plan.ts";
import { readAreaLines, withPostcodes } from "#app/platform/onboarding/read-areas.server.ts";
import type { Operator } from "#app/platform/permissions/actor.ts";
import { readBrandPicture, type BrandPicture } from "#app/platform/tenancy/brand-picture.server.ts";
import { registered } from "#app/platform/tenancy/module-choices.server.ts";
import { themeMessages } from "#app/platform/theme/messages.ts";
import { LARGEST_FILE, newTownForm, type NewTownInput } from "./forms.ts";
import { newTownTexts } from "./messages/index.ts";

/** What a town begins with that says nothing of its colours. */
const USUAL = { primary: "#1f4e79", accent: "#b5482f" };

/** What would be there, for the page. */
export interface ShownDifference extends Omit<PlanDifference, "repairs" | "modulesOn"> {
  modulesOn: string[];
  repairs: string[];
}

export type NewTown = { ok: true; slug: string } | { ok: false; reply: SubmissionResult; difference?: ShownDifference };

type Errors = Record<string, string[]>;
type Texts = ReturnType<typeof newTownTexts.in>;

async function areasOf({ areas, map, postcodes }: NewTownInput, texts: Texts): Promise<{ ok: true; lines: string; areas: TownPlan["neighbourhoods"] } | { ok: false; errors: Errors }> {
  const no = (field: string, ...said: string[]) => ({ ok: false as const, errors: { [field]: said } });
  for (const [field, file] of [["map", map], ["postcodes", postcodes]] as const) if (file && file.size > LARGEST_FILE) return no(field, texts.refused["too-large"]);
  const drawn = map && map.size > 0 ? areasOfGeoJson(await map.text()) : undefined;
  if (map && map.size > 0 && !drawn) return no("map", texts.refused["no-map"]);
  const read = readAreaLines(drawn ? areaLines(drawn) : areas);
  if (!read || read.areas.length === 0) return no("areas", texts.refused["no-areas"]);
  if (read.complaints.length > 0) return no("areas", ...read.complaints.slice(0, 8).map(({ line, fault, said }) => texts.areaFaults[fault](line, said)));
  const table = postcodes && postcodes.size > 0 ? withPostcodes(read.areas, await postcodes.text()) : { areas: read.areas, unknown: [] };
  if (!table) return no("postcodes", texts.refused["no-postcodes"]);
  if (table.unknown.length > 0) return no("postcodes", texts.refused["unknown-areas"](table.unknown.slice(0, 5).join(", ")));
  // A postcode that two neighbourhoods have is found here, too.
  const again = readAreaLines(areaLines(table.areas));
  const twice = again?.complaints.map(({ line, fault, said }) => texts.areaFaults[fault](line, said)) ?? [];
  return twice.length > 0 ? no("postcodes", ...twice.slice(0, 8)) : { ok: true, lines: areaLines(table.areas), areas: table.areas };
}

async function logoOf({ logo }: NewTownInput, texts: Texts): Promise<{ ok: true; logo: BrandPicture | undefined } | { ok: false; errors: Errors }> {
  if (!logo || logo.size === 0) return { ok: true, logo: undefined };
  const reading = await readBrandPicture("logo", new Uint8Array(await logo.arrayBuffer()));
  return reading.ok ? { ok: true, logo: reading.picture } : { ok: false, errors: { logo: [texts.refusedPicture[reading.reason]] } };
}

/** Reads the form of a new town: shows what it would become, or makes it. What was read from files stands in the form from then on. */
export async function readNewTown({ locale, requestId, clock, operator }: PlatformContext & { operator: Operator }, request: Request): Promise<NewTown> {
  const texts = newTownTexts.in(locale, defaultWords[locale]);
  const body = (await readBody(request)) ?? new FormData();
  const reading = await readForm(body, newTownForm, { locale, files: ["map", "postcodes", "logo"] });
  if (!reading.ok) return reading;
  const input = reading.value;
  const [areas, picture] = [await areasOf(input, texts), await logoOf(input, texts)];
  if (!areas.ok || !picture.ok) return { ok: false, reply: typedForm(body, newTownForm, { ...(areas.ok ? {} : areas.errors), ...(picture.ok ? {} : picture.errors) }) };
  const found = picture.logo ? await paletteOfPicture(picture.logo.bytes) : undefined;
  const colours = { primary: input.primary || found?.primary || USUAL.primary, accent: input.accent || found?.accent || USUAL.accent };
  body.set("areas", areas.lines);
  for (const [name, value] of Object.entries(colours)) body.set(name, value);
  const plan = planOf(input, areas.areas, colours);
  const complete = await completePlan(plan);
  if (!complete) return { ok: false, reply: typedForm(body, newTownForm, { copyFrom: [texts.refused["unknown-source"]] }) };
  const { refusals, difference } = await planDifference(complete);
  if (refusals.length > 0) {
    const errors: Errors = {};
    for (const { reason, said } of refusals) (errors[FIELD[reason]] ??= []).push(reason === "unreadable" ? texts.refused.unreadable : texts.refused[reason](said));
    return { ok: false, reply: typedForm(body, newTownForm, errors) };
  }
  if (input.do === "make") {
    const made = await createTown(plan, { clock, requestId, operatorId: operator.operatorId, logo: picture.logo });
    if (made.ok) return { ok: true, slug: plan.slug };
    return { ok: false, reply: typedForm(body, newTownForm, { slug: [texts.refused["slug-taken"](plan.slug)] }) };
  }
  const said = themeMessages.in(locale, defaultWords[locale]);
  const names = new Map(registered.map((module) => [module.id, module.messages.in(locale, defaultWords[locale]).module.name]));
  return { ok: false, reply: typedForm(body, newTownForm), difference: { ...difference, modulesOn: difference.modulesOn.map((id) => names.get(id) ?? id), repairs: difference.repairs.map((repair) => said.repair(repair.pair, repair)) } };
}

/** Beside which field a refusal stands. */
const FIELD = { "slug-taken": "slug", "domain-taken": "slug", "unknown-module": "modules", "wrong-settings": "modules", needs: "modules", unreadable: "primary" } as const;

function planOf(input: NewTownInput, neighbourhoods: TownPlan["neighbourhoods"], colours: { primary: string; accent: string }): TownPlan {
  const { slug, cbsCode, name, municipality, tagline, contactEmail, copyFrom, modules, adminName, adminEmail } = input;
  return townPlan.parse({
    slug,
    ...(cbsCode === "" ? {} : { cbsCode }),
    profile: { name, municipality, tagline, contactEmail, logoAlt: name, theme: { colours } },
    neighbourhoods,
    modules: Object.fromEntries(modules.map((id) => [id, { enabled: true }])),
    admins: [{ name: adminName, email: adminEmail }],
    ...(copyFrom === "" ? {} : { copyFrom }),
  });
}
