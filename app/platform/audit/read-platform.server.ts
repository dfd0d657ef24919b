import { Prisma, platformDb } from "#app/platform/database/client.server.ts";

/** A line of the platform's own trail. */
export interface PlatformLine {
  id: string;
  at: Date;
  /** Name of the operator; null when there is none any more. */
  by: string | null;
  action: string;
  subjectId: string | null;
}

const PAGE = 50;

/**
 * One page of what operators did that is of no town, newest first.
 * @param after where the page before ended: moment and id, as this function gave them
 */
export async function platformTrail(after: string | undefined): Promise<{ lines: PlatformLine[]; next: string | null }> {
  const [at, id] = after?.split("_") ?? [];
  const found = await platformDb().$queryRaw<PlatformLine[]>`
    select e.id, e.at, o.name as by, e.action, e.subject_id as "subjectId" from platform_event e left join operator o on o.id = e.operator_id
     ${at && id ? Prisma.sql`where (date_trunc('milliseconds', e.at), e.id) < (${new Date(at)}::timestamptz, ${id}::uuid)` : Prisma.empty}
     order by date_trunc('milliseconds', e.at) desc, e.id desc limit ${PAGE + 1}`;
  const lines = found.slice(0, PAGE);
  const last = lines.at(-1);
  return { lines, next: found.length > PAGE && last ? `${last.at.toISOString()}_${last.id}` : null };
}
