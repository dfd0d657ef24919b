import { env } from "#app/platform/env.server.ts";
import type { PlatformContext } from "#app/platform/http/context.server.ts";
import { demoTowns } from "#app/platform/tenancy/town-list.server.ts";
import { townAddress } from "./town-address.ts";

/** What the platform's own front page shows: the demo towns, and whether an operator is looking. */
export async function platformHome({ actor, origin }: PlatformContext) {
  const towns = await demoTowns(env.PLATFORM_HOST);
  return { isOperator: actor.kind === "operator", towns: towns.map(({ name, tagline, host }) => ({ name, tagline, address: townAddress(origin, host) })) };
}
