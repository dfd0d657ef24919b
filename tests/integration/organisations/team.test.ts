import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { after, stoppedClock } from "#app/platform/clock.ts";
import { confirm } from "#app/platform/identity/confirm.server.ts";
import { issueToken } from "#app/platform/identity/tokens.server.ts";
import { answerClaim, claimOrganisation, openClaims } from "#app/modules/organisations/team/claim.server.ts";
import { removeEditor } from "#app/modules/organisations/commands.server.ts";
import { answerInvitation, invitationFor } from "#app/modules/organisations/team/answer-invitation.server.ts";
import { cancelInvitation, inviteEditor } from "#app/modules/organisations/team/invite.server.ts";
import { editorsOf, invitedTo, organisationBySlug, type OrganisationPage } from "#app/modules/organisations/queries.server.ts";
import { acting, asOwner, NOW, twoTowns, type PersonKey, type TestTown } from "../../setup/towns.ts";

let here: TestTown;
let there: TestTown;
let house: OrganisationPage;
beforeAll(async () => {
  [here, there] = await twoTowns();
});

async function named(slug: string): Promise<OrganisationPage> {
  const found = await organisationBySlug(here.db, slug);
  if (!found) throw new Error(`no ${slug}`);
  return found;
}

beforeEach(async () => {
  await asOwner((client) => client.query("truncate organisation_invitation, organisation_claim, notification, mail_message, rate_limit cascade"));
  house = await named("buurthuis");
});

const mails = async (to: string) => (await here.db.mailMessage.findMany({ where: { tenantId: here.tenant.id, recipient: to }, select: { subject: true, plain: true } }));
const names = async (organisation: OrganisationPage) => (await editorsOf(here.db, organisation.id)).map(({ name }) => name);

const told = (who: PersonKey) => here.db.notification.findMany({ where: { tenantId: here.tenant.id, accountId: here.people[who].accountId }, select: { kind: true, detail: true } });

/** Somebody registers with an address and follows the link in the mail, so many days later. */
async function joins(email: string, days = 1) {
  const at = after(new Date(NOW), { days });
  const accountId = randomUUID();
  await here.db.account.create({ data: { tenantId: here.tenant.id, id: accountId, email, name: "Nieuw Erbij", createdAt: at } });
  const word = await issueToken(here.db, { tenantId: here.tenant.id, accountId, purpose: "confirm-email", at });
  const town = { site: "town", db: here.db, tenant: here.tenant, clock: stoppedClock(at.toISOString()), requestId: "r", origin: "http://hier.test", locale: "nl" } as const;
  expect(await confirm(town, word)).toMatchObject({ ok: true });
  return accountId;
}

