import { after, type Clock } from "#app/platform/clock.ts";
import { tenantDb, type TenantDb } from "#app/platform/database/client.server.ts";

/** A job as it was handed to the queue; the row itself stays with its town. */
export interface HandedJob {
  tenantId: string;
  jobId: string;
  /** Which time it was handed out. */
  hand: number;
}

/** Longest error that is kept, in characters; it holds no text that somebody wrote. */
const ERROR = 300;

/**
 * A worker's hold on a job. The row in PostgreSQL decides who has it, whatever the queue believes: whoever comes with an old hand, or
 * while another is at work, gets none.
 */
export class Hold {
  readonly #db: TenantDb;

  private constructor(
    readonly job: HandedJob,
    /** How often it was tried before. */
    readonly attempts: number,
    private readonly clock: Clock,
    private readonly leaseSeconds: number,
  ) {
    this.#db = tenantDb(job.tenantId);
  }

  /** Takes hold of a job; undefined when it is somebody else's, or done. */
  static async take(job: HandedJob, clock: Clock, leaseSeconds: number): Promise<Hold | undefined> {
    const { tenantId, jobId, hand } = job;
    const now = clock.now();
    const [taken] = await tenantDb(tenantId).$queryRaw<{ attempts: number }[]>`
      update job set started_at = ${now}, lease_until = ${after(now, { seconds: leaseSeconds })}, changed_at = ${now}
       where tenant_id = ${tenantId}::uuid and id = ${jobId}::uuid and state = 'handed' and hand = ${hand} and started_at is null
      returning attempts`;
    return taken && new Hold(job, taken.attempts, clock, leaseSeconds);
  }

  #where() {
    const { tenantId, jobId: id, hand } = this.job;
    return { tenantId, id, hand, state: "handed" };
  }

  /** Puts it back in line as if it had not been tried. */
  async notYet(waitSeconds: number): Promise<void> {
    const now = this.clock.now();
    const data = { state: "waiting", leaseUntil: null, startedAt: null, notBefore: after(now, { milliseconds: Math.round(waitSeconds * 1000) }), changedAt: now };
    await this.#db.job.updateMany({ where: this.#where(), data });
  }

  /** Says that this worker is still at it. */
  async renew(): Promise<void> {
    await this.#db.job.updateMany({ where: this.#where(), data: { leaseUntil: after(this.clock.now(), { seconds: this.leaseSeconds }) } });
  }

  async done(): Promise<void> {
    await this.#db.job.deleteMany({ where: this.#where() });
  }

  /**
   * Puts it back in line, or parks it for an operator.
   * @param waitSeconds until the next try; undefined when there is none
   */
  async failed(error: string, waitSeconds: number | undefined): Promise<void> {
    const now = this.clock.now();
    const data = { leaseUntil: null, startedAt: null, attempts: this.attempts + 1, error: error.slice(0, ERROR), changedAt: now };
    const next = waitSeconds === undefined ? { state: "parked" } : { state: "waiting", notBefore: after(now, { milliseconds: Math.round(waitSeconds * 1000) }) };
    await this.#db.job.updateMany({ where: this.#where(), data: { ...data, ...next } });
  }
}
