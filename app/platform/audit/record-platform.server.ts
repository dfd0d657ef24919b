import type { Db } from "#app/platform/database/client.server.ts";

/** Something an operator did that is of no town. Ids only: no name, address or text that somebody wrote. */
export interface PlatformLine {
  operatorId: string | null;
  /** `<subject>.<past tense>`, e.g. `operator.logged-in`. */
  action: string;
  subject: string;
  subjectId?: string | null;
  detail?: Readonly<Record<string, string | number | boolean | null>>;
  requestId?: string | null;
  at: Date;
}

/** Adds a line to the platform's own trail, in the transaction of the change it tells of. Lines cannot be changed or removed. */
export async function recordPlatformEvent(tx: Db, { detail = {}, ...line }: PlatformLine): Promise<void> {
  await tx.platformEvent.create({ data: { ...line, detail } });
}
