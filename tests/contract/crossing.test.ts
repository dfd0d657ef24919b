import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { pagePath } from "#app/platform/pages/page.ts";
import { reportReasons } from "#app/platform/content/report-reasons.ts";
import { dutiesMark } from "#app/platform/identity/change-roles.server.ts";
import { findPerson } from "#app/platform/identity/town-people.server.ts";
import { sealed } from "#app/platform/seal.server.ts";
import { readTownVersion } from "#app/platform/tenancy/change-town.server.ts";
import { fillTown, OWN_PAGE, type Finds } from "../setup/fill.ts";
import { Visitor, type Answer, type Fields } from "../setup/http.ts";
import { operatorSession, sessionOf } from "../setup/roles.ts";
import { allRoutes, builtRoutes, moduleOf, type RouteLine } from "../setup/routes.ts";
import { asOwner, twoTowns, type PersonKey, type TestTown } from "../setup/towns.ts";
import { startWeb, type BuiltProcess } from "../setup/web.ts";

/** Stands in everything that the towns say; nobody types it. */
const MARK = { here: "zonneroosje", there: "kwikstaartje" };

let here: TestTown;
let there: TestTown;
let web: BuiltProcess;
let routes: RouteLine[];
let theirs: Finds;
let ours: Finds;
let theirSession: Record<string, string>;

beforeAll(async () => {
  [here, there] = await twoTowns();
  theirSession = await sessionOf(there, "admin");
  await sessionOf(here, "admin");
  [ours, theirs] = [await fillTown(here, MARK.here), await fillTown(there, MARK.there)];
  web = await startWeb();
  routes = await allRoutes();
}, 120_000);

/** An address of a route, with what was found of a town in its parameters. */
function address({ path }: RouteLine, found: Finds): string {
  const values: Record<string, string> = { ":token": found.token, ":locale": "en", ":tenant": found.tenant, ":mail": found.mail, ":slug?": found.slug, ":slug": found.slug, "*": "nergens/te-vinden", ":list": "gemist", ":word": `${found.decisionId}.${"0".repeat(32)}`, ":soort": "berichten", ":code": found.receipt, ":jaar": "2026", ":jaar.csv": "2026.csv", ":month?": "2026-12", ":version": "899", ":week?": "2026-W50" };
  const part = (name: string, index: number, parts: string[]) => (name === ":id" ? { onderdelen: "posts", mensen: found.account, toezicht: found.caseId, bezwaren: found.appealId, regels: found.ruleId, agenda: found.event, meldingen: found.notification, gesprekken: found.conversation, hulp: found.help, vacatures: found.vacancy, paginas: found.page }[parts[index - 1] ?? ""] ?? found.item : (values[name] ?? name));
  if (path === "pagina/:slug") return pagePath(OWN_PAGE);
  return `/${path.split("/").map(part).join("/")}`;
}

/** Queries that name something of a town, for every page that may listen to one of them. */
const queries = ({ slug, neighbourhood, reply, item, account, organisation, moderator }: Finds) => [`met=${moderator}`, `wijk=${slug}&buren=1`, `wijk=${neighbourhood}`, "organisatie=buurthuis", "thema=food", `reactie=${reply}`, "q=fiets", `q=fiets&wijk=${slug}`, `na=${item}`, "soort=post", `what=item&id=${item}`, `what=person&id=${account}`, `what=organisation&id=${organisation}`, `what=neighbourhood&id=${neighbourhood}`];

/** Forms that name everything of a town; each action takes what it knows. */
function forms({ item, event, application, registration, calendar, reply, photo, account, neighbourhood, organisation, session, tenant }: Finds): Fields[] {
  const post = { key: randomUUID(), version: "1", title: "Ingebroken", body: "Van elders", intent: "publish" };
  return [
    { ...post, scope: "neighbourhoods", neighbourhoods: [neighbourhood], organisation, "photos[0].id": photo, "photos[0].alt": "Gestolen" },
    { ...post, scope: "town", "photos[0].id": photo, "photos[0].alt": "Gestolen" },
    { key: randomUUID(), parent: reply, body: "Van elders", reason: "other", note: "weg ermee", reply, intent: "sign-up", recurrence: "2026-12-15T20:00", people: "1", organisation, url: "https://elders.example.nl/agenda.ics" },
    { do: "withdraw", key: randomUUID(), body: "Van elders", item },
    { do: "hide", tenant, module: "posts", hostname: "eikendorp.example" },
    { do: "hide-reply", reply },
    { session, account, registration, source: calendar, event, neighbourhood, seen: "", role: "tenant-admin", connectorFor: [neighbourhood], name: "Van Elders", locale: "nl", way: "link", email: "resident@buurt.example", terug: "/" },
    { do: "up", module: "posts", version: "1", tenant },
    { do: "follow", what: "person", id: account, q: "fiets", where: neighbourhood },
    { intent: "apply", application, seen: "open", answer: "declined", note: "Nee", key: randomUUID(), name: "Van Elders", email: "van@elders.example", motivation: "Van elders" },
    { do: "outcome", application, outcome: "started" },
  ];
}

