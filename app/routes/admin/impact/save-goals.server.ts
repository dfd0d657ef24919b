import type { SubmissionResult } from "@conform-to/react";
import type { TownContext } from "#app/platform/http/context.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { reachOf } from "#app/platform/impact/count.server.ts";
import { figureNames } from "#app/platform/impact/figures.ts";
import { setGoals } from "#app/platform/impact/goals.server.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import { changeProfile } from "#app/platform/tenancy/change-profile.server.ts";
import { readTownVersion } from "#app/platform/tenancy/change-town.server.ts";
import { goalsPageForm } from "./forms.ts";

/** What a town set, as the form holds it. */
export async function goalsPage(db: TownContext["db"], year: number) {
  const goals = await db.impactGoal.findMany({ where: { tenantId: db.scope.tenantId, year } });
  const { profile } = await readTownVersion(db);
  return {
    goals: Object.fromEntries(figureNames.map((figure) => [figure, String(goals.find((each) => each.figure === figure)?.target ?? "")])),
    areas: (await reachOf(db)).map(({ id, households }) => ({ id, households: households === null ? "" : String(households) })),
    shares: profile.sharesFigures,
  };
}
export type GoalsValues = Awaited<ReturnType<typeof goalsPage>>;

/** Reads the form of goals and households, and saves it. */
export async function saveGoals({ locale, db }: Pick<TownContext, "locale" | "db">, by: Doing, request: Request): Promise<{ ok: true; year: number } | { ok: false; reply: SubmissionResult }> {
  const reading = await readForm(request, goalsPageForm, { locale });
  if (!reading.ok) return reading;
  const { year, goals, areas, shares } = reading.value;
  await setGoals(by, { year, goals, households: Object.fromEntries(areas.map(({ id, households }) => [id, households])) });
  const { profile, version } = await readTownVersion(db);
  if (profile.sharesFigures !== shares) await changeProfile(by, { version, part: "figures", change: (before) => ({ ...before, sharesFigures: shares }) });
  return { ok: true, year };
}
