import { createHmac, randomBytes } from "node:crypto";
import { isbot } from "isbot";
import type { Logger } from "pino";
import type { Clock } from "#app/platform/clock.ts";
import { tenantDb, type TenantDb } from "#app/platform/database/client.server.ts";
import { periods, startOfPeriod, type Period } from "./periods.ts";
import { REGISTERS, Sketch } from "./sketch.ts";

/** One page that somebody looked at. */
export interface PageVisit {
  tenantId: string;
  timeZone: string;
  /** Address and browser of who looks; both are forgotten as soon as they were counted. */
  address: string;
  browser: string;
}

/** What was seen since it was last written down. */
interface Seen {
  tenantId: string;
  period: Period;
  startsOn: string;
  salt: Promise<Uint8Array>;
  sketch: Sketch;
  pages: number;
  dirty: boolean;
}

const FLUSH_MS = 30_000;
const SALT_BYTES = 32;

/**
 * Counts the different visitors of towns, for the day, the month and the year, without cookies and without following anybody: what is kept is a sketch
 * that no visitor can be read from, of hashes with a salt that is forgotten when the period is over. Machines do not count, nor do people whose browser
 * asks not to be counted (Sec-GPC, DNT).
 */
export class VisitCounter {
  readonly #seen = new Map<string, Seen>();
  readonly #timer: NodeJS.Timeout;
  #writing: Promise<void> = Promise.resolve();

  constructor(
    readonly clock: Clock,
    readonly log: Logger,
    /** Makes the secret of a period. */
    readonly newSalt: () => Uint8Array = () => randomBytes(SALT_BYTES),
  ) {
    this.#timer = setInterval(() => void this.flush(), FLUSH_MS);
    this.#timer.unref();
  }

  /** Counts one page. Never fails: a page that could not be counted is logged, and answered like any other. */
  async count({ tenantId, timeZone, address, browser }: PageVisit): Promise<void> {
    if (browser === "" || isbot(browser)) return;
    try {
      for (const period of periods) {
        const seen = this.#of(tenantId, period, startOfPeriod(period, this.clock.now(), timeZone));
        const salt = await seen.salt;
        seen.sketch.add(createHmac("sha256", salt).update(`${address} ${browser}`).digest().readBigUInt64BE());
        seen.pages += 1;
        seen.dirty = true;
      }
    } catch (error) {
      this.log.error({ err: error, tenantId }, "a visit could not be counted");
    }
  }

  #of(tenantId: string, period: Period, startsOn: string): Seen {
    const key = `${tenantId} ${period}`;
    const known = this.#seen.get(key);
    if (known?.startsOn === startsOn) return known;
    // Of the period before what was not written yet is written first.
    if (known?.dirty) void this.flush([{ ...known }]);
    const seen: Seen = { tenantId, period, startsOn, salt: saltOf(tenantDb(tenantId), period, startsOn, this.newSalt()), sketch: new Sketch(), pages: 0, dirty: false };
    // Asked again at the next visit where the database did not answer.
    seen.salt.catch(() => this.#seen.delete(key));
    this.#seen.set(key, seen);
    return seen;
  }

  /** Writes down what was seen; other processes count beside this one, so sketches are put together in the database. */
  flush(which: Iterable<Seen> = this.#seen.values()): Promise<void> {
    const due = [...which].filter(({ dirty }) => dirty);
    this.#writing = this.#writing.then(async () => {
      for (const seen of due) {
        const pages = seen.pages;
        seen.dirty = false;
        seen.pages = 0;
        try {
          await write(seen, pages);
        } catch (error) {
          seen.pages += pages;
          seen.dirty = true;
          this.log.error({ err: error, tenantId: seen.tenantId }, "visits could not be written down");
        }
      }
    });
    return this.#writing;
  }

  /** Writes down what there is and counts no more. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.flush();
  }
}

/** The salt of a period, made by whoever counts first in it. */
async function saltOf(db: TenantDb, period: Period, startsOn: string, salt: Uint8Array): Promise<Uint8Array> {
  const { tenantId } = db.scope;
  const day = new Date(`${startsOn}T00:00:00Z`);
  await db.visitSketch.createMany({ data: { tenantId, period, startsOn: day, salt: Buffer.from(salt), registers: Buffer.alloc(REGISTERS) }, skipDuplicates: true });
  const row = await db.visitSketch.findFirst({ where: { tenantId, period, startsOn: day }, select: { salt: true } });
  // A period that was closed is counted no more; what still comes in is of no period.
  return row?.salt ?? salt;
}

async function write({ tenantId, period, startsOn, sketch }: Seen, pages: number): Promise<void> {
  await tenantDb(tenantId).transact(async (tx) => {
    const [row] = await tx.$queryRaw<{ registers: Uint8Array | null }[]>`
      select registers from visit_sketch where tenant_id = ${tenantId}::uuid and period = ${period} and starts_on = ${startsOn}::date for update`;
    if (!row?.registers) return;
    const merged = new Sketch(row.registers);
    merged.merge(sketch.registers);
    await tx.$executeRaw`
      update visit_sketch set registers = ${Buffer.from(merged.registers)}, pages = pages + ${pages}
       where tenant_id = ${tenantId}::uuid and period = ${period} and starts_on = ${startsOn}::date`;
  });
}
