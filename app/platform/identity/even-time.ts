import { setTimeout as wait } from "node:timers/promises";

/** Longer than writing and storing a mail takes, shorter than anybody minds. */
const AT_LEAST_MS = 400;

/**
 * Does work that takes longer in one case than in the other, and answers after the same time in both, so that the wait tells nothing.
 * @param atLeastMs how long it takes at the least, also when it fails
 */
export async function inEvenTime<T>(work: () => Promise<T>, atLeastMs = AT_LEAST_MS): Promise<T> {
  const [done] = await Promise.allSettled([work(), wait(atLeastMs)]);
  if (done.status === "rejected") throw done.reason;
  return done.value;
}
