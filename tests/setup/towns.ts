import { randomUUID } from "node:crypto";
import pg from "pg";
import type { CardView } from "#app/platform/content/kind.ts";
import { stoppedClock } from "#app/platform/clock.ts";
import { tenantDb, type TenantDb } from "#app/platform/database/client.server.ts";
import type { AccountRole, Member } from "#app/platform/permissions/actor.ts";
import { installTenant } from "#app/platform/tenancy/install.server.ts";
import { loadTenant } from "#app/platform/tenancy/load.server.ts";
import { tenantFile } from "#app/platform/tenancy/tenant-file.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";

/** The moment at which tests begin: a Tuesday in November, nine in the morning in the Netherlands. */
export const NOW = "2026-11-24T08:00:00.000Z";

/** How those who read Dutch at that moment have facts put into words. */
export const VIEW: CardView = { locale: "nl", timeZone: "Europe/Amsterdam", at: new Date(NOW) };

export interface TestTown {
  tenant: Tenant;
  db: TenantDb;
  /** Ids by slug: both towns have a `centrum`, a `noord` and a `zuid`. */
  neighbourhoods: Record<"centrum" | "noord" | "zuid", string>;
  /** Look-alikes: each town has them, with the same names and addresses. */
  people: Record<PersonKey, Member>;
  organisation: string;
  host: string;
}

export type PersonKey = "resident" | "neighbour" | "editor" | "connector" | "moderator" | "admin" | "civilServant";

const cast: Record<PersonKey, { name: string; where: "centrum" | "noord"; roles?: AccountRole[]; title?: string }> = {
  resident: { name: "Truus Theelepel", where: "centrum" },
  neighbour: { name: "Bram Vergeetmijniet", where: "noord" },
  editor: { name: "Elif Papaver", where: "centrum" },
  connector: { name: "Ans Hagelslag", where: "centrum", roles: ["connector"] },
  moderator: { name: "Rob Tuinhek", where: "noord", roles: ["moderator"] },
  admin: { name: "Amira Zandloper", where: "centrum", roles: ["tenant-admin"] },
  civilServant: { name: "Sander Zonderwijk", where: "noord", title: "Wijkbeheerder" },
};

function fileOf(slug: string, name: string) {
  return {
    ...tenantFile.parse({
      slug,
      domains: [`${slug}.example`],
      profile: {
        name,
        municipality: `Gemeente ${name}`,
        tagline: "Samen in de buurt",
        contactEmail: `hallo@${slug}.example`,
        theme: { colours: { primary: "#0a5c8f", accent: "#a33b20" } },
        moderation: { firstPosts: 0 },
      },
      neighbourhoods: [
        { key: "centrum", name: "Centrum", adjacent: ["noord"], postcodes: ["1234", "1235AB"] },
        { key: "noord", name: "Noord", postcodes: ["1236"] },
        { key: "zuid", name: "Zuid" },
      ],
    }),
    modules: { posts: { enabled: true }, agenda: { enabled: true }, help: { enabled: true }, vacancies: { enabled: true }, organisations: { enabled: true } },
    folder: slug,
  };
}

async function makeTown(slug: string, name: string): Promise<TestTown> {
  const { tenantId, neighbourhoods } = await installTenant(fileOf(slug, name), { isDemo: false });
  const db = tenantDb(tenantId);
  const area = (key: string) => neighbourhoods.get(key) ?? "";
  const members: [PersonKey, Member][] = [];
  const organisation = randomUUID();
  await db.organisation.create({ data: { tenantId, id: organisation, slug: "buurthuis", name: "Buurthuis De Lantaarn", kind: "community-centre" } });
  for (const [key, { name: person, where, roles = [], title = null }] of Object.entries(cast) as [PersonKey, (typeof cast)[PersonKey]][]) {
    const accountId = randomUUID();
    const email = `${key.toLowerCase()}@buurt.example`;
    await db.account.create({ data: { tenantId, id: accountId, email, name: person, neighbourhoodId: area(where), emailConfirmedAt: new Date(NOW), civilServantTitle: title } });
    await db.accountRole.createMany({ data: roles.map((role) => ({ tenantId, accountId, role })) });
    if (key === "connector") await db.connectorNeighbourhood.create({ data: { tenantId, accountId, neighbourhoodId: area("centrum") } });
    if (key === "editor") await db.organisationEditor.create({ data: { tenantId, accountId, organisationId: organisation, since: new Date(NOW) } });
    members.push([
      key,
      {
        kind: "member",
        tenantId,
        accountId,
        sessionId: "",
        name: person,
        email,
        locale: "nl",
        neighbourhoodId: area(where),
        showsAdjacent: false,
        civilServantTitle: title,
        roles,
        connectorFor: key === "connector" ? [area("centrum")] : [],
        editorOf: key === "editor" ? [organisation] : [],
        restriction: null,
      },
    ]);
  }
  const tenant = await loadTenant(tenantId, "localhost");
  if (!tenant) throw new Error("The town that was just made is not there.");
  return {
    tenant,
    db,
    neighbourhoods: { centrum: area("centrum"), noord: area("noord"), zuid: area("zuid") },
    people: Object.fromEntries(members) as Record<PersonKey, Member>,
    organisation,
    host: tenant.primaryHost,
  };
}

let made: Promise<[TestTown, TestTown]> | undefined;

/** Two towns with look-alike people: same names of neighbourhoods, same names and addresses of people. One pair per test file. */
export function twoTowns(): Promise<[TestTown, TestTown]> {
  made ??= (async (): Promise<[TestTown, TestTown]> => [await makeTown("lindedorp", "Samen Lindedorp"), await makeTown("eikendorp", "Samen Eikendorp")])();
  return made;
}

/** Who acts in this town, at a moment that stands still. */
export function acting(town: TestTown, who: PersonKey, clock = stoppedClock(NOW)) {
  return { db: town.db, tenant: town.tenant, member: town.people[who], at: clock.now(), requestId: "test-request" };
}

/** A connection as the database's owner, to look past row level security. */
export async function asOwner<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: process.env["DATABASE_OWNER_URL"] });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
