import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { migrate } from "#app/platform/database/migrate.server.ts";
import { startPostgres } from "#app/server/launch/postgres.ts";
import { seed, sessionOf } from "./seed.ts";

/** A town as those who visit it know it. */
export interface BenchTown {
  id: string;
  slug: string;
  /** Value of the session cookie of one of its members. */
  session: string;
  /** Id of the first neighbourhood. */
  neighbourhoodId: string;
  /** A recent post with replies. */
  post: { id: string; slug: string };
}

/** One size of data, in a database of its own. */
export interface Stage {
  ownerUrl: string;
  appUrl: string;
  towns: BenchTown[];
  posts: number;
  bytes: number;
}

export interface Stages {
  /** A folder for whatever the run writes; gone afterwards. */
  folder: string;
  /** A migrated database with nothing in it. */
  empty: (name: string) => Promise<Pick<Stage, "ownerUrl" | "appUrl">>;
  make: (name: string, size: { towns: number; posts: number }) => Promise<Stage>;
  close: () => Promise<void>;
}

function urlOf(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
}

/** One connection, closed afterwards. */
export async function inDatabase<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Starts the embedded PostgreSQL with the settings of `npm start`, in a folder of its own. */
export async function openStages(): Promise<Stages> {
  const folder = await mkdtemp(path.join(tmpdir(), "samen-bench-"));
  const postgres = await startPostgres({ dataDir: folder });
  const empty = async (name: string) => {
    const [ownerUrl, appUrl] = [urlOf(postgres.ownerUrl, name), urlOf(postgres.appUrl, name)];
    await inDatabase(postgres.ownerUrl, (client) => client.query(`create database ${name}`));
    await migrate(ownerUrl, { appPassword: postgres.appPassword });
    return { ownerUrl, appUrl };
  };
  return {
    folder,
    empty,
    async make(name, size) {
      const urls = await empty(name);
      await seed(urls.ownerUrl, size);
      return { ...urls, ...(await inDatabase(urls.ownerUrl, look)) };
    },
    async close() {
      await postgres.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function look(client: pg.Client): Promise<Pick<Stage, "towns" | "posts" | "bytes">> {
  const { rows } = await client.query<Omit<BenchTown, "session" | "post"> & { postId: string; postSlug: string }>(`
    select t.id, t.slug, n.id as "neighbourhoodId", i.id as "postId", i.slug as "postSlug"
      from tenant t join neighbourhood n on n.tenant_id = t.id and n.slug = 'wijk-1'
      cross join lateral (select id, slug from item where tenant_id = t.id and reply_count = 4 order by published_at desc limit 1) i
     order by t.slug`);
  const { rows: size } = await client.query<{ posts: number; bytes: number }>("select count(*)::integer as posts, pg_database_size(current_database())::float8 as bytes from item");
  const towns = rows.map(({ postId, postSlug, ...town }) => ({ ...town, session: sessionOf(town.slug), post: { id: postId, slug: postSlug } }));
  return { towns, posts: size[0]?.posts ?? 0, bytes: size[0]?.bytes ?? 0 };
}

