import { spawnSync } from "node:child_process";
import type { SystemUser } from "./owner.ts";

/** A program with its arguments, and the user Node itself must switch to when no helper program does. */
export interface Command {
  file: string;
  args: string[];
  as?: SystemUser;
}

let found: boolean | undefined;

function hasSetpriv(): boolean {
  found ??= process.platform === "linux" && spawnSync("setpriv", ["--pdeathsig", "INT", "true"], { stdio: "ignore" }).status === 0;
  return found;
}

/**
 * Wraps a program of the server so that it ends with the process that started it, even when that is killed, and so that
 * root becomes `user`. The capability it keeps lets it reach a data folder inside folders that only root may enter.
 */
export function guarded(program: string, args: string[], user: SystemUser | undefined): Command {
  if (!hasSetpriv()) return user ? { file: program, args, as: user } : { file: program, args };
  const become = user
    ? [
        "--securebits=+no_setuid_fixup,+no_setuid_fixup_locked",
        `--reuid=${user.uid}`,
        `--regid=${user.gid}`,
        "--clear-groups",
        "--inh-caps=-all,+dac_override",
        "--ambient-caps=-all,+dac_override",
        "--bounding-set=-all,+dac_override",
      ]
    : [];
  return { file: "setpriv", args: [...become, "--pdeathsig", "INT", program, ...args] };
}
