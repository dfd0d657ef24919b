import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { onTown } from "#app/platform/http/access.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { helpPaths } from "../paths.ts";
import { OfferForm } from "../ui/offer-form.tsx";
import { WritePage } from "../ui/write-page.tsx";
import { newHelp, placeHelp } from "../write-page.server.ts";

export const handle = onTown("member");

export const loader = (args: LoaderFunctionArgs) => newHelp(args, "offer");

export const action = (args: ActionFunctionArgs) => placeHelp(args, "offer");

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: helpPaths.offer, hidden: true }, matches);

export default function Offer() {
  const { defaults, parked } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <WritePage side="offer">
      <OfferForm defaults={defaults} lastResult={answer?.reply ?? parked} published={false} draftKey="helpOffer:nieuw" back={helpPaths.feed} />
    </WritePage>
  );
}
