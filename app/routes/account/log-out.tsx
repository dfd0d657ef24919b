import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { onTown } from "#app/platform/http/access.ts";
import { inTown } from "#app/platform/http/context.server.ts";
import { endSession } from "#app/platform/identity/sessions.server.ts";

export const handle = onTown("everyone");

export function loader() {
  return redirect("/");
}

export async function action({ context }: ActionFunctionArgs) {
  const { db, actor, secure } = inTown(context);
  if (actor.kind !== "member") return redirect("/", 303);
  return redirect("/", { status: 303, headers: { "Set-Cookie": await endSession(db, actor.sessionId, secure) } });
}
