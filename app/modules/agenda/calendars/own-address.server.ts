import { randomUUID } from "node:crypto";
import type { TenantDb } from "#app/platform/database/client.server.ts";
import { openSeal, sealed } from "#app/platform/seal.server.ts";
import { agendaPaths } from "../paths.ts";

/** Path of a member's own calendar; undefined as long as they asked for none. Whoever has it can read it, so it is theirs to keep. */
export async function ownCalendarPath(db: TenantDb, accountId: string): Promise<string | undefined> {
  const { tenantId } = db.scope;
  const found = await db.calendarAddress.findFirst({ where: { tenantId, accountId }, select: { nonce: true } });
  return found ? agendaPaths.ownCalendar(sealed("calendar", tenantId, [found.nonce])) : undefined;
}

/** Makes an address for somebody's own calendar, or another one, which makes the first worthless. */
export async function renewOwnCalendar(db: TenantDb, accountId: string, at: Date): Promise<void> {
  const { tenantId } = db.scope;
  await db.$executeRaw`
    insert into calendar_address (tenant_id, account_id, nonce, created_at) values (${tenantId}::uuid, ${accountId}::uuid, ${randomUUID()}::uuid, ${at})
    on conflict (tenant_id, account_id) do update set nonce = excluded.nonce, created_at = excluded.created_at`;
}

/** Takes the address away. */
export async function dropOwnCalendar(db: TenantDb, accountId: string): Promise<void> {
  await db.calendarAddress.deleteMany({ where: { tenantId: db.scope.tenantId, accountId } });
}

/** Whose calendar an address is; undefined for one that nobody of ours wrote, and for one that was taken back. */
export async function ownerOfCalendar(db: TenantDb, word: string): Promise<{ accountId: string; locale: "nl" | "en" } | undefined> {
  const { tenantId } = db.scope;
  const [nonce] = openSeal("calendar", tenantId, word) ?? [];
  if (nonce === undefined) return undefined;
  const found = await db.calendarAddress.findFirst({ where: { tenantId, nonce }, select: { accountId: true } });
  if (!found) return undefined;
  const account = await db.account.findFirst({ where: { tenantId, id: found.accountId }, select: { locale: true } });
  return account ? { accountId: found.accountId, locale: account.locale === "en" ? "en" : "nl" } : undefined;
}
