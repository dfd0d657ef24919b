import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, type ClientActionFunctionArgs } from "@remix-run/react";
import { z } from "zod";
import { shortened } from "#app/lib/shortened.ts";
import { aroundItem, itemAt } from "#app/platform/content/page/item-loader.server.ts";
import { keepLostReply, staysAfterRefusal } from "#app/platform/content/page/lost-reply.ts";
import { ItemPage } from "#app/platform/content/page/ui/item-page.tsx";
import { itemFor } from "#app/platform/content/writing/write-item.server.ts";
import { keptOnTown } from "#app/platform/http/access.ts";
import { inTown } from "#app/platform/http/context.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Flash } from "#app/ui/alert.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { outcomes } from "../domain/outcome.ts";
import { helpPageOf } from "../help-page.server.ts";
import { helpMessages } from "../messages/index.ts";
import { helpPaths } from "../paths.ts";
import { respondToHelp } from "../respond.server.ts";
import { sideAt } from "../side-at.server.ts";
import { kindOf } from "../side.ts";
import { AnswerForm } from "../ui/answer-form.tsx";
import { HelpFacts } from "../ui/help-facts.tsx";
import { HelpLines } from "../ui/help-lines.tsx";
import { HelpProgress } from "../ui/help-progress.tsx";
import { Offered } from "../ui/offered.tsx";
import { OutcomeButtons, ThanksForm } from "../ui/outcome-buttons.tsx";
import { WhyThis } from "../ui/why-this.tsx";

export const handle = keptOnTown();

const asked = z.object({ hulp: z.enum([...outcomes, "still", "thanked", "not-now"]).optional().catch(undefined) });

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const town = inTown(context);
  const side = await sideAt(town.db, params["id"]);
  const found = await itemAt(town, request, kindOf(side), helpPaths, { id: params["id"], slug: params["slug"] });
  const { hulp } = readAddress(request, asked);
  return { ...(await helpPageOf(town, found)), ...(await aroundItem(town, request, found)), said: hulp, summary: shortened(found.body, 200) };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const town = inTown(context);
  const side = await sideAt(town.db, params["id"]);
  const item = await itemFor(town.db, town.actor, kindOf(side), params["id"] ?? "");
  if (!item) throw new Response(null, { status: 404 });
  const answer = await respondToHelp(town, request, side, item);
  return "to" in answer ? redirect(answer.to, 303) : data({ reply: answer.reply }, { status: 400 });
}

export const clientAction = (args: ClientActionFunctionArgs) => keepLostReply<typeof action>(args);

export const shouldRevalidate = staysAfterRefusal;

// Somebody's circumstances are for the neighbourhood, not for search engines.
export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => (page ? pageMeta({ title: page.item.title, description: page.summary, path: helpPaths.item(page.item), hidden: true }, matches) : []);

export default function Help() {
  const { item, help, done, viewer, takenBack, parked, said } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const texts = useTexts(helpMessages);
  const { side, mine, outcome } = help;
  const flash = said === undefined ? null : said === "thanked" ? texts.outcome.thanked : said === "not-now" ? texts.answer.saidNotNow : said === "still" ? texts.outcome.done.still[side] : texts.outcome.done[said];
  const open = item.status === "published";
  const over = item.status === "withdrawn" && outcome !== null;
  const notice = over ? { text: texts.outcome.over[side], restore: texts.outcome.again[side], calm: true } : item.status === "held" && help.lines.length > 0 ? { text: texts.lines.held } : undefined;
  const first = (
    <>
      {over ? null : <HelpLines lines={help.lines} />}
      {flash ? <Flash>{flash}</Flash> : null}
      {mine && side === "ask" && over && outcome === "matched" && said !== "thanked" ? <ThanksForm offered={help.offered} /> : null}
    </>
  );
  return (
    <ItemPage item={item} kind={kindOf(side)} paths={helpPaths} texts={texts.item[side]} done={done} viewer={viewer} takenBack={takenBack} replies={false} thanks={false} first={first} notice={notice} facts={<HelpFacts help={help} />}>
      <Stack gap="l">
        <WhyThis side={side} reasons={help.reasons} />
        {side === "ask" && (help.steps.length > 0 || (mine && open)) ? <HelpProgress help={help} /> : null}
        <AnswerForm help={help} itemId={item.id} name={item.author.name} path={helpPaths.item(item)} answerKey={viewer?.replyKey ?? null} lastResult={refused?.reply ?? parked} />
        {mine && help.offered.length > 0 ? <Offered offered={help.offered} /> : null}
        {mine && open ? <OutcomeButtons side={side} /> : null}
      </Stack>
    </ItemPage>
  );
}
