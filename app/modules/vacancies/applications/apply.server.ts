import { recordAudit } from "#app/platform/audit/record.server.ts";
import type { ItemRecord } from "#app/platform/content/item.server.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import { refusalOf, takesTurn } from "./allowed.server.ts";
import type { ApplyRefusal } from "./domain/refusals.ts";
import { asNew, tellOfNew } from "./open.server.ts";
import { holdVacancy, sentBy, standingOf, takeOver, tookBack } from "./row.server.ts";

export interface Application {
  motivation: string;
  phone?: string;
  /** Made with the form: the same key twice is the same wish sent twice. */
  key: string;
}

export type Applied = { ok: true; id: string } | { ok: false; reason: ApplyRefusal };

/**
 * Applies for a vacancy with an account, and tells the organisation. Who applied before, also by mail, stays where they are; who took it back applies anew,
 * with what they write now.
 */
export async function apply(doing: Doing, { id: itemId }: Pick<ItemRecord, "id">, { motivation, phone = undefined, key }: Application): Promise<Applied> {
  const { db, tenant, member, at, requestId } = doing;
  const tenantId = tenant.id;
  const { accountId } = member;
  const { email } = member;
  const who = { member, email };
  const person = { accountId, email };
  if (!(await takesTurn(tenantId, itemId, who, tookBack(await sentBy(db, tenantId, itemId, person))))) return { ok: false, reason: "too-many" };
  return db.transact(async (tx): Promise<Applied> => {
    const vacancy = await holdVacancy(tx, tenantId, itemId, tenant.profile.timeZone, at);
    if (!vacancy) return { ok: false, reason: "closed" };
    const { item, organisation } = vacancy;
    const sent = await sentBy(tx, tenantId, itemId, person);
    const standing = standingOf(sent);
    if (standing) {
      await takeOver(tx, tenantId, standing, accountId);
      return { ok: true, id: standing.id };
    }
    const before = sent.find((one) => one.accountId === accountId);
    // An old form sent again after its wish was taken back does not bring it back.
    if (before?.key === key) return { ok: false, reason: "not-allowed" };
    const reason = await refusalOf(tx, tenant, vacancy, who, at);
    if (reason) return { ok: false, reason };
    const columns = { ...asNew(tenant, at, sent[0]), motivation, phone: phone ?? null, locale: member.locale, idempotencyKey: key };
    if (before) await tx.vacancyApplication.updateMany({ where: { tenantId, id: before.id }, data: columns });
    const id = before?.id ?? (await tx.vacancyApplication.create({ data: { tenantId, itemId, accountId, createdAt: at, ...columns }, select: { id: true } })).id;
    // What they began or took back by mail beside it goes.
    await tx.vacancyApplication.deleteMany({ where: { tenantId, itemId, email } });
    await recordAudit(tx, { tenantId, actor: "member", actorId: accountId, action: "application.sent", subject: "vacancy", subjectId: itemId, detail: { application: id }, requestId, at });
    await tellOfNew(tx, { tenant, item, organisation, actorId: accountId, at, requestId }, vacancy, id);
    return { ok: true, id };
  });
}