let tables: Promise<string[]> | undefined;

/** Names of all tables that hold something of a town; there are no others later. */
function tablesOfTowns(): Promise<string[]> {
  tables ??= asOwner(async (client) => {
    const { rows } = await client.query<{ name: string }>("select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'tenant_id' order by 1");
    return rows.map(({ name }) => name);
  });
  return tables;
}

/** Everything that belongs to a town, as one word per table, in one question: it is asked hundreds of times. */
async function rowsOf(tenantId: string): Promise<Record<string, string>> {
  return asOwner(async (client) => {
    const each = (await tablesOfTowns()).map((name) => `select '${name}' as name, md5(string_agg(t::text, '|' order by t::text)) as sum from "${name}" t where tenant_id = $1`);
    const { rows } = await client.query<{ name: string; sum: string | null }>([...each, "select 'tenant', md5(t::text) from tenant t where id = $1"].join(" union all "), [tenantId]);
    return Object.fromEntries(rows.map(({ name, sum }) => [name, sum ?? ""]));
  });
}

/** A form that a member of this town sends at an address of their own, with one thing in it that was found elsewhere. */
interface Slip {
  what: string;
  /** The route that it is sent to. */
  route: string;
  /** Its last part, where that names none of what was found. */
  at?: string;
  as: PersonKey | "visitor";
  /** An address of its own, where that is what names something. */
  path?: (found: Finds) => string | Promise<string>;
  /** Query behind the address. */
  query?: (found: Finds) => string;
  fields: (found: Finds) => Fields | Promise<Fields>;
  /** What the answer is with something of one's own, which shows that nothing else is wrong with the form. */
  own: number;
  /** With something of the other town: refused, or left out as if it were not there. */
  foreign: number;
}

const text = { title: "Van elders", body: "Met iets erin dat niet van hier is." };
const inTown = () => ({ ...text, key: randomUUID(), scope: "town", intent: "publish" });
const inNeighbourhoods = (ids: string[]) => ({ ...text, key: randomUUID(), scope: "neighbourhoods", neighbourhoods: ids, intent: "publish" });
const organisation = (neighbourhoods: string[]) => ({ name: `Van elders ${randomUUID().slice(0, 8)}`, kind: "association", about: "", neighbourhoods });
const photoIn = (id: string) => ({ "photos[0].id": id, "photos[0].alt": "Iets te zien" });

/** The version of our own post now, which a change must name. */
async function versionNow(): Promise<string> {
  const { version } = await here.db.item.findFirstOrThrow({ where: { tenantId: here.tenant.id, id: ours.item }, select: { version: true } });
  return String(version);
}

/** What the admin's form of our own resident carries of what it showed. */
async function seenNow(): Promise<string> {
  const person = await findPerson(here.db, here.tenant.id, ours.account);
  if (!person) throw new Error("no person");
  return dutiesMark(person);
}

/** The version of our own town now. */
async function townVersion(): Promise<string> {
  return String((await readTownVersion(here.db)).version);
}

/** A rule as its builder sends it, about one neighbourhood. */
async function ruleNow(neighbourhood: string): Promise<Fields> {
  return { version: await townVersion(), name: "Van elders", match: "all", action: "queue", label: "", "conditions[0].if": "neighbourhood", "conditions[0].neighbourhoods": [neighbourhood] };
}

/** The version of a case of our own; of another town's we know none. */
const caseVersion = async (id: string) => (await here.db.moderationCase.findFirst({ where: { tenantId: here.tenant.id, id }, select: { version: true } }))?.version ?? 1;

