import { makeExport } from "#app/platform/transfer/asked-exports.server.ts";
import { makeExportTicket } from "#app/platform/transfer/tickets.ts";
import { defineJob } from "../define.ts";

export const makeExportJob = defineJob(makeExportTicket, 3_600, ({ exportId }, { db, clock, requestId, signal }) => makeExport({ db, clock, requestId, signal }, exportId));
