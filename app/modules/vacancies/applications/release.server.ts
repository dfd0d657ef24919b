import { recordAudit } from "#app/platform/audit/record.server.ts";
import { findItem, type ItemRecord } from "#app/platform/content/item.server.ts";
import type { Db } from "#app/platform/database/client.server.ts";
import { isLocale } from "#app/platform/i18n/locale.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import type { Ending } from "../domain/choices.ts";
import { vacancyMessages } from "../messages/index.ts";
import { STOPPED } from "./open.server.ts";
import { organisationName } from "./row.server.ts";
import { tellApplicants } from "./tell.server.ts";

interface By {
  /** Null where nobody in person did it. */
  actorId: string | null;
  at: Date;
  requestId: string;
}

/** People at once; the rest of a long list follows in the same transaction. */
const PAGE = 200;

/**
 * Tells everybody who still waits that it was somebody else, or does not go on, in the caller's transaction, which holds the vacancy. Where
 * only its last day passed they stay with the organisation, which still answers each of them.
 * @param why `gone` where it was taken away, by its writer or by the town's team; `silent` where nobody ever answered
 * @param only of these, where not all are meant
 * @returns how many were told
 */
export async function releaseApplicants(tx: Db, tenant: Tenant, { id: itemId }: Pick<ItemRecord, "id">, why: Ending | "gone" | "silent", { actorId, at, requestId }: By, only?: readonly string[]): Promise<number> {
  if (why === "expired") return 0;
  const tenantId = tenant.id;
  const item = await findItem(tx, tenantId, itemId);
  if (!item) return 0;
  const telling = { tenant, item, organisation: await organisationName(tx, tenantId, item.organisationId), actorId, at, requestId };
  let released = 0;
  for (;;) {
    const page = await tx.vacancyApplication.findMany({ where: { tenantId, itemId, status: { in: ["open", "talking"] }, ...(only ? { id: { in: [...only] } } : {}) }, select: { id: true, accountId: true, name: true, email: true, locale: true }, orderBy: { id: "asc" }, take: PAGE });
    if (page.length === 0) return released;
    const people = page.map((one) => ({ ...one, locale: isLocale(one.locale) ? one.locale : "nl" as const }));
    for (const locale of new Set(people.map((one) => one.locale))) {
      const ids = people.filter((one) => one.locale === locale).map(({ id }) => id);
      const note = vacancyMessages.in(locale, tenant.words[locale]).apply.endedNote[why];
      await tx.vacancyApplication.updateMany({ where: { tenantId, id: { in: ids } }, data: { ...STOPPED, status: "declined", answeredAt: at, answeredBy: null, note, endedAt: at } });
    }
    await tellApplicants(tx, telling, `ended ${at.getTime()}`, people.map((application) => ({ application, says: (texts) => texts.told.ended[why](item.title), note: null })));
    for (const { id } of people) await recordAudit(tx, { tenantId, actor: actorId === null ? "system" : "member", actorId, action: "application.declined", subject: "vacancy", subjectId: itemId, detail: { application: id, why }, requestId, at });
    released += people.length;
  }
}
