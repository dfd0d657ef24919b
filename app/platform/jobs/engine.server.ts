import { randomUUID } from "node:crypto";
import { createPostgresBackend, Queue, Worker, type JobsOptions, type RepeatOptions } from "bullmq";
import { Redis } from "ioredis";
import { QUEUE_SCHEMA } from "#app/platform/database/queue-schema.ts";
import { QueueClient } from "./queue-client.server.ts";

/** Work has two queues, so that what somebody sits waiting for finds a free hand however long the other work takes. */
export type Lane = "usual" | "urgent";

const QUEUES: Record<Lane, string> = { usual: "samen", urgent: "samen-urgent" };
/** Jobs that a worker does at once; they mostly wait for others. More than any one town may have. */
const CONCURRENCY: Record<Lane, number> = { usual: 10, urgent: 5 };

/** What carries the queue: PostgreSQL, which is there anyway, or Redis where the installation has one. */
export type Engine = { kind: "postgres"; url: string } | { kind: "redis"; url: string };

/** @throws Error when neither is configured */
export function engineOf({ REDIS_URL, DATABASE_URL }: { REDIS_URL?: string; DATABASE_URL?: string }): Engine {
  if (REDIS_URL) return { kind: "redis", url: REDIS_URL };
  if (DATABASE_URL) return { kind: "postgres", url: DATABASE_URL };
  throw new Error("There is nothing to keep jobs in: set DATABASE_URL or REDIS_URL.");
}

/** The side of the queues where jobs are asked for. */
export interface JobQueue {
  add(name: string, payload: unknown, options: JobsOptions, lane?: Lane): Promise<unknown>;
  /** How many jobs wait in a queue for a worker. */
  waiting(lane: Lane): Promise<number>;
  upsertJobScheduler(id: string, repeat: Omit<RepeatOptions, "key">, template: { name: string; data: unknown; opts?: Omit<JobsOptions, "jobId"> }): Promise<unknown>;
  close(): Promise<void>;
}

/** A job as the worker gets it. */
export interface FoundJob {
  name: string;
  data: unknown;
  attemptsMade: number;
}

/** The side of a queue where jobs are done. */
export interface JobWorker {
  /**
   * Begins, once what carries the queue is there. Begun earlier it would ask again and again without a pause, and hear nothing else.
   * @throws Error when it is not there; only a new worker can try again
   */
  start(): Promise<void>;
  /** Takes no new jobs and resolves when those under way are done. */
  close(): Promise<void>;
}

function postgres(url: string, connections: number) {
  return { connectionString: url, Client: QueueClient, schema: QUEUE_SCHEMA, options: "-c role=samen_app", max: connections, application_name: "samen-jobs" };
}

type OneQueue = Pick<JobQueue, "add" | "upsertJobScheduler" | "close"> & { getWaitingCount(): Promise<number> };

/** Names every job itself: left to count, PostgreSQL would make a sequence, which the application's role may not. */
function asking(queues: Record<Lane, OneQueue>, closed: () => void): JobQueue {
  return {
    add: (name, payload, options, lane = "usual") => queues[lane].add(name, payload, { jobId: randomUUID(), ...options }),
    waiting: (lane) => queues[lane].getWaitingCount(),
    upsertJobScheduler: (id, repeat, template) => queues.usual.upsertJobScheduler(id, repeat, template),
    close: async () => {
      await Promise.all([queues.usual.close(), queues.urgent.close()]);
      closed();
    },
  };
}

/**
 * Opens the asking side.
 * @param onError hears of a lost connection, which mends itself
 */
export function openQueue(engine: Engine, onError: (error: Error) => void): JobQueue {
  const defaultJobOptions: JobsOptions = { removeOnComplete: true, removeOnFail: true };
  // Whoever asks for a job waits for the answer: better no than never.
  const redis = engine.kind === "redis" ? new Redis(engine.url, { maxRetriesPerRequest: 1, connectTimeout: 5_000 }) : undefined;
  redis?.on("error", onError);
  const open = (lane: Lane): OneQueue => {
    const queue = redis
      ? new Queue(QUEUES[lane], { connection: redis, defaultJobOptions })
      : new Queue(QUEUES[lane], { connection: postgres(engine.url, lane === "usual" ? 3 : 2), defaultJobOptions }, createPostgresBackend);
    queue.on("error", onError);
    return queue;
  };
  return asking({ usual: open("usual"), urgent: open("urgent") }, () => redis?.disconnect());
}

/**
 * Opens the doing side.
 *
 * @param work does one job; a throw means try again, as often as its ticket says
 * @param onError hears of a lost connection, which mends itself
 * @param onFailed hears of a job that failed, at each try
 */
export function openWorker(engine: Engine, work: (job: FoundJob) => Promise<void>, onError: (error: Error) => void, onFailed: (job: FoundJob | undefined, error: Error) => void): JobWorker {
  const redis = engine.kind === "redis" ? new Redis(engine.url, { maxRetriesPerRequest: null }) : undefined;
  redis?.on("error", onError);
  const open = (lane: Lane): Pick<Worker, "waitUntilReady" | "run" | "close"> => {
    // After a lost connection it would wait a quarter of a minute, and closing would wait with it.
    const options = { autorun: false, concurrency: CONCURRENCY[lane], drainDelay: 5, runRetryDelay: 1_000, stalledInterval: 15_000, lockDuration: 60_000, maxStalledCount: 3 };
    const worker = redis
      ? new Worker(QUEUES[lane], work, { connection: redis, ...options })
      : new Worker(QUEUES[lane], work, { connection: postgres(engine.url, lane === "usual" ? 4 : 3), ...options }, createPostgresBackend);
    worker.on("error", onError);
    worker.on("failed", onFailed);
    return worker;
  };
  const workers = [open("usual"), open("urgent")];
  return {
    start: async () => {
      await Promise.all(workers.map((worker) => worker.waitUntilReady()));
      for (const worker of workers) worker.run().catch(onError);
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.close()));
      redis?.disconnect();
    },
  };
}
