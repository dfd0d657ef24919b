import { beforeEach, describe, expect, it } from "vitest";
import { addAlert, MOST_ALERTS, removeAlert } from "#app/modules/vacancies/alerts/commands.server.ts";
import { alertForm } from "#app/modules/vacancies/alerts/form.ts";
import { ownAlerts } from "#app/modules/vacancies/alerts/list.server.ts";
import { hands } from "#app/modules/vacancies/hands.server.ts";
import { vacancyPage, type VacancyWish } from "#app/modules/vacancies/list.server.ts";
import { vacancyKind } from "#app/modules/vacancies/vacancy.item.server.ts";
import { cursorSchema } from "#app/platform/content/cursor.ts";
import { search } from "#app/platform/search/search.server.ts";
import { newVacancy } from "../../setup/vacancies.ts";
import { toldPeople } from "../../setup/help.ts";
import { acting, NOW, twoTowns, VIEW, type PersonKey, type TestTown } from "../../setup/towns.ts";

let here: TestTown;
let there: TestTown;
beforeEach(async () => {
  [here, there] = await twoTowns();
  const where = { tenantId: here.tenant.id };
  await here.db.item.deleteMany({ where });
  await here.db.notification.deleteMany({ where });
  await here.db.vacancyAlert.deleteMany({ where });
});

const titles = async (wish: VacancyWish = {}, view = VIEW) => (await vacancyPage(here.db, wish, { size: 20 }, view)).cards.map(({ title }) => title).sort();

describe("the list of volunteer work", () => {
  beforeEach(async () => {
    await newVacancy(here, { title: "Kippen voeren", tasks: "Hokken schoonmaken", body: "Bij de buurttuin.", skills: ["animals"], targetGroups: ["children"], days: ["6"], parts: ["morning"], where: "centrum" });
    await newVacancy(here, { title: "Penningmeester", tasks: "Rekeningen betalen", body: "Thuis, wanneer je wilt.", skills: ["admin"], targetGroups: ["everybody"], where: undefined });
    await newVacancy(here, { title: "Bomen planten", tasks: "Graven", body: "Neem laarzen mee.", skills: ["nature"], targetGroups: ["lonely"], commitment: "once", onceOn: "2026-12-05", days: ["2"], where: "noord" });
    await newVacancy(there, { title: "Kippen van elders", tasks: "Voeren", skills: ["animals"] });
  });

  it.each<[string, () => VacancyWish, string[]]>([
    ["everything", () => ({}), ["Bomen planten", "Kippen voeren", "Penningmeester"]],
    ["a neighbourhood, with what is anywhere", () => ({ neighbourhoodIds: [here.neighbourhoods.noord] }), ["Bomen planten", "Penningmeester"]],
    ["a skill", () => ({ skill: "animals" }), ["Kippen voeren"]],
    ["a target group, with what is for everybody", () => ({ targetGroup: "children" }), ["Kippen voeren", "Penningmeester"]],
    ["what is done once", () => ({ commitment: "once" }), ["Bomen planten"]],
    // 5 December 2026 is a Saturday; the weekdays of what is done once do not count.
    ["Saturday", () => ({ day: 6 }), ["Bomen planten", "Kippen voeren", "Penningmeester"]],
    ["Tuesday", () => ({ day: 2 }), ["Penningmeester"]],
    ["a word of the title", () => ({ words: "penningmeester" }), ["Penningmeester"]],
    ["a word of the text", () => ({ words: "laarzen" }), ["Bomen planten"]],
    ["what is called so, though no text has the word", () => ({ words: "dieren" }), ["Kippen voeren"]],
    ["the same, in a sentence", () => ({ words: "iets met een hond" }), ["Kippen voeren"]],
    ["nothing of the kind", () => ({ words: "parachutespringen" }), []],
    ["an organisation", () => ({ organisationId: here.organisation }), ["Bomen planten", "Kippen voeren", "Penningmeester"]],
    ["mijn wijk, zaterdag, met dieren", () => ({ neighbourhoodIds: [here.neighbourhoods.centrum], day: 6, words: "met dieren" }), ["Kippen voeren"]],
  ])("is by %s", async (_case, wish, expected) => {
    expect(await titles(wish())).toEqual(expected);
  });

  it("shows what stands until the end of its last day on the town's clock", async () => {
    await newVacancy(here, { title: "Vandaag nog", expiresOn: "2026-11-24" });
    expect(await titles({}, { ...VIEW, at: new Date("2026-11-24T22:59:00Z") })).toContain("Vandaag nog");
    expect(await titles({}, { ...VIEW, at: new Date("2026-11-24T23:00:00Z") })).not.toContain("Vandaag nog");
  });

  it("goes on where a page ended, and says how many there are", async () => {
    const first = await vacancyPage(here.db, {}, { size: 2, counted: true }, VIEW);
    const second = await vacancyPage(here.db, {}, { size: 2, after: cursorSchema.parse(first.next) }, VIEW);
    expect([first.count, first.cards.length, second.cards.length, second.next]).toEqual([3, 2, 1, undefined]);
    expect(new Set([...first.cards, ...second.cards].map(({ id }) => id)).size).toBe(3);
  });

  it("has its corner on the town square, which invites only those who can look for somebody", async () => {
    const ask = (actor: PersonKey) => ({ db: here.db, tenant: here.tenant, actor: here.people[actor], neighbourhoodIds: [here.neighbourhoods.noord], view: VIEW });
    const block = await hands.square?.(ask("resident"));
    expect(block?.cards.map(({ title }) => title).sort()).toEqual(["Bomen planten", "Penningmeester"]);
    expect(block?.empty.action).toBeNull();
    expect((await hands.square?.(ask("editor")))?.empty.action?.href).toBe("/vacatures/nieuw");
  });
});

