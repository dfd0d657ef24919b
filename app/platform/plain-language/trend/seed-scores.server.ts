import type { Db } from "#app/platform/database/client.server.ts";
import { keepScore } from "./keep-score.server.ts";

/** Judges everything that is out in a demo town, whose items do not come by way of a form. */
export async function seedScores(tx: Db, tenantId: string): Promise<void> {
  const items = await tx.item.findMany({ where: { tenantId, status: "published" }, select: { id: true, authorId: true, organisationId: true, body: true, publishedAt: true } });
  for (const { id, authorId, organisationId, body, publishedAt } of items) {
    if (publishedAt) await keepScore(tx, { id: tenantId, plainWords: [] }, { itemId: id, accountId: authorId, organisationId, body, at: publishedAt });
  }
}
