import { shortened } from "#app/lib/shortened.ts";
import type { Db } from "#app/platform/database/client.server.ts";
import { kindsByName } from "#app/platform/modules/kinds.server.ts";
import { evaluate } from "../rules/evaluate.ts";
import { facts } from "../rules/facts.ts";
import type { Reason } from "../rules/reason.ts";
import type { Rule } from "../rules/rule.ts";

/** Characters of a text that are shown to recognise it by. */
const BEGINNING = 160;

/** A text that a rule was tried on. */
export interface TriedText {
  id: string;
  beginning: string;
  /** As rules name it: "post", "reply". */
  kind: string;
  at: Date;
  /** What each condition saw, those that did not hold among them. */
  because: Reason[];
  /** Where it stands on the site; null when it has no page. */
  path: string | null;
}

/**
 * Texts of a list with why the rule hits them or not, the newest first. What is gone or past its time is left out.
 * @param ids of their facts
 */
export async function triedTexts(db: Db, tenantId: string, rule: Rule, ids: readonly string[]): Promise<TriedText[]> {
  const rows = await db.moderationFacts.findMany({
    where: { tenantId, id: { in: [...ids] } },
    select: { id: true, facts: true, at: true, itemId: true, replyId: true },
    orderBy: [{ at: "desc" }, { id: "desc" }],
  });
  const pathOf = await pathsOf(db, tenantId, rows);
  return rows.map((row) => {
    const known = facts.parse(row.facts);
    return { id: row.id, beginning: shortened(known.text, BEGINNING), kind: known.kind, at: row.at, because: evaluate(rule, known).because, path: pathOf(row) };
  });
}

interface Where {
  itemId: string | null;
  replyId: string | null;
}

async function pathsOf(db: Db, tenantId: string, rows: readonly Where[]): Promise<(where: Where) => string | null> {
  const given = (ids: (string | null)[]) => ids.filter((id) => id !== null);
  const replies = await db.reply.findMany({ where: { tenantId, id: { in: given(rows.map(({ replyId }) => replyId)) } }, select: { id: true, itemId: true } });
  const itemOf = new Map(replies.map(({ id, itemId }) => [id, itemId]));
  const itemIds = [...given(rows.map(({ itemId }) => itemId)), ...itemOf.values()];
  const items = await db.item.findMany({ where: { tenantId, id: { in: itemIds } }, select: { id: true, kind: true, slug: true } });
  const kinds = await kindsByName();
  const paths = new Map(items.map(({ id, kind, slug }) => [id, kinds.get(kind)?.path({ id, slug }) ?? null]));
  return ({ itemId, replyId }) => {
    const path = paths.get(itemId ?? itemOf.get(replyId ?? "") ?? "") ?? null;
    return path !== null && replyId !== null ? `${path}#reactie-${replyId}` : path;
  };
}