describe("who wants to hear of new work", () => {
  const wants = async (who: PersonKey, fields: Record<string, unknown> = {}) => addAlert(acting(here, who), alertForm.parse(fields));
  const told = async () => (await toldPeople(here)).map((line) => line.split(":")[0]);
  const appears = async (fields: Record<string, unknown> = {}) => {
    const { id } = await newVacancy(here, { title: "Kippen voeren", skills: ["animals"], targetGroups: ["children"], days: ["6"], parts: ["morning"], where: "centrum", ...fields });
    const appear = () => vacancyKind.appeared?.({ db: here.db, tenant: here.tenant, itemId: id, at: new Date(NOW), requestId: "r" });
    await appear();
    return appear;
  };

  it.each<[string, () => Record<string, unknown>, boolean]>([
    ["anything at all", () => ({}), true],
    ["mijn wijk, zaterdag, met dieren", () => ({ neighbourhood: here.neighbourhoods.centrum, days: ["6"], words: "met dieren" }), true],
    ["a word of the title, in another form", () => ({ words: "kip" }), true],
    ["another day", () => ({ days: ["1", "2"] }), false],
    ["another part of the day", () => ({ parts: ["evening"] }), false],
    ["one of its skills among others", () => ({ skills: ["garden", "animals"] }), true],
    ["another skill", () => ({ skills: ["garden"] }), false],
    ["another target group", () => ({ targetGroups: ["dementia"] }), false],
    ["what is done once", () => ({ commitment: "once" }), false],
    ["the neighbourhood beside it alone", () => ({ neighbourhood: here.neighbourhoods.noord }), false],
    ["the neighbourhood beside it, and around", () => ({ neighbourhood: here.neighbourhoods.noord, adjacent: "on" }), true],
    ["one that is not beside it, and around", () => ({ neighbourhood: here.neighbourhoods.zuid, adjacent: "on" }), false],
    ["another word", () => ({ words: "penningmeester" }), false],
  ])("hears of it when they asked for %s: %#", async (_case, wish, hears) => {
    expect(await wants("resident", wish())).toEqual({ ok: true });
    await appears();
    expect(await told()).toEqual(hears ? ["resident match"] : []);
  });

  it("hears of what is anywhere, or for everybody, or at any time", async () => {
    await wants("resident", { neighbourhood: here.neighbourhoods.zuid, targetGroups: ["dementia"], days: ["3"], parts: ["evening"] });
    await appears({ where: undefined, targetGroups: ["everybody"], days: [], parts: [] });
    expect(await told()).toEqual(["resident match"]);
  });

  it("hears of it once, by whichever of their wishes and however often it comes back into sight", async () => {
    await wants("resident", {});
    await wants("resident", { words: "kippen" });
    const again = await appears();
    const events = await here.db.domainEvent.count({ where: { tenantId: here.tenant.id } });
    await again();
    expect(await toldPeople(here)).toEqual(["resident match: Nieuw vrijwilligerswerk dat bij je past: Kippen voeren"]);
    expect(await here.db.domainEvent.count({ where: { tenantId: here.tenant.id } })).toBe(events);
  });

  it("does not hear of what they look for themselves, nor of what is no longer to be seen", async () => {
    await wants("editor", {});
    await wants("resident", {});
    const { id } = await newVacancy(here);
    await here.db.item.updateMany({ where: { tenantId: here.tenant.id, id }, data: { status: "hidden" } });
    await vacancyKind.appeared?.({ db: here.db, tenant: here.tenant, itemId: id, at: new Date(NOW), requestId: "r" });
    expect(await told()).toEqual([]);
    await appears();
    expect(await told()).toEqual(["resident match"]);
  });

  it("keeps the same wish once, and so many at most", async () => {
    expect(await wants("resident", { days: ["6", "7"], skills: ["animals", "garden"] })).toEqual({ ok: true });
    expect(await wants("resident", { days: ["7", "6"], skills: ["garden", "animals"] })).toEqual({ ok: true });
    expect(await here.db.vacancyAlert.count({ where: { tenantId: here.tenant.id } })).toBe(1);
    for (let index = 1; index < MOST_ALERTS; index += 1) await wants("resident", { words: `wens ${"abcdefghij"[index] ?? ""}x` });
    expect(await wants("resident", { words: "nog iets" })).toEqual({ ok: false, reason: "too-many" });
    expect(await wants("neighbour", { words: "nog iets" })).toEqual({ ok: true });
  });

  it("keeps one more at most when two are sent at the same moment", async () => {
    for (let index = 1; index < MOST_ALERTS; index += 1) await wants("resident", { words: `wens ${"abcdefghij"[index] ?? ""}x` });
    await Promise.all(["twee", "drie", "vier"].map((words) => wants("resident", { words })));
    expect(await here.db.vacancyAlert.count({ where: { tenantId: here.tenant.id } })).toBe(MOST_ALERTS);
  });

  it("is refused a neighbourhood of another town, and words without a letter", async () => {
    expect(await wants("resident", { neighbourhood: there.neighbourhoods.centrum })).toEqual({ ok: false, reason: "unknown-neighbourhood" });
    expect(await wants("resident", { words: "!!!" })).toEqual({ ok: false, reason: "no-words" });
  });

  it("reads their own wishes in words, and takes back only those", async () => {
    await wants("resident", { words: "dieren", days: ["6"], neighbourhood: here.neighbourhoods.centrum, adjacent: "on", skills: ["animals"], commitment: "lasting" });
    const town = { db: here.db, tenant: here.tenant, locale: "nl" as const };
    const [alert] = await ownAlerts(town, here.people.resident.accountId);
    expect(alert?.text).toBe("“dieren” · Met dieren · Op zaterdag · Vaker, voor langere tijd · In Centrum en ernaast");
    expect(await removeAlert(acting(here, "neighbour"), alert?.id ?? "")).toBe(false);
    expect(await removeAlert(acting(there, "resident"), alert?.id ?? "")).toBe(false);
    expect(await removeAlert(acting(here, "resident"), alert?.id ?? "")).toBe(true);
  });
});

