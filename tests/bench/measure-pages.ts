import { fileURLToPath } from "node:url";
import { figure, median, quantile, type Promised } from "./figures.ts";
import type { Answered, Load } from "./load.ts";
import type { BenchOptions } from "./options.ts";
import { scenarios, type Scenario } from "./scenarios.ts";
import type { Stage, Stages } from "./stage.ts";
import { startWeb, type Web } from "./web.ts";

/** Rounds into which the time of a scenario is cut; the sides take turns. */
const ROUNDS = 8;

interface Side {
  web: Web;
  stage: Stage;
}

interface Measured {
  latencies: number[];
  perSecond: number;
  memory: number;
}

interface Measuring {
  stages: Stages;
  load: Load;
  options: BenchOptions;
}

/** Asks both sides in turns, in the order AB BA AB …, so that a slow minute of the machine meets both. */
async function inTurns(sides: readonly [Side, Side], scenario: Scenario, { load, options: { connections, seconds } }: Measuring): Promise<[Measured, Measured]> {
  const job = ({ web, stage }: Side) => ({ port: web.port, connections, status: scenario.status, asked: stage.towns.map((town) => scenario.ask(town, web.port)) });
  for (const side of sides) {
    await look(side, scenario);
    await load.run({ ...job(side) });
    await load.run({ ...job(side), seconds: Math.max(1, seconds / ROUNDS) });
  }
  const rounds: [Answered[], Answered[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const which of round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
      rounds[which].push(await load.run({ ...job(sides[which]), seconds: seconds / ROUNDS }));
    }
  }
  return [await summed(rounds[0], sides[0].web), await summed(rounds[1], sides[1].web)];
}

async function summed(rounds: readonly Answered[], web: Web): Promise<Measured> {
  const latencies = rounds.flatMap((round) => round.latencies);
  return { latencies, perSecond: latencies.length / rounds.reduce((sum, round) => sum + round.seconds, 0), memory: await web.memory() };
}

/** Asks once and reads the answer: a fast wrong page is not worth measuring. */
async function look({ web, stage }: Side, { name, ask, holds }: Scenario): Promise<void> {
  const [town] = stage.towns;
  if (!town) throw new Error("There is no town.");
  const { method, path, headers } = ask(town, web.port);
  if (method !== "GET") return;
  const { request } = await import("node:http");
  const text = await new Promise<string>((resolve, reject) => {
    const asking = request({ host: "127.0.0.1", port: web.port, path, headers: { ...headers, "accept-encoding": "identity" }, agent: false }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (chunk: string) => (body += chunk)).once("end", () => resolve(body));
    });
    asking.once("error", reject).end();
  });
  if (!holds.test(text)) throw new Error(`${name}: ${path} does not show what it should:\n${text.slice(0, 2_000)}`);
}

function cells({ latencies, perSecond, memory }: Measured): string[] {
  return [figure(perSecond), figure(median(latencies)), figure(quantile(latencies, 0.99)), String(Math.round(memory))];
}

function ratio(small: Measured, large: Measured): number {
  return median(large.latencies) / median(small.latencies);
}

/** Every scenario at both sizes. @returns the table's rows, and the promise that a feed costs the same at both */
export async function measureScenarios({ small, large, ...measuring }: Measuring & { small: Stage; large: Stage }): Promise<{ rows: string[][]; promises: Promised[] }> {
  const rows: string[][] = [];
  const promises: Promised[] = [];
  for (const cached of [true, false]) {
    const start = (stage: Stage) => startWeb({ databaseUrl: stage.appUrl, folder: measuring.stages.folder, env: cached ? {} : { PAGE_CACHE_MB: "0" } });
    const sides = [{ stage: small, web: await start(small) }, { stage: large, web: await start(large) }] as const;
    for (const scenario of scenarios.filter((each) => each.cached === cached)) {
      const [few, many] = await inTurns(sides, scenario, measuring);
      rows.push([scenario.name, "small", ...cells(few)], [scenario.name, "large", ...cells(many)]);
      if (scenario.sameAtEverySize) promises.push({ what: `${scenario.name}: large to small`, ratio: ratio(few, many), limit: 1.2 });
    }
    for (const { web } of sides) await web.stop();
  }
  return { rows, promises };
}

const FURTHER = [25, 200] as const;

/** The visitor's feed, with few and with many further routes registered. */
export async function measureFurtherRoutes({ stage, ...measuring }: Measuring & { stage: Stage }): Promise<{ rows: string[][]; promise: Promised }> {
  const feed = scenarios.find(({ name }) => name === "Feed, visitor");
  if (!feed) throw new Error("There is no scenario for the feed.");
  const script = fileURLToPath(new URL("further-routes.child.ts", import.meta.url));
  const start = async (count: number) => ({
    stage,
    web: await startWeb({ program: ["--import", "tsx", script, String(count)], databaseUrl: stage.appUrl, folder: measuring.stages.folder, env: { PAGE_CACHE_MB: "0" } }),
  });
  const sides = [await start(FURTHER[0]), await start(FURTHER[1])] as const;
  const [few, many] = await inTurns(sides, feed, measuring);
  for (const { web } of sides) await web.stop();
  const rows = [few, many].map((side, index) => [`${FURTHER[index] ?? 0} further routes`, ...cells(side)]);
  return { rows, promise: { what: `${FURTHER[1]} further routes to ${FURTHER[0]}`, ratio: ratio(few, many), limit: 1.1 } };
}
