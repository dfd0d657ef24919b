import { Resend } from "resend";
import { z } from "zod";
import { postEvent, takeIn } from "./post-event.server.ts";

/** Why a webhook is refused; the log says it, the answer does not. */
export type WebhookRefusal = "no-secret" | "unsigned" | "wrong-signature";

interface Sent {
  /** The body as it came, to the byte. */
  body: string;
  headers: Headers;
}

const signature = z.object({ id: z.string().min(1).max(200), timestamp: z.string().max(20), signature: z.string().max(2_000) });

/** Checks who sent a webhook, by Resend's own check: the signature of id, time and body, not older than five minutes. */
function verified({ body, headers }: Sent, secret: string): { id: string; payload: unknown } | WebhookRefusal {
  const signed = signature.safeParse({ id: headers.get("svix-id"), timestamp: headers.get("svix-timestamp"), signature: headers.get("svix-signature") });
  if (!signed.success) return "unsigned";
  try {
    // Its check needs no key, but its constructor does.
    return { id: signed.data.id, payload: new Resend("none").webhooks.verify({ payload: body, headers: signed.data, webhookSecret: secret }) };
  } catch {
    return "wrong-signature";
  }
}

/**
 * Takes in what Resend sends to its webhook. What it tells besides, or of mail that is not ours, is left aside.
 *
 * @param secret with which Resend signs; without one nobody is believed
 */
export async function takeInWebhook(sent: Sent, secret: string | undefined, at: Date): Promise<{ ok: true } | { ok: false; reason: WebhookRefusal }> {
  if (secret === undefined) return { ok: false, reason: "no-secret" };
  const told = verified(sent, secret);
  if (typeof told === "string") return { ok: false, reason: told };
  const event = postEvent.safeParse(told.payload);
  if (event.success) await takeIn(told.id, event.data, at);
  return { ok: true };
}
