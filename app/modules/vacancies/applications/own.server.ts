import type { ItemStatus } from "#app/platform/content/item.server.ts";
import { mayRead } from "#app/platform/content/may-read.server.ts";
import { Prisma, type Db } from "#app/platform/database/client.server.ts";
import type { TownContext } from "#app/platform/http/context.server.ts";
import { takesApplications } from "../domain/open.ts";
import { vacancyPaths } from "../paths.ts";
import { canWithdraw, statusOf, type Status } from "./domain/statuses.ts";
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

/** Somebody looks at most at so many of their own. */
const MOST = 50;

type Seen = Pick<TownContext, "db" | "tenant" | "actor" | "clock" | "locale">;

/** What a member applied for, newest first. */
export async function ownApplications(town: Seen, accountId: string): Promise<OwnApplication[]> {
  return (await rowsOf(town.db, town.tenant.id, Prisma.sql`a.account_id = ${accountId}::uuid`)).map((row) => inWords(town, row));
}

/** One of them, opened from a mail. */
export async function applicationByMail(town: Seen, id: string): Promise<OwnApplication | undefined> {
  const [row] = await rowsOf(town.db, town.tenant.id, Prisma.sql`a.id = ${id}::uuid and a.account_id is null`);
  return row && inWords(town, row);
}

/** An application with what of its vacancy is read beside it. */
interface Row {
  id: string;
  status: string;
  motivation: string;
  note: string | null;
  createdAt: Date;
  dueAt: Date | null;
  itemId: string;
  slug: string;
  title: string;
  itemStatus: ItemStatus;
  publishedAt: Date | null;
  authorId: string;
  organisationId: string | null;
  organisation: string;
  wholeTown: boolean;
  neighbourhoodIds: string[];
  /** In ISO 8601. */
  expiresOn: string;
  endedAt: Date | null;
}

async function rowsOf(db: Db, tenantId: string, which: Prisma.Sql): Promise<Row[]> {
  return db.$queryRaw<Row[]>`
    select a.id, a.status, a.motivation, a.note, a.created_at as "createdAt", a.due_at as "dueAt", i.id as "itemId", i.slug, i.title, i.status as "itemStatus",
           i.published_at as "publishedAt", i.author_id as "authorId", i.organisation_id as "organisationId", coalesce(o.name, '') as organisation, i.whole_town as "wholeTown",
           array(select d.neighbourhood_id::text from item_audience d where d.tenant_id = i.tenant_id and d.item_id = i.id and d.neighbourhood_id is not null) as "neighbourhoodIds",
           v.expires_on::text as "expiresOn", v.ended_at as "endedAt"
      from vacancy_application a
      join vacancy v on v.tenant_id = a.tenant_id and v.item_id = a.item_id
      join item i on i.tenant_id = a.tenant_id and i.id = a.item_id
      left join organisation o on o.tenant_id = i.tenant_id and o.id = i.organisation_id
     where a.tenant_id = ${tenantId}::uuid and ${which}
     order by a.created_at desc, a.id desc limit ${MOST}`;
}

function inWords({ tenant, actor, clock, locale }: Seen, row: Row): OwnApplication {
  const { id, title, organisation, motivation, note, createdAt, dueAt, slug, itemId, itemStatus, publishedAt, authorId, organisationId, wholeTown, neighbourhoodIds } = row;
  const { timeZone } = tenant.profile;
  const at = clock.now();
  const status = statusOf(row.status);
  const seen = mayRead(actor, { tenantId: tenant.id, authorId, organisationId, audience: wholeTown ? "town" : neighbourhoodIds, status: itemStatus, publishedAt });
  return {
    id,
    title,
    organisation,
    motivation,
    note,
    status,
    path: seen ? vacancyPaths.item({ id: itemId, slug }) : null,
    answerBefore: dueAt !== null && dueAt > at ? dayOf(dueAt, locale, timeZone) : null,
    sentAt: createdAt,
    may: { withdraw: canWithdraw(status), again: status === "withdrawn" && takesApplications({ ...row, status: itemStatus }, timeZone, at) },
  };
}
