import type { LoaderFunctionArgs } from "@remix-run/node";
import { onTown } from "#app/platform/http/access.ts";
import { asMember } from "#app/platform/http/context.server.ts";
import { takeExport } from "#app/platform/transfer/asked-exports.server.ts";
import { exportAnswer } from "#app/platform/transfer/export-answer.server.ts";

export const handle = onTown({ may: "town.manage-people" });

/** The archive itself, for an admin who is logged in. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, member, tenant, clock, requestId } = asMember(context);
  const at = clock.now();
  const file = await takeExport({ db, by: { kind: "member", id: member.accountId }, at, requestId }, params["export"] ?? "");
  if (!file) throw new Response(null, { status: 404, statusText: "Not Found" });
  return exportAnswer(file, `${tenant.slug}-${at.toISOString().slice(0, 10)}`);
}
