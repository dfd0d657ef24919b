import { randomUUID } from "node:crypto";
import { NOW, type TestTown } from "./towns.ts";
import { newVacancy } from "./vacancies.ts";

/** Ids of what was put into every table of volunteer work. */
export interface VacancyFinds {
  /** A vacancy of the organisation. */
  vacancy: string;
  /** The neighbour's application for it, which waits for an answer. */
  application: string;
  /** What somebody sent by mail, who has no account. */
  applicationByMail: string;
  /** What the resident wants to hear of. */
  alert: string;
}

/** Something in every table of volunteer work: a vacancy, somebody with and somebody without an account who applied, and a wish to hear of more. */
export async function fillVacancies(town: TestTown, mark: string): Promise<VacancyFinds> {
  const { db, tenant, people, neighbourhoods } = town;
  const tenantId = tenant.id;
  const at = new Date(NOW);
  const { id: itemId } = await newVacancy(town, { title: `Wie helpt met de ${mark}?`, tasks: `De ${mark} water geven`, place: `Bij de ${mark}`, where: "noord" });
  const dueAt = new Date("2026-12-01T23:00:00Z");
  const applied = { tenantId, itemId, locale: "nl", status: "open", createdAt: at, openedAt: at, dueAt, nextAt: dueAt };
  const { id: application } = await db.vacancyApplication.create({ data: { ...applied, accountId: people.neighbour.accountId, motivation: `Ik houd van een ${mark}.`, idempotencyKey: randomUUID() } });
  const { id: applicationByMail } = await db.vacancyApplication.create({ data: { ...applied, name: `Joris ${mark}`, email: `${mark}@elders.example`, motivation: `Een ${mark} maakt me blij.`, idempotencyKey: randomUUID() } });
  const { id: alert } = await db.vacancyAlert.create({ data: { tenantId, accountId: people.resident.accountId, words: mark, neighbourhoodId: neighbourhoods.noord, createdAt: at } });
  return { vacancy: itemId, application, applicationByMail, alert };
}
