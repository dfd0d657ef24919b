import { z } from "zod";
import type { TownContext } from "#app/platform/http/context.server.ts";
import { moduleName } from "#app/platform/modules/module-name.ts";
import { registeredModule } from "#app/platform/tenancy/module-choices.server.ts";
import { leafChanges, type PartChange, type PartChanges } from "#app/platform/tenancy/versions/differences.ts";
import { versionTexts } from "./messages/index.ts";

type Here = Pick<TownContext, "tenant" | "locale">;

/** A changed part in words: its name, and the values that changed beside each other. */
export interface ShownPart {
  part: string;
  name: string;
  values: { was: string; is: string }[];
  /** How many more changed than are shown. */
  more: number;
  isPicture: boolean;
}

/** As many values of one part are shown, and as much of a long text. */
const MOST_VALUES = 6;
const MOST_LETTERS = 240;

const titled = z.object({ title: z.string().optional(), name: z.string().optional() });

/** What a part of a town is called on screen. */
export function partName({ tenant, locale }: Here, part: string, change?: PartChange): string {
  const { part: names } = versionTexts.in(locale, tenant.words[locale]);
  const [kind = "", id = ""] = [part.slice(0, part.indexOf(".")), part.slice(part.indexOf(".") + 1)];
  const { title, name } = titled.safeParse(change?.after ?? change?.before).data ?? {};
  const known = <T extends object>(all: T): string | undefined => z.record(z.string(), z.string()).parse(all)[id];
  if (kind === "profile") return known(names.profile) ?? names.other;
  if (kind === "asset") return known(names.asset) ?? names.other;
  if (kind === "page") return names.page(title ?? "");
  if (kind === "neighbourhood") return names.neighbourhood(name ?? "");
  const module = registeredModule(id);
  return names.module(module ? moduleName(tenant, module, locale) : id);
}

/** Changes of a town as a page shows them. */
export function shownChanges(here: Here, changes: PartChanges): ShownPart[] {
  const texts = versionTexts.in(here.locale, here.tenant.words[here.locale]);
  const said = (value: string | boolean | null): string => {
    if (typeof value === "boolean") return value ? texts.yes : texts.no;
    if (value === null || value === "") return texts.nothing;
    return value.length > MOST_LETTERS ? `${value.slice(0, MOST_LETTERS)}…` : value;
  };
  return Object.entries(changes).map(([part, change]) => {
    const isPicture = part.startsWith("asset.");
    const values = isPicture ? [] : leafChanges(change);
    return { part, name: partName(here, part, change), values: values.slice(0, MOST_VALUES).map(({ was, is }) => ({ was: said(was), is: said(is) })), more: Math.max(0, values.length - MOST_VALUES), isPicture };
  });
}
