import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { logInLetter, newEmailLetter } from "#app/platform/identity/letters.ts";
import { deliver } from "#app/platform/mail/deliver.server.ts";
import { MOST_TRIES } from "#app/platform/mail/most-tries.ts";
import { sendMailLater } from "#app/platform/mail/send-mail.server.ts";
import { NotTaken, type MailTransport, type OutgoingMail } from "#app/platform/mail/post.ts";
import { transportOf } from "#app/platform/mail/transport.server.ts";
import { PostOffice } from "../../setup/post-office.ts";
import { removeTowns, twoTowns, type TestTown } from "../identity/setup.ts";

let here: TestTown;
let there: TestTown;
beforeEach(async () => {
  ({ here, there } = await twoTowns());
  return () => removeTowns(here, there);
});

const from = "post@samen.example";

async function queued(town: TestTown): Promise<string> {
  const id = await town.db.transact((tx) => sendMailLater(tx, { tenant: town.tenant, to: "noor@voorbeeld.nl", locale: "nl", template: logInLetter, props: { name: "Noor <b>", href: "http://hier.test/bevestigen/abc" }, at: town.clock.now() }));
  return id ?? "";
}

function row(town: TestTown, id: string) {
  return town.db.mailMessage.findFirst({ where: { tenantId: town.tenant.id, id } });
}

function collecting(fail?: NotTaken): MailTransport & { sent: OutgoingMail[] } {
  const sent: OutgoingMail[] = [];
  return {
    kind: "smtp",
    sent,
    send: (mail) => {
      if (fail) return Promise.reject(fail);
      sent.push(mail);
      return Promise.resolve({ providerId: `post-${sent.length}` });
    },
  };
}

test("a mail carries the town's name, its own language, and a text without markup", async () => {
  const id = await queued(here);
  const transport = collecting();
  expect(await deliver(here.db, id, { transport, from, clock: here.clock })).toBe("sent");
  const [mail] = transport.sent;
  expect(mail).toMatchObject({ to: "noor@voorbeeld.nl", from: { name: "Samen Hier", address: from }, replyTo: "buurt@gemeente.example", subject: "Inloggen bij Samen Hier" });
  expect(mail?.html).toContain('lang="nl"');
  expect(mail?.html).toContain("#0a5c8f");
  expect(mail?.html).not.toContain("Noor <b>");
  expect(mail?.plain).toContain("http://hier.test/bevestigen/abc");
  expect(await row(here, id)).toMatchObject({ status: "sent", attempts: 1, sentAt: here.clock.now() });
});

test("a mail leaves once, however many come for it at the same moment, and however often after", async () => {
  const id = await queued(here);
  const transport = collecting();
  const come = () => deliver(here.db, id, { transport, from, clock: here.clock });
  const outcomes = await Promise.all([come(), come(), come()]);
  expect(outcomes.filter((outcome) => outcome === "sent")).toHaveLength(1);
  expect(await come()).toBe("elsewhere");
  expect(transport.sent).toHaveLength(1);
});

test("a mail that is not taken stays in line, and is given up after so many tries", async () => {
  const id = await queued(here);
  const transport = collecting(new NotTaken("smtp: ETIMEDOUT", false));
  for (let round = 1; round < MOST_TRIES; round++) expect(await deliver(here.db, id, { transport, from, clock: here.clock })).toBe("again");
  expect(await deliver(here.db, id, { transport, from, clock: here.clock })).toBe("failed");
  expect(await row(here, id)).toMatchObject({ status: "failed", attempts: MOST_TRIES, error: "smtp: ETIMEDOUT" });
});

test("a mail that will never be taken is given up at once", async () => {
  const id = await queued(here);
  expect(await deliver(here.db, id, { transport: collecting(new NotTaken("smtp: EENVELOPE 550", true)), from, clock: here.clock })).toBe("refused");
  expect(await row(here, id)).toMatchObject({ status: "failed", attempts: 1 });
});

test("a mail of another town does not exist", async () => {
  const id = await queued(here);
  expect(await deliver(there.db, id, { transport: collecting(), from, clock: here.clock })).toBe("elsewhere");
});

