import { findItem, type ItemRecord } from "#app/platform/content/item.server.ts";
import type { Db } from "#app/platform/database/client.server.ts";
import { isLocale, type Locale } from "#app/platform/i18n/locale.ts";
import { takesApplications } from "../domain/open.ts";
import { vacancyRow } from "../vacancy-row.server.ts";
import { statusOf, type Status } from "./domain/statuses.ts";

/** An application as commands need it. */
export interface ApplicationRow {
  id: string;
  itemId: string;
  /** Null of somebody without an account, who then has a name and an address. */
  accountId: string | null;
  name: string | null;
  email: string | null;
  locale: Locale;
  status: Status;
  key: string;
  openedAt: Date | null;
  answeredAt: Date | null;
  answeredBy: string | null;
  note: string | null;
}

const select = { id: true, itemId: true, accountId: true, name: true, email: true, locale: true, status: true, idempotencyKey: true, openedAt: true, answeredAt: true, answeredBy: true, note: true } as const;

interface Stored extends Omit<ApplicationRow, "locale" | "status" | "key"> {
  locale: string;
  status: string;
  idempotencyKey: string;
}

function read({ locale, status, idempotencyKey, ...row }: Stored): ApplicationRow {
  return { ...row, locale: isLocale(locale) ? locale : "nl", status: statusOf(status), key: idempotencyKey };
}

/** The application with this id; undefined when there is none. @param itemId only where it is for this vacancy */
export async function findApplication(db: Db, tenantId: string, id: string, itemId?: string): Promise<ApplicationRow | undefined> {
  const row = await db.vacancyApplication.findFirst({ where: { tenantId, id, itemId }, select });
  return row ? read(row) : undefined;
}

/** What one person sent in for a vacancy: with their account, and from their address. Newest first; what was never confirmed is left out. */
export async function sentBy(db: Db, tenantId: string, itemId: string, { accountId, email }: { accountId?: string; email?: string }): Promise<ApplicationRow[]> {
  const who = [...(accountId === undefined ? [] : [{ accountId }]), ...(email === undefined ? [] : [{ email }])];
  const rows = await db.vacancyApplication.findMany({ where: { tenantId, itemId, OR: who, status: { not: "unconfirmed" } }, select, orderBy: [{ createdAt: "desc" }, { id: "desc" }] });
  return rows.map(read);
}

/** Whether somebody took back what they sent in. */
export function tookBack(sent: readonly ApplicationRow[]): boolean {
  return sent.some(({ status }) => status === "withdrawn");
}

/** Of what one person sent in the one that stands, whatever became of it; undefined when there is none, or it was taken back. */
export function standingOf(sent: readonly ApplicationRow[]): ApplicationRow | undefined {
  return sent.find(({ status }) => status !== "withdrawn");
}

/**
 * Makes what stands from somebody's address that of their account, so that one person stands once. What they took back beside it goes. The
 * caller holds the vacancy.
 */
export async function takeOver(tx: Db, tenantId: string, { id, itemId, accountId: owner }: ApplicationRow, accountId: string): Promise<void> {
  if (owner !== null) return;
  await tx.vacancyApplication.deleteMany({ where: { tenantId, itemId, accountId, status: "withdrawn" } });
  await tx.vacancyApplication.updateMany({ where: { tenantId, id }, data: { accountId, name: null, email: null } });
}

/** A vacancy that is held while something of its applications is decided. */
export interface HeldVacancy {
  item: ItemRecord;
  neighbourhoodId: string | null;
  /** Whether one can apply now. */
  open: boolean;
  endedAt: Date | null;
  /** How many people are looked for. */
  seats: number;
  /** Name of the organisation; empty where it is gone. */
  organisation: string;
}

/** Holds a vacancy until the transaction ends: what is decided of one application waits for what is decided of another. */
export async function holdVacancy(tx: Db, tenantId: string, itemId: string, timeZone: string, at: Date): Promise<HeldVacancy | undefined> {
  await tx.$queryRaw`select 1 from vacancy where tenant_id = ${tenantId}::uuid and item_id = ${itemId}::uuid for update`;
  const row = await vacancyRow(tx, tenantId, itemId);
  const item = row && (await findItem(tx, tenantId, itemId, "vacancy"));
  if (!row || !item) return undefined;
  const { neighbourhoodId, endedAt, seats } = row;
  return { item, neighbourhoodId, endedAt, seats, open: takesApplications({ ...row, status: item.status }, timeZone, at), organisation: await organisationName(tx, tenantId, item.organisationId) };
}

/** Name of an organisation; empty where it is gone. */
export async function organisationName(db: Db, tenantId: string, id: string | null): Promise<string> {
  if (id === null) return "";
  return (await db.organisation.findFirst({ where: { tenantId, id }, select: { name: true } }))?.name ?? "";
}
