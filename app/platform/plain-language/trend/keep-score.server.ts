import type { Db } from "#app/platform/database/client.server.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import { judge } from "../judge.ts";

/** A text that goes out, or changed where it stands. */
interface Written {
  itemId: string;
  /** Whose words they are. */
  accountId: string;
  organisationId: string | null;
  body: string;
  at: Date;
}

/**
 * Keeps how a text reads, so that its writer sees where they are going; once more for the same item takes the place of the first. Of a text
 * too short to judge, or in another language, nothing is kept.
 *
 * A text is the municipality's when its writer has an official's badge, or when it stands in the name of the municipality's own organisation.
 */
export async function keepScore(tx: Db, { id: tenantId, plainWords }: Pick<Tenant, "id" | "plainWords">, { itemId, accountId, organisationId, body, at }: Written): Promise<void> {
  const { words, whole } = judge(body, { extraPairs: plainWords });
  if (!whole) {
    await tx.plainLanguageScore.deleteMany({ where: { tenantId, itemId } });
    return;
  }
  await tx.$executeRaw`
    insert into plain_language_score (tenant_id, item_id, account_id, municipal, ease, words, written_at)
    values (${tenantId}::uuid, ${itemId}::uuid, ${accountId}::uuid,
            exists (select from account where tenant_id = ${tenantId}::uuid and id = ${accountId}::uuid and civil_servant_title is not null)
              or exists (select from organisation where tenant_id = ${tenantId}::uuid and id = ${organisationId}::uuid and kind = 'municipality'),
            ${whole.ease}, ${words}, ${at})
    on conflict (tenant_id, item_id) do update
      set account_id = excluded.account_id, municipal = excluded.municipal, ease = excluded.ease, words = excluded.words, written_at = excluded.written_at`;
}