test("a change that is undone sends nothing", async () => {
  await expect(
    here.db.transact(async (tx) => {
      await sendMailLater(tx, { tenant: here.tenant, to: "noor@voorbeeld.nl", locale: "nl", template: logInLetter, props: { name: "Noor", href: "http://hier.test/" }, at: here.clock.now() });
      throw new Error("undone");
    }),
  ).rejects.toThrow("undone");
  expect(await here.db.mailMessage.count({ where: { tenantId: here.tenant.id } })).toBe(0);
});

describe("over SMTP", () => {
  let office: PostOffice & { url: string };
  beforeAll(async () => {
    office = await PostOffice.open();
  });
  afterAll(() => office.close());

  const mail = (to: string): OutgoingMail => ({ id: "abc", tenantId: here.tenant.id, from: { name: 'Samen "Hier", \r\nBcc: iedereen', address: from }, to, replyTo: "buurt@gemeente.example", subject: "Hallo", html: "<p>Hallo</p>", plain: "Hallo", headers: {} });
  const refusal = (to: string): Promise<unknown> => transportOf({ SMTP_URL: office.url }).send(mail(to)).catch((error: unknown) => error);

  test("a mail arrives as it was written, whatever the town is called", async () => {
    await transportOf({ SMTP_URL: office.url }).send(mail("noor@voorbeeld.nl"));
    const { source = "", to } = office.arrived[0] ?? {};
    expect(to).toBe("noor@voorbeeld.nl");
    expect(source).toMatch(/^Message-ID: <abc@samen\.example>/m);
    expect(source).toMatch(/^Subject: Hallo/m);
    expect(source).toMatch(/^Reply-To: buurt@gemeente\.example/m);
    expect(source).toMatch(/^From: =\?UTF-8\?Q\?Samen_=22Hier=22=2C/m);
    expect(source).not.toMatch(/^Bcc:/im);
  });

  test.each([
    [550, "5.1.1 no such user", "smtp: EENVELOPE 550 5.1.1", true],
    [550, "5.2.1 mailbox closed", "smtp: EENVELOPE 550 5.2.1", true],
    [556, "5.1.10 takes no mail", "smtp: EENVELOPE 556 5.1.10", true],
    [552, "5.2.2 mailbox full", "smtp: EENVELOPE 552 5.2.2", false],
    [550, "5.7.1 looks like spam", "smtp: EENVELOPE 550 5.7.1", false],
    [550, "no", "smtp: EENVELOPE 550", false],
  ])("%d %s is final, is told without the address, and says %s of the mailbox", async (code, text, message, noMailbox) => {
    office.refuses.set("nee@voorbeeld.nl", { code, text });
    expect(await refusal("nee@voorbeeld.nl")).toMatchObject({ name: "NotTaken", final: true, message, noMailbox });
  });

  test("a mailbox that is not there stops this town's mail to it, and no other's", async () => {
    office.refuses.set("noor@voorbeeld.nl", { code: 550, text: "5.1.1 <noor@voorbeeld.nl> unknown" });
    const sending = { transport: transportOf({ SMTP_URL: office.url }), from, clock: here.clock };
    expect(await deliver(here.db, await queued(here), sending)).toBe("refused");
    const where = { tenantId: here.tenant.id };
    expect(await here.db.mailSuppression.findMany({ where })).toMatchObject([{ address: "noor@voorbeeld.nl", reason: "refused", detail: "smtp: EENVELOPE 550 5.1.1" }]);
    office.refuses.clear();
    const second = await queued(here);
    expect(await deliver(here.db, second, sending)).toBe("suppressed");
    expect(await row(here, second)).toMatchObject({ status: "suppressed", attempts: 0, sentAt: null });
    expect(await deliver(there.db, await queued(there), sending)).toBe("sent");
  });

  test("the mail by which somebody mends their address goes all the same", async () => {
    await here.db.mailSuppression.create({ data: { tenantId: here.tenant.id, address: "noor@voorbeeld.nl", reason: "bounced" } });
    const id = await here.db.transact((tx) => sendMailLater(tx, { tenant: here.tenant, to: "noor@voorbeeld.nl", locale: "nl", template: newEmailLetter, props: { name: "Noor", href: "http://hier.test/" }, at: here.clock.now() }));
    expect(await deliver(here.db, id ?? "", { transport: transportOf({ SMTP_URL: office.url }), from, clock: here.clock })).toBe("sent");
  });
});
