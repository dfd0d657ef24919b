import { tellFollowersOf } from "#app/platform/content/tell-followers.server.ts";
import { tellFollowers } from "#app/platform/content/tickets.ts";
import { defineJob } from "../define.ts";

export const tellFollowersJob = defineJob(tellFollowers, 120, ({ tenantId, replyId, requestId }, { clock }) => tellFollowersOf(tenantId, replyId, { clock, requestId: requestId ?? replyId }));
