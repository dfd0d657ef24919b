import type { ActionFunctionArgs } from "@remix-run/node";
import { env } from "#app/platform/env.server.ts";
import { fromAnywhereOnPlatform } from "#app/platform/http/access.ts";
import { onOperatorsSite } from "#app/platform/http/context.server.ts";
import { takeInWebhook } from "#app/platform/mail/resend-webhook.server.ts";

/** Whoever sends is known by the signature. */
export const handle = fromAnywhereOnPlatform();

export function loader() {
  return new Response(null, { status: 405, headers: { Allow: "POST" } });
}

/** What Resend tells of mail that it got: it came back, was called spam, arrived. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { clock, log } = onOperatorsSite(context);
  const result = await takeInWebhook({ body: await request.text(), headers: request.headers }, env.RESEND_WEBHOOK_SECRET, clock.now());
  if (result.ok) return new Response(null, { status: 200 });
  log.warn({ webhook: "resend", reason: result.reason }, "a webhook was refused");
  return new Response(null, { status: 401 });
}
