import { randomUUID } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { writePost } from "#app/modules/posts/commands.server.ts";
import { postForm } from "#app/modules/posts/forms.ts";
import { stoppedClock } from "#app/platform/clock.ts";
import { saveChoice } from "#app/platform/editions/choices.server.ts";
import { makeEditions } from "#app/platform/editions/make.server.ts";
import { acting, twoTowns } from "../../setup/towns.ts";

const FRIDAY = Temporal.ZonedDateTime.from("2026-11-20T16:00[Europe/Amsterdam]");
const instant = (moment: Temporal.ZonedDateTime) => new Date(moment.epochMilliseconds);
const stopped = (moment: Temporal.ZonedDateTime) => stoppedClock(moment.toInstant().toString());

test("an edition that cannot be made stops none of the others, and is made when it can be", async () => {
  const [here] = await twoTowns();
  const tenantId = here.tenant.id;
  const { resident, neighbour, editor } = here.people;
  await writePost(acting(here, "connector", stopped(FRIDAY.subtract({ days: 2 }))), postForm.parse({ key: randomUUID(), title: "Voor iedereen", body: "Kom ook.", scope: "town" }));
  await here.db.account.updateMany({ where: { tenantId }, data: { emailConfirmedAt: instant(FRIDAY.subtract({ days: 90 })) } });
  for (const { accountId } of Object.values(here.people)) await saveChoice(here.db, tenantId, accountId, { neighbourhoodIds: [here.neighbourhoods.noord], withAdjacent: false, kinds: [], days: [resident, neighbour, editor].some((one) => one.accountId === accountId) ? [5] : [], hour: 16 }, instant(FRIDAY.subtract({ days: 90 })));
  await here.db.account.updateMany({ where: { tenantId, id: neighbour.accountId }, data: { locale: "en" } });
  const words = {
    nl: here.tenant.words.nl,
    get en(): never {
      throw new Error("a template that throws");
    },
  };
  const failed: string[] = [];
  const run = { db: here.db, clock: stopped(FRIDAY.add({ hours: 1 })), requestId: "test", onFailed: (_error: unknown, accountId: string) => failed.push(accountId) };

  await expect(makeEditions({ ...run, tenant: { ...here.tenant, words } })).rejects.toThrow("1 editions could not be made");
  expect(failed).toEqual([neighbour.accountId]);
  const mailed = async () => (await here.db.mailMessage.findMany({ where: { tenantId, template: "edition" }, select: { accountId: true } })).map(({ accountId }) => accountId).sort();
  expect(await mailed()).toEqual([resident.accountId, editor.accountId].sort());

  expect(await makeEditions({ ...run, tenant: here.tenant })).toBe(1);
  expect(await mailed()).toEqual([resident.accountId, neighbour.accountId, editor.accountId].sort());
  expect(await here.db.job.count({ where: { tenantId, name: "mail.deliver-many" } })).toBe(2);
});

test("neighbours who read the same get their own links all the same", async () => {
  const [here] = await twoTowns();
  const mails = await here.db.mailMessage.findMany({ where: { tenantId: here.tenant.id, template: "edition" }, select: { accountId: true, html: true, plain: true, headers: true } });
  expect(mails.length).toBeGreaterThan(1);
  for (const { accountId, html, plain, headers } of mails) {
    for (const text of [html, plain, JSON.stringify(headers)]) {
      const unsubscribes = [...text.matchAll(/\/afmelden\/([0-9a-f-]{36})\./g)].map(([, id]) => id);
      expect(new Set(unsubscribes)).toEqual(new Set([accountId]));
      expect(text).not.toContain("blad.invalid");
    }
    const [edition] = await here.db.edition.findMany({ where: { tenantId: here.tenant.id, accountId: accountId ?? "" } });
    expect(html).toContain(`/wijkblad/${edition?.id}.`);
    expect(plain).toContain(`/wijkblad/${edition?.id}.`);
  }
});

test("an edition that comes six days late, after weeks without, still brings all of its own fourteen days", async () => {
  const [, here] = await twoTowns();
  const tenantId = here.tenant.id;
  const { accountId } = here.people.neighbour;
  const beforeIt = FRIDAY.subtract({ days: 15 });
  const inIt = FRIDAY.subtract({ days: 13 });
  for (const [title, moment] of [["Te oud", beforeIt], ["Net op tijd", inIt]] as const)
    await writePost(acting(here, "resident", stopped(moment)), postForm.parse({ key: randomUUID(), title, body: "Kom ook.", scope: "town" }));
  await here.db.account.updateMany({ where: { tenantId }, data: { emailConfirmedAt: instant(FRIDAY.subtract({ days: 90 })) } });
  await saveChoice(here.db, tenantId, accountId, { neighbourhoodIds: [here.neighbourhoods.noord], withAdjacent: false, kinds: [], days: [5], hour: 16 }, instant(FRIDAY.subtract({ days: 90 })));
  await here.db.edition.create({ data: { tenantId, accountId, windowKey: "2026-10-23T16", windowFrom: instant(FRIDAY.subtract({ days: 35 })), windowUntil: instant(FRIDAY.subtract({ days: 28 })), createdAt: instant(FRIDAY.subtract({ days: 28 })) } });

  await makeEditions({ db: here.db, tenant: here.tenant, clock: stopped(FRIDAY.add({ days: 6 })), requestId: "test" });

  const { plain } = await here.db.mailMessage.findFirstOrThrow({ where: { tenantId, accountId, template: "edition" } });
  expect(plain).toContain("Net op tijd");
  expect(plain).not.toContain("Te oud");
});
