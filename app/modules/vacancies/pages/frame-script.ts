import type { LoaderFunctionArgs } from "@remix-run/node";
import { FRAMED_BY, framedOnTown } from "#app/platform/http/access.ts";
import { inTown } from "#app/platform/http/context.server.ts";
import { FRAME_SCRIPT } from "../frame/script.ts";

export const handle = framedOnTown();

/** The script with which another site shows the list. */
export function loader({ context }: LoaderFunctionArgs) {
  inTown(context);
  return new Response(FRAME_SCRIPT, { headers: { "Content-Type": "application/javascript; charset=utf-8", "Cache-Control": "public, max-age=3600", [FRAMED_BY]: "" } });
}
