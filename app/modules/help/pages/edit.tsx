import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { editableItem, itemToEdit } from "#app/platform/content/writing/edit-page.server.ts";
import { answerItemForm } from "#app/platform/content/writing/form-action.server.ts";
import { onTown } from "#app/platform/http/access.ts";
import { asMember, doing } from "#app/platform/http/context.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { helpDefaults } from "../defaults.server.ts";
import { helpMessages } from "../messages/index.ts";
import { helpPaths } from "../paths.ts";
import { sideAt } from "../side-at.server.ts";
import { AskForm } from "../ui/ask-form.tsx";
import { OfferForm } from "../ui/offer-form.tsx";
import { WritePage } from "../ui/write-page.tsx";
import { helpWriting } from "../writing.server.ts";

export const handle = onTown("member");

/** @throws Response 404 when there is no such item for this member, 403 when it is not theirs to change */
async function editable({ context, params }: Pick<LoaderFunctionArgs, "context" | "params">) {
  const town = asMember(context);
  const side = await sideAt(town.db, params["id"]);
  const by = doing(town);
  const ask = helpWriting(by, "ask", town.locale);
  const offer = helpWriting(by, "offer", town.locale);
  const item = side === "ask" ? await editableItem(town, ask, params["id"]) : await editableItem(town, offer, params["id"]);
  return { town, side, ask, offer, item, texts: helpMessages.in(town.locale, town.tenant.words[town.locale]) };
}

export async function loader({ request, ...args }: LoaderFunctionArgs) {
  const { town, side, ask, offer, item, texts } = await editable(args);
  const { typed, published, back, id } = side === "ask" ? await itemToEdit(town, request, ask, item) : await itemToEdit(town, request, offer, item);
  return { side, typed, published, back, id, defaults: await helpDefaults(town.db, town.member, item), title: texts.write.editTitle[side] };
}

export async function action({ request, ...args }: ActionFunctionArgs) {
  const { town, side, ask, offer, item, texts } = await editable(args);
  const how = { texts: texts.item[side], item };
  return side === "ask" ? answerItemForm(town, request, ask, how) : answerItemForm(town, request, offer, how);
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.title ?? "", path: page?.back ?? helpPaths.feed, hidden: true }, matches);

export default function Edit() {
  const { side, defaults, typed, published, back, id } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const kind = side === "ask" ? "helpRequest" : "helpOffer";
  const props = { defaults, lastResult: answer?.reply ?? typed, conflict: answer?.conflict, published, draftKey: `${kind}:${id}:${defaults.version ?? "0"}`, back };
  return (
    <WritePage side={side} edits>
      {side === "ask" ? <AskForm {...props} /> : <OfferForm {...props} />}
    </WritePage>
  );
}
