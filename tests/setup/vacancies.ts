import { randomUUID } from "node:crypto";
import { vacancyForm } from "#app/modules/vacancies/forms.ts";
import { vacancyWriting } from "#app/modules/vacancies/writing.server.ts";
import { stoppedClock } from "#app/platform/clock.ts";
import { findItem, type ItemRecord } from "#app/platform/content/item.server.ts";
import { writeItem } from "#app/platform/content/writing/write-item.server.ts";
import { acting, NOW, type TestTown } from "./towns.ts";

interface Wish extends Record<string, unknown> {
  at?: string;
  /** The neighbourhood in which it is done; anywhere unless it is said. */
  where?: keyof TestTown["neighbourhoods"];
}

/** A vacancy of this town's organisation, as its form gives it: by its editor, for one person, for two months. */
export async function newVacancy(town: TestTown, { at = NOW, where, ...fields }: Wish = {}): Promise<ItemRecord> {
  const form = vacancyForm.parse({
    key: randomUUID(), title: "Gastvrouw voor de open tafel", body: "Je helpt op donderdag.", tasks: "Koffie schenken\nEen praatje maken", scope: "town", intent: "publish", organisation: town.organisation, skills: ["hosting"], targetGroups: ["older-people"],
    neighbourhood: where === undefined ? undefined : town.neighbourhoods[where], expiresOn: "2027-01-24", ...fields,
  });
  const doing = acting(town, "editor", stoppedClock(at));
  const written = await writeItem(doing, vacancyWriting(doing), form);
  if (!written.ok) throw new Error(written.reason);
  const item = await findItem(town.db, town.tenant.id, written.id, "vacancy");
  if (!item) throw new Error("no vacancy");
  return item;
}
