import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { writePost } from "#app/modules/posts/commands.server.ts";
import { postForm } from "#app/modules/posts/forms.ts";
import { eventually } from "../../setup/eventually.ts";
import { ask, valueOf, Visitor, type Answer } from "../../setup/http.ts";
import { memberOf } from "../../setup/roles.ts";
import { acting, asOwner, twoTowns, type TestTown } from "../../setup/towns.ts";
import { startWeb, type BuiltProcess } from "../../setup/web.ts";

let here: TestTown;
let there: TestTown;
let web: BuiltProcess;
let other: BuiltProcess;

beforeAll(async () => {
  [here, there] = await twoTowns();
  [web, other] = await Promise.all([startWeb(), startWeb()]);
}, 120_000);

interface Outcomes {
  hit: number;
  miss: number;
  joined: number;
  bypass: number;
}

/** What the cache did so far, as the process itself counts it. */
async function outcomes(process = web): Promise<Outcomes> {
  const { text } = await ask(process.port, "localhost", "/metrics");
  const count = (outcome: string) => Number(new RegExp(`samen_page_cache_answers_total\\{outcome="${outcome}"\\} (\\d+)`).exec(text)?.[1] ?? 0);
  return { hit: count("hit"), miss: count("miss"), joined: count("joined"), bypass: count("bypass") };
}

/** What the cache did for these requests. */
async function during(work: () => Promise<unknown>, process = web): Promise<Outcomes> {
  const before = await outcomes(process);
  await work();
  const after = await outcomes(process);
  return { hit: after.hit - before.hit, miss: after.miss - before.miss, joined: after.joined - before.joined, bypass: after.bypass - before.bypass };
}

const visit = (town: TestTown, process = web, cookies: Record<string, string> = {}) => new Visitor(process, town.host, cookies);
const nonceOf = ({ headers }: Answer) => /'nonce-([^']+)'/.exec(String(headers["content-security-policy"]))?.[1] ?? "";
const bare = (answer: Answer) => answer.text.replaceAll(nonceOf(answer), "NONCE");

/** A new post of the town's resident; its page, and a word that stands in it. */
async function place(town: TestTown, title = `Merel ${randomUUID().slice(0, 8)}`): Promise<{ id: string; path: string; title: string }> {
  const result = await writePost(acting(town, "resident"), postForm.parse({ key: randomUUID(), title, body: "Hij fluit.", scope: "town" }));
  if (!result.ok) throw new Error(result.reason);
  return { id: result.id, path: `/berichten/${result.id}/${result.slug}`, title };
}

/** Waits until both processes have heard of everything so far: their kept pages show this post. */
async function settled({ title }: { title: string }): Promise<void> {
  for (const process of [web, other]) await eventually(() => visit(here, process).get("/berichten"), ({ text }) => text.includes(title), 1000);
}

describe("a page for visitors", () => {
  it("is rendered once, however many ask at the same moment", async () => {
    const many = await during(() => Promise.all(Array.from({ length: 25 }, () => visit(here).get("/berichten?wijk=zuid"))));
    expect(many.miss).toBe(1);
    expect(many.hit + many.joined).toBe(24);
    expect(many.bypass).toBe(0);
  });

  it("is the same for each, but for a nonce of its own", async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => visit(here).get("/berichten?wijk=noord")));
    expect(new Set(answers.map(nonceOf)).size).toBe(6);
    expect(new Set(answers.map(bare)).size).toBe(1);
    for (const answer of answers) expect(answer.text).toContain(`nonce="${nonceOf(answer)}"`);
  });

  it("comes compressed to whoever takes it so, and says the same", async () => {
    const [plain, zipped] = await Promise.all([visit(here).get("/berichten"), visit(here).get("/berichten", { "Accept-Encoding": "gzip" })]);
    expect([plain.headers["content-encoding"], zipped.headers["content-encoding"]]).toEqual([undefined, "gzip"]);
    expect(zipped.bytes.length).toBeLessThan(plain.bytes.length / 2);
    expect(Number(zipped.headers["content-length"])).toBe(zipped.bytes.length);
    expect(bare(zipped)).toBe(bare(plain));
    expect(zipped.headers.vary).toContain("Accept-Encoding");
  });

  it("has a head without a body", async () => {
    const head = await visit(here).send("/berichten", { method: "HEAD" });
    expect([head.status, head.bytes.length]).toEqual([200, 0]);
    expect(Number(head.headers["content-length"])).toBeGreaterThan(1000);
  });

  it("depends on town, path, query and language, and on nothing else", async () => {
    const kept = await visit(here).get("/berichten");
    const again = await during(() => visit(here).get("/berichten", { "User-Agent": "Andere telefoon", "Accept-Language": "fr", Cookie: "iets=anders" }));
    expect(again).toEqual({ hit: 1, miss: 0, joined: 0, bypass: 0 });
    const english = await visit(here, web, { taal: "en" }).get("/berichten");
    expect([kept.text.includes('lang="nl"'), english.text.includes('lang="en"')]).toEqual([true, true]);
    const elsewhere = await during(() => visit(there).get("/berichten?anders=1"));
    expect(elsewhere.miss).toBe(1);
    expect((await visit(here).get("/berichten")).text).toContain('lang="nl"');
  });

  it("is not kept for somebody with a session, nor theirs for others", async () => {
    const member = await memberOf(web, here, "resident");
    const theirs = await during(async () => {
      const page = await member.get("/berichten?wijk=alles");
      expect(page.text).toContain("/uitloggen");
      expect(page.headers["cache-control"]).toContain("no-store");
    });
    expect(theirs).toEqual({ hit: 0, miss: 0, joined: 0, bypass: 0 });
    expect((await visit(here).get("/berichten?wijk=alles")).text).not.toContain("/uitloggen");
  });

  it("that is not there is not kept", async () => {
    const twice = await during(async () => {
      for (let time = 0; time < 2; time++) expect((await visit(here).get(`/berichten/${randomUUID().replace(/^./, "0")}`)).status).toBe(404);
      const gone = `/berichten/0199d1c0-0000-7000-8000-000000000001/weg`;
      for (let time = 0; time < 2; time++) expect((await visit(here).get(gone)).status).toBe(404);
    });
    expect(twice).toMatchObject({ hit: 0, miss: 4 });
  });
});

