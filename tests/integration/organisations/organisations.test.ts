import { beforeAll, describe, expect, it } from "vitest";
import { addOrganisation, changeOrganisation, removeEditor } from "#app/modules/organisations/commands.server.ts";
import { organisationForm } from "#app/modules/organisations/forms.ts";
import { organisationJsonLd } from "#app/modules/organisations/json-ld.server.ts";
import { hoursOf, listOrganisations, organisationBySlug, placeInList } from "#app/modules/organisations/queries.server.ts";
import { beginSession, findMember } from "#app/platform/identity/sessions.server.ts";
import { acting, asOwner, twoTowns, type PersonKey, type TestTown } from "../../setup/towns.ts";

let here: TestTown;
let there: TestTown;
beforeAll(async () => {
  [here, there] = await twoTowns();
});

const form = (more: Record<string, unknown> = {}) => organisationForm.parse({ name: "Tuinclub De Spade", kind: "association", about: "Wij tuinieren.", ...more });
const named = async (town: TestTown, slug: string) => {
  const found = await organisationBySlug(town.db, slug);
  if (!found) throw new Error(`no ${slug}`);
  return found;
};
const audit = async (subjectId: string) => (await here.db.auditEvent.findMany({ where: { subjectId }, orderBy: { id: "asc" } })).map(({ action }) => action);

describe("an organisation", () => {
  it("is added by an admin, in its own town, with a line in the audit trail", async () => {
    expect(await addOrganisation(acting(here, "admin"), form({ neighbourhoods: [here.neighbourhoods.noord] }))).toEqual({ ok: true, slug: "tuinclub-de-spade" });
    const added = await named(here, "tuinclub-de-spade");
    expect(added).toMatchObject({ name: "Tuinclub De Spade", kind: "association", neighbourhoods: ["Noord"] });
    expect(await organisationBySlug(there.db, "tuinclub-de-spade")).toBeUndefined();
    expect(await audit(added.id)).toEqual(["organisation.added"]);
  });

  it.each(["resident", "editor", "connector", "moderator"] as const)("is not added by a %s", async (who) => {
    expect(await addOrganisation(acting(here, who), form({ name: `Van ${who}` }))).toEqual({ ok: false, reason: "not-allowed" });
  });

  it("of a name that is taken, or for another town's neighbourhood, is refused whole", async () => {
    expect(await addOrganisation(acting(here, "admin"), form())).toEqual({ ok: false, reason: "name-taken" });
    expect(await addOrganisation(acting(here, "admin"), form({ name: "Over de grens", neighbourhoods: [there.neighbourhoods.noord] }))).toEqual({ ok: false, reason: "unknown-neighbourhood" });
    expect(await organisationBySlug(here.db, "over-de-grens")).toBeUndefined();
  });

  it("never gets the address of one of the list's own pages", async () => {
    expect(await addOrganisation(acting(here, "admin"), form({ name: "Nieuw" }))).toEqual({ ok: true, slug: "nieuw-organisatie" });
  });

  it("is listed in its neighbourhoods, and everywhere when it has none", async () => {
    const slugs = async (where: "noord" | "zuid") => (await listOrganisations(here.db, { neighbourhoodId: here.neighbourhoods[where], size: 50 })).organisations.map(({ slug }) => slug);
    expect(await slugs("noord")).toEqual(expect.arrayContaining(["tuinclub-de-spade", "buurthuis"]));
    expect(await slugs("zuid")).toContain("buurthuis");
    expect(await slugs("zuid")).not.toContain("tuinclub-de-spade");
  });

  it("is changed by its editors and admins only, and keeps its address", async () => {
    const house = await named(here, "buurthuis");
    const change = (who: PersonKey) => changeOrganisation(acting(here, who), house, form({ name: "Buurthuis De Nieuwe Lantaarn", kind: "community-centre" }));
    expect(await change("resident")).toEqual({ ok: false, reason: "not-allowed" });
    expect(await change("editor")).toEqual({ ok: true, waits: false });
    expect(await named(here, "buurthuis")).toMatchObject({ name: "Buurthuis De Nieuwe Lantaarn" });
    expect((await named(there, "buurthuis")).name).toBe("Buurthuis De Lantaarn");
  });
});

