import { createHash } from "node:crypto";
import type { Readable } from "node:stream";
import yauzl from "yauzl";
import { z } from "zod";
import { MANIFEST, manifestSchema, FORMAT, pathOfTable, SCHEMA, SIGNATURE, storedFileOf, type Manifest } from "./manifest.ts";
import { ArchiveRefused } from "./refusal.ts";
import { fingerprintOf, isSigned, ownPublicKey } from "./sign.server.ts";

const MB = 1_048_576;
/** Largest parts that an archive may have, in bytes before compression. */
const LIMITS = { manifest: 256 * MB, signature: 1_000, all: 200 * 1024 * MB, entries: 1_000_000 };
/** Rows and pictures do not shrink further than this; what does is made to fill a disk. Small parts may. */
const MOST_SHRUNK = { times: 200, from: 64 * MB };

export interface Archive {
  manifest: Manifest;
  fingerprint: string;
  read: (path: string) => AsyncIterable<Buffer>;
  close: () => void;
}

const broken = (error: unknown) => new ArchiveRefused(`The file is not a whole archive: ${error instanceof Error ? error.message : String(error)}.`);

function openZip(file: string): Promise<yauzl.ZipFile> {
  return new Promise((resolve, reject) => yauzl.open(file, { lazyEntries: true, autoClose: false, strictFileNames: true, validateEntrySizes: true }, (error, zip) => (error ? reject(broken(error)) : resolve(zip))));
}

