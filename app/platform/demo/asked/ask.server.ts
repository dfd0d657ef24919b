import { randomUUID } from "node:crypto";
import { after } from "#app/platform/clock.ts";
import { platformDb } from "#app/platform/database/client.server.ts";
import { env } from "#app/platform/env.server.ts";
import type { Locale } from "#app/platform/i18n/locale.ts";
import { sendPlatformMailLater } from "#app/platform/mail/platform/send-platform-mail.server.ts";
import { siteOrigin } from "#app/platform/mail/town-origin.ts";
import { openSeal, sealed } from "#app/platform/seal.server.ts";
import { confirmDemoLetter } from "./letters.ts";
import { demoPaths, MOST_DEMOS, type DemoWish } from "./request.ts";

/** Days in which a question can be confirmed. */
const CONFIRM_DAYS = 7;

/** Writes down who wants to try, and mails the link that shows that the address is theirs. Nothing is made before that. */
export async function askDemo(wish: DemoWish, { at, locale }: { at: Date; locale: Locale }): Promise<void> {
  const id = randomUUID();
  await platformDb().transact(async (tx) => {
    await tx.demoRequest.createMany({ data: { id, ...wish, askedAt: at } });
    const href = `${siteOrigin(env.PLATFORM_HOST, env)}${demoPaths.confirm(sealed("demo-request", "platform", [id]))}`;
    await sendPlatformMailLater(tx, { to: wish.email, locale, template: confirmDemoLetter, props: { ...wish, href }, at });
  });
}

/** The question behind the address in a mail; undefined when nobody of ours wrote it, or it is gone. */
export async function findDemoRequest(word: string) {
  const [id] = openSeal("demo-request", "platform", word) ?? [];
  return id === undefined ? undefined : ((await platformDb().demoRequest.findFirst({ where: { id } })) ?? undefined);
}

export type ConfirmDemo = { ok: true } | { ok: false; reason: "too-late" | "has-one" | "full" };

/** Has a town to try made. One at a time for each address, and not more at a time than the installation bears; done twice it is done once. */
export async function confirmDemo(id: string, at: Date): Promise<ConfirmDemo> {
  return platformDb().transact(async (tx) => {
    await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended('demo-requests', 0))::text`;
    const request = await tx.demoRequest.findFirst({ where: { id } });
    if (request && (request.status === "confirmed" || request.status === "made")) return { ok: true };
    if (!request || request.status !== "asked" || after(request.askedAt, { days: CONFIRM_DAYS }) < at) return { ok: false, reason: "too-late" };
    const open = await tx.demoRequest.findMany({ where: { status: { in: ["confirmed", "made"] } }, select: { email: true } });
    if (open.some(({ email }) => email === request.email)) return { ok: false, reason: "has-one" };
    if (open.length >= MOST_DEMOS) return { ok: false, reason: "full" };
    await tx.demoRequest.updateMany({ where: { id }, data: { status: "confirmed", confirmedAt: at } });
    return { ok: true };
  });
}
