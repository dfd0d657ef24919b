import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileTypeFromBuffer } from "file-type";
import sharp from "sharp";
import { modules } from "#app/modules/registry.server.ts";
import { systemClock } from "#app/platform/clock.ts";
import { platformDb, tenantDb, type Db } from "#app/platform/database/client.server.ts";
import { toJson } from "#app/platform/database/json.ts";
import { contentHash, putFile, removeAllFiles } from "#app/platform/files/store.server.ts";
import { removeExports } from "#app/platform/transfer/asked-exports.server.ts";
import { removeTenantRows } from "./remove-rows.server.ts";
import type { ModuleStart, TenantFile } from "./tenant-file.ts";

interface Installed {
  tenantId: string;
  /** Ids by the keys of the file. */
  neighbourhoods: ReadonlyMap<string, string>;
}

/**
 * Creates a town from its file. The town is a draft, and so out of sight, until everything of it stands.
 *
 * @param options.opens false leaves it a draft, for a caller that has more to write before `openTenant`
 * @param options.isDemo whether `npm run demo -- remove` may take it away
 * @throws Error when a town of this slug or domain exists, a picture is missing or a module's settings are wrong; nothing of the town remains then
 */
export async function installTenant(file: TenantFile, { isDemo, opens = true }: { isDemo: boolean; opens?: boolean }): Promise<Installed> {
  const pictures = await readPictures(file);
  const chosenModules = moduleRows(file.modules);
  const tenantId = randomUUID();
  // Who writes the file looks after the installation, so its host names need no proof.
  const verifiedAt = systemClock.now();
  await platformDb().transact(async (tx) => {
    await tx.tenant.create({ data: { id: tenantId, slug: file.slug, cbsCode: file.cbsCode ?? null, profile: toJson(file.profile), isDemo, status: "draft" } });
    await tx.tenantDomain.createMany({ data: file.domains.map((hostname, index) => ({ hostname, tenantId, isPrimary: index === 0, verifiedAt })) });
  });
  try {
    const neighbourhoods = await tenantDb(tenantId).transact(async (tx) => {
      await tx.tenantModule.createMany({ data: chosenModules.map((row) => ({ ...row, tenantId })) });
      await tx.tenantAsset.createMany({ data: pictures.map(({ bytes, ...picture }) => ({ ...picture, tenantId, bytes: bytes.length })) });
      return writeNeighbourhoods(tx, tenantId, file);
    });
    for (const { hash, bytes } of pictures) await putFile(tenantId, "brand", hash, bytes);
    if (opens) await openTenant(tenantId);
    return { tenantId, neighbourhoods };
  } catch (error) {
    await removeTenant(tenantId);
    throw error;
  }
}

/** Lets visitors into a town that was a draft. */
export async function openTenant(tenantId: string): Promise<void> {
  await platformDb().tenant.updateMany({ where: { id: tenantId, status: "draft" }, data: { status: "live" } });
}

/** Removes a town with everything it holds, files and archives too. */
export async function removeTenant(tenantId: string): Promise<void> {
  await platformDb().transact((tx) => removeTenantRows(tx, tenantId));
  await removeAllFiles(tenantId);
  await removeExports(tenantId);
}

function moduleRows(chosen: TenantFile["modules"]) {
  const row = (module: (typeof modules)[number], start: ModuleStart, position: number) => ({
    moduleId: module.id,
    allowed: true,
    enabled: start.enabled ?? false,
    label: start.label?.nl ?? null,
    labelEn: start.label?.en ?? null,
    position: start.position ?? position,
    settings: toJson(module.settings.parse(start.settings ?? {})),
  });
  return modules.map((module, position) => row(module, chosen[module.id] ?? {}, position));
}

async function writeNeighbourhoods(tx: Db, tenantId: string, { neighbourhoods }: TenantFile): Promise<Map<string, string>> {
  const ids = new Map(neighbourhoods.map(({ key }) => [key, randomUUID()]));
  const id = (key: string) => ids.get(key) ?? "";
  await tx.neighbourhood.createMany({
    data: neighbourhoods.map(({ key, name, cbsCode }, position) => ({ tenantId, id: id(key), slug: key, name, cbsCode: cbsCode ?? null, position })),
  });
  const pairs = neighbourhoods.flatMap(({ key, adjacent }) => adjacent.flatMap((other) => [[key, other], [other, key]] as const));
  await tx.neighbourhoodAdjacency.createMany({
    data: pairs.map(([one, other]) => ({ tenantId, neighbourhoodId: id(one), adjacentId: id(other) })),
    skipDuplicates: true,
  });
  await tx.postcode.createMany({ data: neighbourhoods.flatMap(({ key, postcodes }) => postcodes.map((prefix) => ({ tenantId, prefix, neighbourhoodId: id(key) }))) });
  return ids;
}

async function readPictures({ brand, folder }: TenantFile) {
  const named = Object.entries(brand).flatMap(([role, file]) => (file ? [{ role, file }] : []));
  return Promise.all(
    named.map(async ({ role, file }) => {
      const bytes = await readFile(path.resolve("tenants", folder, file));
      const { width, height } = await sharp(bytes).metadata();
      const detected = await fileTypeFromBuffer(bytes);
      const mediaType = file.endsWith(".svg") ? "image/svg+xml" : (detected?.mime ?? "application/octet-stream");
      return { role, hash: contentHash(bytes), mediaType, width, height, bytes };
    }),
  );
}
