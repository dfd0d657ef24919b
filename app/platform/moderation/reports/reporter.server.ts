import type { Db } from "#app/platform/database/client.server.ts";
import { env } from "#app/platform/env.server.ts";
import { isLocale, type Locale } from "#app/platform/i18n/locale.ts";
import { townOrigin } from "#app/platform/mail/town-origin.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import { reportPaths } from "./paths.ts";

/** Where somebody who reported something hears of it. */
export interface Reporter {
  to: string;
  accountId?: string;
  name: string | null;
  locale: Locale;
}

interface From {
  reporterId: string | null;
  reporterName: string | null;
  reporterEmail: string | null;
}

/** How whoever reported something can be reached: by their account, or by what they typed; undefined when they cannot. */
export async function reporterOf(db: Db, { id: tenantId, profile }: Tenant, { reporterId, reporterName, reporterEmail }: From): Promise<Reporter | undefined> {
  const account = reporterId === null ? null : await db.account.findFirst({ where: { tenantId, id: reporterId }, select: { email: true, name: true, locale: true } });
  if (account) return { to: account.email, accountId: reporterId ?? undefined, name: account.name, locale: isLocale(account.locale) ? account.locale : profile.defaultLocale };
  return reporterEmail === null ? undefined : { to: reporterEmail, name: reporterName, locale: profile.defaultLocale };
}

/** Where whoever reported something sees what became of it. */
export function receiptLink(tenant: Tenant, code: string): string {
  return `${townOrigin(tenant, env)}${reportPaths.receipt(code)}`;
}
