import { z } from "zod";

const item = z.object({ itemId: z.uuid() });
const reply = z.object({ itemId: z.uuid(), replyId: z.uuid() });
const report = z.object({ reportId: z.uuid() });

/** What can happen that others must hear of, and which ids say what it was about. Names are `<subject>.<past tense>`. */
export const eventCatalogue = {
  "item.published": item,
  "item.edited": item,
  "item.withdrawn": item,
  "item.restored": item,
  "item.hidden": item,
  "item.unhidden": item,
  "reply.written": reply,
  "reply.withdrawn": reply,
  "reply.hidden": reply,
  "reply.published": reply,
  "report.filed": report,
} as const satisfies Record<string, z.ZodObject>;

export type EventName = keyof typeof eventCatalogue;
export type EventPayload<Name extends EventName> = z.infer<(typeof eventCatalogue)[Name]>;
