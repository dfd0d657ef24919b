import { randomUUID } from "node:crypto";
import { after } from "#app/platform/clock.ts";
import { slugOf, writeAudience } from "#app/platform/content/item.server.ts";
import type { Db } from "#app/platform/database/client.server.ts";
import type { DemoVacancy } from "#app/platform/demo/content.ts";
import { idOf } from "#app/platform/demo/seed-people.server.ts";
import type { DemoSeeder, DemoTown } from "#app/platform/demo/seeder.ts";
import { indexItem } from "#app/platform/search/index-item.server.ts";
import { dayIn, daysLater } from "#app/platform/times/day.ts";
import { known, skills, targetGroups } from "./domain/choices.ts";
import { vacancySettings } from "./settings.ts";

async function seedVacancy(tx: Db, town: DemoTown, vacancy: DemoVacancy): Promise<void> {
  const { tenantId, accounts, organisations, neighbourhoods, clock, timeZone } = town;
  const now = clock.now();
  const today = dayIn(timeZone, now);
  const day = (days: number) => new Date(`${daysLater(today, days)}T00:00:00Z`);
  const id = randomUUID();
  const publishedAt = after(now, { days: -vacancy.daysAgo, hours: -3 });
  const { title, body, tasks, commitment, onceInDays, hours, hoursPer, days, parts, neighbourhood, place, seats, standsDays } = vacancy;
  await tx.item.create({
    data: {
      tenantId, id, kind: "vacancy", authorId: idOf(accounts, vacancy.author), organisationId: idOf(organisations, vacancy.organisation),
      slug: slugOf(title), title, body, status: "published", wholeTown: true, publishedAt, lastActivityAt: publishedAt, idempotencyKey: randomUUID(), isDemo: true, createdAt: publishedAt,
    },
  });
  await writeAudience(tx, tenantId, id, "town");
  await tx.vacancy.create({
    data: {
      tenantId, itemId: id, tasks, commitment, onceOn: onceInDays === undefined ? null : day(onceInDays), hours, hoursPer, days: [...(days ?? [])], parts: [...(parts ?? [])],
      skills: known(skills, vacancy.skills), targetGroups: known(targetGroups, vacancy.targetGroups),
      neighbourhoodId: neighbourhood === undefined ? null : idOf(neighbourhoods, neighbourhood), place, seats: seats ?? 1, expiresOn: day(standsDays),
    },
  });
  const { answerDays } = vacancySettings.parse({});
  for (const { by, text, daysAgo, status } of vacancy.applied ?? []) {
    const at = after(now, { days: -daysAgo });
    const answered = status !== "open";
    const dueAt = after(at, { days: answerDays });
    await tx.vacancyApplication.create({
      data: {
        tenantId, itemId: id, accountId: idOf(accounts, by), motivation: text, locale: "nl", status, idempotencyKey: randomUUID(), createdAt: at, openedAt: at, dueAt, nextAt: answered ? null : dueAt,
        answeredAt: answered ? after(at, { hours: 20 }) : null, answeredBy: answered ? idOf(accounts, vacancy.author) : null, endedAt: status === "declined" ? after(at, { hours: 20 }) : null,
      },
    });
  }
  await indexItem(tx, tenantId, id);
}

/** Writes a town's demo vacancies, as from today. */
export const seedVacancies: DemoSeeder = async (db, town) => {
  for (const vacancy of town.content.vacancies ?? []) await db.transact((tx) => seedVacancy(tx, town, vacancy));
};
