import type { SubmissionResult } from "@conform-to/react";
import type { TownContext } from "#app/platform/http/context.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { typedForm } from "#app/platform/http/typed-form.server.ts";
import { classifierState, forgetClassifier, type ClassifierState } from "#app/platform/moderation/learning/classifier-state.server.ts";
import { changeProfile } from "#app/platform/tenancy/change-profile.server.ts";
import { readTownVersion, type ByAdmin, type TownVersion } from "#app/platform/tenancy/change-town.server.ts";
import { forgetForm, settingsForm, type SettingsFields } from "./forms.ts";

function valuesOf({ profile: { moderation }, version }: TownVersion): SettingsFields {
  const { firstPosts, lookAt, connectorHours, moderatorHours, appealDays } = moderation;
  return { version: String(version), firstPosts: String(firstPosts), lookAt, connectorHours: String(connectorHours), moderatorHours: String(moderatorHours), appealDays: String(appealDays) };
}

/** The town's choices as the form writes them, and what its classifier knows. */
export async function settingsPage({ db, tenant }: Pick<TownContext, "db" | "tenant">): Promise<{ values: SettingsFields; classifier: ClassifierState }> {
  return { values: valuesOf(await readTownVersion(db)), classifier: await classifierState(db, tenant.id) };
}

export type SettingsSaved = { ok: true; done: "saved" | "forgotten" } | { ok: false; reply: SubmissionResult; conflict?: SettingsFields };

/** Reads the form of the settings and saves it, or gives it back with its sentences; the other button of the page has the classifier forget. */
export async function saveSettings({ locale }: Pick<TownContext, "locale">, by: ByAdmin, body: FormData): Promise<SettingsSaved> {
  if (body.get("do") === "forget") {
    const asked = await readForm(body, forgetForm, { locale });
    if (!asked.ok) return asked;
    const forgotten = await forgetClassifier(by, asked.value.version);
    return forgotten.ok ? { ok: true, done: "forgotten" } : { ok: false, reply: { status: "error" }, conflict: valuesOf(forgotten.current) };
  }
  const reading = await readForm(body, settingsForm, { locale });
  if (!reading.ok) return reading;
  const { version, ...moderation } = reading.value;
  const result = await changeProfile(by, { version, part: "moderation", change: (profile) => ({ ...profile, moderation: { ...profile.moderation, ...moderation } }) });
  if (result.ok) return { ok: true, done: "saved" };
  if (result.reason === "unreadable") throw new Error("The look became unreadable by a change of moderation.");
  return { ok: false, reply: typedForm(body, settingsForm), conflict: valuesOf(result.current) };
}
