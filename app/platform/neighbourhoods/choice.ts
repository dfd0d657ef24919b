import type { Actor } from "#app/platform/permissions/actor.ts";
import type { Neighbourhood, Tenant } from "#app/platform/tenancy/tenant.ts";

/** What somebody asks of a list: a neighbourhood by its slug, everything, or nothing in particular. */
export interface NeighbourhoodWish {
  wijk?: string;
  buren?: "1";
}

/** Which part of town a list is about. */
export interface NeighbourhoodChoice {
  /** Undefined for the whole town. */
  neighbourhood?: Neighbourhood;
  withAdjacent: boolean;
  /** Ids to look in; undefined for the whole town. */
  ids?: readonly string[];
}

export const EVERYWHERE = "alles";

/**
 * Settles which part of town to show: what was asked, else a member's own neighbourhood, else everything.
 * @returns undefined when this town has no neighbourhood of that name
 */
export function chooseNeighbourhood(tenant: Tenant, actor: Actor, { wijk, buren }: NeighbourhoodWish): NeighbourhoodChoice | undefined {
  if (wijk === EVERYWHERE) return { withAdjacent: false };
  const own = actor.kind === "member" ? actor : undefined;
  const neighbourhood = wijk === undefined ? tenant.neighbourhoods.find(({ id }) => id === own?.neighbourhoodId) : tenant.neighbourhoods.find(({ slug }) => slug === wijk);
  if (!neighbourhood) return wijk === undefined ? { withAdjacent: false } : undefined;
  const withAdjacent = buren === "1" || (wijk === undefined && own?.showsAdjacent === true);
  return { neighbourhood, withAdjacent, ids: withAdjacent ? [neighbourhood.id, ...neighbourhood.adjacentIds] : [neighbourhood.id] };
}
