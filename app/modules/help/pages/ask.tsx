import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { onTown } from "#app/platform/http/access.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { helpPaths } from "../paths.ts";
import { AskForm } from "../ui/ask-form.tsx";
import { WritePage } from "../ui/write-page.tsx";
import { newHelp, placeHelp } from "../write-page.server.ts";

export const handle = onTown("member");

export const loader = (args: LoaderFunctionArgs) => newHelp(args, "ask");

export const action = (args: ActionFunctionArgs) => placeHelp(args, "ask");

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: helpPaths.ask, hidden: true }, matches);

export default function Ask() {
  const { defaults, parked } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <WritePage side="ask">
      <AskForm defaults={defaults} lastResult={answer?.reply ?? parked} published={false} draftKey="helpRequest:nieuw" back={helpPaths.feed} />
    </WritePage>
  );
}