describe("inviting somebody to write for an organisation", () => {
  it("asks who has an account, who is no editor before they say yes, and mails nobody", async () => {
    expect(await inviteEditor(acting(here, "editor"), house, "neighbour@buurt.example")).toEqual({ ok: true });
    expect(await names(house)).toEqual(["Elif Papaver"]);
    expect(await told("neighbour")).toMatchObject([{ kind: "asked", detail: { said: { nl: "Elif Papaver vraagt of je mee wilt schrijven in naam van Buurthuis De Lantaarn" }, path: "/organisaties/buurthuis/uitnodiging" } }]);
    expect(await mails("neighbour@buurt.example")).toEqual([]);
    expect(await invitationFor(here.db, here.people.neighbour, house.id, new Date(NOW))).toEqual({ by: "Elif Papaver" });
    expect(await invitationFor(here.db, here.people.resident, house.id, new Date(NOW))).toBeUndefined();
    expect(await invitationFor(there.db, there.people.neighbour, house.id, new Date(NOW))).toBeUndefined();
  });

  it("is answered with yes once, and whoever asked hears it", async () => {
    await inviteEditor(acting(here, "editor"), house, "neighbour@buurt.example");
    for (let time = 0; time < 2; time++) expect(await answerInvitation(acting(here, "neighbour"), house, true)).toBe("accepted");
    expect(await names(house)).toContain("Bram Vergeetmijniet");
    expect(await told("editor")).toMatchObject([{ kind: "taking-part", detail: { said: { nl: "Bram Vergeetmijniet schrijft nu mee in naam van Buurthuis De Lantaarn" } } }]);
    await removeEditor(acting(here, "admin"), house, here.people.neighbour.accountId);
  });

  it("is answered with no, which whoever asked hears too, and is over then", async () => {
    await inviteEditor(acting(here, "editor"), house, "neighbour@buurt.example");
    expect(await answerInvitation(acting(here, "neighbour"), house, false)).toBe("refused");
    expect(await told("editor")).toMatchObject([{ detail: { said: { nl: "Bram Vergeetmijniet schrijft liever niet mee voor Buurthuis De Lantaarn" } } }]);
    expect(await answerInvitation(acting(here, "neighbour"), house, true)).toBe("gone");
    expect(await names(house)).toEqual(["Elif Papaver"]);
  });

  it("of somebody else, of another organisation or taken back opens nothing", async () => {
    await inviteEditor(acting(here, "editor"), house, "neighbour@buurt.example");
    expect(await answerInvitation(acting(here, "resident"), house, true)).toBe("gone");
    expect(await answerInvitation({ ...acting(here, "neighbour"), at: after(new Date(NOW), { days: 31 }) }, house, true)).toBe("gone");
    await inviteEditor(acting(here, "editor"), house, "neighbour@buurt.example");
    await cancelInvitation(acting(here, "editor"), house, "neighbour@buurt.example");
    expect(await answerInvitation(acting(here, "neighbour"), house, true)).toBe("gone");
    expect(await names(house)).toEqual(["Elif Papaver"]);
  });

  it("is answered with yes by nobody who may not write, who can still say no", async () => {
    await inviteEditor(acting(here, "editor"), house, "neighbour@buurt.example");
    const doing = acting(here, "neighbour");
    const muted = { ...doing, member: { ...doing.member, restriction: { kind: "mute" as const, decisionId: randomUUID(), until: null } } };
    expect([await answerInvitation(muted, house, true), await answerInvitation(muted, house, false)]).toEqual(["not-allowed", "refused"]);
  });

  it("mails anybody else, who can as soon as their address is confirmed", async () => {
    expect(await inviteEditor(acting(here, "editor"), house, "nieuw@elders.example")).toEqual({ ok: true });
    expect(await mails("nieuw@elders.example")).toMatchObject([{ subject: "Schrijf je mee voor Buurthuis De Lantaarn?" }]);
    expect((await mails("nieuw@elders.example"))[0]?.plain).toContain("/registreren?terug=%2Forganisaties%2Fbuurthuis");
    expect(await invitedTo(here.db, house.id)).toEqual(["nieuw@elders.example"]);
    await joins("ander@elders.example");
    expect(await names(house)).not.toContain("Nieuw Erbij");
    await joins("nieuw@elders.example");
    expect(await names(house)).toContain("Nieuw Erbij");
    expect(await invitedTo(here.db, house.id)).toEqual([]);
  });

  it("who writes already says so, and mails nobody", async () => {
    const before = await invitedTo(here.db, house.id);
    expect(await inviteEditor(acting(here, "editor"), house, "editor@buurt.example")).toEqual({ ok: false, reason: "writes-already", name: here.people.editor.name });
    expect(await invitedTo(here.db, house.id)).toEqual(before);
    expect(await mails("editor@buurt.example")).toEqual([]);
  });

  it("again mails again, and is one invitation", async () => {
    for (let time = 0; time < 2; time++) await inviteEditor(acting(here, "editor"), house, "tweemaal@elders.example");
    expect([(await mails("tweemaal@elders.example")).length, await invitedTo(here.db, house.id)]).toEqual([2, ["tweemaal@elders.example"]]);
  });

  it("that was taken back, or is older than a month, opens nothing", async () => {
    await inviteEditor(acting(here, "editor"), house, "terug@elders.example");
    expect(await cancelInvitation(acting(here, "neighbour", stoppedClock(NOW)), house, "terug@elders.example")).toBe(false);
    expect(await cancelInvitation(acting(here, "editor"), house, "terug@elders.example")).toBe(true);
    await inviteEditor(acting(here, "editor"), house, "laat@elders.example");
    const before = await names(house);
    await joins("terug@elders.example");
    await joins("laat@elders.example", 31);
    expect(await names(house)).toEqual(before);
  });

  it.each(["resident", "connector", "moderator"] as const)("is not for a %s", async (who) => {
    expect(await inviteEditor(acting(here, who), house, "x@elders.example")).toEqual({ ok: false, reason: "not-allowed" });
    expect(await mails("x@elders.example")).toEqual([]);
  });
});

