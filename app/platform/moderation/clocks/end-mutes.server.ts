import { env } from "#app/platform/env.server.ts";
import { isLocale } from "#app/platform/i18n/locale.ts";
import { withMail } from "#app/platform/mail/send-mail.server.ts";
import { townOrigin } from "#app/platform/mail/town-origin.ts";
import { unmutedLetter } from "../statements/letters.ts";
import type { Telling } from "../statements/tell-author.server.ts";

interface Ended {
  id: string;
  accountId: string;
  email: string;
  name: string;
  locale: string;
  /** Whether another decision still keeps them from writing. */
  restricted: boolean;
}

/** Tells those whose time of not writing is over that they can write again, once; whoever another decision keeps from it hears nothing. */
export async function endMutes({ db, tenant, at, requestId }: Telling): Promise<number> {
  const tenantId = tenant.id;
  const ended = await db.$queryRaw<Ended[]>`
    select x.id, x.account_id as "accountId", a.email, a.name, a.locale,
           exists(select from account_restriction o where o.tenant_id = x.tenant_id and o.account_id = x.account_id and o.id <> x.id and o.lifted_at is null and (o.until is null or o.until > ${at})) as restricted
      from account_restriction x join account a on a.tenant_id = x.tenant_id and a.id = x.account_id
     where x.tenant_id = ${tenantId}::uuid and x.lifted_at is null and x.until <= ${at}`;
  for (const { id, accountId, email, name, locale, restricted } of ended) {
    await withMail({ db, requestId }, async (tx, send) => {
      const { count } = await tx.accountRestriction.updateMany({ where: { tenantId, id, liftedAt: null }, data: { liftedAt: at } });
      if (count === 0 || restricted) return;
      await send({ tenant, to: email, accountId, locale: isLocale(locale) ? locale : tenant.profile.defaultLocale, template: unmutedLetter, props: { name, href: townOrigin(tenant, env) }, onceKey: `unmuted ${id}`, at });
    });
  }
  return ended.length;
}
