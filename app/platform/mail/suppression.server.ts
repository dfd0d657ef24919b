import type { Db } from "#app/platform/database/client.server.ts";
import type { SuppressionReason } from "./suppression.ts";

export interface Suppression {
  tenantId: string;
  /** In small letters. */
  address: string;
  reason: SuppressionReason;
  /** Codes, at most 100 characters; nothing that a person wrote. */
  detail: string;
  at: Date;
}

/** Stops a town's mail to an address. A complaint is not forgotten over a later bounce. */
export async function suppress(tx: Db, { tenantId, address, reason, detail, at }: Suppression): Promise<void> {
  await tx.$executeRaw`
    insert into mail_suppression (tenant_id, address, reason, detail, at)
    values (${tenantId}::uuid, ${address.toLowerCase()}, ${reason}, ${detail.slice(0, 100)}, ${at})
    on conflict (tenant_id, address) do update set reason = excluded.reason, detail = excluded.detail, at = excluded.at
      where mail_suppression.reason <> 'complained' or excluded.reason = 'complained'`;
}

/** Lets mail go to an address again. @returns whether it was stopped */
export async function lift(tx: Db, tenantId: string, address: string): Promise<boolean> {
  const { count } = await tx.mailSuppression.deleteMany({ where: { tenantId, address: address.toLowerCase() } });
  return count > 0;
}
