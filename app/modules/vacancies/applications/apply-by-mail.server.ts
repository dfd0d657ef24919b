import { recordAudit } from "#app/platform/audit/record.server.ts";
import { after } from "#app/platform/clock.ts";
import type { ItemRecord } from "#app/platform/content/item.server.ts";
import type { TenantDb } from "#app/platform/database/client.server.ts";
import { env } from "#app/platform/env.server.ts";
import type { Locale } from "#app/platform/i18n/locale.ts";
import { takeTurn, type Limit } from "#app/platform/limits/turns.server.ts";
import { withMail } from "#app/platform/mail/send-mail.server.ts";
import { townOrigin } from "#app/platform/mail/town-origin.ts";
import { keyedHash } from "#app/platform/secret.server.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import { vacancyPaths } from "../paths.ts";
import { personOf, refusalOf, takesTurn, takesVisitors } from "./allowed.server.ts";
import type { ApplyRefusal } from "./domain/refusals.ts";
import type { ByMail } from "./forms.ts";
import { applicationLink } from "./link.server.ts";
import { alreadyLetter, confirmLetter } from "./mail.ts";
import { asNew, tellOfNew } from "./open.server.ts";
import { findApplication, holdVacancy, sentBy, standingOf, tookBack } from "./row.server.ts";

interface Visiting {
  db: TenantDb;
  tenant: Tenant;
  locale: Locale;
  /** Keyed hash of where the visitor comes from. */
  visitorKey: string;
  at: Date;
  requestId: string;
}

/** Mail to one address that somebody typed: it may be another's. Of visitors more: everybody in a library comes from one place. */
const TO_ADDRESS: Limit = { name: "vacancy-apply-address", tries: 5, seconds: 86_400 };
const FROM_VISITOR: Limit = { name: "vacancy-apply-visitor", tries: 40, seconds: 3_600 };
/** People whom one vacancy's form mails in so many hours. Only who is new counts: nobody uses this up by what is refused, or sent twice. */
const NEW = { people: 60, hours: 1 } as const;
/** The same form within so long is a double tap, and gets one mail; after that whoever lost the mail asks for it again. */
const SAME_MS = 600_000;

export type AskedByMail = { ok: true } | { ok: false; reason: Extract<ApplyRefusal, "closed" | "not-allowed" | "too-many"> };

/** What tells one form from another: all it says. */
function keyOf(tenantId: string, itemId: string, { name, email, phone = "", motivation }: ByMail): string {
  const digits = keyedHash("vacancy-application", [tenantId, itemId, email, name, phone, motivation].join("\0"));
  return [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20, 32)].join("-");
}

/**
 * Keeps what somebody without an account sends, and mails them a link with which they confirm it; nobody else sees it before. The answer is
 * the same whether the address has an account, applied before, or had its share of mail today.
 */
