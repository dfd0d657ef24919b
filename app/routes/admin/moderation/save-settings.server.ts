import type { SubmissionResult } from "@conform-to/react";
import type { TownContext } from "#app/platform/http/context.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { typedForm } from "#app/platform/http/typed-form.server.ts";
import { changeProfile } from "#app/platform/tenancy/change-profile.server.ts";
import { readTownVersion, type ByAdmin, type TownVersion } from "#app/platform/tenancy/change-town.server.ts";
import { settingsForm, type SettingsFields } from "./forms.ts";

function valuesOf({ profile: { moderation }, version }: TownVersion): SettingsFields {
  const { firstPosts, lookAt, connectorHours, moderatorHours, appealDays } = moderation;
  return { version: String(version), firstPosts: String(firstPosts), lookAt, connectorHours: String(connectorHours), moderatorHours: String(moderatorHours), appealDays: String(appealDays) };
}

/** The town's choices as the form writes them. */
export async function settingsPage({ db }: Pick<TownContext, "db">): Promise<SettingsFields> {
  return valuesOf(await readTownVersion(db));
}

export type SettingsSaved = { ok: true } | { ok: false; reply: SubmissionResult; conflict?: SettingsFields };

/** Reads the form of the settings and saves it, or gives it back with its sentences. */
export async function saveSettings({ locale }: Pick<TownContext, "locale">, by: ByAdmin, body: FormData): Promise<SettingsSaved> {
  const reading = await readForm(body, settingsForm, { locale });
  if (!reading.ok) return reading;
  const { version, ...moderation } = reading.value;
  const result = await changeProfile(by, { version, part: "moderation", change: (profile) => ({ ...profile, moderation: { ...profile.moderation, ...moderation } }) });
  if (result.ok) return { ok: true };
  if (result.reason === "unreadable") throw new Error("The look became unreadable by a change of moderation.");
  return { ok: false, reply: typedForm(body, settingsForm), conflict: valuesOf(result.current) };
}
