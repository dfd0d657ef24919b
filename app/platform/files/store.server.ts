import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { isUuid } from "#app/lib/uuid.ts";
import { env } from "#app/platform/env.server.ts";

const NAME = /^[a-z0-9][a-z0-9._-]{0,120}$/;

/** Where a town's file lives; a town's id and a plain name only, so that no name leads out of the folder. */
function locate(tenantId: string, folder: string, name: string): string {
  if (!isUuid(tenantId) || !NAME.test(folder) || !NAME.test(name)) throw new Error("not the name of a stored file");
  return path.resolve(env.DATA_DIR, "files", tenantId, folder, name);
}

/**
 * Keeps a file of a town. Written beside its place and moved there, so that a killed process leaves no half a file.
 * @param folder e.g. a photo's id
 * @param name small letters, digits, dot, hyphen
 */
export async function putFile(tenantId: string, folder: string, name: string, bytes: Uint8Array): Promise<void> {
  const target = locate(tenantId, folder, name);
  await mkdir(path.dirname(target), { recursive: true });
  const draft = `${target}.${randomUUID()}.part`;
  await writeFile(draft, bytes);
  await rename(draft, target);
}

/** A file that is there to be read. Nothing is open yet, so whoever asks and leaves holds nothing. */
export interface StoredFile {
  path: string;
  /** In bytes. */
  size: number;
}

/** Finds a stored file; undefined when there is none, or the name is none. */
export async function findFile(tenantId: string, folder: string, name: string): Promise<StoredFile | undefined> {
  let target: string;
  try {
    target = locate(tenantId, folder, name);
  } catch {
    return undefined;
  }
  const found = await stat(target).catch(() => undefined);
  return found?.isFile() ? { path: target, size: found.size } : undefined;
}

/** Everything a town ever stored that is whole, by folder and name. */
export async function listFiles(tenantId: string): Promise<{ folder: string; name: string; path: string }[]> {
  if (!isUuid(tenantId)) throw new Error("not a town's id");
  const root = path.resolve(env.DATA_DIR, "files", tenantId);
  const found = await readdir(root, { withFileTypes: true, recursive: true }).catch(() => []);
  const files = found.flatMap((entry) => {
    const folder = path.relative(root, entry.parentPath);
    return entry.isFile() && !entry.name.endsWith(".part") && NAME.test(folder) && NAME.test(entry.name) ? [{ folder, name: entry.name, path: path.join(entry.parentPath, entry.name) }] : [];
  });
  return files.sort((one, other) => (`${one.folder}/${one.name}` < `${other.folder}/${other.name}` ? -1 : 1));
}

/** Removes a folder of a town's files, such as all sizes of one photo. */
export async function removeFiles(tenantId: string, folder: string): Promise<void> {
  await rm(path.dirname(locate(tenantId, folder, "x")), { recursive: true, force: true });
}

/** Removes everything a town ever stored. */
export async function removeAllFiles(tenantId: string): Promise<void> {
  if (!isUuid(tenantId)) throw new Error("not a town's id");
  await rm(path.resolve(env.DATA_DIR, "files", tenantId), { recursive: true, force: true });
}

/** Name under which content is stored by what it is. */
export function contentHash(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
