import type { TownContext } from "#app/platform/http/context.server.ts";
import { moduleName } from "#app/platform/modules/module-name.ts";
import { chooseNeighbourhood, EVERYWHERE } from "#app/platform/neighbourhoods/choice.ts";
import { findOrganisation } from "#app/platform/organisations/find.server.ts";
import type { VacancyWish } from "./list.server.ts";
import { vacancyMessages } from "./messages/index.ts";
import { vacancies } from "./module.server.ts";
import type { AskedOfList, VacancyChoice } from "./wish.ts";

/** Which vacancies a list shows, and how it speaks of them. */
export interface Chosen {
  wish: VacancyWish;
  /** The choice as addresses carry it on. */
  choice: VacancyChoice;
  /** Name of the list: the module's, or that of an organisation. */
  name: string;
  /** Whether more is asked than a part of town. */
  narrowed: boolean;
}

/**
 * Settles what somebody asks of the list. A member sees all of the town unless they say otherwise: people travel for work they like.
 * @throws Response 404 when there is no such neighbourhood or organisation
 */
export async function chosenOf({ db, tenant, actor, locale }: TownContext, { zoek, met, voor, dag, hoe, ...where }: Omit<AskedOfList, "na">): Promise<Chosen> {
  const organisation = where.organisatie === undefined ? undefined : await findOrganisation(db, where.organisatie);
  const part = organisation ? { withAdjacent: false } : chooseNeighbourhood(tenant, actor, { ...where, wijk: where.wijk ?? EVERYWHERE });
  if (!part || (where.organisatie !== undefined && !organisation)) throw new Response(null, { status: 404 });
  const words = zoek === "" ? undefined : zoek;
  return {
    wish: { words, neighbourhoodIds: part.ids, organisationId: organisation?.id, skill: met, targetGroup: voor, day: dag === undefined ? undefined : Number(dag), commitment: hoe },
    choice: { zoek: words, wijk: part.neighbourhood?.slug, buren: part.withAdjacent ? "1" : undefined, organisatie: organisation?.slug, met, voor, dag, hoe },
    name: organisation ? vacancyMessages.in(locale, tenant.words[locale]).list.of(organisation.name) : moduleName(tenant, vacancies, locale),
    narrowed: [words, met, voor, dag, hoe].some((each) => each !== undefined),
  };
}
