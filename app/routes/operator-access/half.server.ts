import { redirect } from "@remix-run/node";
import type { PlatformContext } from "#app/platform/http/context.server.ts";
import { beginOperatorSession, endOperatorSession, findHalfOperator } from "#app/platform/identity/operator-sessions.server.ts";
import type { Operator } from "#app/platform/permissions/actor.ts";

/**
 * Who gave the right password and not the rest yet.
 * @throws Response that leads elsewhere whoever has no business here
 */
export async function halfOperator(request: Request, { actor, secure }: PlatformContext): Promise<Operator> {
  if (actor.kind === "operator") throw redirect("/operator");
  const half = await findHalfOperator(request.headers.get("cookie") ?? undefined, secure);
  if (!half) throw redirect("/operator/inloggen");
  return half;
}

/** Begins the session of somebody who proved both; returns its Set-Cookie header. */
export function begin({ operatorId }: Operator, { secure, log }: PlatformContext): Promise<string> {
  log.info({ operatorId }, "operator logged in");
  return beginOperatorSession(operatorId, secure, "whole");
}

/** The same in place of the session that knew the password alone. */
export async function letIn(operator: Operator, platform: PlatformContext): Promise<string> {
  await endOperatorSession(operator.sessionId, platform.secure);
  return begin(operator, platform);
}
