import type { TenantDb } from "#app/platform/database/client.server.ts";
import type { Locale } from "#app/platform/i18n/locale.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import { aboutOf } from "../statements/read.server.ts";
import type { AboutWords } from "../statements/say-statement.ts";
import type { Statement } from "../statements/statement.ts";

/** How something stands that whoever has a code of a report could see by themselves. */
const inSight: readonly (string | null)[] = ["published", "shown"];

/** What a report is about, to whoever has its code; null when it is gone or out of sight, so that a code opens nothing that was taken away. */
export async function reportedAbout(db: TenantDb, tenant: Tenant, reportId: string, locale: Locale): Promise<AboutWords> {
  const report = await db.report.findFirst({ where: { tenantId: tenant.id, id: reportId }, select: { itemId: true, replyId: true, mediaId: true, accountId: true, messageId: true, organisationId: true } });
  const subject = report && subjectOf(report);
  if (!subject) return null;
  const { words, status } = await aboutOf(db, tenant, subject, locale);
  return inSight.includes(status) ? words : null;
}

type Named = Record<"itemId" | "replyId" | "mediaId" | "accountId" | "messageId" | "organisationId", string | null>;

function subjectOf({ itemId, replyId, mediaId, accountId, messageId, organisationId }: Named): Pick<Statement, "subject" | "subjectId"> | undefined {
  if (replyId !== null) return { subject: "reply", subjectId: replyId };
  if (mediaId !== null) return { subject: "photo", subjectId: mediaId };
  if (accountId !== null) return { subject: "profile", subjectId: accountId };
  if (messageId !== null) return { subject: "message", subjectId: messageId };
  if (organisationId !== null) return { subject: "organisation", subjectId: organisationId };
  return itemId === null ? undefined : { subject: "item", subjectId: itemId };
}
