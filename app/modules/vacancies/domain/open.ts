import { dayIn } from "#app/platform/times/day.ts";

interface Standing {
  status: string;
  endedAt: Date | null;
  /** Last day, in ISO 8601. */
  expiresOn: string;
}

/** Whether one can apply: it is to be seen, was not ended, and its last day is not over on the town's calendar. */
export function takesApplications({ status, endedAt, expiresOn }: Standing, timeZone: string, at: Date): boolean {
  return status === "published" && endedAt === null && expiresOn >= dayIn(timeZone, at);
}
