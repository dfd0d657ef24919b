import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, type ClientActionFunctionArgs } from "@remix-run/react";
import { z } from "zod";
import { shortened } from "#app/lib/shortened.ts";
import { aroundItem, itemAt } from "#app/platform/content/page/item-loader.server.ts";
import { itemMeta } from "#app/platform/content/page/item-meta.ts";
import { byLoggingIn, itemPageAction } from "#app/platform/content/page/item-page-action.server.ts";
import { itemPage } from "#app/platform/content/page/item-page.server.ts";
import { keepLostReply, staysAfterRefusal } from "#app/platform/content/page/lost-reply.ts";
import { ItemPage } from "#app/platform/content/page/ui/item-page.tsx";
import { itemFor } from "#app/platform/content/writing/write-item.server.ts";
import { keptOnTown } from "#app/platform/http/access.ts";
import { doing, inTown } from "#app/platform/http/context.server.ts";
import { readBody } from "#app/platform/http/form.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { moduleSettings } from "#app/platform/modules/settings.server.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Flash } from "#app/ui/alert.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { eventDone, isEventsOwn, ownAction } from "../event-action.server.ts";
import { eventJsonLd } from "../json-ld.server.ts";
import { agendaMessages } from "../messages/index.ts";
import { agenda } from "../module.server.ts";
import { agendaPaths } from "../paths.ts";
import { eventOnPage } from "../reading/event-page.server.ts";
import { nextTimes } from "../reading/times.server.ts";
import { peopleComing } from "../reading/people.server.ts";
import { EventFacts } from "../ui/event-facts.tsx";
import { OrganisePart } from "../ui/organise-part.tsx";
import { SignUpPart } from "../ui/sign-up-part.tsx";
import { eventWriting } from "../writing.server.ts";

export const handle = keptOnTown();

const asked = z.object({ keer: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/).optional().catch(undefined), klaar: z.enum(eventDone).optional().catch(undefined) });

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const town = inTown(context);
  const item = await itemAt(town, request, "event", agendaPaths, { id: params["id"], slug: params["slug"] });
  const { keer, klaar } = readAddress(request, asked);
  const page = await itemPage(town.db, town.actor, item, { open: moduleSettings(town.tenant, agenda).repliesOpen });
  const event = await eventOnPage(town, item, keer);
  const next = (await nextTimes(town.db, [item.id], town.clock.now())).get(item.id);
  const row = await town.db.event.findFirstOrThrow({ where: { tenantId: town.tenant.id, itemId: item.id }, select: { onlineLink: true, cost: true, priceCents: true } });
  return {
    page,
    event,
    klaar,
    people: event.may.seeList ? await peopleComing(town.db, item.id, town.clock.now()) : null,
    ...(await aroundItem(town, request, item)),
    summary: shortened([event.time?.when, event.place, item.body].filter(Boolean).join(". "), 200),
    jsonLd: next ? eventJsonLd(page, item.body, { ...next, ...row }, town.origin) : null,
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const town = inTown(context);
  const item = await itemFor(town.db, town.actor, "event", params["id"] ?? "");
  if (!item) throw new Response(null, { status: 404 });
  // What a visitor typed is parked from the request itself, so it is not read here.
  if (town.actor.kind !== "member") return redirect(await byLoggingIn(town, request, agendaPaths.item(item)), 303);
  const body = (await readBody(request)) ?? new FormData();
  const member = { ...town, member: town.actor };
  if (isEventsOwn(body)) {
    const answer = await ownAction(member, item, body);
    return "to" in answer ? redirect(answer.to, 303) : data({ signUp: answer.signUp, reply: undefined }, { status: 400 });
  }
  const answer = await itemPageAction(town, request, eventWriting(doing(member)), item, { open: moduleSettings(town.tenant, agenda).repliesOpen, body });
  return "to" in answer ? redirect(answer.to, 303) : data({ reply: answer.reply, signUp: undefined }, { status: 400 });
}

export const clientAction = (args: ClientActionFunctionArgs) => keepLostReply<typeof action>(args);

export const shouldRevalidate = staysAfterRefusal;

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => (page ? itemMeta({ item: page.page, summary: page.summary, jsonLd: page.jsonLd, path: agendaPaths.item(page.page) }, matches) : []);

export default function Event() {
  const { page, event, klaar, people, done, viewer, takenBack, parked } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const texts = useTexts(agendaMessages);
  return (
    <ItemPage
      item={page}
      kind="event"
      paths={agendaPaths}
      texts={texts.item}
      done={done}
      viewer={viewer}
      refused={refused?.reply ?? parked}
      takenBack={takenBack}
      facts={
        <Stack gap="m">
          {klaar ? <Flash>{texts.event.done[klaar]}</Flash> : null}
          <EventFacts id={page.id} slug={page.slug} event={event} organisation={page.organisation?.name ?? null} />
        </Stack>
      }
    >
      {event.signUp && !event.cancelled ? <SignUpPart lists={event.signUp} refused={refused?.signUp} /> : null}
      {event.may.organise || (event.may.seeList && people !== null) ? <OrganisePart id={page.id} people={people} repeats={event.next.length > 0} cancelled={event.cancelled !== null} mayChange={event.may.organise} /> : null}
    </ItemPage>
  );
}
