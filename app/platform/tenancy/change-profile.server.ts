import { toJson } from "#app/platform/database/json.ts";
import { checkTheme } from "#app/platform/theme/compile.server.ts";
import type { Refusal, Repair } from "#app/platform/theme/palette.ts";
import { placeBrandPicture, removeBrandPicture, type BrandPicture, type BrandRole } from "./brand-picture.server.ts";
import { changeTown, type ByAdmin, type ChangedMeanwhile, type Done } from "./change-town.server.ts";
import { tenantProfile, type TenantProfile } from "./profile.ts";

interface ProfileChange {
  /** The version the admin opened. */
  version: number;
  /** What changes: the audit trail calls it `town.<part>-changed`. */
  part: "look" | "words" | "moderation" | "home" | "mail-texts" | "figures";
  change: (profile: TenantProfile) => TenantProfile;
  /** New pictures by role; null takes one away. */
  pictures?: Readonly<Partial<Record<BrandRole, BrandPicture | null>>>;
}

export type ProfileResult = Done<{ repairs: Repair[] }> | { ok: false; reason: "unreadable"; refusals: Refusal[] } | ChangedMeanwhile;

/**
 * Changes how a town presents itself. A look that nobody could read is refused.
 * @returns which colours will be moved so that they can be read
 * @throws ZodError when the changed profile is none; forms check that before
 */
export async function changeProfile(by: ByAdmin, { version, part, change, pictures = {} }: ProfileChange): Promise<ProfileResult> {
  const { tenantId } = by.db.scope;
  return changeTown<Exclude<ProfileResult, ChangedMeanwhile>>(by, { version, action: `town.${part}-changed`, subject: "town" }, async (tx, before) => {
    const after = tenantProfile.parse(change(before));
    const check = checkTheme(after.theme);
    if (!check.ok) return { ok: false, reason: "unreadable", refusals: check.refusals };
    await tx.tenant.updateMany({ where: { id: tenantId }, data: { profile: toJson(after) } });
    for (const role of ["logo", "favicon", "hero"] as const) {
      const picture = pictures[role];
      if (picture) await placeBrandPicture(tx, tenantId, role, picture);
      if (picture === null) await removeBrandPicture(tx, tenantId, role);
    }
    const changed = differences(before, after).join(" ").slice(0, 300);
    return { ok: true, repairs: check.repairs, detail: { changed, pictures: Object.keys(pictures).join(" ") } };
  });
}

/** Names of the parts of a profile that differ. */
export function differences(one: TenantProfile, other: TenantProfile): string[] {
  const parts = (profile: TenantProfile): Map<string, string> => {
    const { theme, words, ...plain } = profile;
    const { colours, ...look } = theme;
    const all = { ...plain, ...look, ...colours, "words-nl": words.nl, "words-en": words.en };
    return new Map(Object.entries(all).map(([name, value]) => [name, JSON.stringify(value)]));
  };
  const after = parts(other);
  return [...parts(one)].flatMap(([name, value]) => (after.get(name) === value ? [] : [name]));
}
