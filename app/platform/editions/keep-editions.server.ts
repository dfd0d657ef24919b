import type { Db, TenantDb } from "#app/platform/database/client.server.ts";
import { toJson } from "#app/platform/database/json.ts";
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
 * Those that another run kept first are left out.
 *
 * @returns how many with something to tell were kept
 */
export function keepEditions(db: TenantDb, editions: readonly NewEdition[], { at, requestId }: { at: Date; requestId: string }): Promise<number> {
  const { tenantId } = db.scope;
  return db.transact(async (tx: Db) => {
    const kept = await tx.edition.createManyAndReturn({
      data: editions.map(({ id, accountId, window, told }) => ({ tenantId, id, accountId, windowKey: window.key, windowFrom: window.from, windowUntil: window.until, ...(told ? { content: toJson(told.content) } : {}), createdAt: at })),
      skipDuplicates: true,
      select: { id: true },
    });
    const ours = new Set(kept.map(({ id }) => id));
    const tell = editions.flatMap(({ told, ...edition }) => (told && ours.has(edition.id) ? [{ ...edition, ...told }] : []));
    if (tell.length === 0) return 0;
    await tx.editionItem.createMany({ data: tell.flatMap(({ id: editionId, accountId, content }) => itemsOf(content).map(({ id: itemId }) => ({ tenantId, accountId, itemId, editionId }))), skipDuplicates: true });
    const mails = await tx.mailMessage.createManyAndReturn({
      data: tell.map(({ accountId, recipient, window, mail }) => ({ tenantId, accountId, template: "edition", recipient, onceKey: `edition:${accountId}:${window.key}`, createdAt: at, ...mail })),
      select: { id: true },
    });
    await enqueueLater(tx, deliverMany, { tenantId, mailIds: mails.map(({ id }) => id) }, { requestId });
    return tell.length;
  });
}
