import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { onTown } from "#app/platform/http/access.ts";
import { asMember } from "#app/platform/http/context.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { askedExports, askExport } from "#app/platform/transfer/asked-exports.server.ts";
import { exportAsked, exportForm } from "#app/platform/transfer/forms.ts";
import { transferTexts } from "#app/platform/transfer/messages/index.ts";
import { EXPORT_PATH } from "#app/platform/transfer/paths.ts";
import { ExportsPart } from "#app/platform/transfer/ui/exports-part.tsx";

export const handle = onTown({ may: "town.manage-people" });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, tenant, locale, clock } = asMember(context);
  return { exports: await askedExports(db, clock.now()), done: readAddress(request, exportAsked).gedaan, title: transferTexts.in(locale, tenant.words[locale]).title };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { db, member, clock, requestId, locale } = asMember(context);
  if (!(await readForm(request, exportForm, { locale })).ok) throw new Response(null, { status: 400 });
  const asked = await askExport({ db, by: { kind: "member", id: member.accountId }, at: clock.now(), requestId });
  return redirect(`${EXPORT_PATH}?gedaan=${asked.ok ? "asked" : asked.reason}`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: EXPORT_PATH, hidden: true }, matches);

export default function ExportsPage() {
  const { exports, done } = useLoaderData<typeof loader>();
  return <ExportsPart exports={exports} done={done} path={EXPORT_PATH} />;
}
