/** Thrown by a job for which trying again is of no use: it is parked at once. */
export class GiveUp extends Error {
  override name = "GiveUp";
}
