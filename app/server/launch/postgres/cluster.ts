import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { chown, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { z } from "zod";
import { Complaint } from "../complaint.ts";
import { readJson, writePrivate } from "../files.ts";
import type { Binaries } from "./binaries.ts";
import { guarded, type Command } from "./command.ts";
import type { SystemUser } from "./owner.ts";

const secretsSchema = z.object({ port: z.number().int(), ownerPassword: z.string().min(16), appPassword: z.string().min(16) });

/** What is made once for a data folder and kept: its passwords, and the port it last listened on. */
export type Secrets = z.infer<typeof secretsSchema>;

const secretsPath = (dataDir: string): string => join(dataDir, "postgres.json");

/** Keeps the secrets, readable by their owner alone. */
export async function keepSecrets(dataDir: string, secrets: Secrets): Promise<void> {
  await writePrivate(secretsPath(dataDir), JSON.stringify(secrets, null, 2));
}

/** The secrets of this data folder, made at first use. */
export async function readSecrets(dataDir: string): Promise<Secrets> {
  const kept = await readJson(secretsPath(dataDir), secretsSchema);
  if (kept) return kept;
  if (existsSync(join(dataDir, "postgres", "PG_VERSION"))) {
    throw new Complaint(`The password of the database in ${dataDir} is gone (${secretsPath(dataDir)} is missing or damaged): put it back from a backup, or remove ${dataDir} to start anew.`);
  }
  const password = (): string => randomBytes(24).toString("base64url");
  const made = { port: 0, ownerPassword: password(), appPassword: password() };
  await keepSecrets(dataDir, made);
  return made;
}

async function run(command: Command): Promise<void> {
  const child = spawn(command.file, command.args, { stdio: ["ignore", "pipe", "pipe"], uid: command.as?.uid, gid: command.as?.gid, detached: true });
  const ended = new Promise<number | null>((resolve, reject) => child.once("error", reject).once("close", resolve));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  if (code === 0) return;
  if (/no space left|disk quota/i.test(out + err)) throw new Complaint("The disk is full: the database could not be made. Free some space, or set DATA_DIR to a folder on another disk.");
  throw new Error(`initdb failed (${code}): ${(err || out).trim()}`);
}

/**
 * Makes the cluster when there is none. It is made beside its place and moved there when whole, so that a start that was
 * killed halfway leaves nothing that looks like a database.
 */
export async function ensureCluster(dataDir: string, binaries: Binaries, user: SystemUser | undefined, secrets: Secrets): Promise<void> {
  const cluster = join(dataDir, "postgres");
  const versionFile = join(cluster, "PG_VERSION");
  if (existsSync(versionFile)) {
    const version = (await readFile(versionFile, "utf8")).trim();
    if (version !== "18") throw new Complaint(`The database in ${cluster} was made by PostgreSQL ${version}, this is 18: dump it with the old version and restore it, or set DATA_DIR to another folder.`);
    return;
  }
  const draft = join(dataDir, "postgres.new");
  const passwordFile = join(dataDir, "postgres.pw");
  await Promise.all([rm(draft, { recursive: true, force: true }), rm(passwordFile, { force: true }), rm(cluster, { recursive: true, force: true })]);
  await mkdir(draft, { mode: 0o700 });
  await writeFile(passwordFile, secrets.ownerPassword, { mode: 0o600 });
  try {
    if (user) await Promise.all([chown(draft, user.uid, user.gid), chown(passwordFile, user.uid, user.gid)]);
    const args = ["-D", draft, "-U", "samen_owner", `--pwfile=${passwordFile}`, "--auth=scram-sha-256", "--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C", "--no-sync"];
    await run(guarded(binaries.initdb, args, user));
    await rename(draft, cluster);
  } finally {
    await rm(passwordFile, { force: true });
    await rm(draft, { recursive: true, force: true });
  }
}
