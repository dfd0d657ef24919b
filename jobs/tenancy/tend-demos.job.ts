import { tendAskedDemos } from "#app/platform/demo/asked/tend.server.ts";
import { tendDemos } from "#app/platform/demo/asked/tickets.ts";
import { definePlatformJob } from "../define.ts";

export const tendDemosJob = definePlatformJob(tendDemos, 600, (_payload, work) => tendAskedDemos(work));
