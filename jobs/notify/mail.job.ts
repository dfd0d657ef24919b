import { mailWaiting } from "#app/platform/notify/mail-waiting.server.ts";
import { mailNotification } from "#app/platform/notify/tickets.ts";
import { defineJob } from "../define.ts";

export const mailNotificationJob = defineJob(mailNotification, 30, ({ notificationId }, { db, clock, requestId }) => mailWaiting(db, notificationId, { clock, requestId }));
