import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { asOwner, twoTowns, type TestTown } from "../../setup/towns.ts";
import { newVacancy } from "../../setup/vacancies.ts";
import { answers, applies, appliesByMail, asks, forgetTold, mailsTo, round, rowOf, toldTo, visitor } from "./setup.ts";

let here: TestTown;
beforeAll(async () => {
  [here] = await twoTowns();
});
beforeEach(async () => {
  await here.db.vacancyApplication.deleteMany({ where: { tenantId: here.tenant.id } });
  await forgetTold(here);
  await asOwner((client) => client.query("delete from rate_limit"));
});

const TITLE = "“Gastvrouw voor de open tafel”";

describe("an application that nobody answers", () => {
  it("reminds the editors halfway and when the time is over, tells who waits, and then asks the connectors week after week", async () => {
    const item = await newVacancy(here, { where: "centrum" });
    const id = await applies(here, "resident", item);
    const byMail = await appliesByMail(here, item);
    await forgetTold(here);
    const heard = async (at: string) => {
      await forgetTold(here);
      const first = await round(here, at);
      expect(await round(here, at)).toEqual({ reminded: 0, released: 0, givenUp: 0, forgotten: 0 });
      return { reminded: first.reminded, editor: await toldTo(here, "editor"), resident: await toldTo(here, "resident"), connector: await toldTo(here, "connector"), mails: (await mailsTo(here, visitor.email)).length };
    };
    const nothing = { reminded: 0, editor: [], resident: [], connector: [], mails: 0 };
    expect(await heard("2026-11-28T07:59:59Z")).toEqual(nothing);
    expect(await heard("2026-11-28T08:00:00Z")).toEqual({ ...nothing, reminded: 2, editor: [`2 mensen wachten op je antwoord voor ${TITLE}. Antwoord vóór woensdag 2 december 2026`] });
    expect(await heard("2026-12-02T07:59:59Z")).toEqual(nothing);
    expect(await heard("2026-12-02T08:00:00Z")).toEqual({
      ...nothing,
      reminded: 2,
      editor: [`2 mensen wachten nog steeds op je antwoord voor ${TITLE}. De tijd is om. Antwoord vandaag`],
      resident: [`Buurthuis De Lantaarn is nog niet zover met je aanmelding voor ${TITLE}. We vroegen het nog eens`],
      mails: 1,
    });
    const handed = { ...nothing, reminded: 2, connector: [`2 mensen wachten al te lang op antwoord van Buurthuis De Lantaarn, voor ${TITLE}. Kun jij helpen?`] };
    expect(await heard("2026-12-05T08:00:00Z")).toEqual(handed);
    expect(await heard("2026-12-12T07:59:59Z")).toEqual(nothing);
    expect(await heard("2026-12-12T08:00:00Z")).toEqual(handed);
    expect(await heard("2026-12-19T08:00:00Z")).toEqual(handed);
    expect(await answers(here, "connector", item, id, "talking")).toEqual({ ok: true });
    expect(await answers(here, "editor", item, byMail, "declined")).toEqual({ ok: true });
    expect((await heard("2026-12-26T08:00:00Z")).connector).toEqual([]);
  });

  it("gives whoever is reminded late a day before the next step", async () => {
    const item = await newVacancy(here);
    const id = await applies(here, "resident", item);
    await round(here, "2026-12-20T12:00:00Z");
    expect(await rowOf(here, id)).toMatchObject({ reminded: 1, nextAt: new Date("2026-12-21T08:00:00Z") });
    await round(here, "2026-12-21T08:00:00Z");
    expect(await rowOf(here, id)).toMatchObject({ reminded: 2, nextAt: new Date("2026-12-22T08:00:00Z") });
  });

  it("goes to the town's connectors where its neighbourhood has none, and to the admins where there are none at all", async () => {
    const item = await newVacancy(here, { where: "zuid" });
    const id = await applies(here, "resident", item);
    await here.db.vacancyApplication.updateMany({ where: { id }, data: { reminded: 2 } });
    await forgetTold(here);
    await round(here, "2026-12-05T08:00:00Z");
    expect([(await toldTo(here, "connector")).length, (await toldTo(here, "admin")).length]).toEqual([1, 0]);
    await here.db.accountRole.deleteMany({ where: { tenantId: here.tenant.id, role: "connector" } });
    await forgetTold(here);
    await round(here, "2026-12-12T08:00:00Z");
    expect([(await toldTo(here, "connector")).length, (await toldTo(here, "admin")).length]).toEqual([0, 1]);
    await here.db.accountRole.create({ data: { tenantId: here.tenant.id, accountId: here.people.connector.accountId, role: "connector" } });
  });

  it("goes to the connectors at once where the organisation has no editors", async () => {
    const item = await newVacancy(here, { where: "centrum" });
    const editor = { tenantId: here.tenant.id, accountId: here.people.editor.accountId, organisationId: here.organisation };
    await here.db.organisationEditor.deleteMany({ where: editor });
    const id = await applies(here, "resident", item);
    expect(await toldTo(here, "connector")).toEqual([`Iemand meldt zich aan voor ${TITLE}, maar Buurthuis De Lantaarn heeft nu geen beheerder. Wil jij antwoorden?`]);
    expect(await rowOf(here, id)).toMatchObject({ reminded: 3, nextAt: new Date("2026-12-01T08:00:00Z") });
    await here.db.organisationEditor.create({ data: editor });
  });

  it("reminds of a talk that comes to no yes or no, and then asks the connectors and tells who waits", async () => {
    const item = await newVacancy(here);
    const id = await applies(here, "resident", item);
    await answers(here, "editor", item, id, "talking");
    const asked = `Je bent in gesprek met iemand voor ${TITLE}. Laat weten of het ja of nee wordt`;
    const handed = `Iemand wacht al te lang op antwoord van Buurthuis De Lantaarn, voor ${TITLE}. Kun jij helpen?`;
    const late = `Buurthuis De Lantaarn is nog niet zover met je aanmelding voor ${TITLE}. We vroegen het nog eens`;
    for (const [at, editor, connector, resident] of [
      ["2026-12-02T07:59:59Z", [], [], []],
      ["2026-12-02T08:00:00Z", [asked], [], []],
      ["2026-12-09T08:00:00Z", [asked], [], []],
      ["2026-12-16T08:00:00Z", [], [handed], [late]],
      ["2026-12-23T08:00:00Z", [], [handed], []],
    ] as const) {
      await forgetTold(here);
      await round(here, at);
      expect([at, await toldTo(here, "editor"), await toldTo(here, "connector"), await toldTo(here, "resident")]).toEqual([at, editor, connector, resident]);
    }
    expect(await answers(here, "connector", item, id, "declined", { seen: "talking" })).toEqual({ ok: true });
  });

  it("ends with a word of regret when nobody answered in two months, and is kept no longer than others", async () => {
    const item = await newVacancy(here);
    const id = await applies(here, "resident", item);
    const byMail = await appliesByMail(here, item);
    await here.db.vacancyApplication.updateMany({ where: { id: { in: [id, byMail] } }, data: { reminded: 3 } });
    await forgetTold(here);
    expect(await round(here, "2027-01-29T08:00:00Z")).toMatchObject({ givenUp: 0 });
    await forgetTold(here);
    expect(await round(here, "2027-02-01T08:00:00Z")).toMatchObject({ givenUp: 2, reminded: 0 });
    expect(await round(here, "2027-02-01T08:05:00Z")).toMatchObject({ givenUp: 0 });
    expect(await rowOf(here, id)).toMatchObject({ status: "declined", answeredBy: null, note: expect.stringContaining("Dat spijt ons") as string });
    expect(await toldTo(here, "resident")).toEqual([`Op je aanmelding voor ${TITLE} kwam geen antwoord. Dat spijt ons`]);
    expect(await round(here, "2027-03-02T08:00:00Z")).toMatchObject({ forgotten: 2 });
  });

  it("of one vacancy is reminded of though another cannot be", async () => {
    const broken = await newVacancy(here, { title: "Kapot" });
    const whole = await newVacancy(here);
    await applies(here, "neighbour", broken);
    const id = await applies(here, "resident", whole);
    await asOwner((client) => client.query(`create or replace function broken_application() returns trigger language plpgsql as $$ begin if new.item_id = '${broken.id}' and new.reminded > old.reminded then raise 'broken'; end if; return new; end $$; create trigger broken_application before update on vacancy_application for each row execute function broken_application()`));
    try {
      await expect(round(here, "2026-11-28T08:00:00Z")).rejects.toThrow("1 of 2 vacancies");
    } finally {
      await asOwner((client) => client.query("drop trigger broken_application on vacancy_application"));
    }
    expect((await rowOf(here, id))?.reminded).toBe(1);
  });

  it("is taken a step on once when two rounds run in the same moment", async () => {
    const item = await newVacancy(here);
    const id = await applies(here, "resident", item);
    await forgetTold(here);
    const both = await Promise.all([round(here, "2026-11-28T08:00:00Z"), round(here, "2026-11-28T08:00:00Z")]);
    expect(both.reduce((sum, { reminded }) => sum + reminded, 0)).toBe(1);
    expect(await toldTo(here, "editor")).toHaveLength(1);
    expect((await rowOf(here, id))?.reminded).toBe(1);
  });
});

