import { describe, expect, it } from "vitest";
import { platformDb, sharedPool, tenantDb } from "#app/platform/database/client.server.ts";
import { inScope } from "#app/platform/database/scope.server.ts";
import { asOwner, twoTowns } from "../setup/towns.ts";

/** Tables without a town, and why. */
const PLATFORM_TABLES: Record<string, string> = {
  tenant: "the list of towns; every host name is looked up in it",
  tenant_domain: "has a tenant_id, but is read before the town is known",
  operator: "operators belong to no town",
  operator_session: "operators belong to no town",
  rate_limit: "counts keyed hashes, which name their town themselves",
};

interface TableRow {
  name: string;
  secured: boolean;
  forced: boolean;
  has_tenant: boolean;
  policies: { name: string; using: string | null; check: string | null }[];
}

async function tables(): Promise<TableRow[]> {
  const { rows } = await asOwner((client) =>
    client.query<TableRow>(`
      select c.relname as name, c.relrowsecurity as secured, c.relforcerowsecurity as forced,
             exists(select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped) as has_tenant,
             coalesce((select json_agg(json_build_object('name', polname, 'using', pg_get_expr(polqual, polrelid), 'check', pg_get_expr(polwithcheck, polrelid)))
                         from pg_policy where polrelid = c.oid and 'samen_app'::regrole = any (polroles)), '[]') as policies
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> '_prisma_migrations'
       order by 1`),
  );
  return rows;
}

describe("every table", () => {
  it("has row level security, forced for its owner too", async () => {
    const open = (await tables()).filter((table) => !table.secured || !table.forced).map((table) => table.name);
    expect(open).toEqual([]);
  });

  it("belongs to a town and is closed to others, or is on the list of the platform's own", async () => {
    const shut = "(tenant_id = current_tenant())";
    const wrong = (await tables())
      .filter(({ name }) => !(name in PLATFORM_TABLES))
      .filter(({ has_tenant, policies }) => !has_tenant || policies.length !== 1 || policies[0]?.using !== shut || policies[0].check !== shut)
      .map(({ name }) => name);
    expect(wrong).toEqual([]);
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
  it("are never seen, changed, written or taken across", async () => {
    const [here, there] = await twoTowns();
    const owned = (await tables()).filter(({ has_tenant, name }) => has_tenant && name !== "tenant_domain");
    for (const { name } of owned) {
      const seen = await inScope({ tenantId: here.tenant.id }, () => sharedPool().query<{ count: string }>(`select count(*) from ${name} where tenant_id = $1`, [there.tenant.id]));
      expect([name, seen.rows[0]?.count]).toEqual([name, "0"]);
    }
    const stolen = await here.db.account.updateMany({ where: { tenantId: there.tenant.id }, data: { name: "Overgenomen" } });
    expect(stolen.count).toBe(0);
    await expect(here.db.organisation.create({ data: { tenantId: there.tenant.id, slug: "smokkel", name: "Smokkel", kind: "initiative" } })).rejects.toThrow(/row-level security/);
    await expect(here.db.account.updateMany({ where: { id: here.people.resident.accountId }, data: { neighbourhoodId: there.neighbourhoods.centrum } })).rejects.toThrow(/foreign key/i);
  });

  it("do not exist where no town is set", async () => {
    await twoTowns();
    expect(await platformDb().account.count()).toBe(0);
    expect(await platformDb().item.count()).toBe(0);
  });

  it("stay apart when both towns ask in the same tick", async () => {
    const [here, there] = await twoTowns();
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
