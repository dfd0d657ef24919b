import { beforeEach, describe, expect, test } from "vitest";
import { confirm } from "#app/platform/identity/confirm.server.ts";
import { neighbourhoodOfPostcode, readPostcode } from "#app/platform/identity/find-neighbourhood.server.ts";
import { ELSEWHERE } from "#app/platform/identity/forms.ts";
import { logInByLink } from "#app/platform/identity/log-in-by-link.server.ts";
import { logInByPassword } from "#app/platform/identity/log-in-by-password.server.ts";
import { chosenNeighbourhood } from "#app/routes/account/neighbourhood-choice.server.ts";
import { register, type Registration } from "#app/platform/identity/register.server.ts";
import { auditActions, loggedIn, mailTo, newestWord, PASSWORD, removeTowns, someone, twoTowns, type TestTown } from "./setup.ts";

let here: TestTown;
let there: TestTown;
beforeEach(async () => {
  ({ here, there } = await twoTowns());
  return () => removeTowns(here, there);
});

const email = "noor@voorbeeld.nl";
const wish = (over: Partial<Registration> = {}): Registration => ({ email, name: "Noor", neighbourhoodId: here.river, password: PASSWORD, returnTo: "/berichten/nieuw", ...over });

function accounts(town: TestTown) {
  return town.db.account.findMany({ where: { tenantId: town.tenant.id } });
}

