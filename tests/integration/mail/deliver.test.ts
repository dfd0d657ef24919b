import { SMTPServer } from "smtp-server";
import { beforeEach, expect, test } from "vitest";
import { logInLetter } from "#app/platform/identity/letters.ts";
import { deliver } from "#app/platform/mail/deliver.server.ts";
import { MOST_TRIES } from "#app/platform/mail/most-tries.ts";
import { sendMailLater } from "#app/platform/mail/send-mail.server.ts";
import { NotTaken, transportOf, type MailTransport, type OutgoingMail } from "#app/platform/mail/transport.server.ts";
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
      return Promise.resolve();
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
  expect(await deliver(here.db, id, { transport: collecting(new NotTaken("smtp: EENVELOPE 550", true)), from, clock: here.clock })).toBe("failed");
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

test("over SMTP a mail arrives as it was written, and a refusal is told without the address", async () => {
  const arrived: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo: ({ address }, _session, done) => done(address.startsWith("nee@") ? Object.assign(new Error("no such box"), { responseCode: 550 }) : undefined),
    onData: (stream, _session, done) => {
      let text = "";
      stream.on("data", (part: Buffer) => (text += part.toString()));
      stream.on("end", () => {
        arrived.push(text);
        done();
      });
    },
  });
  const port = await new Promise<number>((resolve) => {
    const listening = server.listen(0, "127.0.0.1", () => {
      const address = listening.address();
      resolve(typeof address === "object" && address ? address.port : 0);
    });
  });
  try {
    const transport = transportOf({ SMTP_URL: `smtp://127.0.0.1:${port}` });
    const mail: OutgoingMail = { id: "abc", from: { name: 'Samen "Hier"', address: from }, to: "noor@voorbeeld.nl", replyTo: "buurt@gemeente.example", subject: "Hallo", html: "<p>Hallo</p>", plain: "Hallo", headers: {} };
    await transport.send(mail);
    expect(arrived[0]).toMatch(/^Message-ID: <abc@samen\.example>/m);
    expect(arrived[0]).toMatch(/^Subject: Hallo/m);
    const refusal: unknown = await transport.send({ ...mail, to: "nee@voorbeeld.nl" }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(NotTaken);
    expect(refusal).toMatchObject({ final: true, message: "smtp: EENVELOPE 550" });
  } finally {
    await new Promise<void>((resolve) => server.close(resolve));
  }
});
