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

test("an edition that comes six days late, after weeks without, still brings all of its own fourteen days", async () => {
  const [here] = await twoTowns();
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
