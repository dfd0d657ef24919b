import { z } from "zod";

const item = z.object({ itemId: z.uuid() });
const reply = z.object({ itemId: z.uuid(), replyId: z.uuid() });
const report = z.object({ reportId: z.uuid() });
const moderationCase = z.object({ caseId: z.uuid() });

/** What can happen that others must hear of, and which ids say what it was about. Names are `<subject>.<past tense>`. */
export const eventCatalogue = {
  "item.held": item,
  "item.published": item,
  "item.edited": item,
  "item.withdrawn": item,
  "item.restored": item,
  "item.hidden": item,
  "item.removed": item,
  "item.unhidden": item,
  /** A module tells people something of an item that changes nothing of the item itself. */
  "item.told": item,
  "reply.held": reply,
  "reply.written": reply,
  "reply.withdrawn": reply,
  "reply.hidden": reply,
  "reply.removed": reply,
  "reply.published": reply,
  "message.written": z.object({ conversationId: z.uuid(), messageId: z.uuid() }),
  "organisation.editor-added": z.object({ organisationId: z.uuid(), accountId: z.uuid() }),
  "organisation.editor-asked": z.object({ organisationId: z.uuid(), accountId: z.uuid() }),
  "organisation.editor-refused": z.object({ organisationId: z.uuid(), accountId: z.uuid() }),
  "organisation.begun": z.object({ organisationId: z.uuid() }),
  "organisation.ended": z.object({ organisationId: z.uuid() }),
  "organisation.reopened": z.object({ organisationId: z.uuid() }),
  "organisation.claimed": z.object({ organisationId: z.uuid(), claimId: z.uuid() }),
  "organisation.claim-answered": z.object({ organisationId: z.uuid(), claimId: z.uuid() }),
  "support.asked": z.object({ supportId: z.uuid() }),
  "report.filed": report,
  "profile.changed": z.object({ accountId: z.uuid() }),
  "case.opened": moderationCase,
  "case.handed-over": moderationCase,
  "case.escalated": moderationCase,
  "case.put-off": moderationCase,
  "case.decided": z.object({ caseId: z.uuid(), batchId: z.uuid(), decisionId: z.uuid() }),
  /** An organisation's own calendar cannot be read. */
  "calendar.broken": z.object({ sourceId: z.uuid() }),
  "appeal.decided": z.object({ appealId: z.uuid() }),
} as const satisfies Record<string, z.ZodObject>;

export type EventName = keyof typeof eventCatalogue;
export type EventPayload<Name extends EventName> = z.infer<(typeof eventCatalogue)[Name]>;
