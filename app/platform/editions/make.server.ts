import { randomUUID } from "node:crypto";
import { type Clock } from "#app/platform/clock.ts";
import type { TenantDb } from "#app/platform/database/client.server.ts";
import { lookOf } from "#app/platform/mail/send-mail.server.ts";
import { kindsOn } from "#app/platform/modules/kinds.server.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import type { EditionCandidate, EditionReader } from "./candidate.ts";
import { candidatesOf, followedCandidates, upcomingCandidates } from "./candidates.server.ts";
import { freeze } from "./freeze.ts";
import { keepEditions, type NewEdition } from "./keep-editions.server.ts";
import { editionLinks } from "./links.server.ts";
import { chooseEdition } from "./rank.ts";
import { readersOf, residentsAfter, type Resident } from "./readers.server.ts";
import { dueWindow, furthestBack, type EditionWindow } from "./window.ts";
import { editionWriter, type EditionWriter } from "./write-edition.server.ts";

/** Residents at a time: few enough that memory stays flat, enough that their queries are shared. */
const PAGE = 200;
/** Editions that are kept together. */
const GROUP = 40;

interface Making {
  db: TenantDb;
  tenant: Tenant;
  clock: Clock;
  requestId: string;
  signal?: AbortSignal;
  /** Told of an edition that could not be made. */
  onFailed?: (error: unknown, accountId: string) => void;
}

/** Somebody whose edition is due, and what it may choose from. */
interface Due {
  resident: Resident;
  reader: EditionReader;
  window: EditionWindow;
  candidates: readonly EditionCandidate[];
}

/**
 * Makes every edition of a town that is due and was not made: at most one per resident and window, however often this runs and by however
 * many at the same moment. An edition, what it brought, its mail and the asking for its delivery are one transaction, which it shares with
 * some others of its town. One that cannot be made stops none of the others.
 *
 * @returns how many editions were made, those with nothing to tell left out
 * @throws Error when all others were made and some could not be
 */
export async function makeEditions({ db, tenant, clock, requestId, signal, onFailed }: Making): Promise<number> {
  const now = clock.now();
  const { timeZone } = tenant.profile;
  const write = editionWriter(lookOf(tenant));
  let candidates: EditionCandidate[] | undefined;
  let upcoming: EditionCandidate[] | undefined;
  let made = 0;
  let failed = 0;
  const fail = (error: unknown, accountId: string) => {
    failed += 1;
    onFailed?.(error, accountId);
  };
  let last: string | null = null;
  for (;;) {
    const residents: Resident[] = await residentsAfter(db, tenant, last, PAGE);
    last = residents.at(-1)?.accountId ?? null;
    const due = residents.flatMap((resident) => {
      const window = dueWindow(resident.choice, timeZone, now, resident.lastWindowEnd, resident.since);
      return window ? [{ resident, window }] : [];
    });
    if (due.length > 0) {
      const since = furthestBack(timeZone, now);
      const kinds = await kindsOn(tenant);
      candidates ??= await candidatesOf(db, kinds, since, now);
      upcoming ??= await upcomingCandidates(db, kinds, now, timeZone);
      const followed = await followedCandidates(db, kinds, since, now, due.map(({ resident }) => resident.accountId));
      // Last, for of an item that is in several lists the last counts: the one that knows when it happens.
      const from = [...candidates, ...followed, ...upcoming];
      const readers = await readersOf(db, tenant, due.map(({ resident }) => resident), since);
      const all = due.flatMap((each): Due[] => {
        const reader = readers.get(each.resident.accountId);
        return reader ? [{ ...each, reader, candidates: from }] : [];
      });
      for (let start = 0; start < all.length; start += GROUP) {
        signal?.throwIfAborted();
        made += await makeGroup({ db, tenant, write, at: now, requestId, fail }, all.slice(start, start + GROUP));
      }
    }
    if (residents.length < PAGE) break;
  }
  if (failed > 0) throw new Error(`${failed} editions could not be made.`);
  return made;
}

interface Group {
  db: TenantDb;
  tenant: Tenant;
  write: EditionWriter;
  at: Date;
  requestId: string;
  fail: (error: unknown, accountId: string) => void;
}

async function makeGroup({ db, tenant, write, at, requestId, fail }: Group, dues: readonly Due[]): Promise<number> {
  // Written before the transaction, which stays short; thrown away when another run was first.
  const editions: NewEdition[] = [];
  for (const due of dues) {
    try {
      editions.push(await makeOne(tenant, write, due));
    } catch (error) {
      fail(error, due.resident.accountId);
    }
  }
  try {
    return await keepEditions(db, editions, { at, requestId });
  } catch {
    // Whose it is shows one by one: somebody may have left in this moment.
    let kept = 0;
    for (const edition of editions) {
      try {
        kept += await keepEditions(db, [edition], { at, requestId });
      } catch (error) {
        fail(error, edition.accountId);
      }
    }
    return kept;
  }
}

async function makeOne(tenant: Tenant, write: EditionWriter, { resident, reader, window, candidates }: Due): Promise<NewEdition> {
  const { accountId, locale, email: recipient } = resident;
  const { name, municipality, timeZone } = tenant.profile;
  const id = randomUUID();
  const chosen = chooseEdition(reader, candidates, window);
  if (!chosen) return { id, accountId, recipient, window };
  const content = freeze(chosen, window, { locale, words: tenant.words[locale], town: { name, municipality, timeZone }, neighbourhoodIds: reader.neighbourhoodIds, neighbourhoods: tenant.neighbourhoods });
  const links = editionLinks(tenant, id, accountId);
  // One click from the mail program's own button (RFC 8058).
  const headers = { "List-Unsubscribe": `<${links.unsubscribe}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" };
  return { id, accountId, recipient, window, told: { content, mail: { ...(await write(content, links)), headers } } };
}
