import type pg from "pg";
import { beforeAll, describe, expect, it } from "vitest";
import { platformDb, sharedPool, tenantDb } from "#app/platform/database/client.server.ts";
import { inScope } from "#app/platform/database/scope.server.ts";
import { fillTown } from "../setup/fill.ts";
import { asOwner, twoTowns, type TestTown } from "../setup/towns.ts";

const OWN = "(tenant_id = current_tenant())";
const ON_PLATFORM = "(current_tenant() IS NULL)";
const ON_PLATFORM_OR_OWN = "((current_tenant() IS NULL) OR (id = current_tenant()))";

const policy = (what: string, using: string | null, check: string | null, role = "samen_app") => `${what} to ${role} using ${using} check ${check}`;
const onPlatformOnly = { platform_only: policy("all", ON_PLATFORM, ON_PLATFORM) };

/** Every policy that a table of a town has, unless it is named below. */
const TENANT_POLICIES: Policies = { tenant_isolation: policy("all", OWN, OWN) };

/** Policies that a table of a town has beside, and why. */
const BESIDE: Record<string, { why: string; policies: Policies }> = {
  job: { why: "the relay hands out the work of all towns by functions that name what they do (decision 15)", policies: { relay_hands_out: policy("all", "true", "true", "samen_relay") } },
  search_entry: { why: "the search function reads past the policy and names the town itself (decision 6)", policies: { search_function_reads: policy("select", "true", null, "samen_search") } },
};

/** Tables without a town, why, and their policies. */
const PLATFORM_TABLES: Record<string, { why: string; policies: Policies }> = {
  tenant: {
    why: "the list of towns; every host name is looked up in it",
    policies: {
      everyone_reads: policy("select", "true", null),
      platform_adds: policy("insert", null, ON_PLATFORM),
      platform_removes: policy("delete", ON_PLATFORM, null),
      own_or_platform_changes: policy("update", ON_PLATFORM_OR_OWN, ON_PLATFORM_OR_OWN),
    },
  },
  tenant_domain: {
    why: "has a tenant_id, but is read before the town is known",
    policies: { everyone_reads: policy("select", "true", null), platform_adds: policy("insert", null, ON_PLATFORM), platform_changes: policy("update", ON_PLATFORM, ON_PLATFORM), platform_removes: policy("delete", ON_PLATFORM, null) },
  },
  operator: { why: "operators belong to no town", policies: onPlatformOnly },
  operator_recovery_code: { why: "operators belong to no town", policies: onPlatformOnly },
  town_certificate: { why: "tells of a town that is no more", policies: onPlatformOnly },
  platform_event: { why: "what operators did that is of no town", policies: onPlatformOnly },
  platform_mail: { why: "mail that is of no town", policies: onPlatformOnly },
  impact_shared: { why: "what towns agreed to show to each other", policies: onPlatformOnly },
  workshop: { why: "for all municipalities", policies: onPlatformOnly },
  workshop_booking: { why: "whoever comes needs no account in any town", policies: onPlatformOnly },
  demo_request: { why: "asked before there is a town", policies: onPlatformOnly },
  operator_session: { why: "operators belong to no town", policies: onPlatformOnly },
  rate_limit: { why: "counts keyed hashes, which name their town themselves", policies: { limiter: policy("all", "true", "true") } },
};

/** What each policy of a table says, by its name. */
type Policies = Record<string, string>;

interface TableRow {
  name: string;
  secured: boolean;
  forced: boolean;
  has_tenant: boolean;
  policies: Policies;
}

type Asking = Pick<pg.Client, "query">;

/** Every table with every policy on it, whoever it is for: what is granted to PUBLIC is granted to our role too. */
async function tables(client: Asking): Promise<TableRow[]> {
  const { rows } = await client.query<TableRow>(`
    select c.relname as name, c.relrowsecurity as secured, c.relforcerowsecurity as forced,
           exists(select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped) as has_tenant,
           coalesce((select json_object_agg(polname, concat(
                              case polcmd when '*' then 'all' when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' else 'delete' end,
                              ' to ', (select string_agg(case role when 0 then 'public' else role::regrole::text end, ', ') from unnest(polroles) role),
                              ' using ', coalesce(pg_get_expr(polqual, polrelid), 'null'), ' check ', coalesce(pg_get_expr(polwithcheck, polrelid), 'null')))
                       from pg_policy where polrelid = c.oid), '{}') as policies
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> '_prisma_migrations'
     order by 1`);
  return rows;
}

