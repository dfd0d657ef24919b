import type { ModuleFace } from "#app/modules/contract.ts";
import type { TownContext } from "#app/platform/http/context.server.ts";
import { modulesOn } from "./kinds.server.ts";

/** A page where a member finds back what they made in a module. */
export interface OwnPage {
  href: string;
  title: string;
  text: string;
}

/** The members' own pages of every module that works in this town, in the order of its menu. */
export function ownPages({ tenant, locale }: Pick<TownContext, "tenant" | "locale">): OwnPage[] {
  return modulesOn(tenant).flatMap(({ mount, own, messages }: ModuleFace) => {
    const said = messages.in(locale, tenant.words[locale]).module.own;
    return own !== undefined && said ? [{ href: `${mount}/${own}`, ...said }] : [];
  });
}
