import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { apply } from "#app/modules/vacancies/applications/apply.server.ts";
import { applyAgain, withdraw } from "#app/modules/vacancies/applications/withdraw.server.ts";
import { vacancyPaths } from "#app/modules/vacancies/paths.ts";
import type { ItemRecord } from "#app/platform/content/item.server.ts";
import { acting, asOwner, NOW, twoTowns, type TestTown } from "../../setup/towns.ts";
import { newVacancy } from "../../setup/vacancies.ts";
import { applies, appliesByMail, asks, confirms, forgetTold, mailsTo, rowOf, toldTo } from "./setup.ts";

let here: TestTown;
beforeAll(async () => {
  [here] = await twoTowns();
});
beforeEach(async () => {
  await forgetTold(here);
  await asOwner((client) => client.query("delete from rate_limit"));
});

/** The address of the resident's account. */
const email = "resident@buurt.example";
const account = () => ({ db: here.db, tenant: here.tenant, member: here.people.resident, at: new Date(NOW), requestId: "r" });
const byLink = () => ({ ...account(), member: null });
const wish = () => ({ motivation: "Ik schenk graag koffie.", key: randomUUID() });
const rowsOf = (item: ItemRecord) => here.db.vacancyApplication.findMany({ where: { itemId: item.id }, select: { id: true, status: true, accountId: true, email: true, name: true } });

describe("one person with an account and an address", () => {
  it("is told in their mail where they applied with their account, and the page says what it says to everybody", async () => {
    const item = await newVacancy(here);
    const id = await applies(here, "resident", item);
    expect(await asks(here, item, { email })).toEqual({ ok: true });
    expect((await rowsOf(item)).map((row) => row.id)).toEqual([id]);
    const [mail] = await mailsTo(here, email);
    expect(mail?.template).toBe("vacancies.already");
    expect(mail?.plain).toContain(vacancyPaths.own);
  });

  it("stands once where they applied with their account before they confirmed", async () => {
    const item = await newVacancy(here);
    await asks(here, item, { email });
    const [asked] = await rowsOf(item);
    if (!asked) throw new Error("nothing asked");
    // The rest of what was asked by mail goes with applying: this one came after it.
    const id = await applies(here, "resident", item);
    await here.db.vacancyApplication.create({ data: { tenantId: here.tenant.id, itemId: item.id, id: asked.id, name: "Truus", email, motivation: "Nog eens.", locale: "nl", status: "unconfirmed", idempotencyKey: randomUUID(), createdAt: new Date(NOW) } });
    expect(await confirms(here, asked.id)).toEqual({ ok: true, id: null });
    expect((await rowsOf(item)).map((row) => [row.id, row.status])).toEqual([[id, "open"]]);
    expect(await toldTo(here, "editor")).toHaveLength(1);
  });

  it("takes what they sent by mail with them to their account, as it stands", async () => {
    const item = await newVacancy(here);
    const id = await appliesByMail(here, item, { email });
    expect(await apply({ ...acting(here, "resident"), at: new Date("2026-11-26T08:00:00Z") }, item, wish())).toEqual({ ok: true, id });
    expect(await rowsOf(item)).toEqual([{ id, status: "open", accountId: here.people.resident.accountId, email: null, name: null }]);
    expect(await rowOf(here, id)).toMatchObject({ openedAt: new Date(NOW), motivation: "Ik maak graag een praatje." });
    expect(await toldTo(here, "editor")).toHaveLength(1);
  });

  it("leaves nothing behind by mail that they took back, and goes on with its clock", async () => {
    const item = await newVacancy(here);
    const old = await appliesByMail(here, item, { email });
    await withdraw(byLink(), old);
    const applied = await apply({ ...acting(here, "resident"), at: new Date("2026-11-26T08:00:00Z") }, item, wish());
    if (!applied.ok) throw new Error(applied.reason);
    expect(await rowsOf(item)).toMatchObject([{ id: applied.id, status: "open", accountId: here.people.resident.accountId }]);
    expect((await rowOf(here, applied.id))?.openedAt).toEqual(new Date(NOW));
  });

  it("stands once where they take up again with their account what stands by mail by now", async () => {
    const item = await newVacancy(here);
    const old = await applies(here, "resident", item);
    await withdraw(account(), old);
    const id = await appliesByMail(here, item, { email });
    expect(await applyAgain(account(), old)).toEqual({ ok: true });
    expect(await rowsOf(item)).toMatchObject([{ id, status: "open", accountId: here.people.resident.accountId }]);
  });

  it("is not the same as somebody else's", async () => {
    const item = await newVacancy(here);
    await appliesByMail(here, item);
    await applies(here, "resident", item);
    expect((await rowsOf(item)).map(({ status }) => status)).toEqual(["open", "open"]);
  });
});
