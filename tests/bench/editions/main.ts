import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import pg from "pg";
import { begin, step } from "../begin.ts";
import { figure, table } from "../figures.ts";
import { cpuOf, cpuOfFamily, memoryOf } from "./gauges.ts";
import { readEditionOptions } from "./options.ts";

const LOOK_MS = 1_000;

/** What is seen of a run once a second. */
interface Look {
  seconds: number;
  editions: number;
  sent: number;
  memory: number;
}

/**
 * Has one worker, as production starts it, make and deliver an edition for every resident of every town, by way of jobs, relay and queue,
 * and prints how fast that went, what it took and what held it.
 *
 * @param args of the command line
 */
export async function benchEditions(args: string[]): Promise<void> {
  const options = readEditionOptions(args);
  await begin();
  const { openStages } = await import("../stage.ts");
  const { seedEditions } = await import("./seed.ts");
  const { PostOffice } = await import("../../setup/post-office.ts");
  const stages = await step("PostgreSQL", openStages);
  const office = options.smtp ? await PostOffice.open() : undefined;
  try {
    const { ownerUrl, appUrl } = await stages.empty("samen_editions");
    await step(`${options.towns} towns, ${options.residents} residents`, () => seedEditions(ownerUrl, options));
    const client = new pg.Client({ connectionString: ownerUrl });
    await client.connect();
    const { PATH = "", HOME = "" } = process.env;
    const env: NodeJS.ProcessEnv = { PATH, HOME, NODE_ENV: "production", LOG_LEVEL: "error", DATABASE_URL: appUrl, DATA_DIR: stages.folder, ...(office ? { SMTP_URL: office.url } : {}) };
    const worker = fork("build/server/worker.js", { env });
    await once(worker, "message");
    await run(client, worker);
    worker.kill("SIGTERM");
    await once(worker, "exit");
    await client.end();
  } finally {
    await office?.close();
    await stages.close();
  }
}

async function one<T extends object>(client: pg.Client, sql: string): Promise<T> {
  const { rows } = await client.query<T>(sql);
  const [row] = rows;
  if (!row) throw new Error("The database said nothing.");
  return row;
}

async function run(client: pg.Client, worker: ChildProcess): Promise<void> {
  const pid = worker.pid ?? 0;
  const { folder } = await one<{ folder: string }>(client, "select setting as folder from pg_settings where name = 'data_directory'");
  const database = Number(readFileSync(`${folder}/postmaster.pid`, "utf8").split("\n")[0]);
  const active = async () => (await one<{ ms: number }>(client, "select active_time as ms from pg_stat_database where datname = current_database()")).ms / 1000;
  const before = { worker: cpuOf(pid), database: cpuOfFamily(database), active: await active() };
  const began = performance.now();
  await client.query("insert into job (tenant_id, id, name, payload, once_key) select id, gen_random_uuid(), 'editions.make', jsonb_build_object('tenantId', id), 'editions.make' from tenant");
  const looks: Look[] = [];
  let made = 0;
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    const seconds = (performance.now() - began) / 1000;
    // Counters, which cost the run nothing; what they say is a second old.
    const { editions, sent } = await one<{ editions: number; sent: number }>(client, "select sum(n_tup_ins) filter (where relname = 'edition')::int as editions, sum(n_tup_upd) filter (where relname = 'mail_message')::int as sent from pg_stat_user_tables");
    looks.push({ seconds, editions, sent, memory: memoryOf(pid) });
    const { making, left } = await one<{ making: number; left: number }>(client, "select count(*) filter (where name = 'editions.make')::int as making, count(*)::int as left from job");
    if (making === 0 && made === 0) made = seconds;
    if (left === 0) break;
    if (worker.exitCode !== null) throw new Error("The worker ended.");
    if (looks.length % 30 === 0) console.log(`  ${Math.round(seconds)} s: ${editions} editions, ${sent} delivered, ${Math.round(looks.at(-1)?.memory ?? 0)} MB`);
  }
  const total = (performance.now() - began) / 1000;
  const used = { worker: cpuOf(pid) - before.worker, database: cpuOfFamily(database) - before.database, active: (await active()) - before.active };
  const { told, silent, bytes } = await one<{ told: number; silent: number; bytes: number }>(client, "select count(content)::int as told, (count(*) - count(content))::int as silent, pg_database_size(current_database())::float8 as bytes from edition");
  const { sent } = await one<{ sent: number }>(client, "select count(*)::int as sent from mail_message where status = 'sent'");
  if (sent !== told) throw new Error(`${told} editions, but ${sent} mails were delivered.`);
  report({ looks, made, total, used, told, silent, bytes });
}

interface Ran {
  looks: Look[];
  /** When the last edition was made, and when the last was delivered, in seconds. */
  made: number;
  total: number;
  used: { worker: number; database: number; active: number };
  told: number;
  silent: number;
  bytes: number;
}

function peak(looks: readonly Look[]): string {
  return `${Math.round(Math.max(...looks.map(({ memory }) => memory)))} MB`;
}

function report({ looks, made, total, used, told, silent, bytes }: Ran): void {
  const third = Math.ceil(looks.length / 3);
  console.log(`\n${cpus().length} cores (${cpus()[0]?.model ?? "unknown"}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}; one worker; afterwards the database holds ${Math.round(bytes / 1e6)} MB.\n`);
  console.log(
    table(
      ["Editions", "measured"],
      [
        ["Made and delivered", told.toLocaleString("en")],
        ["Nothing to tell", silent.toLocaleString("en")],
        ["Last one made after", `${figure(made)} s`],
        ["Last one delivered after", `${figure(total)} s`],
        ["Editions/s, made and delivered", figure(told / total)],
        ["CPU of the worker", `${figure(used.worker)} s (${figure((1000 * used.worker) / told)} ms each)`],
        ["CPU of PostgreSQL", `${figure(used.database)} s (${figure((1000 * used.database) / told)} ms each)`],
        ["Time in statements, over all connections", `${figure(used.active)} s (${figure((1000 * used.active) / told)} ms each)`],
        ["Peak memory of the worker, first third of the run", peak(looks.slice(0, third))],
        ["Peak memory of the worker, last third of the run", peak(looks.slice(-third))],
      ],
    ),
  );
}
