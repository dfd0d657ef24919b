import { z } from "zod";
import type { Db } from "#app/platform/database/client.server.ts";
import { toJson } from "#app/platform/database/json.ts";
import { checkTheme } from "#app/platform/theme/compile.server.ts";
import { moduleChoices } from "../module-choices.server.ts";
import { tenantProfile, type TenantProfile } from "../profile.ts";

/** The parts of a town that its admins change, by name ("profile.theme", "module.agenda", "page.<id>"), each as JSON. */
export type TownParts = Readonly<Record<string, unknown>>;

/** What a part becomes; null when it was not there. */
export type WantedParts = Readonly<Record<string, unknown>>;

const modulePart = z.object({ enabled: z.boolean(), label: z.string().nullable(), labelEn: z.string().nullable(), position: z.number().int(), settings: z.unknown() });
const assetPart = z.object({ hash: z.string(), mediaType: z.string(), width: z.number().int().nullable(), height: z.number().int().nullable(), bytes: z.number().int() });
const pagePart = z.object({ slug: z.string(), title: z.string(), body: z.string(), place: z.string(), position: z.number().int(), published: z.boolean() });
const areaPart = z.object({ name: z.string(), position: z.number().int() });

/** What is the operator's, and so no admin's to put back. */
const OPERATORS: ReadonlySet<string> = new Set(["mail"]);

/** Reads every part of a town as it stands in this transaction. */
export async function readParts(tx: Db, tenantId: string): Promise<TownParts> {
  const [town] = await tx.$queryRaw<{ profile: unknown }[]>`select profile from tenant where id = ${tenantId}::uuid`;
  const profile = Object.entries(tenantProfile.parse(town?.profile)).filter(([key]) => !OPERATORS.has(key));
  const modules = await tx.tenantModule.findMany({ where: { tenantId } });
  const assets = await tx.tenantAsset.findMany({ where: { tenantId } });
  const pages = await tx.townPage.findMany({ where: { tenantId } });
  const areas = await tx.neighbourhood.findMany({ where: { tenantId }, select: { id: true, name: true, position: true } });
  return Object.fromEntries<unknown>([
    ...profile.map(([key, value]) => [`profile.${key}`, value] as const),
    ...modules.map(({ moduleId, enabled, label, labelEn, position, settings }) => [`module.${moduleId}`, { enabled, label, labelEn, position, settings }] as const),
    ...assets.map(({ role, hash, mediaType, width, height, bytes }) => [`asset.${role}`, { hash, mediaType, width, height, bytes }] as const),
    ...pages.map(({ id, slug, title, body, place, position, published }) => [`page.${id}`, { slug, title, body, place, position, published }] as const),
    ...areas.map(({ id, name, position }) => [`neighbourhood.${id}`, { name, position }] as const),
  ]);
}

/** Why something of old cannot be put back as it was: which part this release, or what the operator allows, has no place for. */
export type PartRefusal = { ok: false; reason: "no-longer-fits"; part: string };

const of = (wanted: WantedParts, kind: string) => Object.entries(wanted).flatMap(([part, value]) => (part.startsWith(`${kind}.`) ? [{ part, id: part.slice(kind.length + 1), value }] : []));

async function wantedProfile(tx: Db, tenantId: string, wanted: WantedParts): Promise<{ ok: true; profile: TenantProfile } | PartRefusal> {
  const [town] = await tx.$queryRaw<{ profile: unknown }[]>`select profile from tenant where id = ${tenantId}::uuid`;
  const changed = Object.fromEntries(of(wanted, "profile").map(({ id, value }) => [id, value ?? undefined]));
  const profile = tenantProfile.safeParse({ ...z.record(z.string(), z.unknown()).parse(town?.profile), ...changed });
  if (!profile.success) return { ok: false, reason: "no-longer-fits", part: `profile.${String(profile.error.issues[0]?.path[0] ?? "")}` };
  return checkTheme(profile.data.theme).ok ? { ok: true, profile: profile.data } : { ok: false, reason: "no-longer-fits", part: "profile.theme" };
}

const NEVER_CHOSEN = { enabled: false, label: null, labelEn: null, position: 0, settings: {} };

async function wantedModules(tx: Db, tenantId: string, wanted: WantedParts) {
  const now = await moduleChoices(tx, tenantId);
  const chosen = new Map(of(wanted, "module").map(({ id, value }) => [id, modulePart.nullable().parse(value) ?? NEVER_CHOSEN]));
  const isOn = (id: string) => now.some(({ module, allowed, enabled }) => module.id === id && allowed && (chosen.get(id)?.enabled ?? enabled));
  const rows = now.flatMap(({ module }) => {
    const choice = chosen.get(module.id);
    return choice ? [{ module, choice, settings: module.settings.safeParse(choice.settings) }] : [];
  });
  const unfit = rows.find(({ module, settings }) => !settings.success || (isOn(module.id) && !module.needs.every(isOn)));
  const leaning = now.find(({ module }) => isOn(module.id) && !module.needs.every(isOn));
  return { rows, unfit: unfit?.module.id ?? leaning?.module.id };
}

/**
 * Makes parts of a town what is wanted, after looking whether all of it fits. Neighbourhoods that went do not come back by this; modules
 * that the product no longer has are passed over.
 *
 * @returns which part does not fit; nothing was written then
 */
export async function writeParts(tx: Db, tenantId: string, wanted: WantedParts, at: Date): Promise<{ ok: true } | PartRefusal> {
  const reading = await wantedProfile(tx, tenantId, wanted);
  if (!reading.ok) return reading;
  const { rows, unfit } = await wantedModules(tx, tenantId, wanted);
  if (unfit) return { ok: false, reason: "no-longer-fits", part: `module.${unfit}` };
  await tx.tenant.updateMany({ where: { id: tenantId }, data: { profile: toJson(reading.profile) } });
  for (const { module, choice, settings } of rows) {
    const row = { ...choice, settings: toJson(settings.data ?? {}), updatedAt: at };
    await tx.tenantModule.upsert({ where: { tenantId_moduleId: { tenantId, moduleId: module.id } }, create: { tenantId, moduleId: module.id, ...row }, update: row });
  }
  for (const { id: role, value } of of(wanted, "asset")) {
    const asset = assetPart.nullable().parse(value);
    if (asset) await tx.tenantAsset.upsert({ where: { tenantId_role: { tenantId, role } }, create: { tenantId, role, ...asset }, update: asset });
    else await tx.tenantAsset.deleteMany({ where: { tenantId, role } });
  }
  for (const { id, value } of of(wanted, "page")) {
    const page = pagePart.nullable().parse(value);
    if (page) await tx.townPage.upsert({ where: { tenantId_id: { tenantId, id } }, create: { tenantId, id, ...page, updatedAt: at }, update: { ...page, updatedAt: at } });
    else await tx.townPage.deleteMany({ where: { tenantId, id } });
  }
  for (const { id, value } of of(wanted, "neighbourhood")) {
    const area = areaPart.nullable().parse(value);
    if (area) await tx.neighbourhood.updateMany({ where: { tenantId, id }, data: area });
  }
  return { ok: true };
}
