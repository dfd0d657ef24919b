import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { Visitor } from "../../setup/http.ts";
import { memberOf } from "../../setup/roles.ts";
import { NOW, twoTowns, type TestTown } from "../../setup/towns.ts";
import { startWeb, type BuiltProcess } from "../../setup/web.ts";

let here: TestTown;
let web: BuiltProcess;

beforeAll(async () => {
  [here] = await twoTowns();
  web = await startWeb();
}, 120_000);

const HOUSE = "/organisaties/buurthuis";
const initiative = (name: string) => ({ key: randomUUID(), name, about: "Wij breien samen, elke dinsdag.", howToJoin: "Kom maar langs." });
const idBySlug = async (slug: string) => (await here.db.organisation.findFirstOrThrow({ where: { tenantId: here.tenant.id, slug }, select: { id: true } })).id;

describe("the page of an organisation", () => {
  it("that waits is there for its starter alone, in no list, and under no address of the search engines", async () => {
    const resident = await memberOf(web, here, "resident");
    const answer = await resident.post("/organisaties/initiatief", initiative("Breien bij Bep"));
    expect([answer.status, answer.headers.location]).toEqual([303, "/organisaties/breien-bij-bep?gedaan=held"]);
    const own = await resident.get("/organisaties/breien-bij-bep");
    expect(own.status).toBe(200);
    expect(own.text).toContain("noindex");
    const visitor = new Visitor({ port: web.port }, here.host);
    expect((await visitor.get("/organisaties/breien-bij-bep")).status).toBe(404);
    expect((await visitor.get("/organisaties")).text).not.toContain("Breien bij Bep");
    for (const path of ["bewerken", "schrijvers", "uitnodiging", "aanvragen"]) expect([path, (await (await memberOf(web, here, "neighbour")).get(`/organisaties/breien-bij-bep/${path}`)).status]).toEqual([path, 404]);
    expect((await resident.get("/organisaties/breien-bij-bep/bewerken")).status).toBe(200);
    // Nobody is invited in the name of what others do not see.
    expect((await resident.post("/organisaties/breien-bij-bep/schrijvers", { email: "x@elders.example" })).status).toBe(403);
    expect((await resident.get(`/gesprekken/nieuw?organisatie=breien-bij-bep`)).status).toBe(404);
    expect((await resident.post("/berichten/nieuw", { key: randomUUID(), title: "Kom", body: "Kom.", scope: "town", organisation: await idBySlug("breien-bij-bep"), intent: "publish" })).status).toBe(400);
  });

  it("that its starter ends while it waits leads back to the list", async () => {
    const resident = await memberOf(web, here, "resident");
    expect((await resident.post("/organisaties/breien-bij-bep", { do: "end" })).headers.location).toBe("/organisaties?gedaan=gone");
    expect((await resident.get("/organisaties/breien-bij-bep")).status).toBe(404);
  });

  it("comes to the desk by a button of the team, and of nobody else", async () => {
    const moderator = await memberOf(web, here, "moderator");
    expect((await moderator.get(HOUSE)).text).toContain("Bekijk bij toezicht");
    const resident = await memberOf(web, here, "resident");
    expect((await resident.get(HOUSE)).text).not.toContain("Bekijk bij toezicht");
    expect((await resident.post(HOUSE, { do: "moderate" })).status).toBe(403);
    const found = await moderator.post(HOUSE, { do: "moderate" });
    expect(found.headers.location).toMatch(/^\/toezicht\/[0-9a-f-]{36}$/);
    expect((await moderator.get(String(found.headers.location))).text).toContain("Buurthuis De Lantaarn");
  });

  it("is ended by nobody who does not write for it, and never when it is no initiative", async () => {
    for (const who of ["resident", "editor", "admin"] as const) expect([who, (await (await memberOf(web, here, who)).post(HOUSE, { do: "end" })).status]).toEqual([who, 403]);
    expect((await new Visitor({ port: web.port }, here.host).get(HOUSE)).status).toBe(200);
  });

  it("shows whoever is asked to write for it the way to answer", async () => {
    await here.db.organisationInvitation.create({ data: { tenantId: here.tenant.id, organisationId: here.organisation, email: "neighbour@buurt.example", createdAt: new Date() } });
    const neighbour = await memberOf(web, here, "neighbour");
    expect((await neighbour.get(HOUSE)).text).toContain(`${HOUSE}/uitnodiging`);
    expect((await (await memberOf(web, here, "resident")).get(HOUSE)).text).not.toContain(`${HOUSE}/uitnodiging`);
    expect((await neighbour.post(`${HOUSE}/uitnodiging`, { do: "accept" })).headers.location).toBe(`${HOUSE}?gedaan=accepted`);
    expect((await neighbour.get(`${HOUSE}/bewerken`)).status).toBe(200);
    expect((await neighbour.get(`${HOUSE}/uitnodiging`)).headers.location).toBe(HOUSE);
  });

  it("to which the team says not now says why, and the desk is asked for a sentence", async () => {
    const resident = await memberOf(web, here, "resident");
    await resident.post("/organisaties/initiatief", initiative("Breien bij Toos"));
    const found = await here.db.moderationCase.findFirstOrThrow({ where: { tenantId: here.tenant.id, organisationId: await idBySlug("breien-bij-toos"), status: "open" }, select: { id: true, version: true } });
    const moderator = await memberOf(web, here, "moderator");
    const desk = `/toezicht/${found.id}`;
    expect((await moderator.get(desk)).text).toContain("Waarom niet nu?");
    const wish = { do: "not-now", version: String(found.version) };
    expect((await moderator.post(desk, { ...wish, why: "" })).status).toBe(400);
    expect((await moderator.post(desk, { ...wish, why: "Zoek eerst een plek." })).headers.location).toBe("/toezicht?gedaan=not-now");
    expect((await moderator.get("/toezicht?gedaan=not-now")).text).toContain("De schrijver leest waarom");
    expect((await resident.get("/organisaties/breien-bij-toos")).text).toContain("Zoek eerst een plek.");
  });

  it("that nobody keeps is asked for by the address of one's account, and once", async () => {
    await here.db.organisation.create({ data: { tenantId: here.tenant.id, slug: "fietsclub", name: "Fietsclub", kind: "association", about: "Wij fietsen." } });
    const resident = await memberOf(web, here, "resident");
    const path = "/organisaties/fietsclub/aanvragen";
    const page = (await resident.get(path)).text;
    expect(page).toContain("resident@buurt.example");
    expect(page).toContain('href="/account/e-mail"');
    expect((await resident.post(path, { note: "Ik ben de secretaris van de club." })).headers.location).toBe("/organisaties/fietsclub?gedaan=asked");
    const again = (await resident.get(path)).text;
    expect(again).toContain("Je vroeg dit al aan op");
    expect(again).not.toContain("<textarea");
  });

  it("offers its editors no kind that is the town's to give", async () => {
    const bound = (await (await memberOf(web, here, "editor")).get(`${HOUSE}/bewerken`)).text;
    expect(bound).toContain('value="association"');
    for (const kind of ["municipality", "neighbourhood-team"]) expect(bound).not.toContain(`value="${kind}"`);
    expect((await (await memberOf(web, here, "admin")).get(`${HOUSE}/bewerken`)).text).toContain('value="municipality"');
  });

  it("knows no kinds that are not there, and no page of what is hidden", async () => {
    const visitor = new Visitor({ port: web.port }, here.host);
    expect((await visitor.get(`${HOUSE}?soort=onzin`)).status).toBe(404);
    expect((await visitor.get(`${HOUSE}?soort=post`)).status).toBe(200);
    await here.db.organisation.create({ data: { tenantId: here.tenant.id, slug: "weg", name: "Is Weg", kind: "association", status: "hidden", createdAt: new Date(NOW) } });
    expect((await visitor.get("/organisaties/weg")).status).toBe(404);
    expect((await (await memberOf(web, here, "moderator")).get("/organisaties/weg")).status).toBe(200);
  });
});

describe("beginning an initiative", () => {
  it("comes back with what is wrong beside its field, and nothing lost", async () => {
    const resident = await memberOf(web, here, "resident");
    const { status, text } = await resident.post("/organisaties/initiatief", { ...initiative("Gemeente Lindedorp") });
    expect(status).toBe(409);
    expect(text).toContain("Deze naam is al van een ander");
    expect(text).toContain("Wij breien samen, elke dinsdag.");
    expect((await resident.post("/organisaties/initiatief", { key: randomUUID(), name: "Breiclub" })).status).toBe(400);
  });

  it("is offered nowhere in a town that wants none", async () => {
    await here.db.tenantModule.updateMany({ where: { tenantId: here.tenant.id, moduleId: "organisations" }, data: { settings: { initiatives: false } } });
    const resident = await memberOf(web, here, "resident");
    // Towns are read anew within moments; until then the former answer stands.
    await expect.poll(async () => (await resident.get("/organisaties/initiatief")).status, { timeout: 10_000 }).toBe(404);
    expect((await resident.get("/organisaties")).text).not.toContain("/organisaties/initiatief");
  });
});