describe("how one reaches an organisation", () => {
  const contact = { website: "www.spade.example", email: "Hallo@Spade.example", phone: "0183 00 00 21", address: "Plein 1, Oost", hoursNote: "Niet in mei." };
  const hours = { monday: { opens: "09:00", closes: "17:00" }, saturday: { opens: "10:00", closes: "12:30" } };

  it("is kept as it was filled in, and gone when it is left empty", async () => {
    expect(await addOrganisation(acting(here, "admin"), form({ name: "De Schoffel", ...contact, hours }))).toEqual({ ok: true, slug: "de-schoffel" });
    const added = await named(here, "de-schoffel");
    expect(added).toMatchObject({ ...contact, website: "https://www.spade.example", email: "hallo@spade.example" });
    expect(await hoursOf(here.db, added.id)).toEqual(hours);
    expect(await hoursOf(there.db, added.id)).toEqual({});
    await changeOrganisation(acting(here, "admin"), added, form({ name: "De Schoffel", hours: { tuesday: { opens: "13:00", closes: "15:00" } } }));
    expect(await named(here, "de-schoffel")).toMatchObject({ website: null, email: null, phone: null, address: null, hoursNote: null });
    expect(await hoursOf(here.db, added.id)).toEqual({ tuesday: { opens: "13:00", closes: "15:00" } });
  });

  it.each([
    ["a script for an address", { website: "javascript:alert(1)" }, "website"],
    ["an address without a name", { website: "https://" }, "website"],
    ["no e-mail address", { email: "hallo" }, "email"],
    ["a number with words", { phone: "bel Truus" }, "phone"],
    ["a number of three", { phone: "112" }, "phone"],
  ])("is not %s", (_what, fields, path) => {
    const read = organisationForm.safeParse({ name: "De Schoffel", kind: "association", ...fields });
    expect(read.error?.issues.map((issue) => issue.path.join("."))).toEqual([path]);
  });

  it.each([
    ["update organisation set website = 'javascript:alert(1)'"],
    ["update organisation set phone = 'bel Truus'"],
    ["update organisation_hours set closes = opens"],
    ["update organisation_hours set weekday = 8"],
    ["update organisation_hours set opens = '9 uur'"],
  ])("is guarded by the database: %s", async (statement) => {
    await expect(asOwner((client) => client.query(statement))).rejects.toThrow("check constraint");
  });

  it("is known to search engines, with its hours", async () => {
    await addOrganisation(acting(here, "admin"), form({ name: "De Hark", ...contact, hours }));
    const rake = await named(here, "de-hark");
    expect(organisationJsonLd(rake, await hoursOf(here.db, rake.id), "https://oost.example")).toMatchObject({
      "@id": "https://oost.example/organisaties/de-hark",
      url: "https://www.spade.example",
      telephone: "0183 00 00 21",
      location: { address: "Plein 1, Oost", openingHoursSpecification: [{ dayOfWeek: "https://schema.org/Monday", opens: "09:00", closes: "17:00" }, { dayOfWeek: "https://schema.org/Saturday" }] },
    });
  });
});

describe("who writes for an organisation", () => {
  const editorIn = async (town: TestTown, who: PersonKey) => {
    const cookie = (await beginSession(town.db, town.people[who].accountId, "x", false)).split(";")[0];
    return (await findMember(town.db, cookie, false))?.member.editorOf;
  };

  it("is taken away by its editors and admins, and holds at the next request", async () => {
    const house = await named(here, "buurthuis");
    const { accountId } = here.people.neighbour;
    await here.db.organisationEditor.create({ data: { tenantId: here.tenant.id, organisationId: house.id, accountId } });
    expect(await editorIn(here, "neighbour")).toEqual([house.id]);
    expect(await editorIn(there, "neighbour")).toEqual([]);
    expect(await removeEditor(acting(here, "resident"), house, accountId)).toBe(false);
    for (let time = 0; time < 2; time++) expect(await removeEditor(acting(here, "admin"), house, accountId)).toBe(true);
    expect(await editorIn(here, "neighbour")).toEqual([]);
    expect((await audit(house.id)).filter((action) => action === "organisation.editor-removed")).toHaveLength(1);
  });
});

describe("the list", () => {
  it("goes on where a page ends, and shows one kind when asked", async () => {
    const all = (await listOrganisations(here.db, { size: 50 })).organisations.map(({ slug }) => slug);
    const first = await listOrganisations(here.db, { size: 2 });
    const after = await placeInList(here.db, first.next ?? "");
    const second = await listOrganisations(here.db, { size: 50, after });
    expect([...first.organisations, ...second.organisations].map(({ slug }) => slug)).toEqual(all);
    expect(second.next).toBeUndefined();
    expect((await listOrganisations(here.db, { kind: "community-centre", size: 50 })).organisations.map(({ slug }) => slug)).toEqual(["buurthuis"]);
    expect((await listOrganisations(here.db, { kind: "initiative", size: 50 })).organisations).toEqual([]);
  });
});
