import { mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { z } from "zod";
import { systemCode } from "./complaint.ts";

/** Writes a private file in one go: readers see the old content or the new, never half of it, and nobody else reads it. */
export async function writePrivate(path: string, content: string): Promise<void> {
  const draft = `${path}.${process.pid}.new`;
  await writeFile(draft, content, { mode: 0o600 });
  await rename(draft, path);
}

/** Reads a JSON file of ours; absent, torn or foreign content counts as none. */
export async function readJson<S extends z.ZodType>(path: string, schema: S): Promise<z.infer<S> | undefined> {
  try {
    const content: unknown = JSON.parse(await readFile(path, "utf8"));
    return schema.safeParse(content).data;
  } catch {
    return undefined;
  }
}

/**
 * Makes a private folder, with the folders above it. Node's own recursive way never returns where the system answers
 * "no such file" to every attempt, as in /proc.
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { mode: 0o700 });
  } catch (error) {
    const code = systemCode(error);
    if (code === "EEXIST" && (await stat(path)).isDirectory()) return;
    const above = dirname(path);
    if (code !== "ENOENT" || above === path || (await exists(above))) throw error;
    await makeFolder(above);
    await mkdir(path, { mode: 0o700 });
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
