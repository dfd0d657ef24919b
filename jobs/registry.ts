import { tellFollowersJob } from "./content/tell-followers.job.ts";
import type { Job } from "./define.ts";
import { expireJob } from "./housekeeping/expire.job.ts";
import { deliverMailJob } from "./mail/deliver.job.ts";
import { sweepMailJob } from "./mail/sweep.job.ts";

/** Every job of the product. */
export const jobs: readonly Job[] = [deliverMailJob, sweepMailJob, expireJob, tellFollowersJob];
