import { recall } from "#app/platform/notify/recall.server.ts";
import { recallMail } from "#app/platform/notify/tickets.ts";
import { defineJob } from "../define.ts";

export const recallMailJob = defineJob(recallMail, 60, ({ eventId }, { db, clock, requestId }) => recall(db, eventId, { clock, requestId }));
