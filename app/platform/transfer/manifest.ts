import { z } from "zod";

/** Raised when the meaning of what is in an archive changes; an installation reads its own version only. */
export const FORMAT = 1;

/** Names within an archive. */
export const MANIFEST = "manifest.json";
export const SIGNATURE = "manifest.sig";
export const SCHEMA = "schema.json";

/** Where the rows of a table are: the audit trail is kept apart, for it is what an auditor asks for. */
export function pathOfTable(table: string): string {
  return table === "audit_event" ? "audit.ndjson" : `data/${table}.ndjson`;
}

const FILE = /^files\/([a-z0-9][a-z0-9._-]{0,120})\/([a-z0-9][a-z0-9._-]{0,120})$/;

/** Folder and name of a stored file; undefined when the path is none, so that no path leads out of the town's folder. */
export function storedFileOf(path: string): { folder: string; name: string } | undefined {
  const [, folder, name] = FILE.exec(path) ?? [];
  return folder !== undefined && name !== undefined ? { folder, name } : undefined;
}

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const size = z.int().nonnegative();

/** What an archive says of itself. Everything in it is named here with its SHA-256, and this is what is signed. */
export const manifestSchema = z.object({
  format: z.literal(FORMAT),
  product: z.object({ name: z.literal("samen"), version: z.string().max(40) }),
  town: z.object({ id: z.uuid(), slug: z.string().regex(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/), name: z.string().max(200), domains: z.array(z.string().max(253)).max(200) }),
  madeAt: z.iso.datetime(),
  /** `operator:<id>`, `member:<id>` or `command`. */
  madeBy: z.string().max(80),
  /** Public key (SPKI, DER, base64) that belongs to the signature. */
  publicKey: z.string().max(200),
  leftOut: z.record(z.string(), z.string()),
  tables: z.array(z.object({ name: z.string().regex(/^[a-z][a-z0-9_]{0,62}$/), rows: size })).max(1_000),
  /** `size` in bytes, before compression. */
  files: z.array(z.object({ path: z.string().max(300), size, sha256 })).max(1_000_000),
});

export type Manifest = z.infer<typeof manifestSchema>;
