import type { SubmissionResult } from "@conform-to/react";
import { z } from "zod";
import type { TownContext } from "#app/platform/http/context.server.ts";
import { readBody, readForm } from "#app/platform/http/form.server.ts";
import type { Locale } from "#app/platform/i18n/locale.ts";
import { settingFields, settingsForm, settingValues } from "#app/platform/modules/settings-form.ts";
import { readTownVersion, type ByAdmin } from "#app/platform/tenancy/change-town.server.ts";
import { moduleChoices, registeredModule } from "#app/platform/tenancy/module-choices.server.ts";
import { setModule } from "#app/platform/tenancy/set-module.server.ts";
import { moduleNaming } from "./forms.ts";
import { adminTexts } from "./messages/index.ts";
import { typedForm } from "#app/platform/http/typed-form.server.ts";

type Here = Pick<TownContext, "db" | "tenant" | "locale">;

/** Settings stand below a name of their own, so that none can be mistaken for the module's label. */
function formOf(settings: z.ZodObject) {
  return z.object({ ...moduleNaming, settings: settingsForm(settings).prefault({}) });
}

/** A module's settings as a form; undefined when there is no such module. */
export async function moduleSettingsPage({ db, tenant, locale }: Here, id: string) {
  const { version } = await readTownVersion(db);
  const chosen = (await moduleChoices(db, tenant.id)).find(({ module }) => module.id === id);
  if (!chosen) return undefined;
  const { module, label } = chosen;
  const { name, description, settings: labels } = module.messages.in(locale, tenant.words[locale]).module;
  const usual = (each: Locale) => module.messages.in(each, tenant.words[each]).module.name;
  const known = module.settings.safeParse(chosen.settings);
  const current = known.success ? known.data : module.settings.parse({});
  const fields = settingFields(module.settings).map((field) => ({ field, label: labels[field.key]?.label ?? field.key, help: labels[field.key]?.help, options: labels[field.key]?.options }));
  const title = adminTexts.in(locale, tenant.words[locale]).modules.settingsOf(label[locale] ?? name);
  return { id, title, names: { nl: usual("nl"), en: usual("en") }, description, version, fields, values: { label: label.nl ?? "", labelEn: label.en ?? "", settings: settingValues(module.settings, current) } };
}

export type SettingsSaved = { ok: true } | { ok: false; reply: SubmissionResult; conflict?: { version: number } };

/** Reads the form of a module's settings and saves it; undefined when there is no such module. */
export async function saveModuleSettings({ locale }: Here, by: ByAdmin, moduleId: string, request: Request): Promise<SettingsSaved | undefined> {
  const module = registeredModule(moduleId);
  if (!module) return undefined;
  const schema = formOf(module.settings);
  const body = await readBody(request);
  if (!body) return { ok: false, reply: { status: "error" } };
  const reading = await readForm(body, schema, { locale });
  if (!reading.ok) return reading;
  const { label, labelEn, settings, version } = reading.value;
  const result = await setModule(by, { moduleId, label: { nl: label || null, en: labelEn || null }, settings, version });
  if (result.ok) return { ok: true };
  if (result.reason === "unknown-module") return undefined;
  return { ok: false, reply: typedForm(body, schema), conflict: { version: result.current.version } };
}
