import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { onTown } from "#app/platform/http/access.ts";
import { asMember } from "#app/platform/http/context.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { askLoginLink } from "#app/platform/identity/ask-login-link.server.ts";
import { mayTry } from "#app/platform/identity/tries.server.ts";
import { proofPages } from "./prove-first.tsx";

export const handle = onTown("member");

const form = z.object({ terug: z.enum(proofPages) });

/** Nobody comes here by a link. */
export function loader() {
  return redirect("/account");
}

/** Mails a member a link that shows it is them, and that leads back to the page that asked. */
export async function action({ request, context }: ActionFunctionArgs) {
  const town = asMember(context);
  const { member, tenant, visitorKey } = town;
  const asked = await readForm(request, form, { locale: town.locale });
  if (!asked.ok) throw new Response(null, { status: 400 });
  const turn = await mayTry("log-in-link", { tenantId: tenant.id, visitorKey, email: member.email });
  if (!turn.ok) throw new Response(null, { status: 429, headers: { "Retry-After": String(turn.waitSeconds) } });
  await askLoginLink(town, { email: member.email, returnTo: asked.value.terug });
  return redirect("/kijk-in-je-mail?na=link", 303);
}
