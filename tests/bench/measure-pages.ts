import { fileURLToPath } from "node:url";
import { figure, median, quantile, type Promised } from "./figures.ts";
import type { Load } from "./load.ts";
import type { BenchOptions } from "./options.ts";
import { scenarios, type Scenario } from "./scenarios.ts";
import type { Stage, Stages } from "./stage.ts";
import { startWeb, type Web } from "./web.ts";

/** Seconds after which it is the other side's turn: long enough for many answers, short enough that a slow minute meets both. */
const ROUND = 1;

interface Side {
  web: Web;
  stage: Stage;
}

interface Round {
  latencies: number[];
  seconds: number;
  /** Milliseconds of the web process's own processor time per answer: hardly moved by what else the machine does. */
  processor: number;
}

interface Measured {
  latencies: number[];
  perSecond: number;
  processor: number;
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
    await load.run({ ...job(side), seconds: ROUND });
  }
  const rounds: [Round[], Round[]] = [[], []];
  for (let round = 0; round < seconds / ROUND; round += 1) {
    for (const which of round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
      const { web } = sides[which];
      const before = (await web.used()).processor;
      const { latencies, seconds: took } = await load.run({ ...job(sides[which]), seconds: ROUND });
      rounds[which].push({ latencies, seconds: took, processor: ((await web.used()).processor - before) / latencies.length });
    }
  }
  return [await summed(rounds[0], sides[0].web), await summed(rounds[1], sides[1].web)];
}

async function summed(rounds: readonly Round[], web: Web): Promise<Measured> {
  const latencies = rounds.flatMap((round) => round.latencies);
  return {
    latencies,
    perSecond: latencies.length / rounds.reduce((sum, round) => sum + round.seconds, 0),
    processor: median(rounds.map((round) => round.processor)),
    memory: (await web.used()).memory,
  };
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

/** Titles of what `cells` gives. */
export const COLUMNS = ["requests/s", "p50 ms", "p99 ms", "CPU ms", "RSS MB"];

function cells({ latencies, perSecond, processor, memory }: Measured): string[] {
  return [figure(perSecond), figure(median(latencies)), figure(quantile(latencies, 0.99)), figure(processor), String(Math.round(memory))];
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
      if (scenario.sameAtEverySize) promises.push({ what: `${scenario.name}: waiting time, large to small`, ratio: median(many.latencies) / median(few.latencies), limit: 1.2 });
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
  // Routes cost processor time of the web process and nothing else.
  return { rows, promise: { what: `CPU of a page, ${FURTHER[1]} further routes to ${FURTHER[0]}`, ratio: many.processor / few.processor, limit: 1.1 } };
}
