import { randomUUID } from "node:crypto";
import { type Clock } from "#app/platform/clock.ts";
import type { TenantDb } from "#app/platform/database/client.server.ts";
import { toJson } from "#app/platform/database/json.ts";
import { enqueueLater } from "#app/platform/jobs/enqueue.server.ts";
import { lookOf } from "#app/platform/mail/send-mail.server.ts";
import { deliverMail, deliveryKey } from "#app/platform/mail/tickets.ts";
import { kindsOn } from "#app/platform/modules/kinds.server.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import type { EditionCandidate, EditionReader } from "./candidate.ts";
import { candidatesOf } from "./candidates.server.ts";
import type { EditionContent } from "./content.ts";
import { freeze } from "./freeze.ts";
import { itemsOf } from "./items.ts";
import { editionLinks } from "./links.server.ts";
import { chooseEdition } from "./rank.ts";
import { readersOf, residentsAfter, type Resident } from "./readers.server.ts";
import { dueWindow, furthestBack, type EditionWindow } from "./window.ts";
import { writeEdition } from "./write-edition.server.ts";

/** Residents at a time: few enough that memory stays flat, enough that their queries are shared. */
const PAGE = 200;

interface Making {
  db: TenantDb;
  tenant: Tenant;
  clock: Clock;
  requestId: string;
  signal?: AbortSignal;
}

/**
 * Makes every edition of a town that is due and was not made: at most one per resident and window, however often this runs and by however
 * many at the same moment. An edition, what it brought, its mail and the asking for its delivery are one transaction.
 *
 * @returns how many editions were made, those with nothing to tell left out
 */
export async function makeEditions({ db, tenant, clock, requestId, signal }: Making): Promise<number> {
  const now = clock.now();
  const { timeZone } = tenant.profile;
  let candidates: EditionCandidate[] | undefined;
  let made = 0;
  let last: string | null = null;
  for (;;) {
    signal?.throwIfAborted();
    const residents: Resident[] = await residentsAfter(db, tenant, last, PAGE);
    last = residents.at(-1)?.accountId ?? null;
    const due = residents.flatMap((resident) => {
      const window = dueWindow(resident.choice, timeZone, now, resident.lastWindowEnd, resident.since);
      return window ? [{ resident, window }] : [];
    });
    if (due.length > 0) {
      candidates ??= await candidatesOf(db, await kindsOn(tenant), furthestBack(timeZone, now), now);
      const readers = await readersOf(db, tenant, due.map(({ resident }) => resident));
      for (const { resident, window } of due) {
        const reader = readers.get(resident.accountId);
        if (reader && (await makeOne({ db, tenant, requestId, at: now }, resident, reader, window, candidates))) made += 1;
      }
    }
    if (residents.length < PAGE) return made;
  }
}

async function makeOne(
  { db, tenant, requestId, at }: { db: TenantDb; tenant: Tenant; requestId: string; at: Date },
  resident: Resident,
  reader: EditionReader,
  window: EditionWindow,
  candidates: readonly EditionCandidate[],
): Promise<boolean> {
  const { accountId, locale } = resident;
  const tenantId = tenant.id;
  const chosen = chooseEdition(reader, candidates, window);
  const { name, municipality, timeZone } = tenant.profile;
  const content = chosen && freeze(chosen, window, { locale, words: tenant.words[locale], town: { name, municipality, timeZone }, neighbourhoodIds: reader.neighbourhoodIds, neighbourhoods: tenant.neighbourhoods });
  const id = randomUUID();
  // Written before the transaction, which stays short; thrown away when another run was first.
  const mail = content && (await mailOf(tenant, id, resident, content));
  return db.transact(async (tx) => {
    const { count } = await tx.edition.createMany({
      data: { tenantId, id, accountId, windowKey: window.key, windowFrom: window.from, windowUntil: window.until, ...(content ? { content: toJson(content) } : {}), createdAt: at },
      skipDuplicates: true,
    });
    if (count === 0 || !content || !mail) return false;
    await tx.editionItem.createMany({ data: itemsOf(content).map(({ id: itemId }) => ({ tenantId, accountId, itemId, editionId: id })), skipDuplicates: true });
    const { id: mailId } = await tx.mailMessage.create({ data: { tenantId, accountId, template: "edition", recipient: resident.email, onceKey: `edition:${accountId}:${window.key}`, createdAt: at, ...mail }, select: { id: true } });
    await enqueueLater(tx, deliverMail, { tenantId, mailId }, { onceKey: deliveryKey(mailId), requestId });
    return true;
  });
}

async function mailOf(tenant: Tenant, editionId: string, { accountId }: Resident, content: EditionContent) {
  const links = editionLinks(tenant, editionId, accountId);
  const written = await writeEdition(content, lookOf(tenant), links);
  // One click from the mail program's own button (RFC 8058).
  return { ...written, headers: { "List-Unsubscribe": `<${links.unsubscribe}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" } };
}
