import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

/**
 * Whether what npm says it installed is what the lock file asks for. Packages for other machines are optional there.
 *
 * @param {string} lock content of package-lock.json
 * @param {string | undefined} installed content of node_modules/.package-lock.json
 */
export function matches(lock, installed) {
  if (installed === undefined) return false;
  const present = JSON.parse(installed).packages;
  return Object.entries(JSON.parse(lock).packages).every(
    ([path, wanted]) => path === "" || wanted.optional === true || wanted.peer === true || present[path]?.version === wanted.version,
  );
}

/** @param {string} root */
function npmCi(root) {
  return new Promise((resolve, reject) => {
    // The build needs the development packages, whatever NODE_ENV says.
    const child = spawn("npm", ["ci", "--include=dev", "--no-audit", "--no-fund"], { cwd: root, stdio: ["ignore", "pipe", "pipe"], shell: process.platform === "win32" });
    let output = "";
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (output += chunk));
    const forward = (/** @type {NodeJS.Signals} */ name) => void child.kill(name);
    for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(name, forward);
    child.once("error", (error) => reject(new Error(`npm could not be run to install the dependencies: ${error.message}.`)));
    child.once("close", (code, killedBy) => {
      for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) process.removeListener(name, forward);
      if (code === 0) return resolve(undefined);
      if (killedBy) return reject(new Error("Stopped while installing the dependencies."));
      if (/ENOSPC/.test(output)) return reject(new Error("The disk is full: the dependencies could not be installed. Free some space and start again."));
      reject(new Error(`Installing the dependencies failed. npm said:\n${output.trim().split("\n").slice(0, 15).join("\n")}`));
    });
  });
}

/**
 * Installs the dependencies when they are missing or not those of the lock file.
 *
 * @param {string} root the project's folder
 */
export async function ensureInstalled(root) {
  const lock = read(join(root, "package-lock.json"));
  if (lock === undefined) throw new Error("package-lock.json is missing: run this from a complete copy of the project.");
  const hash = createHash("sha256").update(lock).digest("hex");
  const stamp = join(root, "node_modules", ".samen-lock");
  if (read(stamp) === hash) return;
  if (!matches(lock, read(join(root, "node_modules", ".package-lock.json")))) {
    const began = Date.now();
    process.stdout.write("… Installing the dependencies (npm ci), a minute or two\n");
    await npmCi(root);
    process.stdout.write(`✓ Dependencies installed  ${((Date.now() - began) / 1000).toFixed(1)} s\n`);
  }
  try {
    writeFileSync(stamp, hash);
  } catch {
    // A folder that cannot be written is checked again next time.
  }
}