/** What is not as it should be: tables that stand open, policies that nobody gave a reason for, and those that are missing. */
async function openings(client: Asking): Promise<string[]> {
  return (await tables(client)).flatMap(({ name, secured, forced, has_tenant, policies }) => {
    const expected = PLATFORM_TABLES[name]?.policies ?? { ...TENANT_POLICIES, ...BESIDE[name]?.policies };
    const names = [...new Set([...Object.keys(policies), ...Object.keys(expected)])].sort();
    return [
      ...(secured ? [] : [`${name}: no row level security`]),
      ...(forced ? [] : [`${name}: not forced for its owner`]),
      ...(has_tenant || name in PLATFORM_TABLES ? [] : [`${name}: belongs to no town`]),
      ...names.filter((each) => policies[each] !== expected[each]).map((each) => `${name}: ${each} ${policies[each] ?? "is missing"}`),
    ];
  });
}

/** What would be found if the database were changed so; it is not. */
function openingsAfter(statement: string): Promise<string[]> {
  return asOwner(async (client) => {
    await client.query("begin");
    try {
      await client.query(statement);
      return await openings(client);
    } finally {
      await client.query("rollback");
    }
  });
}

describe("every table", () => {
  it("of a town has foreign keys that can wait, so that a town can go whole", async () => {
    const eager = await asOwner(async (client) => {
      const { rows } = await client.query<{ name: string }>(`
        select f.conname as name from pg_constraint f join pg_attribute a on a.attrelid = f.conrelid and a.attname = 'tenant_id' and not a.attisdropped
         where f.contype = 'f' and not f.condeferrable order by 1`);
      return rows.map(({ name }) => name);
    });
    expect(eager).toEqual([]);
  });

  it("is closed to other towns by row level security, forced, with the policies that it should have and no other", async () => {
    expect(await asOwner(openings)).toEqual([]);
  });

  it.each([
    ["create policy leak on item to public using (true)", ["item: leak all to public using true check null"]],
    ["create policy leak on account for select using (true)", ["account: leak select to public using true check null"]],
    ["create policy leak on reply to samen_app using (true)", ["reply: leak all to samen_app using true check null"]],
    ["create policy leak on mail_message to samen_search using (true)", ["mail_message: leak all to samen_search using true check null"]],
    ["create policy leak on operator to public using (true)", ["operator: leak all to public using true check null"]],
    ["alter policy tenant_isolation on session using (true)", [`session: tenant_isolation all to samen_app using true check ${OWN}`]],
    ["alter policy search_function_reads on search_entry to public", ["search_entry: search_function_reads select to public using true check null"]],
    ["drop policy tenant_isolation on media", ["media: tenant_isolation is missing"]],
    ["alter table report disable row level security", ["report: no row level security"]],
    ["alter table report no force row level security", ["report: not forced for its owner"]],
    ["create table note (id int)", ["note: no row level security", "note: not forced for its owner", "note: belongs to no town", "note: tenant_isolation is missing"]],
  ])("would be caught: %s", async (statement, found) => {
    expect(await openingsAfter(statement)).toEqual(found);
  });

  it("that belongs to a town refers to others by town and id", async () => {
    const { rows } = await asOwner((client) =>
      client.query<{ constraint: string }>(`
        select k.conrelid::regclass || '.' || k.conname as constraint
          from pg_constraint k
         where k.contype = 'f' and k.connamespace = 'public'::regnamespace
           and exists(select from pg_attribute a where a.attrelid = k.confrelid and a.attname = 'tenant_id' and not a.attisdropped)
           and not exists(select from pg_attribute a where a.attrelid = k.conrelid and a.attname = 'tenant_id' and a.attnum = any (k.conkey))`),
    );
    expect(rows).toEqual([]);
  });
});

