import { beforeAll, beforeEach, expect, test } from "vitest";
import { askNewEmail, confirmNewEmail } from "#app/platform/identity/change-email.server.ts";
import { deleteAccount } from "#app/platform/identity/delete-account.server.ts";
import { exportData } from "#app/platform/identity/export-data.server.ts";
import { tryMailAgain } from "#app/platform/identity/try-mail-again.server.ts";
import { suppress } from "#app/platform/mail/suppression.server.ts";
import type { SuppressionReason } from "#app/platform/mail/suppression.ts";
import { after } from "#app/platform/clock.ts";
import { expireInTown } from "#app/platform/privacy/expire.server.ts";
import { Visitor, type Answer } from "../../setup/http.ts";
import { sessionOf } from "../../setup/roles.ts";
import { twoTowns as lookAlikes, type TestTown as LookAlike } from "../../setup/towns.ts";
import { startWeb, type BuiltProcess } from "../../setup/web.ts";
import { auditActions, loggedIn, mailTo, newestWord, PASSWORD, removeTowns, someone, twoTowns, type TestTown } from "../identity/setup.ts";

let here: TestTown;
let there: TestTown;
beforeEach(async () => {
  ({ here, there } = await twoTowns());
  return () => removeTowns(here, there);
});

const stop = (town: TestTown, address: string, reason: SuppressionReason = "bounced") => town.db.transact((tx) => suppress(tx, { tenantId: town.tenant.id, address, reason, detail: "", at: town.clock.now() }));
const stopped = (town: TestTown) => town.db.mailSuppression.count({ where: { tenantId: town.tenant.id } });

async function noor() {
  const account = await someone(here, "noor@voorbeeld.nl");
  return { account, member: async () => (await loggedIn(here, account)).member };
}

test("a member knows that mail to them was stopped, in the town where it was and in no other", async () => {
  const { member } = await noor();
  await stop(there, "noor@voorbeeld.nl");
  expect((await member()).mailStopped).toBeNull();
  await stop(here, "Noor@voorbeeld.nl");
  expect((await member()).mailStopped).toBe("bounced");
});

test("a bounce is lifted at the member's word, with a mail to see whether it arrives, a few times a day", async () => {
  const { member } = await noor();
  await stop(here, "noor@voorbeeld.nl");
  expect(await tryMailAgain(here, await member(), "bounced")).toEqual({ ok: true });
  expect(await stopped(here)).toBe(0);
  expect(await mailTo(here, "noor@voorbeeld.nl")).toMatchObject([{ template: "account.mail-again", status: "queued", repairs: true }]);
  expect(await auditActions(here)).toEqual(["account.mail-tried-again"]);
  for (let time = 0; time < 2; time++) await tryMailAgain(here, await member(), "bounced");
  await stop(here, "noor@voorbeeld.nl");
  expect(await tryMailAgain(here, await member(), "bounced")).toEqual({ ok: false, reason: "too-often" });
  expect(await stopped(here)).toBe(1);
});

test("a complaint is taken back only by who says so, and outlives a bounce", async () => {
  const { member } = await noor();
  await stop(here, "noor@voorbeeld.nl", "complained");
  await stop(here, "noor@voorbeeld.nl", "bounced");
  expect((await member()).mailStopped).toBe("complained");
  expect(await tryMailAgain(here, await member(), "bounced")).toEqual({ ok: false, reason: "says-otherwise" });
  expect(await tryMailAgain(here, await member(), "complained")).toEqual({ ok: true });
  expect(await stopped(here)).toBe(0);
});

test("a changed address begins clean, even one that mail came back from before", async () => {
  const { account, member } = await noor();
  await stop(here, "noor@voorbeeld.nl");
  await stop(here, "nieuw@voorbeeld.nl");
  expect(await askNewEmail(here, await member(), { email: "nieuw@voorbeeld.nl", current: PASSWORD })).toEqual({ ok: true });
  expect(await mailTo(here, "nieuw@voorbeeld.nl")).toMatchObject([{ repairs: true }]);
  expect(await confirmNewEmail(here, await newestWord(here, "nieuw@voorbeeld.nl"))).toEqual({ ok: true });
  expect((await loggedIn(here, account)).member).toMatchObject({ email: "nieuw@voorbeeld.nl", mailStopped: null });
});

test("it is in the export, goes with the account, and of strangers after a month", async () => {
  const { member } = await noor();
  await stop(here, "noor@voorbeeld.nl");
  await stop(here, "vreemd@voorbeeld.nl");
  await stop(there, "noor@voorbeeld.nl");
  expect((await exportData(here, await member()))["mailStopped"]).toEqual([{ address: "noor@voorbeeld.nl", reason: "bounced", at: here.clock.now() }]);
  await expireInTown(here.db, after(here.clock.now(), { days: 31 }));
  expect((await here.db.mailSuppression.findMany({ where: { tenantId: here.tenant.id } })).map(({ address }) => address)).toEqual(["noor@voorbeeld.nl"]);
  expect(await deleteAccount(here, await member(), PASSWORD)).toEqual({ ok: true });
  expect([await stopped(here), await stopped(there)]).toEqual([0, 1]);
});

/** A page's text without what stands in the middle of an address. */
const wordsOf = ({ text }: Answer) => text.replace(/<!-- -->|<wbr\/?>/g, "");

/** The same over HTTP, in towns with hosts. */
let web: BuiltProcess;
let town: LookAlike;
beforeAll(async () => {
  [town] = await lookAlikes();
  web = await startWeb();
}, 120_000);

test("every page tells the member so, until they let us try again", async () => {
  const tenantId = town.tenant.id;
  const visitor = new Visitor(web, town.host, await sessionOf(town, "resident"));
  const told = async (path: string) => wordsOf(await visitor.get(path)).includes("Onze mail naar resident@buurt.example komt niet aan");
  expect(await told("/")).toBe(false);
  await town.db.mailSuppression.create({ data: { tenantId, address: "resident@buurt.example", reason: "bounced" } });
  expect(await told("/")).toBe(true);
  expect(await told("/berichten")).toBe(true);
  expect((await new Visitor(web, town.host).get("/")).text).not.toContain("komt niet aan");
  const again = await visitor.post("/account/mail", { reason: "bounced" });
  expect(again).toMatchObject({ status: 303, headers: { location: "/account/mail?gedaan=ja" } });
  expect(wordsOf(await visitor.get("/account/mail?gedaan=ja"))).toContain("We sturen je nu een mail naar resident@buurt.example");
  expect(await told("/")).toBe(false);
});