/** The list of what is in the zip, by name. Nothing is unpacked for it. */
function listEntries(zip: yauzl.ZipFile): Promise<Map<string, yauzl.Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, yauzl.Entry>();
    let size = 0;
    zip.on("error", (error) => reject(broken(error)));
    zip.on("end", () => resolve(entries));
    zip.on("entry", (entry: yauzl.Entry) => {
      const { fileName, uncompressedSize, compressedSize } = entry;
      size += uncompressedSize;
      const known = fileName === MANIFEST || fileName === SIGNATURE || fileName === SCHEMA || /^(audit|data\/[a-z][a-z0-9_]{0,62})\.ndjson$/.test(fileName) || storedFileOf(fileName) !== undefined;
      if (!known) return reject(new ArchiveRefused(`The archive holds something with a name that none of ours has: ${JSON.stringify(fileName.slice(0, 120))}.`));
      if (entries.has(fileName)) return reject(new ArchiveRefused(`The archive holds ${fileName} twice.`));
      if (entries.size >= LIMITS.entries || size > LIMITS.all) return reject(new ArchiveRefused("The archive is larger than any town."));
      if (uncompressedSize > MOST_SHRUNK.from && uncompressedSize > compressedSize * MOST_SHRUNK.times) return reject(new ArchiveRefused(`${fileName} would unpack to more than ${MOST_SHRUNK.times} times its size. That is no town, but made to fill a disk.`));
      entries.set(fileName, entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}

const openEntry = (zip: yauzl.ZipFile, entry: yauzl.Entry) =>
  new Promise<Readable>((resolve, reject) => zip.openReadStream(entry, (error, stream) => (error ? reject(broken(error)) : resolve(stream))));

async function* read(zip: yauzl.ZipFile, entry: yauzl.Entry): AsyncGenerator<Buffer> {
  const stream = await openEntry(zip, entry);
  try {
    for await (const chunk of stream) yield z.instanceof(Buffer).parse(chunk);
  } catch (error) {
    throw broken(error);
  } finally {
    stream.destroy();
  }
}

async function readSmall(zip: yauzl.ZipFile, entries: Map<string, yauzl.Entry>, name: string, most: number): Promise<Buffer> {
  const entry = entries.get(name);
  if (!entry) throw new ArchiveRefused(`The archive has no ${name}.`);
  if (entry.uncompressedSize > most) throw new ArchiveRefused(`${name} is larger than it ever is.`);
  const chunks: Buffer[] = [];
  for await (const chunk of read(zip, entry)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function parseManifest(bytes: Buffer): Manifest {
  let said: unknown;
  try {
    said = JSON.parse(bytes.toString("utf8"));
  } catch {
    throw new ArchiveRefused("The manifest is not JSON.");
  }
  const { format } = z.object({ format: z.unknown() }).catch({ format: undefined }).parse(said);
  if (format !== FORMAT) throw new ArchiveRefused(`The archive has format ${JSON.stringify(format) ?? "unknown"}; this installation reads format ${FORMAT}.`);
  const parsed = manifestSchema.safeParse(said);
  if (!parsed.success) throw new ArchiveRefused(`The manifest is not in order: ${parsed.error.issues[0]?.path.join(".") ?? ""} ${parsed.error.issues[0]?.message ?? ""}.`);
  return parsed.data;
}

/** Names everything in the zip once, with its size, and nothing else. */
function compareList({ files, tables }: Manifest, entries: Map<string, yauzl.Entry>): void {
  const named = new Map(files.map((file) => [file.path, file]));
  if (named.size !== files.length) throw new ArchiveRefused("The manifest names something twice.");
  for (const { path, size } of files) {
    const entry = entries.get(path);
    if (!entry) throw new ArchiveRefused(`The archive lacks ${path}, which its manifest names.`);
    if (entry.uncompressedSize !== size) throw new ArchiveRefused(`${path} is not as large as the manifest says.`);
  }
  for (const path of entries.keys()) if (path !== MANIFEST && path !== SIGNATURE && !named.has(path)) throw new ArchiveRefused(`The archive holds ${path}, which its manifest does not name.`);
  const rows = new Set(tables.map(({ name }) => pathOfTable(name)));
  for (const path of rows) if (!named.has(path)) throw new ArchiveRefused(`The archive lacks ${path}, which its manifest names.`);
  for (const path of named.keys()) if (path.endsWith(".ndjson") && !rows.has(path) && !storedFileOf(path)) throw new ArchiveRefused(`${path} is of no table that the manifest names.`);
}

async function compareHashes(manifest: Manifest, archive: Pick<Archive, "read">): Promise<void> {
  for (const { path, sha256 } of manifest.files) {
    const hash = createHash("sha256");
    for await (const chunk of archive.read(path)) hash.update(chunk);
    if (hash.digest("hex") !== sha256) throw new ArchiveRefused(`${path} was changed after the archive was made.`);
  }
}

/**
 * Opens an archive and believes nothing of it: names, sizes, signature and every checksum are looked at before anything is used.
 * @param trusted fingerprints of other installations' keys; the own key is always trusted
 * @throws ArchiveRefused with the reason in a sentence
 */
export async function openArchive(file: string, trusted: readonly string[]): Promise<Archive> {
  const zip = await openZip(file);
  try {
    const entries = await listEntries(zip);
    const bytes = await readSmall(zip, entries, MANIFEST, LIMITS.manifest);
    const signature = (await readSmall(zip, entries, SIGNATURE, LIMITS.signature)).toString("utf8");
    const manifest = parseManifest(bytes);
    const fingerprint = fingerprintOf(manifest.publicKey);
    if (!isSigned(bytes, signature, manifest.publicKey)) throw new ArchiveRefused("The signature is not of this manifest: it was changed after the archive was made.");
    if (manifest.publicKey !== ownPublicKey() && !trusted.includes(fingerprint)) {
      throw new ArchiveRefused(`The archive was signed by another installation, with key ${fingerprint}. Ask its operators whether that is theirs, then add: --trust ${fingerprint}`);
    }
    compareList(manifest, entries);
    const archive: Archive = {
      manifest,
      fingerprint,
      read: (path) => {
        const entry = entries.get(path);
        if (!entry) throw new ArchiveRefused(`The archive has no ${path}.`);
        return read(zip, entry);
      },
      close: () => zip.close(),
    };
    await compareHashes(manifest, archive);
    return archive;
  } catch (error) {
    zip.close();
    throw error;
  }
}