const [reason] = reportReasons;
/** A request for help with something of a town in it. */
const helpWith = (more: Fields): Fields => ({ key: randomUUID(), title: "Wie helpt er even?", skill: "groceries", skills: ["groceries"], scope: "town", intent: "publish", neighbourhood: here.neighbourhoods.centrum, ...more });
const helpVersion = async () => String((await here.db.item.findFirstOrThrow({ where: { tenantId: here.tenant.id, id: ours.help }, select: { version: true } })).version);
const outcomePath = ({ tenant, help }: Finds) => `/hulp/uitkomst/${sealed("help-outcome", tenant, [help])}`;
const POST = "modules/posts/pages/post";
const WRITE = "modules/posts/pages/write";
const EDIT = "modules/posts/pages/edit";
const EVENT = "modules/agenda/pages/event";
const REPORT = "routes/reports/report";
const onDay = () => ({ startDate: "2026-12-08", startTime: "20:00", repeat: "weekly", days: ["TU"], until: "2028-12-31" });
/** The version of our own event now. */
async function eventVersion(): Promise<string> {
  const { version } = await here.db.item.findFirstOrThrow({ where: { tenantId: here.tenant.id, id: ours.event }, select: { version: true } });
  return String(version);
}
/** Where a photo is reported. Other forms may have taken our own from its post. */
async function photoOnPost(found: Finds): Promise<string> {
  if (found === ours) await here.db.media.updateMany({ where: { tenantId: here.tenant.id, id: ours.photo }, data: { itemId: ours.item, position: 7 } });
  return `/melden/foto/${found.photo}`;
}
/** A vacancy of our organisation with something of a town in it. */
const looking = (more: Fields): Fields => ({ ...inTown(), tasks: "Koffie schenken", organisation: here.organisation, expiresOn: "2027-01-24", ...more });
const vacancyVersion = async () => String((await here.db.item.findFirstOrThrow({ where: { tenantId: here.tenant.id, id: ours.vacancy }, select: { version: true } })).version);
const applicationPath = ({ tenant, applicationByMail }: Finds) => `/vacatures/aanmelding/${sealed("vacancy-application", tenant, [applicationByMail])}`;
const report = () => ({ key: randomUUID(), reason, note: "Kijk eens", goodFaith: "on" });

