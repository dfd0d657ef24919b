import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { offerForm } from "#app/modules/help/forms.ts";
import { meta } from "#app/modules/help/pages/overview.tsx";
import { helpMessages } from "#app/modules/help/messages/index.ts";
import { helpWriting } from "#app/modules/help/writing.server.ts";
import { saveItem } from "#app/platform/content/writing/save-item.server.ts";
import { publishDraft } from "#app/platform/content/writing/publish-draft.server.ts";
import { writeItem } from "#app/platform/content/writing/write-item.server.ts";
import { changeStatus } from "#app/platform/content/change-status.server.ts";
import { feedPage } from "#app/platform/content/feed.server.ts";
import type { CardView } from "#app/platform/content/kind.ts";
import { findItem } from "#app/platform/content/item.server.ts";
import { newOffer, newRequest, toldPeople } from "../../setup/help.ts";
import { acting, asOwner, twoTowns, VIEW, type TestTown } from "../../setup/towns.ts";

let here: TestTown;
beforeEach(async () => {
  [here] = await twoTowns();
  await here.db.item.deleteMany({ where: { tenantId: here.tenant.id } });
  await here.db.notification.deleteMany({ where: { tenantId: here.tenant.id } });
});

const fields = (more: Record<string, unknown> = {}) => ({ key: randomUUID(), title: "Wie helpt even?", skill: "groceries", scope: "town", intent: "publish", neighbourhood: here.neighbourhoods.centrum, ...more });

function sent(more: Record<string, unknown> = {}): Request {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields(more))) for (const each of Array.isArray(value) ? value : [value]) body.append(name, String(each));
  return new Request("http://town.example/hulp/vragen", { method: "POST", body, headers: { "content-type": "application/x-www-form-urlencoded" } });
}

const save = (more: Record<string, unknown> = {}) => {
  const doing = acting(here, "resident");
  return saveItem(sent(more), doing, helpWriting(doing, "ask", "nl"), { locale: "nl", texts: helpMessages.in("nl", here.tenant.words.nl).item.ask });
};
const errorsOf = async (more: Record<string, unknown>) => {
  const saved = await save(more);
  return saved.ok ? {} : saved.reply.error;
};

describe("the form of a request", () => {
  it.each<[string, Record<string, unknown>, string]>([
    ["a phone number", { body: "Bel me op 06-12345678." }, "body"],
    ["an address", { title: "Ik woon op Kerkstraat 12, wie helpt?" }, "title"],
    ["an e-mail address", { body: "Mail truus@buurt.example" }, "body"],
    ["a day that is over", { until: "2026-11-23" }, "until"],
    ["a neighbourhood of nowhere", { neighbourhood: randomUUID() }, "neighbourhood"],
    ["nothing that it is about", { skill: "" }, "skill"],
    ["nobody for whom it is", { scope: "neighbourhoods" }, "neighbourhoods"],
  ])("is given back with %s, and nothing is lost", async (_case, more, field) => {
    const saved = await save(more);
    expect(saved.ok).toBe(false);
    if (saved.ok) return;
    expect(Object.keys(saved.reply.error ?? {})).toEqual([field]);
    expect(saved.reply.initialValue).toMatchObject({ title: more["title"] ?? "Wie helpt even?" });
    expect(await here.db.item.count({ where: { tenantId: here.tenant.id } })).toBe(0);
  });

  it("may end today", async () => {
    expect(await errorsOf({ until: "2026-11-24" })).toEqual({});
  });

  it("keeps a draft with a phone number, and asks to take it out before it goes out", async () => {
    const doing = acting(here, "resident");
    const saved = await save({ body: "Bel 06-12345678", intent: "draft" });
    const draft = saved.ok ? await findItem(here.db, here.tenant.id, saved.id) : undefined;
    if (!draft) throw new Error("no draft");
    expect(await publishDraft(doing, helpWriting(doing, "ask", "nl"), draft, "nl")).toBe(`/hulp/${draft.id}/bewerken?plaats=1`);
    expect((await findItem(here.db, here.tenant.id, draft.id))?.status).toBe("draft");
  });

  it("sends a draft out with all that it holds", async () => {
    const doing = acting(here, "neighbour");
    const form = offerForm.parse({ ...fields({ intent: "draft" }), skills: ["garden", "pets"], days: ["6", "7"], parts: ["morning"], until: "2026-12-24", reach: "town", contact: "meet", lat: "51.83", lon: "4.97" });
    const written = await writeItem(doing, helpWriting(doing, "offer", "nl"), form);
    const draft = written.ok ? await findItem(here.db, here.tenant.id, written.id) : undefined;
    if (!draft) throw new Error("no draft");
    const before = await here.db.help.findFirst({ where: { tenantId: here.tenant.id, itemId: draft.id } });
    expect(await publishDraft(doing, helpWriting(doing, "offer", "nl"), draft, "nl")).toContain("gedaan=placed");
    expect(await here.db.help.findFirst({ where: { tenantId: here.tenant.id, itemId: draft.id } })).toEqual(before);
  });

  it("sent twice is one request", async () => {
    const same = { key: randomUUID() };
    const [one, other] = await Promise.all([save(same), save(same)]);
    expect(one.ok && other.ok && one.id === other.id).toBe(true);
    expect(await here.db.item.findMany({ where: { tenantId: here.tenant.id }, select: { version: true } })).toEqual([{ version: 1 }]);
  });
});

