import type { Logger } from "pino";
import { dayWords } from "#app/lib/date-words.ts";
import { slugOfText } from "#app/lib/slug.ts";
import { after, type Clock } from "#app/platform/clock.ts";
import { platformDb, tenantDb, type Db } from "#app/platform/database/client.server.ts";
import { env } from "#app/platform/env.server.ts";
import { inviteAdmin } from "#app/platform/identity/invite-admin.server.ts";
import { sendPlatformMailLater } from "#app/platform/mail/platform/send-platform-mail.server.ts";
import type { MailTemplate } from "#app/platform/mail/letter.ts";
import { siteOrigin } from "#app/platform/mail/town-origin.ts";
import { removeTenant } from "#app/platform/tenancy/install.server.ts";
import { loadTenant, tenantIdOfSlug } from "#app/platform/tenancy/load.server.ts";
import type { TenantFile } from "#app/platform/tenancy/tenant-file.ts";
import { shippedTowns } from "#tenants/index.ts";
import { seedTown } from "../seed.server.ts";
import { demoEndsLetter, demoReadyLetter } from "./letters.ts";
import { DEMO_DAYS, WARN_DAYS } from "./request.ts";

/** Days after which nothing is kept of who asked. */
const KEPT_DAYS = 90;

/** Longer than making a town takes. */
const CLAIM_MINUTES = 15;

/** The shipped town whose villages, people and stories fill a town to try. */
const MODEL = "elzenwaard";

interface Request {
  id: string;
  municipality: string;
  name: string;
  email: string;
}

/** Name of a town to try in its address: readable, and of this one question. */
export function demoSlug({ id, municipality }: Pick<Request, "id" | "municipality">): string {
  return `proef-${slugOfText(municipality, "gemeente").slice(0, 30).replace(/-+$/, "")}-${id.slice(0, 4)}`;
}

async function fileFor(request: Request): Promise<TenantFile> {
  const load = shippedTowns[MODEL];
  if (!load) throw new Error(`The town "${MODEL}" that fills towns to try is not shipped.`);
  const file = await load();
  const { municipality } = request;
  return { ...file, slug: demoSlug(request), domains: [], profile: { ...file.profile, name: `Samen ${municipality}`.slice(0, 60), municipality: `Gemeente ${municipality}`.slice(0, 80), contactEmail: request.email } };
}

const origin = (slug: string) => siteOrigin(`${slug}.${env.PLATFORM_HOST}`, env);

async function write(tx: Db, template: MailTemplate<{ name: string; municipality: string; href: string; until: string }>, request: Request & { slug: string; expiresAt: Date }, at: Date): Promise<void> {
  const until = dayWords(after(request.expiresAt, { seconds: -1 }), { locale: "nl", timeZone: "Europe/Amsterdam", now: at });
  await sendPlatformMailLater(tx, { to: request.email, locale: "nl", template, props: { ...request, href: origin(request.slug), until }, at });
}

/** Of two who come to the same question at once one makes the town; what somebody left undone for so long is free again. */
async function claim(id: string, clock: Clock): Promise<boolean> {
  const at = clock.now();
  const { count } = await platformDb().demoRequest.updateMany({ where: { id, status: "confirmed", OR: [{ claimedAt: null }, { claimedAt: { lte: after(at, { minutes: -CLAIM_MINUTES }) } }] }, data: { claimedAt: at } });
  return count === 1;
}

async function make(request: Request, clock: Clock): Promise<void> {
  const slug = demoSlug(request);
  // What an earlier try left behind when it was broken off.
  const half = await tenantIdOfSlug(slug);
  if (half) await removeTenant(half);
  const tenantId = await seedTown(await fileFor(request), null, clock, { opens: false });
  const at = clock.now();
  const tenant = await loadTenant(tenantId, env.PLATFORM_HOST);
  if (!tenant) throw new Error("A town to try vanished while it was made.");
  await inviteAdmin({ tenant, db: tenantDb(tenantId), clock, locale: "nl", requestId: `demo-${request.id}` }, request);
  await platformDb().transact(async (tx) => {
    const expiresAt = after(at, { days: DEMO_DAYS });
    // A trial: nothing of it is found by search engines, and it says of itself that it is one.
    await tx.tenant.updateMany({ where: { id: tenantId, status: "draft" }, data: { status: "trial" } });
    await tx.demoRequest.updateMany({ where: { id: request.id }, data: { status: "made", tenantId, slug, madeAt: at, expiresAt } });
    await write(tx, demoReadyLetter, { ...request, slug, expiresAt }, at);
  });
}

/**
 * Makes the towns to try that were asked for and confirmed, warns once before they go, takes away those whose time is over, and forgets who asked
 * long ago. One that cannot be made is logged and left to the operators.
 */
export async function tendAskedDemos({ clock, log, signal }: { clock: Clock; log: Logger; signal: AbortSignal }): Promise<void> {
  const db = platformDb();
  for (const request of await db.demoRequest.findMany({ where: { status: "confirmed" }, orderBy: { confirmedAt: "asc" } })) {
    if (signal.aborted) return;
    if (!(await claim(request.id, clock))) continue;
    try {
      await make(request, clock);
    } catch (error) {
      log.error({ err: error, demoRequest: request.id }, "a town to try could not be made");
      await db.demoRequest.updateMany({ where: { id: request.id, status: "confirmed" }, data: { status: "failed", claimedAt: null } });
    }
  }
  const now = clock.now();
  const standing = await db.demoRequest.findMany({ where: { status: "made", expiresAt: { lte: after(now, { days: WARN_DAYS }) } } });
  for (const { tenantId, slug, expiresAt, warnedAt, ...request } of standing) {
    if (!tenantId || !slug || !expiresAt) continue;
    if (expiresAt <= now) await removeDemoTown(request.id, tenantId);
    else if (warnedAt === null) {
      await db.transact(async (tx) => {
        const { count } = await tx.demoRequest.updateMany({ where: { id: request.id, warnedAt: null }, data: { warnedAt: now } });
        if (count === 1) await write(tx, demoEndsLetter, { ...request, slug, expiresAt }, now);
      });
    }
  }
  await db.demoRequest.deleteMany({ where: { status: { in: ["asked", "failed", "removed"] }, askedAt: { lte: after(now, { days: -KEPT_DAYS }) } } });
}

/** Takes a town to try away with all that is in it. */
export async function removeDemoTown(requestId: string, tenantId: string): Promise<void> {
  await removeTenant(tenantId);
  await platformDb().demoRequest.updateMany({ where: { id: requestId }, data: { status: "removed", tenantId: null } });
}
