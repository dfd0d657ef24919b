import type { TenantDb } from "#app/platform/database/client.server.ts";
import { env } from "#app/platform/env.server.ts";
import { isLocale } from "#app/platform/i18n/locale.ts";
import { withMail } from "#app/platform/mail/send-mail.server.ts";
import { townOrigin } from "#app/platform/mail/town-origin.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import { before } from "../decisions/before.ts";
import { backLetter, placedLetter, statementLetter } from "./letters.ts";
import { notifyDecided } from "./notify-decided.server.ts";
import { decisionLink } from "./links.server.ts";
import { aboutOf } from "./read.server.ts";
import { sayStatement } from "./say-statement.ts";
import { mayBeObjectedTo, restricts, type Statement } from "./statement.ts";

export interface Telling {
  db: TenantDb;
  tenant: Tenant;
  at: Date;
  requestId: string;
}

/**
 * Tells an author what was decided of one thing of theirs and why, once. What was let through without ever waiting is no news.
 * @param decisions of one press about one case, none of them undone
 */
export async function tellAuthor({ db, tenant, at, requestId }: Telling, decisions: readonly Statement[]): Promise<void> {
  const [first] = decisions;
  const accountId = first?.authorId;
  if (!first || !accountId) return;
  const author = await db.account.findFirst({ where: { tenantId: tenant.id, id: accountId }, select: { email: true, name: true, locale: true } });
  if (!author) return;
  const locale = isLocale(author.locale) ? author.locale : tenant.profile.defaultLocale;
  const { words: about, path } = await aboutOf(db, tenant, first, locale);
  const setting = { locale, words: tenant.words[locale], timeZone: tenant.profile.timeZone, now: at };
  const to = { tenant, to: author.email, accountId, locale, onceKey: `decision ${first.batchId} ${first.caseId ?? first.id}`, at };
  const telling = { tenantId: tenant.id, at, requestId };
  const told = (read: string) => ({ accountId, kind: "decision" as const, onceKey: to.onceKey, detail: { path: read } });
  const restricting = decisions.filter(restricts);
  const main = restricting[0];
  if (main) {
    const props = {
      name: author.name,
      statements: restricting.map((each) => sayStatement(each, about, setting)),
      automatic: main.automatic,
      objectable: restricting.some(mayBeObjectedTo),
      asked: restricting.some(({ kind }) => kind === "request-edit"),
      href: decisionLink(tenant, main.id),
    };
    return withMail({ db, requestId }, async (tx, send) => {
      await notifyDecided(tx, telling, main, told(`/besluit/${main.id}`));
      await send({ ...to, template: statementLetter, props });
    });
  }
  const template = first.kind === "restore" ? backLetter : (await waited(db, first)) ? placedLetter : undefined;
  if (!template || !about) return;
  const props = { name: author.name, title: about.title, href: `${townOrigin(tenant, env)}${path ?? "/"}` };
  await withMail({ db, requestId }, async (tx, send) => {
    await notifyDecided(tx, telling, first, told(path ?? "/"));
    await send({ ...to, template, props });
  });
}

/** Whether what is let through now was kept back before. */
async function waited(db: TenantDb, { id }: Statement): Promise<boolean> {
  const row = await db.moderationDecision.findFirst({ where: { tenantId: db.scope.tenantId, id }, select: { before: true } });
  return before.safeParse(row?.before).data?.status === "held";
}
