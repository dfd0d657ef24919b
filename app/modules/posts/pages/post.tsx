import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, type ClientActionFunctionArgs } from "@remix-run/react";
import { shortened } from "#app/lib/shortened.ts";
import { itemMeta } from "#app/platform/content/page/item-meta.ts";
import { itemPageAction } from "#app/platform/content/page/item-page-action.server.ts";
import { itemPage } from "#app/platform/content/page/item-page.server.ts";
import { aroundItem, itemAt } from "#app/platform/content/page/item-loader.server.ts";
import { keepLostReply, staysAfterRefusal } from "#app/platform/content/page/lost-reply.ts";
import { ItemPage } from "#app/platform/content/page/ui/item-page.tsx";
import { itemFor } from "#app/platform/content/writing/write-item.server.ts";
import { keptOnTown } from "#app/platform/http/access.ts";
import { inTown } from "#app/platform/http/context.server.ts";
import { moduleSettings } from "#app/platform/modules/settings.server.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { postJsonLd } from "../json-ld.server.ts";
import { postMessages } from "../messages/index.ts";
import { posts } from "../module.server.ts";
import { postPaths } from "../paths.ts";
import { postWriting } from "../writing.server.ts";

export const handle = keptOnTown();

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const town = inTown(context);
  const item = await itemAt(town, request, "post", postPaths, { id: params["id"], slug: params["slug"] });
  const post = await itemPage(town.db, town.actor, item, { open: moduleSettings(town.tenant, posts).repliesOpen });
  return { post, ...(await aroundItem(town, request, item)), summary: shortened(item.body, 200), jsonLd: postJsonLd(post, item.body, town.origin) };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const town = inTown(context);
  const post = await itemFor(town.db, town.actor, "post", params["id"] ?? "");
  if (!post) throw new Response(null, { status: 404 });
  const answer = await itemPageAction(town, request, postWriting, post, { open: moduleSettings(town.tenant, posts).repliesOpen });
  return "to" in answer ? redirect(answer.to, 303) : data({ reply: answer.reply }, { status: 400 });
}

export const clientAction = (args: ClientActionFunctionArgs) => keepLostReply<typeof action>(args);

export const shouldRevalidate = staysAfterRefusal;

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => (page ? itemMeta({ ...page, item: page.post, path: postPaths.item(page.post) }, matches) : []);

export default function Post() {
  const { post, done, viewer, takenBack, parked } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <ItemPage item={post} kind="post" paths={postPaths} texts={useTexts(postMessages).item} done={done} viewer={viewer} refused={refused?.reply ?? parked} takenBack={takenBack} />;
}
