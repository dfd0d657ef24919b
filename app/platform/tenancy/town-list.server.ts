import { z } from "zod";
import { platformDb, tenantDb } from "#app/platform/database/client.server.ts";
import { readTownVersion } from "./change-town.server.ts";
import { moduleChoices, type ModuleChoice } from "./module-choices.server.ts";
import type { TenantStatus } from "./tenant.ts";

const PAGE = 25;

interface TownRow {
  id: string;
  slug: string;
  status: TenantStatus;
  statusNote: string | null;
  name: string;
  /** Its primary host name; the one by its slug where it has none of its own. */
  host: string;
  isDemo: boolean;
}

/** A town as the operators' list shows it. */
export interface TownLine extends TownRow {
  members: number;
  posts: number;
}

/** Everything about a town that an operator decides. */
export interface TownDetail extends TownLine {
  domains: { hostname: string; isPrimary: boolean; verifiedAt: Date | null; proof: string | null; astraySince: Date | null }[];
  modules: ModuleChoice[];
  /** Its own sender and where answers go, empty where it has none; and whom residents may ask. */
  mail: { sender: string; replyTo: string; contactEmail: string };
  /** What operators did lately; `by` is their name, null when they have no account any more. */
  events: { id: string; by: string | null; action: string; subjectId: string | null; at: Date }[];
}

interface Asked {
  platformHost: string;
  /** Part of a name, slug or host. */
  search?: string;
  /** Slug of the last town of the page before. */
  after?: string;
}

/** One page of the platform's towns, by slug. */
export async function listTowns({ platformHost, search = "", after = "" }: Asked): Promise<{ towns: TownLine[]; next: string | null }> {
  const like = `%${search.replace(/[\\%_]/g, "\\$&")}%`;
  const rows = await platformDb().$queryRaw<TownRow[]>`
    select t.id, t.slug, t.status, t.status_note as "statusNote", t.profile ->> 'name' as name, t.is_demo as "isDemo",
           coalesce(d.hostname, t.slug || '.' || ${platformHost}) as host
      from tenant t left join tenant_domain d on d.tenant_id = t.id and d.is_primary and d.verified_at is not null
     where t.slug > ${after} and (t.slug ilike ${like} or t.profile ->> 'name' ilike ${like} or d.hostname ilike ${like})
     order by t.slug limit ${PAGE + 1}`;
  const towns = await Promise.all(rows.slice(0, PAGE).map(counted));
  return { towns, next: rows.length > PAGE ? (towns.at(-1)?.slug ?? null) : null };
}

/** One town, by its slug; undefined when there is none. */
export async function townDetail(slug: string, platformHost: string): Promise<TownDetail | undefined> {
  const [row] = await platformDb().$queryRaw<TownRow[]>`
    select t.id, t.slug, t.status, t.status_note as "statusNote", t.profile ->> 'name' as name, t.is_demo as "isDemo",
           coalesce(d.hostname, t.slug || '.' || ${platformHost}) as host
      from tenant t left join tenant_domain d on d.tenant_id = t.id and d.is_primary and d.verified_at is not null where t.slug = ${slug}`;
  if (!row) return undefined;
  const db = tenantDb(row.id);
  const domains = await db.tenantDomain.findMany({ where: { tenantId: row.id }, orderBy: [{ isPrimary: "desc" }, { hostname: "asc" }], select: { hostname: true, isPrimary: true, verifiedAt: true, proof: true, astraySince: true } });
  const events = await db.auditEvent.findMany({ where: { tenantId: row.id, actor: "operator" }, orderBy: { at: "desc" }, take: 10, select: { id: true, actorId: true, action: true, subjectId: true, at: true } });
  const operators = await platformDb().operator.findMany({ where: { id: { in: [...new Set(events.flatMap(({ actorId }) => actorId ?? []))] } }, select: { id: true, name: true } });
  const names = new Map(operators.map(({ id, name }) => [id, name]));
  const told = events.map(({ actorId, ...event }) => ({ ...event, by: names.get(actorId ?? "") ?? null }));
  const { mail, contactEmail } = (await readTownVersion(db)).profile;
  return { ...(await counted(row)), domains, modules: await moduleChoices(db, row.id), mail: { sender: mail.sender ?? "", replyTo: mail.replyTo ?? "", contactEmail }, events: told };
}

/** The towns that show what the product is, in order of age. */
export async function demoTowns(platformHost: string): Promise<{ name: string; host: string; tagline: string }[]> {
  return platformDb().$queryRaw<{ name: string; host: string; tagline: string }[]>`
    select t.profile ->> 'name' as name, t.profile ->> 'tagline' as tagline, coalesce(d.hostname, t.slug || '.' || ${platformHost}) as host
      from tenant t left join tenant_domain d on d.tenant_id = t.id and d.is_primary and d.verified_at is not null
     where t.is_demo and t.status = 'live' order by t.created_at, t.slug limit 10`;
}

const counts = z.object({ members: z.number(), posts: z.number() });

/** A town's own rows can be counted only from inside it, so each town is asked by itself. */
async function counted(row: TownRow): Promise<TownLine> {
  const [found] = await tenantDb(row.id).$queryRaw<unknown[]>`
    select (select count(*)::int from account where tenant_id = ${row.id}::uuid and email_confirmed_at is not null and not is_support) as members,
           (select count(*)::int from item where tenant_id = ${row.id}::uuid and status = 'published') as posts`;
  return { ...row, ...counts.parse(found) };
}
