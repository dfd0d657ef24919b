import { randomUUID } from "node:crypto";
import { askByMail, confirmByMail } from "#app/modules/vacancies/applications/apply-by-mail.server.ts";
import { apply } from "#app/modules/vacancies/applications/apply.server.ts";
import { answerApplication } from "#app/modules/vacancies/applications/answer.server.ts";
import type { Answer, Status } from "#app/modules/vacancies/applications/domain/statuses.ts";
import { applicationsDue } from "#app/modules/vacancies/applications/due.server.ts";
import { stoppedClock } from "#app/platform/clock.ts";
import type { ItemRecord } from "#app/platform/content/item.server.ts";
import { notificationDetail } from "#app/platform/notify/kinds.ts";
import { acting, NOW, type PersonKey, type TestTown } from "../../setup/towns.ts";

const clockAt = (at: string) => stoppedClock(at);

/** Somebody of a town applies with their account. @returns id of the application */
export async function applies(town: TestTown, who: PersonKey, item: ItemRecord, { at = NOW, motivation = "Ik schenk graag koffie." } = {}): Promise<string> {
  const applied = await apply(acting(town, who, clockAt(at)), item, { motivation, key: randomUUID() });
  if (!applied.ok) throw new Error(applied.reason);
  return applied.id;
}

export const visitor = { name: "Joris Paardenbloem", email: "joris@elders.example", motivation: "Ik maak graag een praatje." };

/** Somebody without an account fills in the form. */
export function asks(town: TestTown, item: ItemRecord, { at = NOW, from = randomUUID(), ...fields }: { at?: string; from?: string } & Partial<typeof visitor> = {}) {
  return askByMail({ db: town.db, tenant: town.tenant, locale: "nl", visitorKey: from, at: new Date(at), requestId: "r" }, item, { ...visitor, ...fields });
}

export function confirms(town: TestTown, id: string, at = NOW) {
  return confirmByMail({ db: town.db, tenant: town.tenant, at: new Date(at), requestId: "r" }, id);
}

/** The same, confirmed at once. @returns id of the application */
export async function appliesByMail(town: TestTown, item: ItemRecord, { at = NOW, ...fields }: { at?: string } & Partial<typeof visitor> = {}): Promise<string> {
  await asks(town, item, { at, ...fields });
  const { id } = await town.db.vacancyApplication.findFirstOrThrow({ where: { itemId: item.id, email: fields.email ?? visitor.email, status: "unconfirmed" }, orderBy: { id: "desc" } });
  await confirms(town, id, at);
  return id;
}

export function answers(town: TestTown, who: PersonKey, item: ItemRecord, application: string, answer: Answer, { seen = "open", note = "Dag, dank je wel.", at = NOW }: { seen?: Status; note?: string; at?: string } = {}) {
  return answerApplication(acting(town, who, clockAt(at)), item, { application, seen, answer, note });
}

/** One round over a town's applications, as the hourly job does it. */
export function round(town: TestTown, at: string) {
  return applicationsDue({ db: town.db, tenant: town.tenant, at: new Date(at), requestId: "r", signal: new AbortController().signal });
}

export async function rowOf(town: TestTown, id: string) {
  return town.db.vacancyApplication.findFirst({ where: { tenantId: town.tenant.id, id } });
}

/** What somebody was told, in Dutch, in no order: notifications of one moment have none. */
export async function toldTo(town: TestTown, who: PersonKey): Promise<string[]> {
  const found = await town.db.notification.findMany({ where: { tenantId: town.tenant.id, accountId: town.people[who].accountId }, orderBy: { id: "asc" }, select: { detail: true } });
  return found.map(({ detail }) => notificationDetail.parse(detail).said?.nl ?? "");
}

/** Mails to an address, oldest first. */
export async function mailsTo(town: TestTown, recipient: string) {
  return town.db.mailMessage.findMany({ where: { tenantId: town.tenant.id, recipient, template: { startsWith: "vacancies." } }, orderBy: { id: "asc" }, select: { template: true, subject: true, plain: true } });
}

/** Forgets what was told and mailed, and how often somebody tried. */
export async function forgetTold(town: TestTown): Promise<void> {
  await town.db.notification.deleteMany({ where: { tenantId: town.tenant.id } });
  await town.db.mailMessage.deleteMany({ where: { tenantId: town.tenant.id } });
}
