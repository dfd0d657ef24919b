import { createHash } from "node:crypto";
import webPush from "web-push";
import type { Clock } from "#app/platform/clock.ts";
import { Prisma, type TenantDb } from "#app/platform/database/client.server.ts";
import { env } from "#app/platform/env.server.ts";
import { isLocale } from "#app/platform/i18n/locale.ts";
import { enqueueLater } from "#app/platform/jobs/enqueue.server.ts";
import { GiveUp } from "#app/platform/jobs/give-up.ts";
import { kindsOn } from "#app/platform/modules/kinds.server.ts";
import { loadTenant } from "#app/platform/tenancy/load.server.ts";
import { isOpen, type Tenant } from "#app/platform/tenancy/tenant.ts";
import { sentenceOf } from "../kind-texts.ts";
import { notifyMessages } from "../messages/index.ts";
import { quietUntil } from "../quiet.ts";
import { stillToSend } from "../still-stands.server.ts";
import { readTellings, type Telling } from "../tellings.server.ts";
import { pushNotification } from "../tickets.ts";
import { quietHoursOf, wantedAs, wishesOf } from "../wishes.server.ts";
import { isPublicEndpoint } from "./endpoint.ts";
import type { PushPost } from "./post-publicly.server.ts";
import { vapidKeys } from "./vapid.server.ts";

/** How long a push service keeps it for a browser that is not there, in seconds: tomorrow it is on the site. */
const KEPT_SECONDS = 86_400;
/** Longest title that is pushed, in characters: the whole must stay below what push services take (RFC 8291, 4096 bytes). */
const TITLE = 120;

interface Work {
  clock: Clock;
  requestId: string;
  post: PushPost;
}

/** What the service worker is told: who says it, in a sentence, and where it is read. Nothing of what somebody wrote beyond the title. */
function payloadOf(tenant: Tenant, telling: Telling, localeOfAccount: string): string {
  const locale = isLocale(localeOfAccount) ? localeOfAccount : tenant.profile.defaultLocale;
  const body = sentenceOf(notifyMessages.in(locale, tenant.words[locale]).kinds, { ...telling, title: telling.title.slice(0, TITLE) }, locale);
  return JSON.stringify({ title: tenant.profile.name, body, url: `/meldingen/${telling.id}`, tag: telling.itemId ?? telling.id, lang: locale });
}

/**
 * Pushes one notification to one browser, when it still stands, is not read, is wanted, and its owner is not to be left in peace. In quiet
 * hours it asks to be run again after them, but for what is urgent. A browser that its push service does not know any more is forgotten (RFC 8030, 7.3).
 *
 * @throws GiveUp when the push service will not take it, Error when it may later
 */
export async function pushOne(db: TenantDb, { notificationId, subscriptionId }: { notificationId: string; subscriptionId: string }, { clock, requestId, post }: Work): Promise<void> {
  const { tenantId } = db.scope;
  const tenant = await loadTenant(tenantId, env.PLATFORM_HOST);
  const device = await db.pushSubscription.findFirst({ where: { tenantId, id: subscriptionId } });
  if (!tenant || !isOpen(tenant) || !device) return;
  const { accountId, endpoint, p256dh, auth } = device;
  const [telling] = await readTellings(db, tenantId, Prisma.sql`n.id = ${notificationId}::uuid and n.account_id = ${accountId}::uuid and ${stillToSend(await kindsOn(tenant))}`);
  const account = await db.account.findFirst({ where: { tenantId, id: accountId }, select: { locale: true } });
  const wishes = (await wishesOf(db, tenantId, [accountId]))(accountId);
  if (!telling || !account || !wantedAs(telling.kind, telling.detail, wishes, "push")) return;
  const later = telling.detail.urgent ? undefined : quietUntil(await quietHoursOf(db, tenantId, accountId), tenant.profile.timeZone, clock.now());
  if (later) {
    await db.transact((tx) => enqueueLater(tx, pushNotification, { tenantId, notificationId, subscriptionId }, { onceKey: `${pushNotification.name} ${notificationId} ${subscriptionId} ${later.toISOString()}`, notBefore: later, requestId }));
    return;
  }
  if (!isPublicEndpoint(endpoint)) throw new GiveUp("The push service is not on the open internet.");
  const request = webPush.generateRequestDetails({ endpoint, keys: { p256dh, auth } }, payloadOf(tenant, telling, account.locale), {
    TTL: KEPT_SECONDS,
    // A phone that saves its battery is woken for it (RFC 8030, 5.3).
    ...(telling.detail.urgent ? { urgency: "high" as const } : {}),
    // What is said of the same item takes the place of what still waits for the browser.
    topic: createHash("sha256").update(telling.itemId ?? telling.id).digest("base64url").slice(0, 32),
    vapidDetails: { subject: `mailto:${tenant.profile.contactEmail}`, ...vapidKeys() },
  });
  await answered(db, device.id, await post({ endpoint, headers: headersOf(request.headers), body: request.body }));
}

function headersOf(headers: object): Record<string, string | number> {
  return Object.fromEntries(Object.entries(headers).flatMap(([name, value]: [string, unknown]) => (typeof value === "string" || typeof value === "number" ? [[name, value]] : [])));
}

async function answered(db: TenantDb, id: string, status: number): Promise<void> {
  if (status >= 200 && status < 300) return;
  // 403: it subscribed to other keys than ours of now.
  if (status === 404 || status === 410 || status === 403) return void (await db.pushSubscription.deleteMany({ where: { tenantId: db.scope.tenantId, id } }));
  if (status === 429 || status >= 500) throw new Error(`The push service answered ${status}.`);
  throw new GiveUp(`The push service does not take this (${status}).`);
}
