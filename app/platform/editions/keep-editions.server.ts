import { randomUUID } from "node:crypto";
import type { TenantDb } from "#app/platform/database/client.server.ts";
import { enqueueLater } from "#app/platform/jobs/enqueue.server.ts";
import type { WrittenMail } from "#app/platform/mail/send-mail.server.ts";
import { deliverMany } from "#app/platform/mail/tickets.ts";
import type { EditionContent } from "./content.ts";
import { itemsOf } from "./items.ts";
import type { EditionWindow } from "./window.ts";

/** An edition before it is kept. What it says and its mail are undefined when there was nothing to tell. */
export interface NewEdition {
  id: string;
  accountId: string;
  recipient: string;
  window: EditionWindow;
  told?: { content: EditionContent; mail: WrittenMail & { headers: Record<string, string> } };
}

/**
 * Keeps editions of one town, all or none of them: the edition, what it brought, its mail, and one asking for the delivery of these mails.
 * Those that another run kept first are left out. Written as SQL over columns, for Prisma's own way of inserting many costs more than
 * writing the mails.
 *
 * @returns how many with something to tell were kept
 */
export function keepEditions(db: TenantDb, editions: readonly NewEdition[], { at, requestId }: { at: Date; requestId: string }): Promise<number> {
  const { tenantId } = db.scope;
  const column = <Cell>(of: (edition: NewEdition) => Cell) => editions.map(of);
  return db.transact(async (tx) => {
    const kept = await tx.$queryRaw<{ id: string }[]>`
      insert into edition (tenant_id, id, account_id, window_key, window_from, window_until, content, created_at)
      select ${tenantId}::uuid, e.id, e.account_id, e.window_key, e.window_from, e.window_until, nullif(e.content, '')::jsonb, ${at}
        from unnest(${column(({ id }) => id)}::uuid[], ${column(({ accountId }) => accountId)}::uuid[], ${column(({ window }) => window.key)}::text[],
                    ${column(({ window }) => window.from.toISOString())}::timestamptz[], ${column(({ window }) => window.until.toISOString())}::timestamptz[],
                    ${column(({ told }) => (told ? JSON.stringify(told.content) : ""))}::text[]) as e (id, account_id, window_key, window_from, window_until, content)
      on conflict do nothing returning id`;
    const ours = new Set(kept.map(({ id }) => id));
    const tell = editions.flatMap(({ told, ...edition }) => (told && ours.has(edition.id) ? [{ ...edition, ...told, mailId: randomUUID() }] : []));
    if (tell.length === 0) return 0;
    const items = tell.flatMap(({ id, accountId, content }) => itemsOf(content).map((item) => ({ id, accountId, itemId: item.id })));
    await tx.$executeRaw`
      insert into edition_item (tenant_id, account_id, item_id, edition_id)
      select ${tenantId}::uuid, i.account_id, i.item_id, i.edition_id
        from unnest(${items.map(({ accountId }) => accountId)}::uuid[], ${items.map(({ itemId }) => itemId)}::uuid[], ${items.map(({ id }) => id)}::uuid[]) as i (account_id, item_id, edition_id)
      on conflict do nothing`;
    await tx.$executeRaw`
      insert into mail_message (tenant_id, id, account_id, template, recipient, once_key, subject, html, plain, headers, created_at)
      select ${tenantId}::uuid, m.id, m.account_id, 'edition', m.recipient, m.once_key, m.subject, m.html, m.plain, m.headers::jsonb, ${at}
        from unnest(${tell.map(({ mailId }) => mailId)}::uuid[], ${tell.map(({ accountId }) => accountId)}::uuid[], ${tell.map(({ recipient }) => recipient)}::text[],
                    ${tell.map(({ accountId, window }) => `edition:${accountId}:${window.key}`)}::text[], ${tell.map(({ mail }) => mail.subject)}::text[],
                    ${tell.map(({ mail }) => mail.html)}::text[], ${tell.map(({ mail }) => mail.plain)}::text[], ${tell.map(({ mail }) => JSON.stringify(mail.headers))}::text[])
             as m (id, account_id, recipient, once_key, subject, html, plain, headers)`;
    await enqueueLater(tx, deliverMany, { tenantId, mailIds: tell.map(({ mailId }) => mailId) }, { requestId });
    return tell.length;
  });
}
