import { recordAudit } from "#app/platform/audit/record.server.ts";
import { systemClock, type Clock } from "#app/platform/clock.ts";
import { tenantDb } from "#app/platform/database/client.server.ts";
import { env } from "#app/platform/env.server.ts";
import { inviteAdmin } from "#app/platform/identity/invite-admin.server.ts";
import { placeBrandPicture, type BrandPicture } from "#app/platform/tenancy/brand-picture.server.ts";
import { installTenant, removeTenant } from "#app/platform/tenancy/install.server.ts";
import { loadTenant } from "#app/platform/tenancy/load.server.ts";
import { withStructureOf } from "./copy-structure.server.ts";
import { planDifference, type PlanDifference, type PlanRefusal } from "./difference.server.ts";
import type { TownPlan } from "./plan.ts";

export type CreateResult =
  | { ok: true; tenantId: string; difference: PlanDifference; links: { email: string; link: string }[] }
  | { ok: false; refusals: (PlanRefusal | { reason: "unknown-source"; said: string })[] };

interface Options {
  clock?: Clock;
  requestId: string;
  /** Which operator does it; null for the command. */
  operatorId: string | null;
  logo?: BrandPicture;
  /** Folder below `tenants/` for the pictures that the plan names. */
  folder?: string;
}

/** A plan with the structure it takes over, if it takes over one. */
export async function completePlan(plan: TownPlan): Promise<TownPlan | undefined> {
  return plan.copyFrom === undefined || plan.copyFrom === "" ? plan : withStructureOf(plan, plan.copyFrom);
}

/**
 * Makes a town of a plan: everything, or nothing of it remains. It is a draft, out of sight of everybody, until an operator opens it; its admins are
 * invited by mail.
 */
export async function createTown(asked: TownPlan, { clock = systemClock, requestId, operatorId, logo, folder = "_new" }: Options): Promise<CreateResult> {
  const plan = await completePlan(asked);
  if (!plan) return { ok: false, refusals: [{ reason: "unknown-source", said: asked.copyFrom ?? "" }] };
  const { refusals, difference } = await planDifference(plan);
  if (refusals.length > 0) return { ok: false, refusals };
  const { tenantId } = await installTenant({ ...plan, folder }, { isDemo: false, opens: false });
  try {
    const db = tenantDb(tenantId);
    const at = clock.now();
    await db.transact(async (tx) => {
      if (logo) await placeBrandPicture(tx, tenantId, "logo", logo);
      await recordAudit(tx, { tenantId, actor: operatorId === null ? "system" : "operator", actorId: operatorId, action: "town.created", subject: "town", subjectId: tenantId, requestId, at });
    });
    const tenant = await loadTenant(tenantId, env.PLATFORM_HOST);
    if (!tenant) throw new Error("A town vanished while it was made.");
    const links: { email: string; link: string }[] = [];
    for (const admin of plan.admins) links.push({ email: admin.email, ...(await inviteAdmin({ tenant, db, clock, locale: tenant.profile.defaultLocale, requestId }, admin)) });
    return { ok: true, tenantId, difference, links };
  } catch (error) {
    await removeTenant(tenantId);
    throw error;
  }
}
