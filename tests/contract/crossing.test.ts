import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import sharp from "sharp";
import { uploadPhoto } from "#app/platform/files/upload-photo.server.ts";
import { issueToken } from "#app/platform/identity/tokens.server.ts";
import { writePost } from "#app/modules/posts/commands.server.ts";
import { postForm } from "#app/modules/posts/forms.ts";
import { findItem } from "#app/platform/content/item.server.ts";
import { writeReply } from "#app/platform/content/replies.server.ts";
import { Visitor, type Answer, type Fields } from "../setup/http.ts";
import { operatorSession, sessionOf } from "../setup/roles.ts";
import { allRoutes, builtRoutes, moduleOf, type RouteLine } from "../setup/routes.ts";
import { acting, asOwner, NOW, twoTowns, type TestTown } from "../setup/towns.ts";
import { startWeb, type BuiltProcess } from "../setup/web.ts";

/** Stands in everything that the towns say; nobody types it. */
const MARK = { here: "zonneroosje", there: "kwikstaartje" };

/** What somebody of one town might have picked up of another. */
interface Finds {
  item: string;
  slug: string;
  reply: string;
  photo: string;
  width: number;
  account: string;
  neighbourhood: string;
  mail: string;
  session: string;
  tenant: string;
  token: string;
}

let here: TestTown;
let there: TestTown;
let web: BuiltProcess;
let routes: RouteLine[];
let theirs: Finds;
let ours: Finds;
let theirSession: Record<string, string>;

async function fill(town: TestTown, mark: string): Promise<Finds> {
  const { db, tenant, people, neighbourhoods } = town;
  const at = new Date(NOW);
  const picture = await sharp({ create: { width: 640, height: 480, channels: 3, background: "#4a7" } }).jpeg().toBuffer();
  const uploaded = await uploadPhoto(db, people.resident.accountId, picture, at);
  if (!uploaded.ok) throw new Error(uploaded.reason);
  const form = { key: randomUUID(), title: `De ${mark} van het plein`, body: `Een fiets en een ${mark}.`, scope: "neighbourhoods", neighbourhoods: [neighbourhoods.noord], photos: [{ id: uploaded.photo.id, alt: `Een ${mark}` }] };
  const post = await writePost(acting(town, "resident"), postForm.parse(form));
  if (!post.ok) throw new Error(post.reason);
  const item = await findItem(db, tenant.id, post.id);
  if (!item) throw new Error("no post");
  const reply = await writeReply(db, item, { authorId: people.neighbour.accountId, body: `Ook een ${mark}.`, parentId: null, idempotencyKey: randomUUID(), at, requestId: "fill" });
  if (!reply.ok) throw new Error("no reply");
  const mail = await db.mailMessage.create({ data: { tenantId: tenant.id, id: randomUUID(), template: "x", recipient: `${mark}@buurt.example`, subject: `Over ${mark}`, html: mark, plain: mark } });
  const token = await issueToken(db, { tenantId: tenant.id, accountId: people.resident.accountId, purpose: "log-in", at: new Date() });
  await asOwner(async (client) => {
    await client.query(`update tenant set profile = profile || jsonb_build_object('name', $2::text || ' stad', 'municipality', 'Gemeente ' || $2::text, 'tagline', 'Leve ' || $2::text, 'contactEmail', $2::text || '@stad.example') where id = $1`, [tenant.id, mark]);
    await client.query("update neighbourhood set name = initcap($2::text) || ' ' || name where tenant_id = $1", [tenant.id, mark]);
    await client.query("update account set name = initcap($2::text) || ' ' || left(name, 20) where tenant_id = $1", [tenant.id, mark]);
    await client.query("update organisation set name = initcap($2::text) || ' ' || name, about = $2::text where tenant_id = $1", [tenant.id, mark]);
  });
  const session = await db.session.findFirst({ where: { tenantId: tenant.id }, select: { id: true } });
  return { item: post.id, slug: "noord", reply: reply.id, photo: uploaded.photo.id, width: uploaded.photo.widths[0] ?? 0, account: people.resident.accountId, neighbourhood: neighbourhoods.noord, mail: mail.id, session: session?.id ?? "", tenant: tenant.id, token };
}

beforeAll(async () => {
  [here, there] = await twoTowns();
  theirSession = await sessionOf(there, "admin");
  await sessionOf(here, "admin");
  [ours, theirs] = [await fill(here, MARK.here), await fill(there, MARK.there)];
  web = await startWeb();
  routes = await allRoutes();
}, 120_000);