describe("the application's own role", () => {
  it("is unprivileged", async () => {
    const [role] = await platformDb().$queryRaw<{ name: string; super: boolean; bypass: boolean; owns: boolean }[]>`
      select rolname as name, rolsuper as super, rolbypassrls as bypass,
             exists(select from pg_class where relowner = r.oid and relnamespace = 'public'::regnamespace) as owns
        from pg_roles r where rolname = current_user`;
    expect(role).toEqual({ name: "samen_app", super: false, bypass: false, owns: false });
  });

  it("cannot lift row level security, change a table, or rewrite the audit trail", async () => {
    const [town] = await twoTowns();
    const attempts = [
      "alter table item disable row level security",
      "set row_security = off; select * from item",
      "drop policy tenant_isolation on item",
      "create table mine (x int)",
      "delete from audit_event",
      "update audit_event set action = 'x'",
      "reset role; select * from pg_authid",
    ];
    for (const attempt of attempts) {
      const outcome = await inScope({ tenantId: town.tenant.id }, () => sharedPool().query(attempt)).then(() => "done", () => "refused");
      expect([attempt, outcome]).toEqual([attempt, "refused"]);
    }
  });
});

describe("rows of two towns", () => {
  let here: TestTown;
  let there: TestTown;
  let owned: string[];

  beforeAll(async () => {
    [here, there] = await twoTowns();
    await fillTown(here, "zonneroosje");
    await fillTown(there, "kwikstaartje");
    owned = (await asOwner(tables)).filter(({ has_tenant, name }) => has_tenant && !(name in PLATFORM_TABLES)).map(({ name }) => name);
  });

  it("stand in every table: otherwise seeing none of the other's would say nothing", async () => {
    const empty = await asOwner(async (client) => {
      const found: string[] = [];
      for (const name of owned) {
        const { rows } = await client.query<{ towns: string }>(`select count(distinct tenant_id) as towns from "${name}" where tenant_id in ($1, $2)`, [here.tenant.id, there.tenant.id]);
        if (rows[0]?.towns !== "2") found.push(name);
      }
      return found;
    });
    expect(empty).toEqual([]);
    expect(owned.length).toBeGreaterThan(20);
  });

  it("are never seen across, in no table and from neither side", async () => {
    const seen: string[] = [];
    for (const [from, to] of [[here, there], [there, here]] as const) {
      for (const name of owned) {
        const { rows } = await inScope({ tenantId: from.tenant.id }, () =>
          sharedPool().query<{ own: string; foreign: string }>(`select count(*) filter (where tenant_id = $1) as own, count(*) filter (where tenant_id <> $1) as foreign from "${name}"`, [from.tenant.id]),
        );
        if (rows[0]?.foreign !== "0" || rows[0].own === "0") seen.push(`${from.tenant.slug} sees of ${to.tenant.slug} in ${name}: ${JSON.stringify(rows[0])}`);
      }
    }
    expect(seen).toEqual([]);
  });

  it("are never changed, written or taken across", async () => {
    const stolen = await here.db.account.updateMany({ where: { tenantId: there.tenant.id }, data: { name: "Overgenomen" } });
    expect(stolen.count).toBe(0);
    await expect(here.db.organisation.create({ data: { tenantId: there.tenant.id, slug: "smokkel", name: "Smokkel", kind: "initiative" } })).rejects.toThrow(/row-level security/);
    await expect(here.db.account.updateMany({ where: { id: here.people.resident.accountId }, data: { neighbourhoodId: there.neighbourhoods.centrum } })).rejects.toThrow(/foreign key/i);
  });

  it("do not exist where no town is set", async () => {
    const seen: string[] = [];
    for (const name of owned) {
      const { rows } = await inScope({ tenantId: null }, () => sharedPool().query<{ count: string }>(`select count(*) from "${name}"`));
      if (rows[0]?.count !== "0") seen.push(name);
    }
    expect(seen).toEqual([]);
  });

  it("stay apart when both towns ask in the same tick", async () => {
    const questions = Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? here : there).tenant.id);
    const answers = await Promise.all(questions.map((tenantId) => tenantDb(tenantId).account.findMany({ select: { tenantId: true } })));
    answers.forEach((accounts, index) => {
      expect(accounts.length).toBeGreaterThan(0);
      expect(new Set(accounts.map((account) => account.tenantId))).toEqual(new Set([questions[index]]));
    });
  });

  it("cannot be asked for without saying whose", async () => {
    await expect(sharedPool().query("select 1")).rejects.toThrow(/without a scope/);
  });
});
