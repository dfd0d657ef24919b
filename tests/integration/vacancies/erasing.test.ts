import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { eraseByMail } from "#app/modules/vacancies/applications/erase.server.ts";
import { withdraw } from "#app/modules/vacancies/applications/withdraw.server.ts";
import { vacancyPersonalData } from "#app/modules/vacancies/personal-data.server.ts";
import { asOwner, NOW, twoTowns, type TestTown } from "../../setup/towns.ts";
import { newVacancy } from "../../setup/vacancies.ts";
import { applies, appliesByMail, asks, forgetTold, mailsTo, rowOf, toldTo, visitor } from "./setup.ts";

let here: TestTown;
let there: TestTown;
beforeAll(async () => {
  [here, there] = await twoTowns();
});
beforeEach(async () => {
  await forgetTold(here);
  await asOwner((client) => client.query("delete from rate_limit"));
});

const at = new Date(NOW);
const email = "resident@buurt.example";
const erase = (town: TestTown, id: string) => eraseByMail({ db: town.db, tenant: town.tenant, at, requestId: "r" }, id);
const tookBack = "Iemand trok een aanmelding terug voor “Gastvrouw voor de open tafel”";
const confirmedAt = (town: TestTown, value: Date | null) => town.db.account.updateMany({ where: { id: town.people.resident.accountId }, data: { emailConfirmedAt: value } });
const eraseAccount = () => here.db.transact((tx) => vacancyPersonalData.erase(tx, here.people.resident.accountId, at));

describe("erasing what was sent without an account", () => {
  it("takes the row and the mail about it away, and tells the organisation once that it was taken back", async () => {
    const item = await newVacancy(here);
    const id = await appliesByMail(here, item);
    const other = await appliesByMail(here, item, { email: "ander@elders.example" });
    await erase(here, id);
    await erase(here, id);
    expect([await rowOf(here, id), await mailsTo(here, visitor.email)]).toEqual([null, []]);
    expect([(await rowOf(here, other))?.status, (await mailsTo(here, "ander@elders.example")).length]).toEqual(["open", 1]);
    expect((await toldTo(here, "editor")).filter((said) => said === tookBack)).toHaveLength(1);
    const audit = await here.db.auditEvent.findMany({ where: { action: "application.erased", subjectId: item.id } });
    expect(audit).toMatchObject([{ actor: "visitor", actorId: null, detail: {} }]);
    expect(JSON.stringify(audit)).not.toMatch(/Joris|joris@/);
  });

  it("tells nobody where the organisation never had it, or had it back already", async () => {
    const item = await newVacancy(here);
    await asks(here, item);
    const { id } = await here.db.vacancyApplication.findFirstOrThrow({ where: { itemId: item.id } });
    await erase(here, id);
    expect([await rowOf(here, id), await toldTo(here, "editor")]).toEqual([null, []]);
    const second = await appliesByMail(here, item);
    await withdraw({ db: here.db, tenant: here.tenant, member: null, at, requestId: "r" }, second);
    await forgetTold(here);
    await erase(here, second);
    expect([await rowOf(here, second), await toldTo(here, "editor")]).toEqual([null, []]);
  });

  it("takes nothing that was sent with an account, or in another town", async () => {
    const item = await newVacancy(here);
    const withAccount = await applies(here, "neighbour", item);
    const byMail = await appliesByMail(here, item);
    await erase(here, withAccount);
    await erase(there, byMail);
    expect([(await rowOf(here, withAccount))?.status, (await rowOf(here, byMail))?.status]).toEqual(["open", "open"]);
  });
});

describe("what was sent from the address of an account without logging in", () => {
  it("is among what they take along and goes with the account, once the address is known to be theirs", async () => {
    const item = await newVacancy(here);
    const id = await appliesByMail(here, item, { email, motivation: "Van voor mijn account." });
    const stranger = await appliesByMail(here, item);
    await confirmedAt(here, null);
    expect(await vacancyPersonalData.export(here.db, here.people.resident.accountId)).toMatchObject({ applications: [] });
    await eraseAccount();
    expect(await rowOf(here, id)).not.toBeNull();
    await confirmedAt(here, at);
    expect(await vacancyPersonalData.export(here.db, here.people.resident.accountId)).toMatchObject({ applications: [{ title: item.title, email, motivation: "Van voor mijn account." }] });
    await eraseAccount();
    expect([await rowOf(here, id), await mailsTo(here, email)]).toEqual([null, []]);
    expect([(await rowOf(here, stranger))?.status, (await mailsTo(here, visitor.email)).length]).toEqual(["open", 1]);
  });
});