/** An address of a route, with what was found of a town in its parameters. */
function address({ path }: RouteLine, found: Finds): string {
  const values: Record<string, string> = { ":token": found.token, ":locale": "en", ":tenant": found.tenant, ":mail": found.mail, ":slug?": found.slug, ":slug": found.slug, "*": "nergens/te-vinden" };
  const part = (name: string, index: number, parts: string[]) => (name === ":id" ? { onderdelen: "posts", mensen: found.account }[parts[index - 1] ?? ""] ?? found.item : (values[name] ?? name));
  return `/${path.split("/").map(part).join("/")}`;
}

/** Queries that name something of a town, for every page that may listen to one of them. */
const queries = ({ slug, neighbourhood, reply, item }: Finds) => [`wijk=${slug}&buren=1`, `wijk=${neighbourhood}`, "organisatie=buurthuis", `reactie=${reply}`, "q=fiets", `q=fiets&wijk=${slug}`, `na=${item}`, "soort=post"];

/** Forms that name everything of a town; each action takes what it knows. */
function forms({ item, reply, photo, account, neighbourhood, session, tenant }: Finds): Fields[] {
  const post = { key: randomUUID(), version: "1", title: "Ingebroken", body: "Van elders", intent: "publish" };
  return [
    { ...post, scope: "neighbourhoods", neighbourhoods: [neighbourhood], organisation: tenant, "photos[0].id": photo, "photos[0].alt": "Gestolen" },
    { ...post, scope: "town", "photos[0].id": photo, "photos[0].alt": "Gestolen" },
    { key: randomUUID(), parent: reply, body: "Van elders", reason: "spam", note: "weg ermee", reply },
    { do: "withdraw", key: randomUUID(), body: "Van elders", item },
    { do: "hide", tenant, module: "posts", hostname: "eikendorp.example" },
    { do: "hide-reply", reply },
    { session, account, neighbourhood, seen: "", role: "tenant-admin", connectorFor: [neighbourhood], name: "Van Elders", locale: "nl", way: "link", email: "resident@buurt.example", terug: "/" },
    { do: "up", module: "posts", version: "1", tenant },
  ];
}

/** Everything that belongs to a town, as one word per table. */
async function rowsOf(tenantId: string): Promise<Record<string, string>> {
  return asOwner(async (client) => {
    const { rows } = await client.query<{ name: string }>("select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'tenant_id' order by 1");
    const sums: Record<string, string> = {};
    for (const { name } of rows) {
      const found = await client.query<{ sum: string | null }>(`select md5(string_agg(t::text, '|' order by t::text)) as sum from "${name}" t where tenant_id = $1`, [tenantId]);
      sums[name] = found.rows[0]?.sum ?? "";
    }
    const town = await client.query<{ sum: string }>("select md5(t::text) as sum from tenant t where id = $1", [tenantId]);
    return { ...sums, tenant: town.rows[0]?.sum ?? "" };
  });
}

const roles = {
  "a visitor": () => Promise.resolve({}),
  "a resident": () => sessionOf(here, "resident"),
  "an admin": () => sessionOf(here, "admin"),
  "an admin of the other town": () => Promise.resolve(theirSession),
  "an operator": () => operatorSession(),
} as const satisfies Record<string, () => Promise<Record<string, string>>>;

/** What the suite looks for is there for the town's own people: otherwise finding nothing would say nothing. */
async function seesItsOwn(): Promise<void> {
  const own = await sessionOf(here, "admin");
  for (const id of ["modules/posts/pages/post", "modules/posts/pages/feed", "routes/search", "feed:rss.xml", "routes/admin/person", "routes/home", "routes/neighbourhood"]) {
    const route = routes.find((each) => each.id === id);
    if (!route) throw new Error(`There is no route ${id}.`);
    const path = address(route, { ...ours, slug: route.path.startsWith("berichten") ? "" : ours.slug }).replace(/(.)\/$/, "$1");
    const visitor = new Visitor(web, here.host, own);
    const first = await visitor.get(id === "routes/search" ? `${path}?q=fiets` : path);
    const answer = first.status === 301 ? await visitor.get(String(first.headers.location)) : first;
    expect([id, answer.status, answer.text.toLowerCase().includes(MARK.here)]).toEqual([id, 200, true]);
  }
}

