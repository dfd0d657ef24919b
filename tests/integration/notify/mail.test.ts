import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { stoppedClock } from "#app/platform/clock.ts";
import type { ItemRecord } from "#app/platform/content/item.server.ts";
import { Prisma } from "#app/platform/database/client.server.ts";
import { emit } from "#app/platform/events/emit.server.ts";
import { sentenceOf } from "#app/platform/notify/kind-texts.ts";
import { notifyMessages } from "#app/platform/notify/messages/index.ts";
import { notify } from "#app/platform/notify/notify.server.ts";
import { recall } from "#app/platform/notify/recall.server.ts";
import { rememberReading } from "#app/platform/notify/reading.server.ts";
import { readTellings } from "#app/platform/notify/tellings.server.ts";
import { letGo, openStopWord, stopMail } from "#app/platform/notify/unsubscribe.server.ts";
import { saveChoices, saveQuietHours } from "#app/platform/notify/wishes.server.ts";
import { block, follows, mailDue, mailsTo, newPost, newReply, putItem, putReply, tell } from "../../setup/told.ts";
import { asOwner, twoTowns, type TestTown } from "../../setup/towns.ts";

/** Ten in the morning in the Netherlands, and so on. */
const TEN = "2026-11-24T09:00:00Z";
const FIVE_PAST = "2026-11-24T09:05:00Z";
const QUARTER_PAST = "2026-11-24T09:15:00Z";
const MIDNIGHT = "2026-11-24T23:00:00Z";
const BEFORE_SEVEN = "2026-11-25T05:59:00Z";
const SEVEN = "2026-11-25T06:00:00Z";

let here: TestTown;
let there: TestTown;
let me: string;
let post: ItemRecord;

const mine = () => mailsTo(here, "resident");

async function told(words: string, at = TEN): Promise<string> {
  const id = await newReply(here, post, "neighbour", words, at);
  await tell(here, post, "reply.written", at);
  return id;
}

beforeAll(async () => {
  [here, there] = await twoTowns();
  me = here.people.resident.accountId;
});

beforeEach(async () => {
  const where = { tenantId: here.tenant.id };
  await here.db.job.deleteMany({ where });
  await here.db.mailMessage.deleteMany({ where });
  await here.db.notification.deleteMany({ where });
  await here.db.notificationChoice.deleteMany({ where });
  await here.db.quietHours.deleteMany({ where });
  post = await newPost(here);
});

describe("the mail of what a module tells", () => {
  const say = (kind: "message" | "taking-part", nl: string, path: string) =>
    here.db.transact(async (tx) => {
      const about = { tenantId: here.tenant.id, at: new Date(TEN), requestId: "r" };
      const eventId = await emit(tx, { ...about, name: "item.told", actorId: null, payload: { itemId: post.id } });
      await notify(tx, { ...about, eventId }, [{ accountId: me, kind, onceKey: nl, detail: { said: { nl, en: `${nl} (en)` }, path } }]);
    });

  it("says the module's own sentence in the reader's language, and leads where it says", async () => {
    await say("message", "Joris stuurt je een bericht", "/gesprekken/1");
    await mailDue(here, TEN);
    const [mail] = await mine();
    expect(mail?.subject).toBe("Joris stuurt je een bericht");
    expect(mail?.plain).toContain("/gesprekken/1");
    expect(mail?.plain).not.toContain("niet meer volgen");
    expect((mail?.headers as Record<string, string>)["List-Unsubscribe-Post"]).toBe("List-Unsubscribe=One-Click");
    const [row] = await readTellings(here.db, here.tenant.id, Prisma.sql`n.account_id = ${me}::uuid`);
    expect(row && sentenceOf(notifyMessages.in("en", here.tenant.words.en).kinds, row, "en")).toBe("Joris stuurt je een bericht (en)");
  });

  it("puts no full stop behind a question", async () => {
    await say("message", "Kun jij iets doen?", "/hulp/1");
    await mailDue(here, TEN);
    const [mail] = await mine();
    expect(mail?.plain).toContain("Kun jij iets doen?");
    expect(mail?.plain).not.toContain("doen?.");
  });

  it("leads to the list where two are about different things", async () => {
    await say("message", "Joris stuurt je een bericht", "/gesprekken/1");
    await say("message", "Fenna stuurt je een bericht", "/gesprekken/2");
    await mailDue(here, TEN);
    const [mail] = await mine();
    expect(mail?.subject).toBe("2 nieuwe meldingen");
    expect(mail?.plain).toContain("/meldingen");
    expect(mail?.plain).not.toContain("/gesprekken/");
  });

  it("offers no way to stop what everybody who takes part is told", async () => {
    await say("taking-part", "De soepmiddag gaat niet door", "/agenda/1");
    await saveChoices(here.db, here.tenant.id, me, [{ kind: "taking-part", channel: "mail", wanted: false }]);
    await mailDue(here, TEN);
    const [mail] = await mine();
    expect(mail?.subject).toBe("De soepmiddag gaat niet door");
    expect(mail?.headers).toEqual({});
    expect(mail?.plain).not.toContain("/afmelden/");
  });
});