export async function askByMail({ db, tenant, locale, visitorKey, at, requestId }: Visiting, { id: itemId }: Pick<ItemRecord, "id">, input: ByMail): Promise<AskedByMail> {
  const tenantId = tenant.id;
  const { email, name, motivation, phone } = input;
  if (!takesVisitors(tenant)) return { ok: false, reason: "not-allowed" };
  if (!(await takeTurn(FROM_VISITOR, `${tenantId}:${visitorKey}`)).ok) return { ok: false, reason: "too-many" };
  const mayMail = (await takeTurn(TO_ADDRESS, `${tenantId}:${keyedHash("limit", email)}`)).ok;
  return withMail({ db, requestId }, async (tx, send): Promise<AskedByMail> => {
    const vacancy = await holdVacancy(tx, tenantId, itemId, tenant.profile.timeZone, at);
    const reason = vacancy ? await refusalOf(tx, tenant, vacancy, { member: null, email }, at) : "closed";
    if (!vacancy || reason === "closed") return { ok: false, reason: "closed" };
    const { item, organisation } = vacancy;
    const key = keyOf(tenantId, itemId, input);
    const same = await tx.vacancyApplication.findFirst({ where: { tenantId, itemId, idempotencyKey: key }, select: { id: true, status: true } });
    // Before anything that is known of the address: where it is full it is so for everybody.
    if (!same && (await tx.vacancyApplication.count({ where: { tenantId, itemId, email: { not: null }, createdAt: { gt: after(at, { hours: -NEW.hours }) } } })) >= NEW.people) return { ok: false, reason: "too-many" };
    if (!mayMail || reason) return { ok: true };
    const letter = (id: string, template: typeof confirmLetter, link = applicationLink(tenant, id)) => ({ template, tenant, to: email, locale, props: { title: item.title, organisation, link }, onceKey: `${template.name} ${id} ${Math.floor(at.getTime() / SAME_MS)}`, at });
    const standing = standingOf(await sentBy(tx, tenantId, itemId, await personOf(tx, tenantId, email)));
    if (standing) {
      await send(letter(standing.id, alreadyLetter, standing.accountId === null ? undefined : townOrigin(tenant, env) + vacancyPaths.own));
      return { ok: true };
    }
    if (same?.status === "unconfirmed") {
      await send(letter(same.id, confirmLetter));
      return { ok: true };
    }
    // What was taken back is sent anew with the very same words: it is brought back by its own link.
    if (same) {
      await send(letter(same.id, alreadyLetter));
      return { ok: true };
    }
    const { id } = await tx.vacancyApplication.create({ data: { tenantId, itemId, name, email, phone: phone ?? null, motivation, locale, status: "unconfirmed", idempotencyKey: key, createdAt: at }, select: { id: true } });
    await send(letter(id, confirmLetter));
    return { ok: true };
  });
}

/**
 * Id of the application that stands now: another than the one confirmed where the same person had applied in another mail; null where they had
 * with their account.
 */
export type Confirmed = { ok: true; id: string | null } | { ok: false; reason: ApplyRefusal | "gone" };

/** Confirms an application from its mail, and tells the organisation. Twice is once. */
export async function confirmByMail({ db, tenant, at, requestId }: Omit<Visiting, "locale" | "visitorKey">, id: string): Promise<Confirmed> {
  const tenantId = tenant.id;
  const found = await findApplication(db, tenantId, id);
  if (!found || found.email === null) return { ok: false, reason: "gone" };
  const who = { member: null, email: found.email };
  if (found.status === "unconfirmed" && !(await takesTurn(tenantId, found.itemId, who, tookBack(await sentBy(db, tenantId, found.itemId, await personOf(db, tenantId, found.email)))))) return { ok: false, reason: "too-many" };
  return db.transact(async (tx): Promise<Confirmed> => {
    const vacancy = await holdVacancy(tx, tenantId, found.itemId, tenant.profile.timeZone, at);
    const now = vacancy && (await findApplication(tx, tenantId, id));
    if (!now || now.email === null) return { ok: false, reason: "gone" };
    if (now.status !== "unconfirmed") return { ok: true, id };
    const reason = await refusalOf(tx, tenant, vacancy, who, at);
    if (reason) return { ok: false, reason };
    const { item, organisation } = vacancy;
    const before = await sentBy(tx, tenantId, item.id, await personOf(tx, tenantId, now.email));
    const standing = standingOf(before);
    // Only one of them stands: the first that was confirmed. What was never confirmed beside it goes.
    await tx.vacancyApplication.deleteMany({ where: { tenantId, itemId: item.id, email: now.email, id: { not: standing?.id ?? id }, status: { in: ["unconfirmed", "withdrawn"] } } });
    if (standing) return { ok: true, id: standing.accountId === null ? standing.id : null };
    await tx.vacancyApplication.updateMany({ where: { tenantId, id }, data: asNew(tenant, at, before[0]) });
    await recordAudit(tx, { tenantId, actor: "visitor", action: "application.sent", subject: "vacancy", subjectId: item.id, detail: { application: id }, requestId, at });
    await tellOfNew(tx, { tenant, item, organisation, actorId: null, at, requestId }, vacancy, id);
    return { ok: true, id };
  });
}
