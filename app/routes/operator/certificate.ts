import type { LoaderFunctionArgs } from "@remix-run/node";
import { isUuid } from "#app/lib/uuid.ts";
import { onPlatform } from "#app/platform/http/access.ts";
import { asOperator } from "#app/platform/http/context.server.ts";
import { certificateFile } from "#app/platform/transfer/delete-town.server.ts";

export const handle = onPlatform("operator");

/** The certificate of a town that was deleted, as a text. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  asOperator(context);
  const id = params["certificate"] ?? "";
  const file = isUuid(id) ? await certificateFile(id) : undefined;
  if (!file) throw new Response(null, { status: 404, statusText: "Not Found" });
  return new Response(file.text, { headers: { "Content-Type": "text/plain; charset=utf-8", "Content-Disposition": `attachment; filename="${file.name}"`, "Cache-Control": "private, no-store" } });
}