describe("the mail of a reply", () => {
  it("goes at once, says who and what, leads to it, and can be stopped in one click (RFC 8058)", async () => {
    const id = await told("Ik neem een pannetje mee.");
    await mailDue(here, TEN);
    const [mail, ...more] = await mine();
    expect(more).toEqual([]);
    expect(mail?.subject).toBe("Bram Vergeetmijniet reageerde op “Soep over”");
    expect(mail?.plain).toContain("Ik neem een pannetje mee.");
    expect(mail?.plain).toContain(`${post.id}/soep-over#reactie-${id}`);
    const headers = mail?.headers as Record<string, string>;
    expect(headers["List-Unsubscribe-Post"]).toBe("List-Unsubscribe=One-Click");
    const word = /\/afmelden\/([^>]+)>/.exec(headers["List-Unsubscribe"] ?? "")?.[1] ?? "";
    expect(openStopWord(here.tenant.id, word)).toEqual({ list: "reply-own", accountId: me });
    expect(mail?.plain).toContain(word);
    await told("En brood");
    await mailDue(here, QUARTER_PAST);
    expect(await mine()).toHaveLength(2);
  });

  it("tells those that follow it shortly after in one mail, which says how many", async () => {
    await told("Eerste");
    await mailDue(here, TEN);
    for (const words of ["Tweede", "Derde", "Vierde"]) await told(words, FIVE_PAST);
    await mailDue(here, FIVE_PAST);
    expect(await mine()).toHaveLength(1);
    await mailDue(here, QUARTER_PAST);
    const mails = await mine();
    expect(mails.map(({ subject }) => subject)).toEqual(["Bram Vergeetmijniet reageerde op “Soep over”", "3 nieuwe reacties op “Soep over”"]);
    expect(mails[1]?.plain).toMatch(/Tweede[^]*Derde[^]*Vierde/);
  });

  it("waits for the end of quiet hours, and is not sent then about what was read or withdrawn in the night", async () => {
    await told("Kan niet slapen", MIDNIGHT);
    const regretted = await told("Foutje", MIDNIGHT);
    await mailDue(here, MIDNIGHT);
    await mailDue(here, BEFORE_SEVEN);
    expect(await mine()).toEqual([]);
    await putReply(here, post, regretted, "withdrawn");
    await mailDue(here, SEVEN);
    expect((await mine()).map(({ plain }) => [plain.includes("Kan niet slapen"), plain.includes("Foutje")])).toEqual([[true, false]]);
  });

  it("comes at night to who wants no quiet hours", async () => {
    await saveQuietHours(here.db, here.tenant.id, me, null);
    await told("Kan niet slapen", MIDNIGHT);
    await mailDue(here, MIDNIGHT);
    expect(await mine()).toHaveLength(1);
  });

  it.each<[string, () => Promise<unknown>]>([
    ["it was read meanwhile", () => rememberReading(here.db, me, post.id, new Date(TEN))],
    ["the item was hidden", () => putItem(here, post, "hidden")],
    ["its writer was blocked", () => block(here, "neighbour")],
    ["they want none any more", () => saveChoices(here.db, here.tenant.id, me, [{ kind: "reply-own", channel: "mail", wanted: false }])],
    ["the town was shut", () => asOwner((client) => client.query("update tenant set status = 'suspended' where id = $1", [here.tenant.id]))],
    ["the module went off", () => asOwner((client) => client.query("update tenant_module set enabled = false where tenant_id = $1 and module_id = 'posts'", [here.tenant.id]))],
    ["their address is not confirmed", () => here.db.account.updateMany({ where: { id: me }, data: { emailConfirmedAt: null } })],
  ])("is not sent when %s", async (_why, change) => {
    await told("Ik kom!");
    await change();
    await mailDue(here, TEN);
    await asOwner(async (client) => {
      await client.query("delete from account_restriction where tenant_id = $1", [here.tenant.id]);
      await client.query("update tenant set status = 'live' where id = $1", [here.tenant.id]);
      await client.query("update tenant_module set enabled = true where tenant_id = $1", [here.tenant.id]);
      await client.query("update account set email_confirmed_at = now() where id = $1", [me]);
    });
    expect(await mine()).toEqual([]);
  });

  it("is asked for only where it is wanted", async () => {
    await saveChoices(here.db, here.tenant.id, me, [{ kind: "reply-own", channel: "mail", wanted: false }]);
    await told("Ik kom!");
    expect(await here.db.job.count({ where: { tenantId: here.tenant.id, name: "notify.mail" } })).toBe(0);
  });
});

