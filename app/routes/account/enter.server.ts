import { redirect, type TypedResponse } from "@remix-run/node";
import type { TownContext } from "#app/platform/http/context.server.ts";
import { deviceWords } from "#app/platform/identity/device-words.ts";
import { returnPath } from "#app/platform/identity/return-path.ts";
import { beginSession, endSession } from "#app/platform/identity/sessions.server.ts";

/** Begins a session for somebody who proved who they are, in place of the one this browser may have had, and sends them on. */
export async function enter({ db, actor, secure }: TownContext, request: Request, { accountId, returnTo }: { accountId: string; returnTo: string | undefined }): Promise<TypedResponse<never>> {
  if (actor.kind === "member") await endSession(db, actor.sessionId, secure);
  const cookie = await beginSession(db, accountId, deviceWords(request.headers.get("user-agent")), secure);
  return redirect(returnPath(returnTo), { status: 303, headers: { "Set-Cookie": cookie } });
}

/** Sends somebody on who has no business on this page: to be thrown by a loader. */
export function goOn(path: string): Response {
  return redirect(path);
}
