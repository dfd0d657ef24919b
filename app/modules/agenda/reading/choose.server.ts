import type { TownContext } from "#app/platform/http/context.server.ts";
import { viewOf } from "#app/platform/http/context.server.ts";
import { moduleName } from "#app/platform/modules/module-name.ts";
import { moduleSettings } from "#app/platform/modules/settings.server.ts";
import { chooseNeighbourhood, EVERYWHERE } from "#app/platform/neighbourhoods/choice.ts";
import { findOrganisation } from "#app/platform/organisations/find.server.ts";
import { agendaMessages } from "../messages/index.ts";
import { agenda } from "../module.server.ts";
import type { AgendaChoice } from "./asked.ts";
import type { Speaking } from "./lines.ts";

/** Which part of the agenda a view shows, and how it speaks of it. */
export interface Chosen {
  wish: { neighbourhoodIds?: readonly string[]; theme?: string; organisationId?: string };
  /** The choice as addresses carry it on. */
  choice: AgendaChoice;
  /** Name of the agenda: the module's, or that of an organisation. */
  name: string;
  /** Themes to choose from, in words. */
  themes: { value: string; label: string }[];
  speaking: Speaking;
}

/**
 * Settles what somebody asks of the agenda.
 * @throws Response 404 when there is no such neighbourhood or organisation
 */
export async function chosenOf(town: TownContext, asked: AgendaChoice): Promise<Chosen> {
  const { db, tenant, actor, locale } = town;
  const texts = agendaMessages.in(locale, tenant.words[locale]);
  const organisation = asked.organisatie === undefined ? undefined : await findOrganisation(db, asked.organisatie);
  const part = organisation ? { withAdjacent: false } : chooseNeighbourhood(tenant, actor, asked);
  if (!part || (asked.organisatie !== undefined && !organisation)) throw new Response(null, { status: 404 });
  const { timeZone, at } = viewOf(town);
  return {
    wish: { neighbourhoodIds: part.ids, theme: asked.thema, organisationId: organisation?.id },
    choice: { wijk: organisation ? undefined : (part.neighbourhood?.slug ?? (actor.kind === "member" ? EVERYWHERE : undefined)), buren: part.withAdjacent ? "1" : undefined, thema: asked.thema, organisatie: organisation?.slug },
    name: organisation ? texts.list.of(organisation.name) : moduleName(tenant, agenda, locale),
    themes: moduleSettings(tenant, agenda).themes.map((value) => ({ value, label: texts.facts.themes[value] })),
    speaking: { locale, timeZone, now: at, texts },
  };
}
