import type { ActionFunctionArgs } from "@remix-run/node";
import { onTown } from "#app/platform/http/access.ts";
import { asMember } from "#app/platform/http/context.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { deviceWords } from "#app/platform/identity/device-words.ts";
import { takeTurn } from "#app/platform/limits/turns.server.ts";
import { addDevice, pushForm } from "#app/platform/notify/push/devices.server.ts";

export const handle = onTown("member");

const LIMIT = { name: "push-device", tries: 20, seconds: 3600 };

/** Switches push on for the browser that sends this, which only its own script can. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { db, member, locale, clock, visitorKey } = asMember(context);
  const turn = await takeTurn(LIMIT, visitorKey);
  if (!turn.ok) return new Response(null, { status: 429, headers: { "Retry-After": String(turn.waitSeconds) } });
  const form = await readForm(request, pushForm, { locale });
  const added = form.ok && (await addDevice(db, member.accountId, form.value, { device: deviceWords(request.headers.get("user-agent")), at: clock.now() }));
  return new Response(null, { status: added ? 204 : 400 });
}
