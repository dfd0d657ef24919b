import type { Db } from "#app/platform/database/client.server.ts";
import type { Statement } from "../statements/statement.ts";
import { before, type Before } from "./before.ts";

/** What somebody had before them when they decided, and what they left for colleagues. */
export interface DecidedAbout {
  /** Null for what has no text of its own, and when it was erased. */
  text: Before["text"];
  note: string | null;
}

/** What one press decided about: it is kept with the decision on the text, also where the objection is to what was decided of its author. */
export async function decidedAbout(db: Db, tenantId: string, { batchId, caseId }: Pick<Statement, "batchId" | "caseId">): Promise<DecidedAbout> {
  const rows = await db.moderationDecision.findMany({ where: { tenantId, batchId, caseId }, select: { before: true, note: true }, orderBy: [{ at: "asc" }, { id: "asc" }] });
  const texts = rows.flatMap((row) => before.safeParse(row.before).data?.text ?? []);
  return { text: texts[0] ?? null, note: rows.find(({ note }) => note !== null)?.note ?? null };
}
