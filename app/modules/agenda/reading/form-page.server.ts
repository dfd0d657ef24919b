import type { TownContext } from "#app/platform/http/context.server.ts";
import { moduleSettings } from "#app/platform/modules/settings.server.ts";
import { fieldsOfRow, type EventRow } from "../domain/from-form.ts";
import { agendaMessages } from "../messages/index.ts";
import { agenda } from "../module.server.ts";

const LISTS = new Set(["days", "access"]);

/** The own fields of an event's form, by name. */
export function ownFields(row: EventRow): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = {};
  for (const [name, value] of fieldsOfRow(row)) fields[name] = LISTS.has(name) ? [...(fields[name] ?? []), value] : value;
  return fields;
}

/** The own fields of a new event's form, as the town has them. */
export function newFields(town: TownContext): Record<string, string> {
  return { repeat: "none", cost: "unknown", closes: "0", signingUp: moduleSettings(town.tenant, agenda).signingUpDefault ? "once" : "none" };
}

/** The themes that this town uses, in words, and one that an event has though the town gave it up. */
export function themeChoices({ tenant, locale }: TownContext, current: string | null = null): { value: string; label: string }[] {
  const { facts } = agendaMessages.in(locale, tenant.words[locale]);
  const used = moduleSettings(tenant, agenda).themes.map((value) => ({ value: String(value), label: facts.themes[value] }));
  const extra = current !== null && !used.some(({ value }) => value === current) ? [{ value: current, label: Object.entries(facts.themes).find(([name]) => name === current)?.[1] ?? current }] : [];
  return [...used, ...extra];
}
