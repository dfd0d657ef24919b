import { tellDecided } from "#app/platform/moderation/statements/tell.server.ts";
import { tellDecision } from "#app/platform/moderation/tickets.ts";
import { defineJob } from "../define.ts";

export const tellDecisionJob = defineJob(tellDecision, 120, async ({ tenantId, ...told }, { clock, requestId }) => tellDecided(tenantId, told, { clock, requestId }));
