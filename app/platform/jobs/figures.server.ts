import { platformDb } from "#app/platform/database/client.server.ts";
import { tenantProfile } from "#app/platform/tenancy/profile.ts";

/** A kind of job and how much of it there is. */
export interface JobFigure {
  name: string;
  waiting: number;
  handed: number;
  parked: number;
  /** When the oldest that is not parked was asked for; null when there is none. */
  oldest: Date | null;
}

/** A job that was given up. */
export interface ParkedJob {
  tenantId: string;
  id: string;
  name: string;
  town: string;
  attempts: number;
  error: string | null;
  createdAt: Date;
  parkedAt: Date;
}

type Row = { tenant_id: string; name: string; state: string; jobs: bigint; oldest: Date };

/** How much work there is of each kind, over all towns. */
export async function jobFigures(): Promise<JobFigure[]> {
  const rows = await platformDb().$queryRaw<Row[]>`select * from job_figures()`;
  const byName = new Map<string, JobFigure>();
  for (const { name, state, jobs, oldest } of rows) {
    const figure = byName.get(name) ?? { name, waiting: 0, handed: 0, parked: 0, oldest: null };
    byName.set(name, figure);
    const count = Number(jobs);
    if (state === "parked") {
      figure.parked += count;
      continue;
    }
    if (state === "waiting") figure.waiting += count;
    else figure.handed += count;
    if (figure.oldest === null || oldest < figure.oldest) figure.oldest = oldest;
  }
  return [...byName.values()].sort((one, other) => one.name.localeCompare(other.name));
}

const PAGE = 50;

/** What was given up in any town, newest first. */
export async function parkedJobs(): Promise<ParkedJob[]> {
  const db = platformDb();
  const rows = await db.$queryRaw<{ tenant_id: string; id: string; name: string; attempts: number; error: string | null; created_at: Date; changed_at: Date }[]>`select * from parked_jobs(${PAGE}::integer)`;
  const towns = await db.tenant.findMany({ where: { id: { in: [...new Set(rows.map(({ tenant_id }) => tenant_id))] } }, select: { id: true, profile: true } });
  const names = new Map(towns.map(({ id, profile }) => [id, tenantProfile.safeParse(profile).data?.name ?? ""]));
  return rows.map(({ tenant_id, id, name, attempts, error, created_at, changed_at }) => ({ tenantId: tenant_id, id, name, town: names.get(tenant_id) ?? "", attempts, error, createdAt: created_at, parkedAt: changed_at }));
}