describe("registering", () => {
  test("mails a link that confirms the address, once, and leads back", async () => {
    expect(await register(here, wish())).toEqual({ ok: true });
    const [account] = await accounts(here);
    expect(account).toMatchObject({ email, name: "Noor", neighbourhoodId: here.river, emailConfirmedAt: null });
    expect(account?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    const word = await newestWord(here, email);
    expect(await confirm(here, word)).toEqual({ ok: true, accountId: account?.id, returnTo: "/berichten/nieuw" });
    expect((await accounts(here))[0]?.emailConfirmedAt).toEqual(here.clock.now());
    expect(await confirm(here, word)).toEqual({ ok: false, reason: "link-does-not-work" });
    expect(await auditActions(here)).toEqual(["account.registered", "account.confirmed"]);
  });

  test("brings a name that a rule points at to the desk once its address is confirmed, and no other", async () => {
    const cases = () => here.db.moderationCase.findMany({ where: { tenantId: here.tenant.id, subject: "profile" }, select: { accountId: true, holds: true, neighbourhoodIds: true } });
    for (const [address, name] of [["rot@voorbeeld.nl", "Klootzak"], [email, "Noor"]] as const) {
      await register(here, wish({ email: address, name }));
      expect(await cases()).toHaveLength(address === email ? 1 : 0);
      await confirm(here, await newestWord(here, address));
    }
    const rude = (await accounts(here)).find(({ name }) => name === "Klootzak");
    expect(await cases()).toEqual([{ accountId: rude?.id, holds: false, neighbourhoodIds: [here.river] }]);
  });

  test("keeps the link's word nowhere in the database but in the mail", async () => {
    await register(here, wish());
    const word = await newestWord(here, email);
    const tokens = await here.db.loginToken.findMany({ where: { tenantId: here.tenant.id } });
    expect(tokens).toHaveLength(1);
    expect(JSON.stringify(tokens)).not.toContain(word);
  });

  test("refuses a neighbourhood of another town and a weak password, and writes nothing", async () => {
    expect(await register(here, wish({ neighbourhoodId: there.river }))).toEqual({ ok: false, reason: "unknown-neighbourhood" });
    expect(await register(here, wish({ password: "wachtwoord123" }))).toEqual({ ok: false, reason: "too-common" });
    expect(await accounts(here)).toEqual([]);
    expect(await mailTo(here, email)).toEqual([]);
  });

  test("with an address that has an account says the same, changes nothing and mails a way in", async () => {
    await someone(here, email);
    const before = await accounts(here);
    expect(await register(here, wish({ name: "Iemand Anders", password: "een ander goed wachtwoord" }))).toEqual({ ok: true });
    expect(await accounts(here)).toEqual(before);
    const [mail] = await mailTo(here, email);
    expect(mail?.template).toBe("account.already");
    expect(await logInByLink(here, await newestWord(here, email))).toMatchObject({ ok: true, returnTo: "/berichten/nieuw" });
  });

  test("sent twice at once makes one account, and its newest link works", async () => {
    await Promise.all([register(here, wish()), register(here, wish())]);
    expect(await accounts(here)).toHaveLength(1);
    const words = (await mailTo(here, email)).map(({ plain }) => /\/bevestigen\/([\w-]+)/.exec(plain)?.[1] ?? "");
    const outcomes = await Promise.all(words.map((word) => confirm(here, word)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await logInByPassword(here, { email, password: PASSWORD, returnTo: "/" })).toMatchObject({ ok: true });
  });

  test("by somebody else before the address is confirmed leaves that person's password no way in", async () => {
    await register(here, wish({ password: "wachtwoord van een inbreker" }));
    const first = await newestWord(here, email);
    await register(here, wish({ name: "De echte Noor" }));
    expect(await confirm(here, first)).toMatchObject({ ok: false });
    expect(await confirm(here, await newestWord(here, email))).toMatchObject({ ok: true });
    expect(await logInByPassword(here, { email, password: "wachtwoord van een inbreker", returnTo: "/" })).toEqual({ ok: false, reason: "wrong" });
    expect((await accounts(here))[0]?.name).toBe("De echte Noor");
  });

  test("the same address in two towns is two accounts, and a link works in its own town only", async () => {
    await register(here, wish());
    await register(there, wish({ neighbourhoodId: there.mill, name: "Andere Noor" }));
    expect(await accounts(there)).toHaveLength(1);
    const word = await newestWord(here, email);
    expect(await confirm(there, word)).toEqual({ ok: false, reason: "link-does-not-work" });
    expect(await confirm(here, word)).toMatchObject({ ok: true });
  });

  test("a link stops working after 48 hours", async () => {
    await register(here, wish());
    here.clock.set(new Date(here.clock.now().getTime() + 48 * 3600_000).toISOString());
    expect(await confirm(here, await newestWord(here, email))).toMatchObject({ ok: false });
  });

  test("a session of one town is nobody in another", async () => {
    const noor = await someone(here, email);
    await someone(there, email);
    const { cookie } = await loggedIn(here, noor);
    const { findMember } = await import("#app/platform/identity/sessions.server.ts");
    expect(await findMember(there.db, cookie, false)).toBeUndefined();
    expect((await findMember(here.db, cookie, false))?.member.accountId).toBe(noor.accountId);
  });
});

test.each([
  ["4201 ab", "mill"],
  ["4201AB", "mill"],
  ["4201xz", "river"],
  ["4201", "river"],
] as const)("postcode %s lies in one neighbourhood", async (typed, which) => {
  const postcode = readPostcode(typed);
  expect(postcode && (await neighbourhoodOfPostcode(here.db, postcode))).toBe(here[which]);
});

test("what is no postcode, or lies elsewhere, has no neighbourhood", async () => {
  for (const text of ["", "0201AB", "42", "4201A", "4201ABC", "'; drop"]) expect(readPostcode(text)).toBeUndefined();
  expect(await neighbourhoodOfPostcode(here.db, "1011")).toBeUndefined();
});

describe("where somebody lives", () => {
  const chosen = (wish: Parameters<typeof chosenNeighbourhood>[1]) => chosenNeighbourhood(here, wish);

  test("is what the list or the postcode says", async () => {
    expect(await chosen({ neighbourhood: here.river })).toEqual({ ok: true, id: here.river });
    expect(await chosen({ neighbourhood: ELSEWHERE })).toEqual({ ok: true, id: null });
    expect(await chosen({ postcode: "4201 ab" })).toEqual({ ok: true, id: here.mill });
    expect(await chosen({ neighbourhood: here.mill, postcode: "4201AB" })).toEqual({ ok: true, id: here.mill });
    expect(await chosen({ neighbourhood: here.mill, postcode: "9999 ZZ" })).toEqual({ ok: true, id: here.mill });
  });

  test("is asked beside the postcode when the two contradict each other", async () => {
    expect(await chosen({ neighbourhood: here.river, postcode: "4201AB" })).toEqual({ ok: false, field: "postcode", reason: "postcode-differs", name: "Molen" });
    expect(await chosen({ neighbourhood: ELSEWHERE, postcode: "4201XX" })).toEqual({ ok: false, field: "postcode", reason: "postcode-differs", name: "Rivier" });
    expect(await chosen({ neighbourhood: here.river, postcode: "42" })).toMatchObject({ field: "postcode", reason: "bad-postcode" });
    expect(await chosen({ postcode: "9999 ZZ" })).toMatchObject({ field: "postcode", reason: "postcode-elsewhere" });
    expect(await chosen({})).toMatchObject({ field: "neighbourhood", reason: "no-neighbourhood" });
  });
});
