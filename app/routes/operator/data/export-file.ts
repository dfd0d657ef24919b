import type { LoaderFunctionArgs } from "@remix-run/node";
import { onPlatform } from "#app/platform/http/access.ts";
import { asOperator } from "#app/platform/http/context.server.ts";
import { takeExport } from "#app/platform/transfer/asked-exports.server.ts";
import { exportAnswer } from "#app/platform/transfer/export-answer.server.ts";
import { townForExport } from "#app/platform/transfer/for-operator.server.ts";

export const handle = onPlatform("operator");

/** The archive itself, for an operator. The town's own trail says who took it. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { operator, clock, requestId } = asOperator(context);
  const slug = params["slug"] ?? "";
  const town = await townForExport(slug);
  const at = clock.now();
  const file = town && (await takeExport({ db: town.db, by: { kind: "operator", id: operator.operatorId }, at, requestId }, params["export"] ?? ""));
  if (!file) throw new Response(null, { status: 404, statusText: "Not Found" });
  return exportAnswer(file, `${slug}-${at.toISOString().slice(0, 10)}`);
}
