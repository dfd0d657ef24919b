import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { onTown } from "#app/platform/http/access.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { reportPaths } from "#app/platform/moderation/reports/paths.ts";
import { postPaths } from "../paths.ts";

export const handle = onTown("everyone");

const asked = z.object({ reactie: z.uuid().optional() });

/** Where posts were reported before everything was reported in one place; links of that time still lead there. */
export function loader({ request, params }: LoaderFunctionArgs) {
  const { reactie } = readAddress(request, asked);
  return redirect(reactie ? reportPaths.reply(reactie) : reportPaths.item(postPaths.feed, params["id"] ?? ""), 301);
}
