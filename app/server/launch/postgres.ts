import { spawn, type ChildProcess } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { asComplaint, Complaint } from "./complaint.ts";
import { makeFolder, writePrivate } from "./files.ts";
import { freePort } from "./free-port.ts";
import { findBinaries } from "./postgres/binaries.ts";
import { ensureCluster, keepSecrets, readSecrets, type Secrets } from "./postgres/cluster.ts";
import { guarded } from "./postgres/command.ts";
import { clearOrphan, STOP_SERVER } from "./postgres/orphan.ts";
import { clusterUser } from "./postgres/owner.ts";
import { databaseAnswers } from "./postgres/ready.ts";
import { identify, stopProcess } from "./processes.ts";

const HOST = "127.0.0.1";
const ATTEMPTS = 8;
const LOG_LIMIT = 10_000_000;

const SETTINGS: Record<string, string> = {
  listen_addresses: HOST,
  unix_socket_directories: "",
  shared_buffers: "128MB",
  max_connections: "100",
  fsync: "on",
  timezone: "UTC",
  log_timezone: "UTC",
};

export interface PostgresOptions {
  /** The data lives in `<dataDir>/postgres`. */
  dataDir: string;
  /** Wished port; another is taken when it is in use. Default: the one of last time. */
  port?: number;
  /** Server settings on top of the defaults, e.g. `{ fsync: "off" }` for tests. */
  settings?: Record<string, string>;
  log?: (text: string) => void;
}

export interface EmbeddedPostgres {
  /** Login of the cluster's superuser `samen_owner`: for migrations, never for the app. */
  ownerUrl: string;
  /** Login of the app's own role; `migrate(ownerUrl, { appPassword })` creates it. */
  appUrl: string;
  appPassword: string;
  port: number;
  pid: number;
  /** Settles when the server is gone; false when nobody asked it to stop. */
  ended: Promise<{ asked: boolean }>;
  /** Stops the server, waiting for it. Safe to call twice. */
  stop(): Promise<void>;
}

function urls(secrets: Secrets, port: number): { ownerUrl: string; appUrl: string } {
  return {
    ownerUrl: `postgresql://samen_owner:${secrets.ownerPassword}@${HOST}:${port}/samen`,
    appUrl: `postgresql://samen_app:${secrets.appPassword}@${HOST}:${port}/samen`,
  };
}

function openLog(path: string): number {
  if (existsSync(path) && statSync(path).size > LOG_LIMIT) renameSync(path, `${path}.1`);
  return openSync(path, "a", 0o600);
}

function endOf(child: ChildProcess): Promise<void> {
  return new Promise((settle) => {
    child.once("exit", () => settle());
    child.once("error", () => settle());
  });
}

function lastWords(logPath: string, from: number): string {
  return readFileSync(logPath).subarray(from).toString("utf8").trim();
}

/**
 * Starts the embedded PostgreSQL, making its cluster and the database `samen` at first use. A server left behind by a
 * killed process is stopped first: the caller must be the only user of `dataDir`.
 *
 * @throws Complaint when the disk is full, read-only or foreign
 */
export async function startPostgres(options: PostgresOptions): Promise<EmbeddedPostgres> {
  const dataDir = resolve(options.dataDir);
  try {
    await makeFolder(dataDir);
    return await start(dataDir, options);
  } catch (error) {
    throw asComplaint(error, `the data folder ${dataDir}`);
  }
}

async function start(dataDir: string, options: PostgresOptions): Promise<EmbeddedPostgres> {
  const cluster = join(dataDir, "postgres");
  const logPath = join(dataDir, "postgres.log");
  const binaries = findBinaries();
  const user = clusterUser(cluster);
  const secrets = await readSecrets(dataDir);
  await ensureCluster(dataDir, binaries, user, secrets);
  await clearOrphan(cluster);

  let wished = options.port ?? secrets.port;
  let words = "";
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const port = await freePort(HOST, wished);
    const settings = Object.entries({ ...SETTINGS, ...options.settings, port: String(port) }).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
    const command = guarded(binaries.postgres, ["-D", cluster, ...settings], user);
    const log = openLog(logPath);
    const before = statSync(logPath).size;
    // A group of its own: Ctrl-C in the terminal must not reach the server before the app has let go of it.
    const child = spawn(command.file, command.args, { stdio: ["ignore", log, log], detached: true, cwd: "/", uid: command.as?.uid, gid: command.as?.gid });
    closeSync(log);
    let running = true;
    const ended = endOf(child).then(() => void (running = false));
    const { ownerUrl, appUrl } = urls(secrets, port);
    if (await databaseAnswers(ownerUrl, () => running)) {
      await keepSecrets(dataDir, { ...secrets, port });
      await writePrivate(join(dataDir, "database-url"), `${ownerUrl}\n`);
      options.log?.(`PostgreSQL listens on ${HOST}:${port}`);
      return { ...handle(child, ended), ownerUrl, appUrl, appPassword: secrets.appPassword, port };
    }
    await stopChild(child, ended);
    words = lastWords(logPath, before);
    if (/no space left|disk quota/i.test(words)) throw new Complaint(`The disk is full: the database in ${cluster} cannot start. Free some space, then start again.`);
    if (/address already in use|could not bind/i.test(words)) wished = 0;
    // After a kill -9 the server's own children need a moment to notice; their shared memory blocks a new server until then.
    else if (!/still in use|lock file/i.test(words)) break;
    else await sleep(attempt * 250);
  }
  throw new Complaint(`The embedded PostgreSQL does not start; its log ${logPath} ends with: ${words.split("\n").at(-1) ?? "nothing"}`);
}

/**
 * The addresses of a server that another process has started and keeps.
 *
 * @returns undefined when it was never started here
 */
export async function runningPostgres(dataDir: string): Promise<Pick<EmbeddedPostgres, "ownerUrl" | "appUrl" | "appPassword"> | undefined> {
  if (!existsSync(join(dataDir, "postgres", "postmaster.pid"))) return undefined;
  const secrets = await readSecrets(dataDir);
  return { ...urls(secrets, secrets.port), appPassword: secrets.appPassword };
}

async function stopChild(child: ChildProcess, ended: Promise<void>): Promise<void> {
  const identity = child.pid === undefined ? undefined : identify(child.pid);
  if (identity && child.exitCode === null && child.signalCode === null) await stopProcess(identity, STOP_SERVER);
  await ended;
}

function handle(child: ChildProcess, ended: Promise<void>): Pick<EmbeddedPostgres, "pid" | "ended" | "stop"> {
  let asked = false;
  let stopping: Promise<void> | undefined;
  return {
    pid: child.pid ?? 0,
    ended: ended.then(() => ({ asked })),
    stop: () => {
      asked = true;
      return (stopping ??= stopChild(child, ended));
    },
  };
}
