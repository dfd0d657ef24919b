import { disconnect } from "#app/platform/database/client.server.ts";
import type { WallJob } from "./measure-walls.ts";
import { pinCost, wallCost } from "./walls.ts";

process.once("message", ({ stage, seconds }: WallJob) => {
  void (async () => {
    const answer = { walls: await wallCost(stage, seconds), pins: await pinCost(stage, seconds) };
    await disconnect();
    process.send?.(answer, () => process.disconnect());
  })();
});
