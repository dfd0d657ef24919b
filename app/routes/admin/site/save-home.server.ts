import type { SubmissionResult } from "@conform-to/react";
import { arranged, homeBlocks, type HomeSettings } from "#app/platform/home/home-settings.ts";
import type { TownContext } from "#app/platform/http/context.server.ts";
import { readBody, readForm } from "#app/platform/http/form.server.ts";
import { handsOf, modulesOn } from "#app/platform/modules/kinds.server.ts";
import { moduleName } from "#app/platform/modules/module-name.ts";
import { changeProfile } from "#app/platform/tenancy/change-profile.server.ts";
import { readTownVersion, type ByAdmin } from "#app/platform/tenancy/change-town.server.ts";
import { moved } from "#app/platform/tenancy/menu/order.ts";
import { adminTexts } from "../messages/index.ts";
import { homeStep, noteForm } from "./forms.ts";
import { siteTexts } from "./messages/index.ts";

type Here = Pick<TownContext, "db" | "tenant" | "locale">;

/** Every part that the front page of this town can have, with its name. */
async function blockNames({ tenant, locale }: Here): Promise<ReadonlyMap<string, string>> {
  const texts = siteTexts.in(locale, tenant.words[locale]).home;
  const corners = await Promise.all(
    modulesOn(tenant).map(async (module) => ((await handsOf(module)).square ? [[`module.${module.id}`, texts.module(moduleName(tenant, module, locale))] as const] : [])),
  );
  return new Map([...corners.flat(), ...homeBlocks.map((block) => [block, texts.blocks[block]] as const)]);
}

/** The parts of the front page as its admins see them, in order, and the town's own note. */
export async function homePage(here: Here) {
  const { profile, version } = await readTownVersion(here.db);
  const names = await blockNames(here);
  return { version, note: profile.home.note, blocks: arranged(profile.home, [...names.keys()]).map(({ block, shown }) => ({ block, shown, name: names.get(block) ?? block })) };
}

type Saved = { ok: true; done: "moved" | "saved" } | { ok: false; refused?: string; reply?: SubmissionResult };

/** Reads what was sent from the page of the front page, and does it. */
export async function saveHome(here: Here, by: ByAdmin, request: Request): Promise<Saved> {
  const body = (await readBody(request)) ?? new FormData();
  const { conflict } = adminTexts.in(here.locale, here.tenant.words[here.locale]);
  const isNote = body.get("do") === "note";
  const change = isNote ? await noteChange(here, body) : await stepChange(here, body);
  if (!change.ok) return "reply" in change ? change : { ok: false, refused: conflict.again };
  const result = await changeProfile(by, { version: change.version, part: "home", change: (profile) => ({ ...profile, home: change.change(profile.home) }) });
  if (result.ok) return { ok: true, done: change.moves ? "moved" : "saved" };
  if (result.reason === "unreadable") throw new Error("The look became unreadable by a change of the front page.");
  return { ok: false, refused: conflict.again };
}

type Change = { ok: true; version: number; moves: boolean; change: (home: HomeSettings) => HomeSettings } | { ok: false; reply: SubmissionResult } | { ok: false };

async function noteChange({ locale }: Here, body: FormData): Promise<Change> {
  const reading = await readForm(body, noteForm, { locale });
  if (!reading.ok) return reading;
  const { version, title, text, linkLabel, linkTo } = reading.value;
  return { ok: true, version, moves: false, change: (home) => ({ ...home, note: { title, text, linkLabel, linkTo } }) };
}

async function stepChange(here: Here, body: FormData): Promise<Change> {
  const reading = await readForm(body, homeStep, { locale: here.locale });
  const available = [...(await blockNames(here)).keys()];
  if (!reading.ok || !available.includes(reading.value.key)) return { ok: false };
  const { do: step, key, before, version } = reading.value;
  return {
    ok: true,
    version,
    moves: step !== "hide" && step !== "show",
    change: (home) => {
      const order = arranged(home, available).map(({ block }) => block);
      if (step === "hide") return { ...home, order, hidden: [...home.hidden.filter((each) => each !== key), key] };
      if (step === "show") return { ...home, order, hidden: home.hidden.filter((each) => each !== key) };
      return { ...home, order: moved(order, key, step === "drop" ? { before: before || null } : step) };
    },
  };
}
