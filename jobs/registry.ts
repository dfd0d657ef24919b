import { tellFollowersJob } from "./content/tell-followers.job.ts";
import type { AnyJob } from "./define.ts";
import { expireJob } from "./housekeeping/expire.job.ts";
import { deliverMailJob } from "./mail/deliver.job.ts";

/** Every job of the product. */
export const jobs: readonly AnyJob[] = [deliverMailJob, expireJob, tellFollowersJob];
