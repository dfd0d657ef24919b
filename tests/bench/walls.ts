import pg from "pg";
import { z } from "zod";
import type { CardView } from "#app/platform/content/kind.ts";
import { feedPage } from "#app/platform/content/feed.server.ts";
import { findItem } from "#app/platform/content/item.server.ts";
import { tenantDb, type TenantDb } from "#app/platform/database/client.server.ts";
import { median } from "./figures.ts";
import type { BenchTown, Stage } from "./stage.ts";

const BATCH = 25;
const view: CardView = { locale: "nl", timeZone: "Europe/Amsterdam", at: new Date("2026-11-24T08:00:00Z") };

interface Read {
  name: string;
  /** The product's own function. */
  ask: (db: TenantDb, town: BenchTown) => Promise<unknown>;
}

const reads: readonly Read[] = [
  { name: "a page of the feed", ask: (db) => feedPage(db, { kinds: ["post"], size: 20 }, view) },
  { name: "a neighbourhood's page of the feed", ask: (db, town) => feedPage(db, { kinds: ["post"], neighbourhoodIds: [town.neighbourhoodId], size: 20 }, view) },
  { name: "one post", ask: (db, town) => findItem(db, town.id, town.post.id, "post") },
];

/** Median milliseconds of one thing with and without something. */
export interface Compared {
  what: string;
  without: number;
  with: number;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** Takes turns, batch by batch, so that whatever else the machine does slows both. */
async function turns(seconds: number, sides: readonly [() => Promise<unknown>, () => Promise<unknown>], prepare: (round: number) => Promise<unknown>): Promise<[number, number]> {
  const times: [number[], number[]] = [[], []];
  const until = performance.now() + seconds * 1000;
  for (let round = 0; round < 4 || performance.now() < until; round += 1) {
    await prepare(round);
    const order = round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const);
    for (const side of order) {
      await sides[side]();
      // The first rounds warm both up.
      for (let count = 0; count < BATCH; count += 1) {
        const time = await timed(sides[side]);
        if (round >= 2) times[side].push(time);
      }
    }
  }
  return [median(times[0]), median(times[1])];
}

const statement = z.object({ text: z.string(), values: z.array(z.unknown()) });
type Statement = z.infer<typeof statement>;

/** Hears which statements the product sends while `work` runs. */
async function overheard(work: () => Promise<unknown>): Promise<Statement[]> {
  const heard: Statement[] = [];
  const query: unknown = Reflect.get(pg.Client.prototype, "query");
  if (typeof query !== "function") throw new Error("pg has no query function to listen to.");
  Reflect.set(pg.Client.prototype, "query", function (this: pg.Client, ...args: unknown[]): unknown {
    const asked = statement.safeParse(args[0]);
    if (asked.success && !asked.data.text.includes("set_config")) heard.push(asked.data);
    const sent: unknown = Reflect.apply(query, this, args);
    return sent;
  });
  try {
    await work();
  } finally {
    Reflect.set(pg.Client.prototype, "query", query);
  }
  return heard;
}

/**
 * What row level security costs: the product's own statements, once as the application's role, which the policies bind, and once as
 * the superuser, whom they do not, on the same rows in the same minute.
 */
export async function wallCost({ appUrl, ownerUrl, towns }: Stage, seconds: number): Promise<Compared[]> {
  const bound = new pg.Client({ connectionString: appUrl });
  const free = new pg.Client({ connectionString: ownerUrl });
  await Promise.all([bound.connect(), free.connect()]);
  try {
    return await walls(bound, free, towns, seconds);
  } finally {
    await Promise.all([bound.end(), free.end()]);
  }
}

async function walls(bound: pg.Client, free: pg.Client, towns: readonly BenchTown[], seconds: number): Promise<Compared[]> {
  const results: Compared[] = [];
  for (const { name, ask } of reads) {
    const perTown = new Map<string, Statement[]>();
    let now: Statement[] = [];
    const side = (client: pg.Client) => async () => {
      for (const [index, { text, values }] of now.entries()) await client.query({ name: `${name} ${index}`, text, values });
    };
    const [without, withWalls] = await turns(seconds, [side(free), side(bound)], async (round) => {
      const town = townOf(towns, round);
      now = perTown.get(town.id) ?? (await overheard(() => ask(tenantDb(town.id), town)));
      perTown.set(town.id, now);
      for (const client of [bound, free]) await client.query("select set_config('app.tenant_id', $1, false)", [town.id]);
      const [a, b] = [await rowsOf(bound, now), await rowsOf(free, now)];
      if (a === 0 || a !== b) throw new Error(`${name}: ${a} rows with the policies, ${b} without.`);
    });
    results.push({ what: name, without, with: withWalls });
  }
  return results;
}

async function rowsOf(client: pg.Client, statements: Statement[]): Promise<number> {
  let rows = 0;
  for (const { text, values } of statements) rows += (await client.query(text, values)).rowCount ?? 0;
  return rows;
}

function townOf(towns: readonly BenchTown[], round: number): BenchTown {
  const town = towns[round % towns.length];
  if (!town) throw new Error("There is no town.");
  return town;
}

/**
 * What it costs that a connection changes towns: the product's reads on one connection, for the same town again and again, and for
 * another town than the time before. Runs with a pool of one connection.
 */
export async function pinCost({ towns }: Stage, seconds: number): Promise<Compared[]> {
  const results: Compared[] = [];
  for (const { name, ask } of reads) {
    let [here, there] = [townOf(towns, 0), townOf(towns, 1)];
    let turn = 0;
    const read = (town: BenchTown) => ask(tenantDb(town.id), town);
    const [same, changing] = await turns(seconds, [() => read(here), () => read((turn += 1) % 2 === 0 ? here : there)], (round) => {
      [here, there] = [townOf(towns, round), townOf(towns, round + 1)];
      return Promise.resolve();
    });
    results.push({ what: name, without: same, with: changing });
  }
  return results;
}
