import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { isRouteErrorResponse, useActionData, useLoaderData, type ClientActionFunctionArgs, type ShouldRevalidateFunctionArgs } from "@remix-run/react";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { shortened } from "#app/lib/shortened.ts";
import { keptOnTown } from "#app/platform/http/access.ts";
import { asMember, doing, inTown } from "#app/platform/http/context.server.ts";
import { readBody, readForm } from "#app/platform/http/form.server.ts";
import { PARKED, parkedForm, parkForm } from "#app/platform/http/parked-form.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { moduleSettings } from "#app/platform/modules/settings.server.ts";
import { rememberReading } from "#app/platform/notify/reading.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { postFor } from "../commands.server.ts";
import { postAction, PUBLISH_DRAFT, replyForm } from "../forms.ts";
import { postJsonLd } from "../json-ld.server.ts";
import { posts } from "../module.server.ts";
import { postPaths } from "../paths.ts";
import { publishDraft } from "../publish-draft.server.ts";
import { postPage } from "../queries.server.ts";
import { act, answer } from "../respond.server.ts";
import { PostArticle } from "../ui/post-article.tsx";

export const handle = keptOnTown();

const asked = z.object({ weg: z.uuid().optional().catch(undefined), gedaan: z.enum(["placed", "saved", "draft", "withdrawn", "restored", "held", "replied", "reply-held", "following", "unfollowed"]).optional().catch(undefined) });

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const town = inTown(context);
  const { gedaan, weg } = readAddress(request, asked);
  const post = await postFor(town.db, town.actor, params["id"] ?? "");
  if (!post) throw new Response(null, { status: 404 });
  if (params["slug"] !== post.slug) throw redirect(postPaths.post(post) + new URL(request.url).search, 301);
  const page = await postPage(town.db, town.actor, post);
  if (town.actor.kind === "member") await rememberReading(town.db, town.actor.accountId, post.id, town.clock.now());
  const settings = moduleSettings(town.tenant, posts);
  const open = page.repliesOpen && settings.repliesOpen;
  return {
    post: { ...page, repliesOpen: open, may: { ...page.may, openReplies: page.may.edit && settings.repliesOpen } },
    done: gedaan,
    parked: town.actor.kind === "member" ? await parkedForm(town, request) : undefined,
    takenBack: town.actor.kind === "member" ? weg : undefined,
    viewer: town.actor.kind === "member" ? { name: town.actor.name, replyKey: randomUUID() } : null,
    summary: shortened(post.body, 200),
    jsonLd: postJsonLd(page, post.body, town.origin),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const town = inTown(context);
  const post = await postFor(town.db, town.actor, params["id"] ?? "");
  if (!post) throw new Response(null, { status: 404 });
  if (town.actor.kind === "visitor") {
    const parked = await parkForm(town, request, postPaths.post(post));
    const back = parked ? `${postPaths.post(post)}?${PARKED}=${parked}` : postPaths.post(post);
    return redirect(`/inloggen?${new URLSearchParams({ terug: back }).toString()}`, 303);
  }
  const by = doing(asMember(context));
  const body = await readBody(request);
  if (body?.get("do") === PUBLISH_DRAFT) {
    const to = await publishDraft(by, post, town.locale);
    if (!to) throw new Response(null, { status: 403 });
    town.changed();
    return redirect(to, 303);
  }
  if (body?.has("do")) {
    const step = await readForm(body, postAction, { locale: town.locale });
    if (!step.ok) throw new Response(null, { status: 400 });
    const to = await act(by, post, step.value);
    if (!to) throw new Response(null, { status: 403 });
    town.changed();
    return redirect(to, 303);
  }
  const reply = await readForm(body ?? new FormData(), replyForm, { locale: town.locale });
  if (!reply.ok) return data({ reply: reply.reply }, { status: 400 });
  const placed = await answer(by, post, reply.value, { open: moduleSettings(town.tenant, posts).repliesOpen, locale: town.locale });
  if (!placed.ok) return data({ reply: placed.reply }, { status: 400 });
  town.changed();
  return redirect(placed.to, 303);
}

/**
 * What was meant as an answer but never arrived, or broke off: told beside the reply, which stays in its box, and not in place of the
 * whole page. A way on and a refusal of the server's own are passed on as they are.
 */
export async function clientAction({ request, serverAction }: ClientActionFunctionArgs) {
  const isReply = (await request.clone().formData()).has("body");
  try {
    return await serverAction<typeof action>();
  } catch (error) {
    if (!isReply || error instanceof Response || isRouteErrorResponse(error)) throw error;
    return { lost: true as const };
  }
}

/**
 * The page stays as it is when a reply was refused or lost: the box with its text would be gone with a conversation that was closed
 * meanwhile, and a reply that did arrive is still one when it is sent again with the same key.
 */
export function shouldRevalidate({ actionResult, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean {
  const result: unknown = actionResult;
  return typeof result === "object" && result !== null && ("lost" in result || "reply" in result) ? false : defaultShouldRevalidate;
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => {
  if (!page) return [];
  const { post, summary, jsonLd } = page;
  const photo = post.photos[0];
  const image = photo ? `/foto/${photo.id}/${photo.widths[0] ?? photo.width}.jpg` : undefined;
  return [
    ...pageMeta({ title: post.title, description: summary, image, imageAlt: photo?.alt, path: postPaths.post(post), type: "article", hidden: post.status !== "published" }, matches),
    ...(post.status === "published" ? [{ "script:ld+json": jsonLd }] : []),
  ];
};

export default function Post() {
  const { post, done, viewer, takenBack, parked } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <PostArticle post={post} done={done} viewer={viewer} refused={refused?.reply ?? parked} takenBack={takenBack} />;
}
