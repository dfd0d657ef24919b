import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { onTown } from "#app/platform/http/access.ts";
import { asMember } from "#app/platform/http/context.server.ts";
import { openNotification } from "#app/platform/notify/inbox.server.ts";

export const handle = onTown("member");

/** Marks a notification as read on the way to what it is about. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { db, tenant, member, clock } = asMember(context);
  const path = await openNotification(db, tenant, member.accountId, params["id"] ?? "", clock.now());
  if (path === undefined) throw new Response(null, { status: 404 });
  return redirect(path);
}