describe("the page of an organisation", () => {
  it("has what one can still apply for, newest first", async () => {
    const open = (at: string) => vacancyKind.ofOrganisation?.open(here.db, here.organisation, new Date(at), 5);
    const first = await newVacancy(here, { title: "Eerste", at: "2026-11-20T10:00:00Z", expiresOn: "2026-11-24" });
    const second = await newVacancy(here, { title: "Tweede", at: "2026-11-22T10:00:00Z" });
    await newVacancy(here, { title: "Concept", intent: "draft" });
    expect(await open("2026-11-24T22:59:00Z")).toEqual([second.id, first.id]);
    expect(await open("2026-11-24T23:00:00Z")).toEqual([second.id]);
    expect(await vacancyKind.ofOrganisation?.open(there.db, here.organisation, new Date(NOW), 5)).toEqual([]);
    expect(vacancyKind.ofOrganisation?.more("buurthuis")).toBe("/vacatures?organisatie=buurthuis");
  });

  it("and the search of the town find a vacancy by its tasks", async () => {
    const { id } = await newVacancy(here, { title: "Gastvrouw", tasks: "Pannenkoeken bakken" });
    const found = await search(here.db, { typed: "pannenkoeken", kinds: ["vacancy"], page: 0, size: 5 }, VIEW);
    expect(found.cards.map((card) => card.id)).toEqual([id]);
  });
});
