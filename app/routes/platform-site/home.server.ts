import { env } from "#app/platform/env.server.ts";
import type { PlatformContext } from "#app/platform/http/context.server.ts";
import { liveNumbers } from "#app/platform/tenancy/numbers/live-numbers.server.ts";
import { demoTowns } from "#app/platform/tenancy/town-list.server.ts";
import { comingWorkshops } from "#app/platform/workshops/list.server.ts";
import { townAddress } from "../operator/town-address.ts";

/** As many workshops the front page names. */
const FEW = 3;

/** What the platform's own front page shows: numbers, the next workshops, the demo towns, and whether an operator is looking. */
export async function platformHome({ actor, origin, clock }: PlatformContext) {
  const [towns, numbers, workshops] = [await demoTowns(env.PLATFORM_HOST), await liveNumbers(clock), await comingWorkshops(clock.now())];
  return { isOperator: actor.kind === "operator", numbers, workshops: workshops.slice(0, FEW), towns: towns.map(({ name, tagline, host }) => ({ name, tagline, address: townAddress(origin, host) })) };
}
