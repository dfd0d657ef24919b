import { backTestStored } from "#app/platform/moderation/policy/back-test.server.ts";
import { backTestLater } from "#app/platform/moderation/policy/tickets.ts";
import { defineJob } from "../define.ts";

export const backTestJob = defineJob(backTestLater, 300, ({ ruleId }, { db, clock }) => backTestStored(db, ruleId, clock.now()));
