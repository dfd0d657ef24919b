import type { Db } from "#app/platform/database/client.server.ts";
import { facts } from "../rules/facts.ts";
import { textOf } from "../signals/subject.ts";

interface About {
  tenantId: string;
  subject: string;
  subjectId: string;
  at: Date;
}

/** The text that a decision was about, as it was then; undefined when it was changed since, has none, or is gone. */
export async function decidedText(tx: Db, { tenantId, subject, subjectId, at }: About): Promise<string | undefined> {
  const key = { item: "itemId", reply: "replyId", profile: "accountId", organisation: "organisationId" }[subject];
  if (key === undefined) return undefined;
  const known = await tx.moderationFacts.findFirst({ where: { tenantId, [key]: subjectId }, select: { facts: true, at: true } });
  if (known) return known.at <= at ? facts.parse(known.facts).text : undefined;
  // Facts are kept for a time; what was decided later still stands as it stood.
  const select = { body: true, editedAt: true } as const;
  const where = { tenantId, id: subjectId };
  const item = subject === "item" ? await tx.item.findFirst({ where, select: { ...select, title: true } }) : null;
  const found = item ?? (subject === "reply" ? await tx.reply.findFirst({ where, select }) : null);
  if (!found || (found.editedAt !== null && found.editedAt > at)) return undefined;
  return textOf({ title: item?.title ?? "", body: found.body });
}
