import { postPublicly } from "#app/platform/notify/push/post-publicly.server.ts";
import { pushOne } from "#app/platform/notify/push/push-one.server.ts";
import { pushNotification } from "#app/platform/notify/tickets.ts";
import { defineJob } from "../define.ts";

export const pushNotificationJob = defineJob(pushNotification, 30, (what, { db, clock, requestId }) => pushOne(db, what, { clock, requestId, post: postPublicly }));
