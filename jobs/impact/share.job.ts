import { shareFigures } from "#app/platform/impact/share.server.ts";
import { shareImpact } from "#app/platform/impact/tickets.ts";
import { definePlatformJob } from "../define.ts";

export const shareImpactJob = definePlatformJob(shareImpact, 1_200, async (_payload, { clock, signal }) => void (await shareFigures(clock.now(), signal)));
