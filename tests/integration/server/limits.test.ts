import { randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import { reportTexts } from "#app/platform/moderation/reports/messages/index.ts";
import { defaultWords } from "#app/platform/i18n/words.ts";
import { accountMessages } from "#app/platform/identity/messages/index.ts";
import { fillTown } from "../../setup/fill.ts";
import { Visitor, type Fields } from "../../setup/http.ts";
import { twoTowns, type TestTown } from "../../setup/towns.ts";
import { startWeb, type BuiltProcess } from "../../setup/web.ts";

let here: TestTown;
let there: TestTown;
let web: BuiltProcess;
let post: string;

beforeAll(async () => {
  [here, there] = await twoTowns();
  post = (await fillTown(here, "zonneroosje")).item;
  web = await startWeb();
}, 120_000);

const { tooOften } = accountMessages.in("nl", defaultWords.nl).faults;
const { tooMany } = reportTexts.in("nl", defaultWords.nl).form;
const email = "wie@buurt.example";

/** Every form that can be sent without being logged in. */
const forms: { what: string; path: () => string; fields: () => Fields; tries: number; before: number; says: (minutes: number) => string; site?: "platform" }[] = [
  { what: "logging in by password", path: () => "/inloggen", fields: () => ({ way: "wachtwoord", email, password: "geraden", terug: "/" }), tries: 10, before: 400, says: tooOften },
  { what: "asking a link to log in with", path: () => "/inloggen", fields: () => ({ way: "link", email, terug: "/" }), tries: 5, before: 303, says: tooOften },
  { what: "registering", path: () => "/registreren", fields: () => ({ email, name: "Wie Dan", neighbourhood: "elders", terug: "/" }), tries: 5, before: 303, says: tooOften },
  { what: "a forgotten password", path: () => "/wachtwoord-vergeten", fields: () => ({ email, terug: "/" }), tries: 5, before: 303, says: tooOften },
  { what: "using a link from the mail", path: () => "/bevestigen/geraden", fields: () => ({}), tries: 60, before: 410, says: tooOften },
  { what: "reporting a post", path: () => `/melden/berichten/${post}`, fields: () => ({ key: randomUUID(), reason: "unkind", note: "", goodFaith: "on" }), tries: 20, before: 303, says: tooMany },
  { what: "logging in as an operator", path: () => "/operator/inloggen", fields: () => ({ email, password: "geraden" }), tries: 10, before: 400, says: tooOften, site: "platform" },
];

it.each(forms)("$what: after $tries tries the answer is to wait, how long, and for this town only", async ({ path, fields, tries, before, says, site }) => {
  const visitor = new Visitor(web, site === "platform" ? "localhost" : here.host);
  const statuses: number[] = [];
  for (let round = 0; round < tries; round++) statuses.push((await visitor.post(path(), fields())).status);
  expect(statuses).toEqual(Array<number>(tries).fill(before));
  const refused = await visitor.post(path(), fields());
  expect(refused.status).toBe(429);
  const seconds = Number(refused.headers["retry-after"]);
  expect(seconds).toBeGreaterThan(60);
  expect(seconds).toBeLessThanOrEqual(3600);
  expect(refused.text).toContain(says(Math.ceil(seconds / 60)));
  const data = await visitor.post(`${path()}.data`, fields());
  expect(data.status).toBe(429);
  if (site === "platform") return;
  const elsewhere = await new Visitor(web, there.host).post(path(), fields());
  expect(elsewhere.status).not.toBe(429);
});
