import { after } from "#app/platform/clock.ts";
import type { TownContext } from "#app/platform/http/context.server.ts";
import { connectorsOf, newFaces, type Face } from "./faces.server.ts";

/** The people that a square shows. */
export interface PeopleOnSquare {
  connectors: Face[];
  newFaces: Face[];
  /** Whether this member could be introduced and is not: they joined lately and did not say. */
  introduce: boolean;
}

/** Days after joining in which somebody is asked whether they want to be introduced. */
const ASKED_DAYS = 45;

/**
 * The people of a square: the connectors of its neighbourhoods for everybody, new faces for those who are logged in.
 * @param neighbourhoodIds undefined for the whole town, which has too many connectors to show
 */
export async function peopleOnSquare({ db, actor, clock }: TownContext, neighbourhoodIds: readonly string[] | undefined): Promise<PeopleOnSquare> {
  const connectors = neighbourhoodIds ? await connectorsOf(db, neighbourhoodIds) : [];
  if (actor.kind !== "member") return { connectors, newFaces: [], introduce: false };
  const at = clock.now();
  const { accountId } = actor;
  const me = await db.account.findFirst({ where: { tenantId: db.scope.tenantId, id: accountId }, select: { introduces: true, emailConfirmedAt: true } });
  const joinedLately = me?.emailConfirmedAt != null && me.emailConfirmedAt > after(at, { days: -ASKED_DAYS });
  return { connectors, newFaces: await newFaces(db, neighbourhoodIds, { at, not: accountId }), introduce: joinedLately && !me.introduces && actor.restriction === null };
}
