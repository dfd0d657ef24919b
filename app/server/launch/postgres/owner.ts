import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { Complaint } from "../complaint.ts";

/** A system user, by number. */
export interface SystemUser {
  uid: number;
  gid: number;
}

function inPasswd(name: string): SystemUser | undefined {
  const line = readFileSync("/etc/passwd", "utf8").split("\n").find((candidate) => candidate.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(":") ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined;
}

function unprivileged(): SystemUser {
  const known = inPasswd("postgres") ?? inPasswd("samen");
  if (known) return known;
  spawnSync("useradd", ["--system", "--user-group", "--no-create-home", "--home-dir", "/nonexistent", "--shell", "/usr/sbin/nologin", "samen"], { stdio: "ignore" });
  const user = inPasswd("samen") ?? inPasswd("nobody");
  if (!user) throw new Complaint("PostgreSQL does not run as root and no other system user was found: start as an ordinary user, or set DATABASE_URL.");
  return user;
}

/**
 * Who the server runs as and owns its data: nobody special, except under root, which PostgreSQL refuses.
 *
 * @param cluster the data folder; one that exists keeps its owner
 * @returns the user to become, or undefined to stay who we are
 */
export function clusterUser(cluster: string): SystemUser | undefined {
  const me = process.getuid?.();
  if (me === undefined) return undefined;
  const owner = existsSync(cluster) ? statSync(cluster) : undefined;
  if (me === 0) return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : unprivileged();
  if (owner && owner.uid !== me) {
    throw new Complaint(`The database in ${cluster} belongs to another user (it was made by user number ${owner.uid}, or by root): start as that user, or set DATA_DIR to another folder.`);
  }
  return undefined;
}
