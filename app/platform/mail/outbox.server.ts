import { z } from "zod";
import { platformDb, tenantDb } from "#app/platform/database/client.server.ts";
import { isDemoOnly } from "#app/platform/demo/only-demo.server.ts";
import type { Env } from "#app/platform/env.server.ts";
import type { Actor } from "#app/platform/permissions/actor.ts";
import { may } from "#app/platform/permissions/permissions.server.ts";
import { tenantProfile } from "#app/platform/tenancy/profile.ts";
import { senderName } from "./platform/sender-name.ts";
import { siteOrigin } from "./town-origin.ts";
import { transportKind } from "./transport.server.ts";

/** What stands in the address of a mail that is of no town. */
const OF_THE_PLATFORM = "platform";

/** Most mails the page shows. */
const MOST = 100;

/** A mail as the outbox lists it. */
export interface OutboxLine {
  tenantId: string;
  id: string;
  town: string;
  recipient: string;
  subject: string;
  createdAt: Date;
  waiting: boolean;
}

/** Whether mail stays here to be read. Where it really leaves there is no outbox: it shows links that let people in. */
export function hasOutbox(env: Pick<Env, "RESEND_API_KEY" | "SMTP_URL">): boolean {
  return transportKind(env) === "outbox";
}

/**
 * Whether somebody may read the outbox: operators, and anybody as long as there are only demo towns, whose passwords are no secret either.
 */
export async function mayReadOutbox(actor: Actor): Promise<boolean> {
  if (may(actor, "platform.operate", { tenantId: null })) return true;
  return isDemoOnly();
}

/** Where the outbox can be read; null where there is none. */
export function outboxAddress(env: Env): string | null {
  return hasOutbox(env) ? `${siteOrigin(env.PLATFORM_HOST, env)}/uitbox` : null;
}

/** The newest mails of all towns and of the platform itself. */
export async function outboxLines(): Promise<OutboxLine[]> {
  const towns = await platformDb().tenant.findMany({ select: { id: true, profile: true } });
  const lines: OutboxLine[] = [];
  for (const { id: tenantId, profile } of towns) {
    const town = tenantProfile.parse(profile).name;
    const mails = await tenantDb(tenantId).mailMessage.findMany({ where: { tenantId }, orderBy: { createdAt: "desc" }, take: MOST, select: { id: true, recipient: true, subject: true, createdAt: true, status: true } });
    lines.push(...mails.map(({ status, ...mail }) => ({ ...mail, tenantId, town, waiting: status === "queued" })));
  }
  const platform = await platformDb().platformMail.findMany({ orderBy: { createdAt: "desc" }, take: MOST, select: { id: true, recipient: true, subject: true, createdAt: true, status: true } });
  lines.push(...platform.map(({ status, ...mail }) => ({ ...mail, tenantId: OF_THE_PLATFORM, town: senderName, waiting: status === "queued" })));
  return lines.sort((one, other) => other.createdAt.getTime() - one.createdAt.getTime()).slice(0, MOST);
}

/** One mail of the outbox; undefined when there is none such. */
export async function outboxMail(tenantId: string, id: string) {
  if (tenantId === OF_THE_PLATFORM && z.uuid().safeParse(id).success) return (await platformDb().platformMail.findFirst({ where: { id }, select: { recipient: true, subject: true, plain: true, createdAt: true } })) ?? undefined;
  if (!z.uuid().safeParse(tenantId).success || !z.uuid().safeParse(id).success) return undefined;
  const mail = await tenantDb(tenantId).mailMessage.findFirst({ where: { tenantId, id }, select: { recipient: true, subject: true, plain: true, createdAt: true } });
  return mail ?? undefined;
}
