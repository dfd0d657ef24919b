import { calendarFetch } from "#app/modules/agenda/sources/fetch.server.ts";
import { readSource as read } from "#app/modules/agenda/sources/read-source.server.ts";
import { readSource } from "#app/modules/agenda/tickets.ts";
import { env } from "#app/platform/env.server.ts";
import { loadTenant } from "#app/platform/tenancy/load.server.ts";
import { isOpen, moduleIsOn } from "#app/platform/tenancy/tenant.ts";
import { defineJob } from "../define.ts";

const fetch = calendarFetch({ hosts: env.CALENDARS_WITHIN });

export const readSourceJob = defineJob(readSource, 240, async ({ tenantId, sourceId }, { db, clock, log, requestId, signal }) => {
  const tenant = await loadTenant(tenantId, env.PLATFORM_HOST);
  if (!tenant || !isOpen(tenant) || !moduleIsOn(tenant, "agenda")) return;
  const did = await read({ db, tenant, at: clock.now(), requestId, fetch, signal }, sourceId);
  if (did) log.info({ sourceId, ...did }, "a calendar was read");
});
