import type { Clock } from "#app/platform/clock.ts";
import type { TenantDb } from "#app/platform/database/client.server.ts";
import { isLocale, type Locale } from "#app/platform/i18n/locale.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";

/** Where and when something about an account happens. Every request to a town is one; so is a test's. */
export interface InTown {
  tenant: Tenant;
  db: TenantDb;
  clock: Clock;
  locale: Locale;
  requestId: string;
}

/** The language in which to write to the owner of an account, whoever caused the mail. */
export function localeOf({ locale }: { locale: string }, { tenant }: Pick<InTown, "tenant">): Locale {
  return isLocale(locale) ? locale : tenant.profile.defaultLocale;
}
