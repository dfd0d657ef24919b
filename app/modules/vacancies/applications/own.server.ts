import { findItem } from "#app/platform/content/item.server.ts";
import { mayRead } from "#app/platform/content/may-read.server.ts";
import type { TownContext } from "#app/platform/http/context.server.ts";
import { takesApplications } from "../domain/open.ts";
import { vacancyPaths } from "../paths.ts";
import { vacancyRow } from "../vacancy-row.server.ts";
import { canWithdraw, statusOf, type Status } from "./domain/statuses.ts";
import { organisationName } from "./row.server.ts";
import { dayOf } from "./tell.server.ts";

/** What somebody applied for, as they read it themselves. */
export interface OwnApplication {
  id: string;
  title: string;
  /** Path of the vacancy; null where it is not to be seen any more. */
  path: string | null;
  organisation: string;
  status: Status;
  /** The day before which the organisation answers, in words; null where it is past, or nothing is waited for. */
  answerBefore: string | null;
  motivation: string;
  note: string | null;
  sentAt: Date;
  may: { withdraw: boolean; again: boolean };
}

const select = { id: true, itemId: true, status: true, motivation: true, note: true, createdAt: true, dueAt: true } as const;

/** Somebody looks at most at so many of their own. */
const MOST = 50;

type Seen = Pick<TownContext, "db" | "tenant" | "actor" | "clock" | "locale">;

/** What a member applied for, newest first. */
export async function ownApplications(town: Seen, accountId: string): Promise<OwnApplication[]> {
  const rows = await town.db.vacancyApplication.findMany({ where: { tenantId: town.tenant.id, accountId }, select, orderBy: [{ createdAt: "desc" }, { id: "desc" }], take: MOST });
  return Promise.all(rows.map((row) => inWords(town, row)));
}

/** One of them, opened from a mail. */
export async function applicationByMail(town: Seen, id: string): Promise<OwnApplication | undefined> {
  const row = await town.db.vacancyApplication.findFirst({ where: { tenantId: town.tenant.id, id, accountId: null }, select });
  return row ? inWords(town, row) : undefined;
}

interface Row {
  id: string;
  itemId: string;
  status: string;
  motivation: string;
  note: string | null;
  createdAt: Date;
  dueAt: Date | null;
}

async function inWords({ db, tenant, actor, clock, locale }: Seen, { itemId, createdAt, dueAt, ...row }: Row): Promise<OwnApplication> {
  const [item, facts] = [await findItem(db, tenant.id, itemId), await vacancyRow(db, tenant.id, itemId)];
  const { timeZone } = tenant.profile;
  const at = clock.now();
  const status = statusOf(row.status);
  const open = item && facts ? takesApplications({ ...facts, status: item.status }, timeZone, at) : false;
  return {
    ...row,
    status,
    title: item?.title ?? "",
    path: item && mayRead(actor, item) ? vacancyPaths.item(item) : null,
    organisation: await organisationName(db, tenant.id, item?.organisationId ?? null),
    answerBefore: dueAt !== null && dueAt > at ? dayOf(dueAt, locale, timeZone) : null,
    sentAt: createdAt,
    may: { withdraw: canWithdraw(status), again: status === "withdrawn" && open },
  };
}

