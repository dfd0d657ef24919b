import type { Clock } from "#app/platform/clock.ts";
import { tenantDb } from "#app/platform/database/client.server.ts";
import { env } from "#app/platform/env.server.ts";
import { isLocale } from "#app/platform/i18n/locale.ts";
import { withMail } from "#app/platform/mail/send-mail.server.ts";
import { townOrigin } from "#app/platform/mail/town-origin.ts";
import { kindsByName, kindsOn } from "#app/platform/modules/kinds.server.ts";
import { loadTenant } from "#app/platform/tenancy/load.server.ts";
import { isOpen } from "#app/platform/tenancy/tenant.ts";
import { replyLetter } from "./reply-letter.ts";

interface Told {
  replyId: string;
  body: string;
  by: string;
  itemId: string;
  kind: string;
  slug: string;
  title: string;
}

/** What a mail shows of a reply, in characters. */
const SHOWN = 600;

/**
 * Mails everybody who follows an item of a new reply to it, its writer left out. Nothing is mailed of what was taken out of sight
 * meanwhile or stands in a module that is off, nor from a town that is shut, and nobody is told twice, however often this runs.
 */
export async function tellFollowersOf(tenantId: string, replyId: string, { clock, requestId }: { clock: Clock; requestId: string }): Promise<void> {
  const db = tenantDb(tenantId);
  const [reply] = await db.$queryRaw<Told[]>`
    select r.id as "replyId", r.body, a.name as by, i.id as "itemId", i.kind, i.slug, i.title
      from reply r
      join item i on i.tenant_id = r.tenant_id and i.id = r.item_id and i.status = 'published'
      join account a on a.tenant_id = r.tenant_id and a.id = r.author_id
     where r.tenant_id = ${tenantId}::uuid and r.id = ${replyId}::uuid and r.status = 'published'`;
  const tenant = await loadTenant(tenantId, env.PLATFORM_HOST);
  if (!reply || !tenant || !isOpen(tenant) || !(await kindsOn(tenant)).includes(reply.kind)) return;
  const path = (await kindsByName()).get(reply.kind)?.path({ id: reply.itemId, slug: reply.slug }) ?? "/";
  const href = `${townOrigin(tenant, env)}${path}#reactie-${replyId}`;
  const followers = await db.$queryRaw<{ id: string; email: string; name: string; locale: string }[]>`
    select a.id, a.email, a.name, a.locale
      from follow f
      join account a on a.tenant_id = f.tenant_id and a.id = f.account_id and a.email_confirmed_at is not null
      join reply r on r.tenant_id = f.tenant_id and r.id = ${replyId}::uuid and r.author_id is distinct from a.id
     where f.tenant_id = ${tenantId}::uuid and f.item_id = ${reply.itemId}::uuid`;
  for (const { id, email, name, locale } of followers) {
    await withMail({ db, requestId }, (_tx, send) =>
      send({
        tenant,
        to: email,
        accountId: id,
        locale: isLocale(locale) ? locale : tenant.profile.defaultLocale,
        template: replyLetter,
        props: { name, by: reply.by, title: reply.title, words: reply.body.slice(0, SHOWN), href },
        onceKey: `reply:${replyId}:${id}`,
        at: clock.now(),
      }),
    );
  }
}
