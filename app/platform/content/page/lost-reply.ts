import type { ActionFunction } from "@remix-run/node";
import { isRouteErrorResponse, type ClientActionFunctionArgs, type ShouldRevalidateFunctionArgs } from "@remix-run/react";

/**
 * What was meant as an answer but never arrived, or broke off: told beside the reply, which stays in its box, and not in place of the
 * whole page. A way on and a refusal of the server's own are passed on as they are. An item's page exports it as its `clientAction`.
 */
export async function keepLostReply<Action extends ActionFunction>({ request, serverAction }: ClientActionFunctionArgs) {
  const isReply = (await request.clone().formData()).has("body");
  try {
    return await serverAction<Action>();
  } catch (error) {
    if (!isReply || error instanceof Response || isRouteErrorResponse(error)) throw error;
    return { lost: true as const };
  }
}

/**
 * The page stays as it is when a reply was refused or lost: the box with its text would be gone with a conversation that was closed
 * meanwhile, and a reply that did arrive is still one when it is sent again with the same key. An item's page exports it as its
 * `shouldRevalidate`.
 */
export function staysAfterRefusal({ actionResult, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean {
  const result: unknown = actionResult;
  return typeof result === "object" && result !== null && ("lost" in result || "reply" in result) ? false : defaultShouldRevalidate;
}