const slips: Slip[] = [
  { what: "a reply to another reply", route: POST, as: "resident", fields: ({ reply }) => ({ key: randomUUID(), parent: reply, body: "Eens." }), own: 303, foreign: 400 },
  { what: "a reply brought to the desk", route: POST, as: "moderator", fields: ({ reply }) => ({ do: "moderate", reply }), own: 303, foreign: 403 },
  { what: "a case handed to a colleague", route: "routes/desk/case", as: "moderator", fields: ({ admin }) => ({ do: "hand-over", to: admin, note: "Kijk jij?" }), own: 303, foreign: 409 },
  { what: "a case among many", route: "routes/desk/queue", as: "admin", fields: async ({ caseId }) => ({ cases: [`${caseId}.${await caseVersion(caseId)}`], content: "approve", measure: "none" }), own: 303, foreign: 409 },
  { what: "the undo of a decision", route: "routes/desk/queue", as: "admin", fields: ({ batchId }) => ({ do: "undo", batch: batchId }), own: 403, foreign: 403 },
  { what: "a neighbourhood's rota", route: "routes/desk/rota", as: "moderator", fields: ({ neighbourhood }) => ({ neighbourhood, day1: "" }), own: 303, foreign: 403 },
  { what: "a turn of the rota", route: "routes/desk/rota", as: "moderator", fields: ({ admin }) => ({ neighbourhood: here.neighbourhoods.noord, day1: admin }), own: 303, foreign: 403 },
  ...(["withdraw-reply", "restore-reply"] as const).map((step) => ({ what: step, route: POST, as: "neighbour" as const, fields: ({ reply }: Finds) => ({ do: step, reply }), own: 303, foreign: 403 })),
  { what: "a new post with a photo", route: WRITE, as: "resident", fields: ({ loosePhoto }) => ({ ...inTown(), ...photoIn(loosePhoto) }), own: 303, foreign: 303 },
  { what: "a new post with the photo of a post", route: WRITE, as: "resident", fields: ({ photo }) => ({ ...inTown(), ...photoIn(photo) }), own: 303, foreign: 303 },
  { what: "a new post for a neighbourhood", route: WRITE, as: "resident", fields: ({ neighbourhood }) => inNeighbourhoods([neighbourhood]), own: 303, foreign: 400 },
  { what: "a new post for one's own neighbourhood and another", route: WRITE, as: "resident", fields: ({ neighbourhood }) => inNeighbourhoods([here.neighbourhoods.centrum, neighbourhood]), own: 303, foreign: 400 },
  { what: "a new post for an organisation", route: WRITE, as: "editor", fields: ({ organisation }) => ({ ...inTown(), organisation }), own: 303, foreign: 400 },
  { what: "a draft with a photo", route: WRITE, as: "resident", fields: ({ loosePhoto }) => ({ ...inTown(), intent: "draft", "photos[0].id": loosePhoto }), own: 303, foreign: 303 },
  { what: "a change with a photo", route: EDIT, as: "resident", fields: async ({ photo }) => ({ ...inTown(), version: await versionNow(), ...photoIn(photo) }), own: 303, foreign: 303 },
  { what: "a change with a loose photo", route: EDIT, as: "resident", fields: async ({ loosePhoto }) => ({ ...inTown(), version: await versionNow(), ...photoIn(loosePhoto) }), own: 303, foreign: 303 },
  { what: "a change for a neighbourhood", route: EDIT, as: "resident", fields: async ({ neighbourhood }) => ({ ...inNeighbourhoods([neighbourhood]), version: await versionNow() }), own: 303, foreign: 400 },
  ...(["resident", "visitor"] as const).flatMap((as): Slip[] => [
    { what: "a report of a post", route: REPORT, as, path: ({ item }) => `/melden/berichten/${item}`, fields: report, own: 303, foreign: 404 },
    { what: "a report of a reply", route: REPORT, as, path: ({ reply }) => `/melden/reactie/${reply}`, fields: report, own: 303, foreign: 404 },
    { what: "a report of a photo", route: REPORT, as, path: photoOnPost, fields: report, own: 303, foreign: 404 },
    { what: "a report of somebody", route: REPORT, as, path: ({ account }) => `/melden/profiel/${account}`, fields: report, own: 303, foreign: 404 },
  ]),
  { what: "an objection to a decision", route: "routes/decisions/object", as: "resident", path: ({ decisionId }) => `/besluit/${decisionId}/bezwaar`, fields: () => ({ key: randomUUID(), body: "Ik ben het er niet mee eens." }), own: 302, foreign: 404 },
  { what: "an objection to what became of a report", route: "routes/reports/receipt", as: "visitor", path: ({ receipt }) => `/melding/${receipt}`, fields: () => ({ key: randomUUID(), body: "Ik ben het er niet mee eens." }), own: 409, foreign: 404 },
  { what: "the code of a report", route: "routes/reports/find-receipt", as: "visitor", fields: ({ receipt }) => ({ code: receipt }), own: 303, foreign: 404 },
  { what: "a profile brought to the desk", route: "routes/notify/person", as: "moderator", path: ({ account }) => `/mensen/${account}`, fields: () => ({}), own: 303, foreign: 404 },
  { what: "the judgement of an objection", route: "routes/desk/appeal", as: "admin", path: ({ appealId }) => `/toezicht/bezwaren/${appealId}`, fields: () => ({ outcome: "upheld", answer: "Dit blijft zoals het is." }), own: 303, foreign: 404 },
  { what: "a conversation with somebody of the team", route: "routes/conversations/start", as: "resident", query: ({ moderator }) => `?met=${moderator}`, fields: () => ({ key: randomUUID(), body: "Hallo!" }), own: 303, foreign: 404 },
  { what: "words in a conversation", route: "routes/conversations/conversation", as: "resident", path: ({ conversation }) => `/gesprekken/${conversation}`, fields: () => ({ key: randomUUID(), body: "Hallo!" }), own: 303, foreign: 404 },
  { what: "a message taken back", route: "routes/conversations/conversation", as: "connector", path: () => `/gesprekken/${ours.conversation}`, fields: ({ message }) => ({ do: "withdraw", message }), own: 303, foreign: 403 },
  { what: "a message said again", route: "routes/conversations/conversation", as: "connector", path: () => `/gesprekken/${ours.conversation}`, fields: ({ message }) => ({ do: "restore", message }), own: 303, foreign: 403 },
  { what: "a report of a message", route: REPORT, as: "resident", path: ({ message }) => `/melden/gesprek/${message}`, fields: report, own: 303, foreign: 404 },
  { what: "an event for a neighbourhood", route: "modules/agenda/pages/write", as: "resident", fields: ({ neighbourhood }) => ({ ...inNeighbourhoods([neighbourhood]), ...onDay() }), own: 303, foreign: 400 },
  { what: "an event for an organisation", route: "modules/agenda/pages/write", as: "editor", fields: ({ organisation }) => ({ ...inTown(), ...onDay(), organisation }), own: 303, foreign: 400 },
  { what: "an event with a photo", route: "modules/agenda/pages/write", as: "resident", fields: ({ loosePhoto }) => ({ ...inTown(), ...onDay(), ...photoIn(loosePhoto) }), own: 303, foreign: 303 },
  { what: "a change of an event for a neighbourhood", route: "modules/agenda/pages/edit", as: "resident", path: () => `/agenda/${ours.event}/bewerken`, fields: async ({ neighbourhood }) => ({ ...inNeighbourhoods([neighbourhood]), ...onDay(), signingUp: "once", version: await eventVersion() }), own: 303, foreign: 400 },
  { what: "signing off by the number of a place", route: EVENT, as: "neighbour", path: () => `/agenda/${ours.event}`, fields: ({ registration }) => ({ do: "sign-off", registration }), own: 303, foreign: 403 },
  { what: "signing up for an event", route: EVENT, as: "moderator", path: ({ event }) => `/agenda/${event}`, fields: () => ({ intent: "sign-up", key: randomUUID(), recurrence: "2026-12-15T20:00", people: "1" }), own: 303, foreign: 404 },
  { what: "somebody taken off a list", route: "modules/agenda/pages/registrations", as: "resident", path: () => `/agenda/${ours.event}/aanmeldingen`, fields: ({ registration }) => ({ registration }), own: 303, foreign: 404 },
  { what: "a time of an event", route: "modules/agenda/pages/times", as: "resident", path: ({ event }) => `/agenda/${event}/data`, fields: () => ({ do: "cancel-time", recurrence: "2026-12-22T20:00", reason: "few" }), own: 303, foreign: 404 },
  { what: "the calendar of an organisation", route: "modules/agenda/pages/sources", as: "editor", fields: ({ organisation }) => ({ organisation, url: "https://ergens.example.nl/agenda.ics" }), own: 303, foreign: 400 },
  { what: "a calendar that is read again", route: "modules/agenda/pages/sources", as: "editor", fields: ({ calendar }) => ({ do: "again", source: calendar }), own: 303, foreign: 404 },
  { what: "one's own neighbourhood", route: "routes/account/profile", as: "neighbour", fields: ({ neighbourhood }) => ({ name: "Bram", neighbourhood, locale: "nl", about: "" }), own: 303, foreign: 400 },
  { what: "the neighbourhood of a new account", route: "routes/account/register", as: "visitor", fields: ({ neighbourhood }) => ({ email: `${randomUUID()}@buurt.example`, name: "Nieuw Hier", neighbourhood, terug: "/" }), own: 303, foreign: 400 },
  { what: "a neighbourhood of the edition", route: "routes/editions/settings", as: "neighbour", fields: ({ neighbourhood }) => ({ wanted: "on", days: ["5"], hour: "16", neighbourhoods: [neighbourhood] }), own: 303, foreign: 400 },
  { what: "following an item", route: "routes/notify/follow", as: "admin", fields: ({ item }) => ({ do: "follow", what: "item", id: item }), own: 303, foreign: 400 },
  { what: "following a person", route: "routes/notify/follow", as: "admin", fields: ({ account }) => ({ do: "follow", what: "person", id: account }), own: 303, foreign: 400 },
  { what: "following an organisation", route: "routes/notify/follow", as: "admin", fields: ({ organisation }) => ({ do: "follow", what: "organisation", id: organisation }), own: 303, foreign: 400 },
  { what: "following a neighbourhood", route: "routes/notify/follow", as: "admin", fields: ({ neighbourhood }) => ({ do: "follow", what: "neighbourhood", id: neighbourhood }), own: 303, foreign: 400 },
  { what: "a search in a neighbourhood", route: "routes/notify/follow", as: "admin", fields: ({ neighbourhood }) => ({ do: "follow", what: "search", q: "fiets", where: neighbourhood }), own: 303, foreign: 400 },
  { what: "a device that is pushed to", route: "routes/notify/preferences", as: "resident", fields: ({ device }) => ({ remove: device }), own: 303, foreign: 303 },
  { what: "letting go of a person", route: "routes/notify/following", as: "admin", fields: ({ account }) => ({ do: "unfollow", what: "person", id: account }), own: 303, foreign: 303 },
  { what: "the end of a session", route: "routes/account/devices", as: "resident", fields: ({ session }) => ({ session }), own: 303, foreign: 303 },
  {
    what: "a connector's neighbourhood",
    route: "routes/admin/person",
    as: "admin",
    fields: async ({ neighbourhood }) => ({ seen: await seenNow(), roles: ["connector"], connectorFor: [neighbourhood], civilServantTitle: "" }),
    own: 303,
    foreign: 409,
  },
  {
    what: "a connector's neighbourhoods, one of them right",
    route: "routes/admin/person",
    as: "admin",
    fields: async ({ neighbourhood }) => ({ seen: await seenNow(), roles: ["connector"], connectorFor: [here.neighbourhoods.zuid, neighbourhood], civilServantTitle: "" }),
    own: 303,
    foreign: 409,
  },
  { what: "for which neighbourhood somebody is invited", route: "routes/admin/invite/invite", as: "admin", fields: ({ neighbourhood }) => ({ what: "one", name: "Nieuw Hier", email: `${randomUUID()}@buurt.example`, roles: ["connector"], connectorFor: [neighbourhood] }), own: 303, foreign: 400 },
  { what: "where help is asked", route: "modules/help/pages/ask", as: "resident", fields: ({ neighbourhood }) => helpWith({ neighbourhood }), own: 303, foreign: 400 },
  { what: "for whom help is asked", route: "modules/help/pages/ask", as: "resident", fields: ({ neighbourhood }) => helpWith({ scope: "neighbourhoods", neighbourhoods: [neighbourhood] }), own: 303, foreign: 400 },
  { what: "where help is offered", route: "modules/help/pages/offer", as: "resident", fields: ({ neighbourhood }) => helpWith({ neighbourhood }), own: 303, foreign: 400 },
  { what: "where help is asked now", route: "modules/help/pages/edit", as: "resident", path: () => `/hulp/${ours.help}/bewerken`, fields: async ({ neighbourhood }) => helpWith({ neighbourhood, version: await helpVersion() }), own: 303, foreign: 400 },
  { what: "who helped", route: "modules/help/pages/item", as: "resident", path: () => `/hulp/${ours.help}`, fields: ({ account }) => ({ outcome: "matched", helper: account }), own: 303, foreign: 303 },
  { what: "how it went", route: "modules/help/pages/outcome", as: "visitor", path: outcomePath, fields: () => ({ outcome: "matched" }), own: 303, foreign: 404 },
  { what: "who is asked when nobody answers", route: "modules/help/pages/arrange", as: "admin", fields: ({ organisation }) => ({ organisation }), own: 303, foreign: 404 },
  { what: "where one wants to hear of work", route: "modules/vacancies/pages/alerts", as: "resident", fields: ({ neighbourhood }) => ({ words: "", neighbourhood }), own: 303, foreign: 400 },
  { what: "a wish to hear of work", route: "modules/vacancies/pages/alerts", as: "resident", fields: ({ alert }) => ({ do: "remove", alert }), own: 303, foreign: 404 },
  { what: "for which organisation a volunteer is looked for", route: "modules/vacancies/pages/write", as: "editor", fields: ({ organisation }) => looking({ organisation }), own: 303, foreign: 400 },
  { what: "where volunteer work is", route: "modules/vacancies/pages/write", as: "editor", fields: ({ neighbourhood }) => looking({ neighbourhood }), own: 303, foreign: 400 },
  { what: "where volunteer work is now", route: "modules/vacancies/pages/edit", as: "editor", path: () => `/vacatures/${ours.vacancy}/bewerken`, fields: async ({ neighbourhood }) => looking({ neighbourhood, version: await vacancyVersion() }), own: 303, foreign: 400 },
  { what: "applying for volunteer work", route: "modules/vacancies/pages/vacancy", as: "moderator", path: ({ vacancy }) => `/vacatures/${vacancy}`, fields: () => ({ intent: "apply", key: randomUUID(), motivation: "Ik wil graag helpen." }), own: 303, foreign: 404 },
  { what: "applying for volunteer work", route: "modules/vacancies/pages/vacancy", as: "visitor", path: ({ vacancy }) => `/vacatures/${vacancy}`, fields: () => ({ intent: "apply", name: "Nieuw Hier", email: `${randomUUID()}@elders.example`, motivation: "Ik wil graag helpen." }), own: 303, foreign: 404 },
  { what: "an answer to who applied", route: "modules/vacancies/pages/applicants", as: "editor", path: () => `/vacatures/${ours.vacancy}/aanmeldingen`, fields: ({ application }) => ({ application, seen: "open", answer: "chosen", note: "Kom je?" }), own: 303, foreign: 404 },
  { what: "what became of who was chosen", route: "modules/vacancies/pages/applicants", as: "editor", path: () => `/vacatures/${ours.vacancy}/aanmeldingen`, fields: ({ application }) => ({ do: "outcome", application, outcome: "started" }), own: 303, foreign: 404 },
  { what: "what one applied for", route: "modules/vacancies/pages/own", as: "neighbour", fields: ({ application }) => ({ do: "withdraw", application }), own: 303, foreign: 303 },
  { what: "what one applied for by mail", route: "modules/vacancies/pages/application", as: "visitor", path: applicationPath, fields: () => ({ do: "withdraw" }), own: 303, foreign: 404 },
  { what: "the neighbourhood of a new organisation", route: "modules/organisations/pages/add", as: "admin", fields: ({ neighbourhood }) => organisation([neighbourhood]), own: 303, foreign: 400 },
  { what: "the neighbourhood of an initiative", route: "modules/organisations/pages/begin", as: "resident", fields: ({ neighbourhood }) => ({ key: randomUUID(), name: `Breiclub ${randomUUID().slice(0, 8)}`, about: "Wij breien samen.", howToJoin: "Kom maar langs.", neighbourhoods: [neighbourhood] }), own: 303, foreign: 400 },
  { what: "an organisation's neighbourhoods, one of them right", route: "modules/organisations/pages/edit", at: "buurthuis", as: "editor", fields: ({ neighbourhood }) => organisation([here.neighbourhoods.zuid, neighbourhood]), own: 303, foreign: 400 },
  { what: "a way in for support", route: "routes/admin/support", as: "admin", fields: ({ support }) => ({ id: support, do: "refuse" }), own: 303, foreign: 303 },
  { what: "the question for a page", route: "modules/organisations/pages/claims", as: "admin", fields: ({ claim }) => ({ claim, do: "refuse", answer: "Dit klopt niet." }), own: 303, foreign: 409 },
  { what: "a new rule for a neighbourhood", route: "routes/admin/moderation/new-rule", as: "admin", fields: async ({ neighbourhood }) => ({ ...(await ruleNow(neighbourhood)), key: randomUUID() }), own: 303, foreign: 400 },
  { what: "a rule for a neighbourhood", route: "routes/admin/moderation/rule", as: "admin", fields: ({ neighbourhood }) => ruleNow(neighbourhood), own: 303, foreign: 400 },
  { what: "the place of a rule", route: "routes/admin/moderation/rules", as: "admin", fields: async ({ ruleId }) => ({ do: "up", rule: ruleId, version: await townVersion() }), own: 303, foreign: 409 },
  { what: "a page of the town's own", route: "routes/admin/site/page", as: "admin", path: ({ page }) => `/beheer/paginas/${page}`, fields: async () => ({ title: "Van elders", body: "Hoi", place: "menu", version: await townVersion() }), own: 303, foreign: 404 },
  { what: "the place of a page in the menu", route: "routes/admin/site/menu", as: "admin", fields: async ({ page }) => ({ do: "up", key: `page.${page}`, version: await townVersion() }), own: 303, foreign: 409 },
  { what: "somebody who writes for an organisation no more", route: "modules/organisations/pages/editors", at: "buurthuis", as: "admin", fields: ({ account }) => ({ remove: account }), own: 303, foreign: 303 },
  { what: "a link from the mail", route: "routes/account/token", as: "visitor", query: () => "", fields: () => ({}), own: 303, foreign: 410 },
];

