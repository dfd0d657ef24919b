import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { onPlatform } from "#app/platform/http/access.ts";
import { onOperatorsSite } from "#app/platform/http/context.server.ts";
import { endOperatorSession } from "#app/platform/identity/operator-sessions.server.ts";

export const handle = onPlatform("everyone");

export function loader() {
  return redirect("/");
}

export async function action({ context }: ActionFunctionArgs) {
  const { actor, secure } = onOperatorsSite(context);
  if (actor.kind !== "operator") return redirect("/operator/inloggen", 303);
  return redirect("/operator/inloggen", { status: 303, headers: { "Set-Cookie": await endOperatorSession(actor.sessionId, secure) } });
}
