import { env } from "#app/platform/env.server.ts";
import type { Db } from "#app/platform/database/client.server.ts";
import { loadTenant } from "#app/platform/tenancy/load.server.ts";
import { editorsOf } from "#app/platform/people/team.server.ts";
import { releaseApplicants } from "./release.server.ts";

interface Left {
  tenantId: string;
  id: string;
  organisationId: string | null;
}

/**
 * What somebody wrote in an organisation's name does not go with their account while people wait for its answer: another editor takes it over.
 * Where there is none, those who applied are told that it does not go on. In the transaction that deletes the account.
 */
export async function handOverVacancies(tx: Db, accountId: string, at: Date): Promise<void> {
  const left = await tx.$queryRaw<Left[]>`
    select i.tenant_id as "tenantId", i.id, i.organisation_id as "organisationId" from item i
     where i.tenant_id = current_tenant() and i.author_id = ${accountId}::uuid and i.kind = 'vacancy' and i.status <> 'draft' order by i.id for update`;
  for (const { tenantId, id, organisationId } of left) {
    const [heir] = (await editorsOf(tx, tenantId, organisationId, at)).filter((editor) => editor !== accountId);
    if (heir !== undefined) {
      await tx.item.updateMany({ where: { tenantId, id }, data: { authorId: heir } });
      continue;
    }
    const tenant = await loadTenant(tenantId, env.PLATFORM_HOST);
    if (tenant) await releaseApplicants(tx, tenant, { id }, "gone", { actorId: null, at, requestId: "account-deleted" });
  }
}