/** Forms in whose fields nothing is named by an id, and what they ask instead. */
const NAMES_NOTHING: Record<string, string> = {
  "routes/account/log-in": "an address and a password",
  "routes/account/forgotten": "an address",
  "routes/account/password": "passwords",
  "routes/account/email": "an address and a password",
  "routes/account/mail": "why mail was stopped",
  "routes/account/delete": "a password",
  "routes/account/log-out": "nothing",
  "routes/account/language": "nothing",
  "modules/agenda/pages/subscribe": "nothing",
  "routes/shell/not-found": "nothing",
  "routes/photos": "a file",
  "routes/admin/data/exports": "nothing",
  "routes/operator/data/exports": "nothing; its own address names the town, for an operator of all",
  "modules/organisations/pages/organisation": "whether it goes on; its own address names it",
  "modules/organisations/pages/invitation": "yes or no; its own address names it",
  "modules/organisations/pages/claim": "words about oneself",
  "routes/account/prove": "a page of the account",
  "routes/admin/modules": "a module, which is the product's and not a town's",
  "routes/admin/module": "settings",
  "routes/admin/look": "colours, names and files",
  "routes/admin/words": "words",
  "routes/admin/site/home": "names of parts, which are the product's, and words",
  "routes/admin/site/mail-texts": "words",
  "routes/admin/impact/goals": "numbers; neighbourhoods that are not the town's are passed over, of which there is a test of its own",
  "routes/admin/versions/version": "a number, of which each town has its own",
  "routes/admin/plain-language/words": "words",
  "routes/admin/moderation/settings": "numbers",
  "routes/admin/moderation/words": "words",
  "routes/admin/moderation/back-test": "nothing but its own address",
  "routes/admin/mail": "an address, looked for among the town's own",
  "routes/webhooks/resend": "signed by Resend; there is a test of its own",
  "routes/notify/inbox": "nothing",
  "routes/notify/push": "the address and keys of a browser",
  "routes/notify/unsubscribe": "a sealed address, of which there is a test of its own",
  "routes/operator-login": "an address and a password",
  "routes/operator-logout": "nothing",
  "routes/operator-access/code": "a code",
  "routes/operator-access/telephone": "a code",
  "routes/operator-access/own": "a code",
  "routes/operator/queue": "a job of any town; operators look after all",
  "routes/operator/new-town/new-town": "a town that is not there yet; operators may take over any town's structure",
  "routes/platform-site/workshop": "a workshop of the platform, in its own address; words about oneself",
  "routes/platform-site/booking": "a sealed address, of which there is a test of its own",
  "routes/platform-site/ask-demo": "words about oneself",
  "routes/platform-site/confirm-demo": "a sealed address, of which there is a test of its own",
  "routes/platform-site/operator-workshop": "a workshop of the platform",
  "routes/platform-site/operator-demos": "a question to the platform; operators may answer every one",
  "routes/operator/town": "a host name; operators may change every town",
};

