import { randomUUID } from "node:crypto";
import { after } from "#app/platform/clock.ts";
import { slugOf, writeAudience } from "#app/platform/content/item.server.ts";
import type { Db } from "#app/platform/database/client.server.ts";
import { toJson } from "#app/platform/database/json.ts";
import type { DemoHelp } from "#app/platform/demo/content.ts";
import { idOf } from "#app/platform/demo/seed-people.server.ts";
import type { DemoSeeder, DemoTown } from "#app/platform/demo/seeder.ts";
import { indexItem } from "#app/platform/search/index-item.server.ts";
import { blurred } from "./domain/place.ts";
import { skillOf, type Skill } from "./domain/skills.ts";
import { afterWaking } from "./domain/waking.ts";
import { climbAt } from "./ladder.server.ts";
import { helpSettings } from "./settings.ts";
import { kindOf } from "./side.ts";

function skillsOf({ title, skills }: DemoHelp): Skill[] {
  return skills.map((name) => {
    const skill = skillOf(name);
    if (!skill) throw new Error(`"${title}" is about "${name}", which is no skill.`);
    return skill;
  });
}

/** What stands in the row of one: an offer is open, a request is over when somebody helped, and else waits for the next step. */
function progressOf(help: DemoHelp, publishedAt: Date, now: Date) {
  if (help.side === "offer") return {};
  const { helped } = help;
  if (!helped) return { begunAt: publishedAt, step: 1, stepAt: publishedAt };
  const answeredAt = after(publishedAt, { hours: helped.hours });
  const endedAt = after(answeredAt, { days: 2 });
  return { begunAt: publishedAt, step: 1, stepAt: publishedAt, answeredAt, endedAt: endedAt < now ? endedAt : now };
}

async function seedHelp(tx: Db, town: DemoTown, help: DemoHelp): Promise<void> {
  const { tenantId, accounts, neighbourhoods, content, clock, timeZone } = town;
  const person = content.people.find(({ key }) => key === help.author);
  const neighbourhoodId = idOf(neighbourhoods, person?.neighbourhood ?? "");
  const authorId = idOf(accounts, help.author);
  const now = clock.now();
  const publishedAt = after(now, { days: -help.daysAgo, hours: -2 });
  const id = randomUUID();
  const { helped } = help;
  await tx.item.create({
    data: { tenantId, id, kind: kindOf(help.side), authorId, slug: slugOf(help.title), title: help.title, body: help.body, status: helped ? "withdrawn" : "published", wholeTown: true, publishedAt, lastActivityAt: publishedAt, idempotencyKey: randomUUID(), isDemo: true, createdAt: publishedAt },
  });
  await writeAudience(tx, tenantId, id, "town");
  const progress = progressOf(help, publishedAt, now);
  const point = help.around && blurred(help.around);
  await tx.help.create({ data: { lat: point?.lat, lon: point?.lon, tenantId, itemId: id, side: help.side, skills: skillsOf(help), days: [...(help.days ?? [])], parts: [...(help.parts ?? [])], neighbourhoodId, ...progress } });
  await tx.follow.create({ data: { tenantId, accountId: authorId, itemId: id } });
  if (helped) {
    const helperId = idOf(accounts, helped.by);
    const answeredAt = after(publishedAt, { hours: helped.hours });
    const reasons = toJson([{ kind: "skill", skill: help.skills[0] }]);
    await tx.helpMatch.create({ data: { tenantId, askedItemId: id, askerId: authorId, helperId, reasons, toldAt: publishedAt, answer: "yes", answeredAt, createdAt: publishedAt } });
    await tx.helpStep.create({ data: { tenantId, itemId: id, step: 1, at: publishedAt, told: 1 } });
    await tx.helpOutcome.create({ data: { tenantId, itemId: id, outcome: "matched", way: "neighbour", helperId, thanks: helped.thanks, saidBy: "mail", at: progress.endedAt ?? now } });
  } else if (help.side === "ask") {
    await tx.helpStep.create({ data: { tenantId, itemId: id, step: 1, at: publishedAt, told: 2 } });
    await climbAt(tx, tenantId, id, afterWaking(now, helpSettings.parse({}).neighbourHours, timeZone), "demo");
  }
  await indexItem(tx, tenantId, id);
}

/** Writes a town's demo requests and offers. */
export const seedHelpOf: DemoSeeder = async (db, town) => {
  for (const help of town.content.help ?? []) await db.transact((tx) => seedHelp(tx, town, help));
};
