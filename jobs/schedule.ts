import { keepAllAgendas } from "#app/modules/agenda/tickets.ts";
import { keepAllVacancies } from "#app/modules/vacancies/tickets.ts";
import type { JobQueue } from "#app/platform/jobs/engine.server.ts";
import { tendDemos } from "#app/platform/demo/asked/tickets.ts";
import { planEditions } from "#app/platform/editions/tickets.ts";
import { shareImpact } from "#app/platform/impact/tickets.ts";
import { deliverPlatformMail } from "#app/platform/mail/platform/tickets.ts";
import { watchAll } from "#app/platform/moderation/tickets.ts";
import { expireAll } from "#app/platform/privacy/tickets.ts";
import { remindWorkshops } from "#app/platform/workshops/tickets.ts";
import { checkDomains } from "#app/platform/tenancy/domains/tickets.ts";

interface Repeated {
  name: string;
  payload: { tenantId: null };
  repeat: { every: number } | { pattern: string; tz: string };
}

/** What comes back by itself. */
export const schedule: readonly Repeated[] = [
  { name: planEditions.name, payload: { tenantId: null }, repeat: { every: 300_000 } },
  { name: watchAll.name, payload: { tenantId: null }, repeat: { every: 300_000 } },
  { name: keepAllAgendas.name, payload: { tenantId: null }, repeat: { every: 300_000 } },
  { name: keepAllVacancies.name, payload: { tenantId: null }, repeat: { every: 300_000 } },
  { name: deliverPlatformMail.name, payload: { tenantId: null }, repeat: { every: 60_000 } },
  { name: tendDemos.name, payload: { tenantId: null }, repeat: { every: 60_000 } },
  { name: remindWorkshops.name, payload: { tenantId: null }, repeat: { every: 3_600_000 } },
  { name: shareImpact.name, payload: { tenantId: null }, repeat: { pattern: "37 4 * * *", tz: "Europe/Amsterdam" } },
  { name: expireAll.name, payload: { tenantId: null }, repeat: { pattern: "17 3 * * *", tz: "Europe/Amsterdam" } },
  { name: checkDomains.name, payload: { tenantId: null }, repeat: { pattern: "41 6 * * *", tz: "Europe/Amsterdam" } },
];

/** Tells the queue of the schedule. Every worker does; the queue keeps one of each. */
export async function keepSchedule(queue: JobQueue): Promise<void> {
  for (const { name, payload, repeat } of schedule) await queue.upsertJobScheduler(name, repeat, { name, data: payload });
}