/** Tables of our town that name something of the other one. */
async function namesOf(found: Finds): Promise<string[]> {
  const ids = [found.item, found.event, found.registration, found.calendar, found.reply, found.photo, found.loosePhoto, found.account, found.neighbourhood, found.organisation, found.mail, found.session, found.tenant, found.ruleId, found.notification, found.device, found.conversation, found.message, found.claim, found.vacancy, found.application, found.applicationByMail, found.alert];
  return asOwner(async (client) => {
    // What a visitor typed is kept as it was sent, and names nothing before its writer sends it again.
    const each = (await tablesOfTowns()).filter((name) => name !== "parked_form").map((name) => `select '${name}: ' || said as named from (select t::text as said from "${name}" t where tenant_id = $1 offset 0) each where said ~ $2`);
    const { rows } = await client.query<{ named: string }>(each.join(" union all "), [here.tenant.id, ids.join("|")]);
    return rows.map(({ named }) => named);
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

// All this is one visitor's for the counters of tries, which are tried by themselves elsewhere.
beforeEach(async () => {
  await asOwner((client) => client.query("delete from rate_limit"));
});

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

describe("somebody of this town, at an address of this town, with something of the other town inside,", () => {
  const send = async ({ route, at: last, as, path, query, fields }: Slip, found: Finds): Promise<Answer> => {
    const line = routes.find(({ id }) => id === route);
    if (!line) throw new Error(`There is no route ${route}.`);
    const { slug } = await here.db.item.findFirstOrThrow({ where: { tenantId: here.tenant.id, id: ours.item }, select: { slug: true } });
    const at = address(line, route === "routes/account/token" ? found : { ...ours, slug: last ?? slug });
    const visitor = new Visitor(web, here.host, as === "visitor" ? {} : await sessionOf(here, as));
    return visitor.post(((await path?.(found)) ?? at) + (query?.(found) ?? ""), await fields(found));
  };

  it("knows every form: each is tried here, or has no place for an id", async () => {
    const tried = new Set([...slips.map(({ route }) => route), ...Object.keys(NAMES_NOTHING)]);
    const untried: string[] = [];
    for (const route of routes) if ((await moduleOf(route)).action && !tried.has(route.id)) untried.push(route.id);
    expect(untried).toEqual([]);
  });

  it.each(slips)("$what ($as): nothing of the other town is read, written or linked", async (slip) => {
    leaks.length = 0;
    const [theirsBefore, oursBefore] = [await rowsOf(there.tenant.id), await rowsOf(here.tenant.id)];
    const answer = await send(slip, theirs);
    expect(answer.status).toBe(slip.foreign);
    look(slip.what, answer);
    expect(leaks).toEqual([]);
    expect(await rowsOf(there.tenant.id)).toEqual(theirsBefore);
    expect(await namesOf(theirs)).toEqual([]);
    // Whoever sends it has a session, and sees the page again; what is refused leaves nothing else behind.
    if (slip.foreign >= 400) expect({ ...(await rowsOf(here.tenant.id)), session: "", reading: "" }).toEqual({ ...oursBefore, session: "", reading: "" });
  });

  it.each(slips)("$what ($as): with something of one's own it works", async (slip) => {
    expect((await send(slip, ours)).status).toBe(slip.own);
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
