import type * as argon2 from "@node-rs/argon2";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { askLoginLink, askNewPassword } from "#app/platform/identity/ask-login-link.server.ts";
import { logInByLink } from "#app/platform/identity/log-in-by-link.server.ts";
import { logInByPassword } from "#app/platform/identity/log-in-by-password.server.ts";
import { setNewPassword } from "#app/platform/identity/set-new-password.server.ts";
import { findMember } from "#app/platform/identity/sessions.server.ts";
import { loggedIn, mailTo, newestWord, PASSWORD, removeTowns, someone, twoTowns, type TestTown } from "./setup.ts";

const { verifications } = vi.hoisted(() => ({ verifications: vi.fn() }));

// The costly part of a log-in, counted; it still does its work.
vi.mock("@node-rs/argon2", async (importOriginal) => {
  const real = await importOriginal<typeof argon2>();
  return { ...real, verify: (...given: Parameters<typeof real.verify>) => (verifications(), real.verify(...given)) };
});

let here: TestTown;
let there: TestTown;
beforeEach(async () => {
  ({ here, there } = await twoTowns());
  return () => removeTowns(here, there);
});

const email = "noor@voorbeeld.nl";
const NEW_PASSWORD = "zeven molens aan de linge";

function later(town: TestTown, minutes: number): void {
  town.clock.set(new Date(town.clock.now().getTime() + minutes * 60_000).toISOString());
}

describe("a link to log in with", () => {
  test("works once, of two at the same moment for one", async () => {
    const noor = await someone(here, email);
    await askLoginLink(here, { email, returnTo: "/berichten" });
    const word = await newestWord(here, email);
    const outcomes = await Promise.all([logInByLink(here, word), logInByLink(here, word)]);
    expect(outcomes.filter(({ ok }) => ok)).toEqual([{ ok: true, accountId: noor.accountId, returnTo: "/berichten" }]);
    expect(await logInByLink(here, word)).toEqual({ ok: false, reason: "link-does-not-work" });
  });

  test("works for 15 minutes, in its own town, for its own purpose", async () => {
    await someone(here, email);
    await someone(there, email);
    await askLoginLink(here, { email, returnTo: "/" });
    const word = await newestWord(here, email);
    expect(await logInByLink(there, word)).toMatchObject({ ok: false });
    expect(await setNewPassword(here, { word, password: NEW_PASSWORD })).toMatchObject({ ok: false });
    later(here, 15);
    expect(await logInByLink(here, word)).toMatchObject({ ok: false });
  });

  test("is asked for with an unknown address without a word said or a row written", async () => {
    await someone(here, email);
    expect(await askLoginLink(here, { email: "niemand@voorbeeld.nl", returnTo: "/" })).toBe(await askLoginLink(here, { email, returnTo: "/" }));
    expect(await mailTo(here, "niemand@voorbeeld.nl")).toEqual([]);
  });

  test.each(["", "x", "a".repeat(43), "a".repeat(5000), "' or 1=1 --", "\0"])("is not %j", async (word) => {
    expect(await logInByLink(here, word)).toEqual({ ok: false, reason: "link-does-not-work" });
  });

  test("for an address never confirmed drops the password that anybody may have chosen", async () => {
    await someone(here, email, { confirmed: false });
    await askLoginLink(here, { email, returnTo: "/" });
    expect(await logInByLink(here, await newestWord(here, email))).toMatchObject({ ok: true });
    expect(await logInByPassword(here, { email, password: PASSWORD, returnTo: "/" })).toEqual({ ok: false, reason: "wrong" });
  });
});

describe("a password", () => {
  test("lets in its own account, in its own town", async () => {
    const noor = await someone(here, email);
    await someone(there, email, { password: NEW_PASSWORD });
    expect(await logInByPassword(here, { email, password: PASSWORD, returnTo: "/" })).toEqual({ ok: true, accountId: noor.accountId });
    expect(await logInByPassword(there, { email, password: PASSWORD, returnTo: "/" })).toEqual({ ok: false, reason: "wrong" });
  });

  test("refused says the same for a wrong one, an unknown address and an account without one", async () => {
    await someone(here, email);
    await someone(here, "zonder@voorbeeld.nl", { password: null });
    const outcomes = await Promise.all([email, "niemand@voorbeeld.nl", "zonder@voorbeeld.nl"].map((who) => logInByPassword(here, { email: who, password: "helemaal niet goed", returnTo: "/" })));
    expect(outcomes).toEqual(Array(3).fill({ ok: false, reason: "wrong" }));
  });

  test("costs the same work for an unknown address and an account without one as for a known one", async () => {
    await someone(here, email);
    await someone(here, "zonder@voorbeeld.nl", { password: null });
    await logInByPassword(here, { email, password: "eerst één keer, voor de vergelijking", returnTo: "/" });
    const work: number[] = [];
    for (const who of [email, "niemand@voorbeeld.nl", "zonder@voorbeeld.nl"]) {
      verifications.mockClear();
      await logInByPassword(here, { email: who, password: "helemaal niet goed", returnTo: "/" });
      work.push(verifications.mock.calls.length);
    }
    expect(work).toEqual([1, 1, 1]);
  });

  test("for an address never confirmed sends the mail again, and lets nobody in", async () => {
    await someone(here, email, { confirmed: false });
    expect(await logInByPassword(here, { email, password: PASSWORD, returnTo: "/" })).toEqual({ ok: false, reason: "not-confirmed" });
    expect((await mailTo(here, email)).map(({ template }) => template)).toEqual(["account.confirm"]);
  });
});

describe("a forgotten password", () => {
  test("is replaced by link; every session ends, other links die and a notice goes out", async () => {
    const noor = await someone(here, email);
    const { cookie } = await loggedIn(here, noor);
    await askLoginLink(here, { email, returnTo: "/" });
    const loginWord = await newestWord(here, email);
    await askNewPassword(here, { email, returnTo: "/account" });
    const word = await newestWord(here, email);
    expect(await setNewPassword(here, { word, password: "wachtwoord123" })).toEqual({ ok: false, reason: "too-common" });
    expect(await setNewPassword(here, { word, password: NEW_PASSWORD })).toEqual({ ok: true, accountId: noor.accountId, returnTo: "/account" });
    expect(await findMember(here.db, cookie, false)).toBeUndefined();
    expect(await logInByLink(here, loginWord)).toMatchObject({ ok: false });
    expect(await setNewPassword(here, { word, password: NEW_PASSWORD })).toMatchObject({ ok: false });
    expect(await logInByPassword(here, { email, password: NEW_PASSWORD, returnTo: "/" })).toMatchObject({ ok: true });
    expect((await mailTo(here, email)).map(({ template }) => template)).toContain("account.password-changed");
  });

  test("of an unknown address gets the same answer and no mail", async () => {
    expect(await askNewPassword(here, { email: "niemand@voorbeeld.nl", returnTo: "/" })).toBeUndefined();
    expect(await mailTo(here, "niemand@voorbeeld.nl")).toEqual([]);
  });
});