describe("a change", () => {
  const statuses = async (path: string) => Promise.all([web, other].map(async (process) => (await visit(here, process).get(path)).status));

  it("by a member is seen at once in the process that made it, and soon in every other", async () => {
    const post = await place(here);
    await settled(post);
    expect(await statuses(post.path)).toEqual([200, 200]);
    const author = await memberOf(web, here, "resident");
    const neighbour = await memberOf(web, here, "neighbour");

    const key = valueOf((await neighbour.get(post.path)).text, "key");
    expect((await neighbour.post(post.path, { key, body: "Ik hoor hem ook." })).status).toBe(303);
    expect((await visit(here).get(post.path)).text).toContain("Ik hoor hem ook.");
    await eventually(() => visit(here, other).get(post.path), ({ text }) => text.includes("Ik hoor hem ook."), 1000);

    const form = (await author.get(`/berichten/${post.id}/bewerken`)).text;
    const edited = { key: valueOf(form, "key"), version: valueOf(form, "version"), title: "Merel met een kuif", body: "Hij fluit nog.", scope: "town", intent: "publish" };
    expect((await author.post(`/berichten/${post.id}/bewerken`, edited)).status).toBe(303);
    expect((await visit(here).get("/berichten")).text).toContain("Merel met een kuif");
    await eventually(() => visit(here, other).get("/berichten"), ({ text }) => text.includes("Merel met een kuif"), 1000);

    const path = `/berichten/${post.id}/merel-met-een-kuif`;
    expect(await statuses(path)).toEqual([200, 200]);
    expect((await author.post(path, { do: "withdraw" })).status).toBe(303);
    expect((await visit(here).get(path)).status).toBe(404);
    expect((await visit(here).get("/berichten")).text).not.toContain("Merel met een kuif");
    await eventually(() => statuses(path), ([, second]) => second === 404, 1000);
    expect((await visit(here, other).get("/berichten")).text).not.toContain("Merel met een kuif");
  });

  it("by the team is too: what is hidden is gone", async () => {
    const post = await place(here);
    await settled(post);
    expect(await statuses(post.path)).toEqual([200, 200]);
    const moderator = await memberOf(other, here, "moderator");
    const desk = (await moderator.post(post.path, { do: "moderate" })).headers.location ?? "";
    const version = /name="version" value="(\d+)"/.exec((await moderator.get(desk)).text)?.[1] ?? "";
    const decision = { version, content: "hide", measure: "none", rule: "kind", facts: "Dit is niet vriendelijk.", note: "" };
    expect((await moderator.post(desk, decision)).status).toBe(303);
    expect((await visit(here, other).get(post.path)).status).toBe(404);
    await eventually(() => statuses(post.path), ([first]) => first === 404, 1000);
  });

  it("by hand in the database is heard of", async () => {
    const post = await place(here);
    await settled(post);
    await asOwner((client) => client.query("update item set status = 'withdrawn' where tenant_id = $1 and id = $2", [here.tenant.id, post.id]));
    await eventually(() => statuses(post.path), (both) => both.every((status) => status === 404), 1000);
  });

  it("in one town leaves the other town's pages where they are", async () => {
    await visit(there).get("/berichten");
    const post = await place(here);
    await settled(post);
    expect((await during(() => visit(there).get("/berichten"))).hit).toBe(1);
  });
});

describe("while changes cannot be heard", () => {
  it("nothing is kept, and what was kept is forgotten", async () => {
    const post = await place(here);
    await settled(post);
    expect((await during(() => visit(here).get("/berichten"))).hit).toBe(1);
    const ready = async () => (await ask(web.port, "localhost", "/readyz")).status;
    const cut = () => asOwner((client) => client.query("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'samen-changes' and datname = current_database()"));
    await cut();
    await eventually(ready, (status) => status === 503, 1000);
    const lost = await during(() => visit(here).get("/berichten"));
    expect([lost.bypass, lost.hit]).toEqual([1, 0]);
    await eventually(ready, (status) => status === 200, 5000);
    const back = await during(() => visit(here).get("/berichten"));
    expect([back.miss, back.hit]).toEqual([1, 0]);
  });
});