describe("asking for the page of an organisation that nobody keeps", () => {
  let club: OrganisationPage;
  const note = "Ik ben de penningmeester.";
  const claim = (who: PersonKey) => claimOrganisation(acting(here, who), club, note);
  beforeEach(async () => {
    const slug = `club-${randomUUID().slice(0, 8)}`;
    const { id } = await here.db.organisation.create({ data: { tenantId: here.tenant.id, slug, name: "Damclub", kind: "association", website: "https://www.damclub.example" } });
    await here.db.organisationNeighbourhood.create({ data: { tenantId: here.tenant.id, organisationId: id, neighbourhoodId: here.neighbourhoods.centrum } });
    club = await named(slug);
  });

  it("is granted at once to who has an address of its own domain", async () => {
    const doing = acting(here, "resident");
    expect(await claimOrganisation({ ...doing, member: { ...doing.member, email: "truus@damclub.example" } }, club, note)).toEqual({ ok: true, what: "granted" });
    expect(await names(club)).toEqual(["Truus Theelepel"]);
    expect(await claim("neighbour")).toEqual({ ok: false, reason: "has-editors" });
    expect(await told("connector")).toMatchObject([{ kind: "task", detail: { said: { nl: "Truus Theelepel houdt nu de pagina van Damclub bij, met een adres van de organisatie" } } }]);
  });

  it("asks a connector of where it is active, once, whose word lets them", async () => {
    for (let time = 0; time < 2; time++) expect(await claim("resident")).toEqual({ ok: true, what: "asked" });
    expect(await names(club)).toEqual([]);
    expect(await told("connector")).toMatchObject([{ kind: "task", detail: { said: { nl: "Truus Theelepel vraagt om de pagina van Damclub bij te houden" }, path: "/organisaties/aanvragen" } }]);
    const [open] = await openClaims(acting(here, "connector"));
    expect(open).toMatchObject({ note, name: "Truus Theelepel", organisation: "Damclub" });
    expect(await answerClaim(acting(here, "connector"), open?.id ?? "", { grant: true, answer: null })).toBe(true);
    expect(await answerClaim(acting(here, "admin"), open?.id ?? "", { grant: false, answer: "Nee." })).toBe(false);
    expect(await names(club)).toEqual(["Truus Theelepel"]);
    expect(await told("resident")).toMatchObject([{ kind: "taking-part", detail: { said: { nl: "Je mag de pagina van Damclub nu bijhouden" } } }]);
  });

  it("is refused with a reason, which whoever asked reads, and can be asked again", async () => {
    await claim("resident");
    const [open] = await openClaims(acting(here, "admin"));
    expect(await answerClaim(acting(here, "admin"), open?.id ?? "", { grant: false, answer: "We kennen je daar niet." })).toBe(true);
    expect(await names(club)).toEqual([]);
    expect(await told("resident")).toMatchObject([{ detail: { said: { nl: "Je krijgt de pagina van Damclub niet: We kennen je daar niet." } } }]);
    expect(await claim("resident")).toEqual({ ok: true, what: "asked" });
  });

  it("is answered by nobody for themselves, by no connector of elsewhere, and by nobody of another town", async () => {
    await claim("connector");
    await claim("resident");
    expect((await openClaims(acting(here, "connector"))).map(({ name }) => name)).toEqual(["Truus Theelepel"]);
    const elsewhere = acting(here, "connector");
    expect(await openClaims({ ...elsewhere, member: { ...elsewhere.member, connectorFor: [here.neighbourhoods.zuid] } })).toEqual([]);
    expect(await openClaims(acting(here, "resident"))).toEqual([]);
    expect(await openClaims(acting(there, "admin"))).toEqual([]);
    const [open] = await openClaims(acting(here, "admin"));
    expect(await answerClaim(acting(there, "admin"), open?.id ?? "", { grant: true, answer: null })).toBe(false);
  });

  it("by the only connector goes to the admins", async () => {
    await claim("connector");
    expect(await told("connector")).toEqual([]);
    expect(await told("admin")).toMatchObject([{ kind: "task" }]);
  });

  it("is granted after all once the address speaks for itself, and the open question is answered by it", async () => {
    await claim("resident");
    const doing = acting(here, "resident");
    expect(await claimOrganisation({ ...doing, member: { ...doing.member, email: "truus@damclub.example" } }, club, note)).toEqual({ ok: true, what: "granted" });
    expect(await names(club)).toEqual(["Truus Theelepel"]);
    expect(await openClaims(acting(here, "connector"))).toEqual([]);
    expect(JSON.stringify(await told("connector"))).toMatch(/vraagt om.*houdt nu|houdt nu.*vraagt om/);
  });

  it("goes past an admin whose address was never confirmed", async () => {
    const admin = { tenantId: here.tenant.id, id: here.people.admin.accountId };
    const confirmed = (emailConfirmedAt: Date | null) => here.db.account.updateMany({ where: admin, data: { emailConfirmedAt } });
    await confirmed(null);
    try {
      await claim("connector");
      expect(await told("admin")).toEqual([]);
    } finally {
      await confirmed(new Date(NOW));
    }
  });

  it("is not granted over the heads of who keeps it meanwhile", async () => {
    await claim("resident");
    const doing = acting(here, "neighbour");
    await claimOrganisation({ ...doing, member: { ...doing.member, email: "b@damclub.example" } }, club, note);
    const [open] = await openClaims(acting(here, "admin"));
    expect(await answerClaim(acting(here, "admin"), open?.id ?? "", { grant: true, answer: null })).toBe(false);
    expect(await names(club)).toEqual(["Bram Vergeetmijniet"]);
  });

  it("of two at the same moment lets the first", async () => {
    const by = (who: PersonKey, email: string) => {
      const doing = acting(here, who);
      return claimOrganisation({ ...doing, member: { ...doing.member, email } }, club, note);
    };
    const outcomes = await Promise.all([by("resident", "a@damclub.example"), by("neighbour", "b@damclub.example")]);
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await names(club)).toHaveLength(1);
  });
});
