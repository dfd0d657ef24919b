import { after, type Clock } from "#app/platform/clock.ts";
import { Prisma, type TenantDb } from "#app/platform/database/client.server.ts";
import { env } from "#app/platform/env.server.ts";
import { isLocale } from "#app/platform/i18n/locale.ts";
import { enqueueLater } from "#app/platform/jobs/enqueue.server.ts";
import { sendMailLater } from "#app/platform/mail/send-mail.server.ts";
import { townOrigin } from "#app/platform/mail/town-origin.ts";
import { kindsOn } from "#app/platform/modules/kinds.server.ts";
import { loadTenant } from "#app/platform/tenancy/load.server.ts";
import { isOpen, type Tenant } from "#app/platform/tenancy/tenant.ts";
import { kindNames, ruleOf } from "./kinds.ts";
import { notificationLetter, type LetterLine } from "./letters.ts";
import { quietUntil } from "./quiet.ts";
import { sourceOf } from "./source.ts";
import { stillToSend } from "./still-stands.server.ts";
import { readTellings, type Telling } from "./tellings.server.ts";
import { mailNotification } from "./tickets.ts";
import { stopWord } from "./unsubscribe.server.ts";
import { quietHoursOf, wantedAs, wishesOf } from "./wishes.server.ts";

/** The first is mailed at once; what follows on the same within this time comes together in one mail after it. */
const PAUSE = { minutes: 10 };
/** What a mail shows of a reply, in characters. */
const SHOWN = 600;
/** Most that one mail tells; the site has the rest. */
const MOST = 20;

interface Work {
  clock: Clock;
  requestId: string;
}

interface Recipient {
  id: string;
  name: string;
  email: string;
  locale: string;
}

type Told = [Telling, ...Telling[]];

/** Notifications of one person that one mail tells together. */
function together(accountId: string, { kind, itemId }: Telling): Prisma.Sql {
  const bundled = ruleOf(kind).together;
  const kinds = bundled === "kind" ? [kind] : kindNames.filter((each) => ruleOf(each).together === bundled);
  const same = bundled === "item" ? Prisma.sql`and n.item_id is not distinct from ${itemId}::uuid` : Prisma.empty;
  return Prisma.sql`n.account_id = ${accountId}::uuid and n.kind = any (${kinds}) ${same}`;
}

/**
 * Mails what a notification says, together with what else waits to be mailed to the same person about the same. Everything is asked again
 * in the moment of mailing: whether it is still to be read, not read yet, and still wanted, and whether the town is open. In quiet hours,
 * and shortly after a mail about the same, it asks to be run again later; what is urgent waits for neither. Running twice mails nobody twice.
 */
export async function mailWaiting(db: TenantDb, notificationId: string, { clock, requestId }: Work): Promise<void> {
  const { tenantId } = db.scope;
  const tenant = await loadTenant(tenantId, env.PLATFORM_HOST);
  if (!tenant || !isOpen(tenant)) return;
  const now = clock.now();
  const due = Prisma.sql`n.mail_due and ${stillToSend(await kindsOn(tenant))}`;
  await db.transact(async (tx) => {
    const asked = await tx.notification.findFirst({ where: { tenantId, id: notificationId, mailDue: true, readAt: null }, select: { accountId: true } });
    if (!asked) return;
    const { accountId } = asked;
    // One mail at a time for one person: the second finds that the first told it.
    const [recipient] = await tx.$queryRaw<Recipient[]>`
      select id, name, email, locale from account where tenant_id = ${tenantId}::uuid and id = ${accountId}::uuid and email_confirmed_at is not null for no key update`;
    const [telling] = await readTellings(tx, tenantId, Prisma.sql`n.id = ${notificationId}::uuid and ${due}`);
    if (!recipient || !telling) return;
    const wishes = (await wishesOf(tx, tenantId, [accountId]))(accountId);
    const bundle = together(accountId, telling);
    const later = telling.detail.urgent ? undefined : (quietUntil(await quietHoursOf(tx, tenantId, accountId), tenant.profile.timeZone, now) ?? (await pauseEnd(tx, tenantId, bundle, now)));
    if (later) {
      await enqueueLater(tx, mailNotification, { tenantId, notificationId }, { onceKey: `${mailNotification.name} ${notificationId} ${later.toISOString()}`, notBefore: later, requestId });
      return;
    }
    const waiting = await readTellings(tx, tenantId, Prisma.sql`${bundle} and ${due} order by n.created_at, n.id`);
    await tx.notification.updateMany({ where: { tenantId, id: { in: waiting.map(({ id }) => id) } }, data: { mailDue: false } });
    const [first, ...more] = waiting.filter(({ kind, detail }) => wantedAs(kind, detail, wishes, "mail"));
    if (!first) return;
    const told: Told = [first, ...more];
    const mailId = await sendMailLater(tx, { ...mailOf(tenant, recipient, told), at: now, requestId });
    await tx.notification.updateMany({ where: { tenantId, id: { in: told.map(({ id }) => id) } }, data: { mailedAt: now, mailId } });
  });
}

/** When the pause after the last mail about the same is over; undefined when there is none. */
async function pauseEnd(tx: Parameters<typeof readTellings>[0], tenantId: string, bundle: Prisma.Sql, now: Date): Promise<Date | undefined> {
  const [row] = await tx.$queryRaw<{ last: Date | null }[]>`select max(n.mailed_at) as last from notification n where n.tenant_id = ${tenantId}::uuid and ${bundle}`;
  if (!row?.last) return undefined;
  const end = after(row.last, PAUSE);
  return end > now ? end : undefined;
}

function lineOf({ kind, by, title, about, words, detail }: Telling): LetterLine {
  return { kind, by, title, about, detail, words: words.slice(0, SHOWN) };
}

function mailOf(tenant: Tenant, { id: accountId, name, email, locale }: Recipient, told: Told) {
  const [first, ...more] = told;
  const origin = townOrigin(tenant, env);
  const sources = told.map(sourceOf);
  // What a mail of several things is about is let go of one by one, on the page that lists it.
  const [source] = sources.every((each) => each?.id === sources[0]?.id) ? sources : [];
  const { optional, says } = ruleOf(first.kind);
  const stop = optional ? `${origin}/afmelden/${stopWord(tenant.id, first.kind, accountId)}` : null;
  const letGo = says ? null : source ? `${origin}/afmelden/${stopWord(tenant.id, first.kind, accountId, source)}` : `${origin}/account/volgen`;
  const manyPlaces = told.some(({ itemId, path }) => itemId !== first.itemId || (itemId === null && path !== first.path));
  return {
    tenant,
    to: email,
    accountId,
    locale: isLocale(locale) ? locale : tenant.profile.defaultLocale,
    template: notificationLetter,
    props: {
      name,
      lines: [lineOf(first), ...more.slice(0, MOST - 1).map(lineOf)] as const,
      count: told.length,
      href: `${origin}${manyPlaces ? "/meldingen" : first.path}`,
      links: { preferences: `${origin}/account/meldingen`, stop, letGo },
    },
    // One click from the mail program's own button (RFC 8058).
    ...(stop === null ? {} : { headers: { "List-Unsubscribe": `<${stop}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" } }),
  };
}
