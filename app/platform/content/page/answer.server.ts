import type { SubmissionResult } from "@conform-to/react";
import type { z } from "zod";
import { subjectOf, type ItemRecord } from "#app/platform/content/item.server.ts";
import { writeReply } from "#app/platform/content/replies.server.ts";
import type { Locale } from "#app/platform/i18n/locale.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import { may } from "#app/platform/permissions/permissions.server.ts";
import type { ItemPaths } from "#app/platform/content/writing/writing.ts";
import type { replyForm } from "./forms.ts";
import { replyTexts } from "./messages.ts";

/**
 * Places a reply and tells those who follow the item.
 * @param open whether this town lets people reply to items of this kind
 */
export async function answerItem(
  doing: Doing,
  paths: ItemPaths,
  item: ItemRecord,
  { key, parent, body }: z.infer<typeof replyForm>,
  { open, locale }: { open: boolean; locale: Locale },
): Promise<{ ok: true; to: string } | { ok: false; reply: SubmissionResult }> {
  const { db, tenant, member, at, requestId } = doing;
  const texts = replyTexts.in(locale, tenant.words[locale]);
  const refused = (why: string) => ({ ok: false as const, reply: { status: "error" as const, initialValue: { body, ...(parent ? { parent } : {}) }, error: { body: [why] } } });
  if (!open || !may(member, "reply.write", subjectOf(item))) return refused(texts.closed);
  const written = await writeReply(db, tenant, item, { authorId: member.accountId, body, parentId: parent ?? null, idempotencyKey: key, at, requestId });
  if (!written.ok) return refused(written.reason === "full" ? texts.full : texts.closed);
  return { ok: true, to: `${paths.item(item)}?gedaan=${written.held ? "reply-held" : "replied"}#reactie-${written.id}` };
}
