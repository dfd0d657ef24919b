import { lookAtDomains } from "#app/platform/tenancy/domains/look-at-domains.server.ts";
import { checkDomains } from "#app/platform/tenancy/domains/tickets.ts";
import { definePlatformJob } from "../define.ts";

export const checkDomainsJob = definePlatformJob(checkDomains, 1_200, (_payload, work) => lookAtDomains(work));