const leaks: string[] = [];

function look(what: string, { status, text, headers }: Answer): void {
  if (status >= 500) leaks.push(`${what}: ${status}`);
  if (text.toLowerCase().includes(MARK.there)) leaks.push(`${what}: says something of the other town (${status})`);
  if (String(headers.location ?? "").includes(there.host)) leaks.push(`${what}: leads to the other town`);
}

describe("this suite", () => {
  it("asks every route that is served", () => {
    const served = Object.keys(builtRoutes()).filter((id) => id !== "root");
    expect(new Set(routes.map(({ id }) => id))).toEqual(new Set(served));
  });

  it("would see a leak: the town's own texts are found", seesItsOwn);
});

describe.each(Object.entries(roles))("%s, with what was found of another town,", (role, cookies) => {
  it("reads nothing of it: pages, data, one leaf's data", async () => {
    leaks.length = 0;
    for (const route of routes) {
      const visitor = new Visitor(web, here.host, await cookies());
      const path = address(route, theirs);
      const data = path === "/" ? "/_root.data" : `${path}.data`;
      const tries = [path, data, `${data}?_routes=${encodeURIComponent(route.id)}`, ...queries(theirs).map((query) => `${path}?${query}`)];
      for (const each of tries) look(`${role} GET ${each}`, await visitor.get(each));
    }
    expect(leaks).toEqual([]);
  });

  it("changes nothing of it", async () => {
    leaks.length = 0;
    const before = await rowsOf(there.tenant.id);
    for (const route of routes) {
      const { action } = await moduleOf(route);
      if (!action) continue;
      const path = address(route, theirs);
      for (const form of forms(theirs)) {
        const visitor = new Visitor(web, here.host, await cookies());
        look(`${role} POST ${path}`, await visitor.post(path, form));
      }
      const last = new Visitor(web, here.host, await cookies());
      look(`${role} POST ${path}.data`, await last.post(`${path}.data`, forms(theirs)[0] ?? {}));
    }
    expect(leaks).toEqual([]);
    expect(await rowsOf(there.tenant.id)).toEqual(before);
  });
});

describe("files", () => {
  it("of another town are not there", async () => {
    const asked = async (visitor: Visitor) => Promise.all([`/foto/${theirs.photo}/${theirs.width}.jpg`, `/foto/${theirs.photo}/${theirs.width}.webp`, `/merk/logo/${"0".repeat(64)}.svg`].map((path) => visitor.get(path).then(({ status }) => status)));
    expect(await asked(new Visitor(web, here.host))).toEqual([404, 404, 404]);
    expect(await asked(new Visitor(web, here.host, theirSession))).toEqual([404, 404, 404]);
    expect((await new Visitor(web, there.host).get(`/foto/${theirs.photo}/${theirs.width}.jpg`)).status).toBe(200);
  });

  it("give every town its own look, whatever hash is asked", async () => {
    await asOwner((client) => client.query(`update tenant set profile = jsonb_set(profile, '{theme,colours,primary}', '"#6a1b9a"') where id = $1`, [there.tenant.id]));
    const hashOf = (text: string) => /\/thema\/([0-9a-f]+)\.css/.exec(text)?.[1] ?? "";
    const [mine, foreign] = await Promise.all([here, there].map(async ({ host }) => hashOf((await new Visitor(web, host).get("/offline")).text)));
    expect(mine).not.toBe(foreign);
    const own = await new Visitor(web, here.host).get(`/thema/${mine}.css`);
    const wrong = await new Visitor(web, here.host).get(`/thema/${foreign}.css`);
    expect(wrong.text).toBe(own.text);
    expect(wrong.headers["cache-control"]).toBe("no-cache");
  });
});

describe("the page cache", () => {
  it("keeps the towns apart under the same path", async () => {
    for (const path of ["/", "/berichten", "/berichten?wijk=noord", "/rss.xml", "/sitemap.xml", "/zoeken?q=fiets"]) {
      const pages = [];
      for (const { host } of [there, here, there, here]) pages.push((await new Visitor(web, host).get(path)).text.toLowerCase());
      for (const page of [pages[1], pages[3]]) expect([path, page?.includes(MARK.there)]).toEqual([path, false]);
    }
  });
});

describe("after all this", () => {
  it("the town's own texts are still found", seesItsOwn);
});