describe("a mail that waits for the post", () => {
  const withdraw = async (reply: string) => {
    await putReply(here, post, reply, "withdrawn");
    const { id } = await here.db.domainEvent.findFirstOrThrow({ where: { tenantId: here.tenant.id, name: "reply.withdrawn" }, orderBy: { id: "desc" } });
    return () => recall(here.db, id, { clock: stoppedClock(QUARTER_PAST), requestId: "r" });
  };

  it("is taken back when what it tells is withdrawn; what else it told is written anew", async () => {
    await told("Eerste");
    await mailDue(here, TEN);
    const regretted = await told("Foutje", FIVE_PAST);
    await told("Ik kom", FIVE_PAST);
    await mailDue(here, QUARTER_PAST);
    expect((await mine())[1]?.subject).toBe("2 nieuwe reacties op “Soep over”");
    const again = await withdraw(regretted);
    await again();
    await again();
    await mailDue(here, "2026-11-24T09:25:00Z");
    const mails = await mine();
    expect(mails.map(({ plain }) => [plain.includes("Eerste"), plain.includes("Foutje"), plain.includes("Ik kom")])).toEqual([[true, false, false], [false, false, true]]);
  });

  it("stays when the post has it", async () => {
    const regretted = await told("Foutje");
    await mailDue(here, TEN);
    await here.db.mailMessage.updateMany({ where: { tenantId: here.tenant.id }, data: { status: "sent", sentAt: new Date(TEN) } });
    await (await withdraw(regretted))();
    expect(await mine()).toHaveLength(1);
  });
});

describe("the mail of what is new", () => {
  it("is not sent by itself, and to who wants it several come together", async () => {
    await follows(here, "moderator", { what: "organisation", id: here.organisation });
    const official = (title: string) => newPost(here, { who: "editor", title, organisation: here.organisation });
    await tell(here, await official("Open dag"));
    await mailDue(here, TEN);
    expect(await mailsTo(here, "moderator")).toEqual([]);
    await saveChoices(here.db, here.tenant.id, here.people.moderator.accountId, [{ kind: "new-organisation", channel: "mail", wanted: true }]);
    for (const title of ["Soepmiddag", "Breicafé", "Bingo"]) await tell(here, await official(title), "item.published", TEN);
    await mailDue(here, TEN);
    const mails = await mailsTo(here, "moderator");
    expect(mails.map(({ subject }) => subject)).toEqual(["3 nieuwe berichten in wat je volgt"]);
    expect(mails[0]?.plain).toContain("Nieuw van Buurthuis De Lantaarn: “Breicafé”.");
    expect(mails[0]?.plain).not.toContain("Open dag");
  });
});

describe("a link that stops mail", () => {
  const links = async () => {
    await told("Ik kom!");
    await mailDue(here, TEN);
    return [...((await mine())[0]?.plain.matchAll(/\/afmelden\/(\S+)/g) ?? [])].map((match) => match[1] ?? "");
  };

  it("switches off mail of that kind, or lets go of what it was about, and is worth nothing elsewhere", async () => {
    const [follow = "", stop = ""] = await links();
    expect(openStopWord(here.tenant.id, follow)).toEqual({ list: "reply-own", accountId: me, source: { what: "item", id: post.id } });
    expect([openStopWord(there.tenant.id, stop), openStopWord(here.tenant.id, stop.replace("reply-own", "reply-followed")), openStopWord(here.tenant.id, stop.replace(/.$/, (last) => (last === "0" ? "1" : "0")))]).toEqual([undefined, undefined, undefined]);
    await letGo(here.db, me, { what: "item", id: post.id });
    expect(await here.db.follow.count({ where: { tenantId: here.tenant.id, accountId: me, itemId: post.id } })).toBe(0);
    for (let time = 0; time < 2; time++) expect(await stopMail(here.db, { list: "reply-own", accountId: me }, new Date(TEN))).toBe(true);
    expect(await here.db.notificationChoice.findMany({ where: { tenantId: here.tenant.id }, select: { kind: true, channel: true, wanted: true } })).toEqual([{ kind: "reply-own", channel: "mail", wanted: false }]);
  });
});
