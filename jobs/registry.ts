import { keepAllAgendasJob } from "./agenda/keep-all.job.ts";
import { keepAgendaJob } from "./agenda/keep.job.ts";
import { readSourceJob } from "./agenda/read-source.job.ts";
import type { AnyJob } from "./define.ts";
import { makeEditionsJob } from "./editions/make.job.ts";
import { planEditionsJob } from "./editions/plan.job.ts";
import { climbJob } from "./help/climb.job.ts";
import { tendJob } from "./help/tend.job.ts";
import { expireJob } from "./housekeeping/expire.job.ts";
import { deliverBatchJob } from "./mail/deliver-batch.job.ts";
import { deliverManyJob } from "./mail/deliver-many.job.ts";
import { shareImpactJob } from "./impact/share.job.ts";
import { deliverPlatformMailJob } from "./mail/deliver-platform.job.ts";
import { deliverMailJob } from "./mail/deliver.job.ts";
import { backTestJob } from "./moderation/back-test.job.ts";
import { learnJob } from "./moderation/learn.job.ts";
import { tellDecisionJob } from "./moderation/tell.job.ts";
import { watchAllJob } from "./moderation/watch-all.job.ts";
import { watchCasesJob } from "./moderation/watch.job.ts";
import { fanOutJob } from "./notify/fan-out.job.ts";
import { mailNotificationJob } from "./notify/mail.job.ts";
import { pushNotificationJob } from "./notify/push.job.ts";
import { recallMailJob } from "./notify/recall.job.ts";
import { checkDomainsJob } from "./tenancy/check-domains.job.ts";
import { makeExportJob } from "./tenancy/export.job.ts";
import { tendDemosJob } from "./tenancy/tend-demos.job.ts";
import { keepAllVacanciesJob } from "./vacancies/keep-all.job.ts";
import { keepVacanciesJob } from "./vacancies/keep.job.ts";
import { remindWorkshopsJob } from "./workshops/remind.job.ts";

/** Every job of the product. */
export const jobs: readonly AnyJob[] = [
  backTestJob,
  checkDomainsJob,
  climbJob,
  deliverBatchJob,
  deliverMailJob,
  deliverManyJob,
  deliverPlatformMailJob,
  tendDemosJob,
  remindWorkshopsJob,
  expireJob,
  fanOutJob,
  keepAgendaJob,
  keepAllAgendasJob,
  keepAllVacanciesJob,
  keepVacanciesJob,
  learnJob,
  mailNotificationJob,
  makeEditionsJob,
  makeExportJob,
  planEditionsJob,
  pushNotificationJob,
  readSourceJob,
  recallMailJob,
  shareImpactJob,
  tellDecisionJob,
  tendJob,
  watchAllJob,
  watchCasesJob,
];