describe("where somebody is", () => {
  it("is kept on the grid alone: nowhere in the town's tables is what the browser said", async () => {
    const request = await newRequest(here, { lat: "51.834567", lon: "4.976543" });
    const row = await here.db.help.findFirstOrThrow({ where: { tenantId: here.tenant.id, itemId: request.id } });
    expect([row.lat, row.lon]).not.toEqual([51.834567, 4.976543]);
    const found = await asOwner(async (client) => {
      const { rows } = await client.query<{ name: string }>("select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'tenant_id'");
      const hits: string[] = [];
      for (const { name } of rows) {
        const { rowCount } = await client.query(`select 1 from "${name}" t where t::text like '%51.8345%' or t::text like '%4.9765%'`);
        if ((rowCount ?? 0) > 0) hits.push(name);
      }
      return hits;
    });
    expect(found).toEqual([]);
  });
});

describe("a text that tells of harm", () => {
  const dark = { title: "Wie komt er langs?", body: "Ik wil niet meer leven." };

  it("waits for a person, whoever wrote it, with a task for connector and moderator that names it, and nothing of its words in the records", async () => {
    const request = await newRequest(here, { ...dark, who: "moderator" });
    expect(request.status).toBe("held");
    const [cause] = await here.db.$queryRaw<{ kind: string; detail: unknown }[]>`select w.kind, w.detail from moderation_cause w join moderation_case c on c.tenant_id = w.tenant_id and c.id = w.case_id where c.item_id = ${request.id}::uuid`;
    expect(cause).toEqual({ kind: "care", detail: { about: ["suicide"] } });
    expect(await toldPeople(here)).toEqual(["connector task: Iemand heeft misschien meer nodig dan een buur: “Wie komt er langs?”. Lees het nu en neem contact op"]);
    expect(await here.db.moderationDecision.count({ where: { tenantId: here.tenant.id } })).toBe(0);
    const logged = await here.db.auditEvent.findMany({ where: { tenantId: here.tenant.id } });
    expect(JSON.stringify(logged)).not.toContain("leven");
  });

  it("goes to the moderator where no connector looks after the neighbourhood", async () => {
    await newRequest(here, { ...dark, where: "zuid" });
    expect((await toldPeople(here)).map((line) => line.split(" ")[0])).toEqual(["moderator"]);
  });

  it("waits when it is changed into one, too", async () => {
    const request = await newRequest(here);
    const doing = acting(here, "resident");
    const saved = await saveItem(sent({ ...dark, version: "1" }), doing, helpWriting(doing, "ask", "nl"), { locale: "nl", texts: helpMessages.in("nl", here.tenant.words.nl).item.ask, item: request });
    expect(saved).toMatchObject({ ok: true, held: true });
    expect((await findItem(here.db, here.tenant.id, request.id))?.status).toBe("held");
    expect(await toldPeople(here)).toHaveLength(2);
  });

  it("is told once as long as it waits, and again when it was taken away and waits anew", async () => {
    const request = await newRequest(here, dark);
    const doing = acting(here, "resident");
    const texts = helpMessages.in("nl", here.tenant.words.nl).item.ask;
    const saved = await saveItem(sent({ ...dark, title: "Wie komt er vandaag langs?", version: "1" }), doing, helpWriting(doing, "ask", "nl"), { locale: "nl", texts, item: request });
    expect(saved).toMatchObject({ ok: true, held: true });
    expect(await toldPeople(here)).toHaveLength(2);
    const by = { actorId: request.authorId, at: doing.at, requestId: "r" };
    await changeStatus(here.db, here.tenant, request, "withdraw", by);
    expect(await changeStatus(here.db, here.tenant, request, "restore", by)).toBe("draft");
    const draft = await findItem(here.db, here.tenant.id, request.id);
    expect(draft && (await publishDraft(doing, helpWriting(doing, "ask", "nl"), draft, "nl"))).toContain("gedaan=held");
    expect(await toldPeople(here)).toHaveLength(4);
  });

  it("is nobody's business as long as it is a draft", async () => {
    const request = await newRequest(here, { ...dark, intent: "draft" });
    expect(request.status).toBe("draft");
    expect(await toldPeople(here)).toEqual([]);
  });
});

describe("in lists", () => {
  it("show the text of a request to people of the town alone, and keep it out of search engines", async () => {
    await newRequest(here, { body: "Ik heb mijn heup gebroken." });
    const excerpt = async (view: CardView) => (await feedPage(here.db, { kinds: ["helpRequest"], size: 9 }, view)).cards.map((card) => card.excerpt);
    expect(await excerpt(VIEW)).toEqual(["Ik heb mijn heup gebroken."]);
    expect(await excerpt({ ...VIEW, withoutAccount: true })).toEqual([""]);
    expect(meta({ data: undefined, matches: [], params: {}, location: { pathname: "/hulp", search: "", hash: "", state: null, key: "" }, error: undefined })).toContainEqual({ name: "robots", content: "noindex" });
  });

  it("people are called by their first name, with what, when and where", async () => {
    await newRequest(here, { days: ["6"], parts: ["morning"] });
    await newOffer(here);
    const { cards } = await feedPage(here.db, { kinds: ["helpRequest", "helpOffer"], size: 9 }, VIEW);
    expect(cards.map(({ author, badges, lines }) => [author.name, badges, lines.map(({ text }) => text)])).toEqual(
      expect.arrayContaining([
        ["Truus", ["Vraag"], ["Boodschappen", "Op zaterdag, in de ochtend", "Centrum en omgeving"]],
        ["Bram", ["Aanbod"], ["Boodschappen", "Het maakt niet uit wanneer", "Centrum en omgeving"]],
      ]),
    );
  });
});