describe("what is over", () => {
  it.each<[string, Record<string, unknown>, string, string]>([
    ["a no, after four weeks", { status: "declined", endedAt: new Date("2026-11-24T08:00:00Z") }, "2026-12-22T07:59:59Z", "2026-12-22T08:00:00Z"],
    ["what was taken back, after four weeks", { status: "withdrawn", endedAt: new Date("2026-11-24T08:00:00Z") }, "2026-12-22T07:59:59Z", "2026-12-22T08:00:00Z"],
    ["somebody who was chosen and started, four weeks after that was said", { status: "chosen", outcome: "started", endedAt: new Date("2026-12-01T08:00:00Z"), answeredAt: new Date("2026-11-24T08:00:00Z") }, "2026-12-29T07:59:59Z", "2026-12-29T08:00:00Z"],
    ["somebody who was chosen of whom nobody said more, after a year", { status: "chosen", answeredAt: new Date("2026-11-24T08:00:00Z") }, "2027-11-24T07:59:59Z", "2027-11-24T08:00:00Z"],
  ])("is let go of: %s", async (_what, columns, still, gone) => {
    const item = await newVacancy(here);
    const id = await applies(here, "resident", item);
    await here.db.vacancyApplication.updateMany({ where: { id }, data: { nextAt: null, dueAt: null, ...columns } });
    await round(here, still);
    expect(await rowOf(here, id)).not.toBeNull();
    await round(here, gone);
    expect(await rowOf(here, id)).toBeNull();
  });

  it("is let go of three days after it was sent where nobody confirmed it", async () => {
    const item = await newVacancy(here);
    await asks(here, item);
    await round(here, "2026-11-27T07:59:59Z");
    expect(await here.db.vacancyApplication.count({ where: { itemId: item.id } })).toBe(1);
    expect(await round(here, "2026-11-27T08:00:00Z")).toMatchObject({ forgotten: 1 });
    expect(await here.db.vacancyApplication.count({ where: { itemId: item.id } })).toBe(0);
  });
});
