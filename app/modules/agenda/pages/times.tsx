import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { editableItem } from "#app/platform/content/writing/edit-page.server.ts";
import { onTown } from "#app/platform/http/access.ts";
import { asMember, doing, viewOf } from "#app/platform/http/context.server.ts";
import { readBody, readForm } from "#app/platform/http/form.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Alert, Flash } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { Card, EmptyState } from "#app/ui/card.tsx";
import { Container, Stack } from "#app/ui/layout.tsx";
import { MoreLink } from "#app/ui/navigation.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";
import { changeTimes } from "../changes/single-time.server.ts";
import { timeAction } from "../forms.ts";
import { agendaMessages } from "../messages/index.ts";
import { moveTime } from "../move-time.server.ts";
import { agendaPaths } from "../paths.ts";
import { onPage, timesOf } from "../reading/event-page.server.ts";
import { CancelTime, MoveTime } from "../ui/time-forms.tsx";
import { eventRow, eventWriting } from "../writing.server.ts";

export const handle = onTown("member");

const PAGE = 12;
const asked = z.object({ klaar: z.enum(["cancelled", "resumed", "moved"]).optional().catch(undefined), tot: z.coerce.number().int().min(PAGE).max(240).optional().catch(undefined) });

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const town = asMember(context);
  const item = await editableItem(town, eventWriting(doing(town)), params["id"]);
  const row = await eventRow(town.db, town.tenant.id, item.id);
  if (!row) throw new Response(null, { status: 404 });
  const { klaar, tot = PAGE } = readAddress(request, asked);
  const { timeZone, at } = viewOf(town);
  const { event, facts } = agendaMessages.in(town.locale, town.tenant.words[town.locale]);
  const times = (await timesOf(town, item.id, tot + 1)).filter(({ endsAt }) => endsAt >= at);
  return {
    title: event.times.title(item.title),
    back: agendaPaths.item(item),
    path: agendaPaths.dates(item.id),
    klaar,
    times: times.slice(0, tot).map((time) => ({ ...onPage(time, row, { locale: town.locale, timeZone, now: at, reasons: facts.reasons }), allDay: row.allDay })),
    more: times.length > tot ? tot + PAGE : null,
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const town = asMember(context);
  const by = doing(town);
  const item = await editableItem(town, eventWriting(by), params["id"]);
  const body = (await readBody(request)) ?? new FormData();
  const done = (word: string) => {
    town.changed();
    return redirect(`${agendaPaths.dates(item.id)}?klaar=${word}`, 303);
  };
  if (body.get("do") === "move-time") {
    const moved = await moveTime(by, item, body, town.locale);
    if (moved === "not-allowed") throw new Response(null, { status: 403 });
    return "refused" in moved ? data(moved, { status: 400 }) : done("moved");
  }
  const step = await readForm(body, timeAction, { locale: town.locale });
  if (!step.ok) throw new Response(null, { status: 400 });
  const result = await changeTimes(by, item, step.value);
  if (!result.ok) throw new Response(null, { status: result.reason === "unknown-time" ? 404 : 403 });
  return done(step.value.do === "cancel-time" ? "cancelled" : "resumed");
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.title ?? "", path: page?.back ?? agendaPaths.feed, hidden: true }, matches);

export default function Times() {
  const { title, back, path, times, klaar, more } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { event } = useTexts(agendaMessages);
  const texts = event.times;
  return (
    <Container width="text" className="page">
      <Stack gap="l">
        {klaar ? <Flash>{event.done[klaar]}</Flash> : null}
        <TextLink href={back}>{event.registrations.back}</TextLink>
        <Heading level={1}>{title}</Heading>
        <Paragraph lead>{texts.intro}</Paragraph>
        {times.length === 0 ? <EmptyState title={texts.empty} icon="calendar" /> : null}
        <Stack as="ul" gap="m" className="plain-list">
          {times.map((time) => (
            <li key={time.recurrence}>
              <Card>
                <Stack gap="s">
                  <Heading level={2} look={4}>
                    {time.cancelled ? event.thisCancelled(time.when, time.reason) : time.when}
                  </Heading>
                  {time.movedFrom ? <Paragraph>{event.moved(time.movedFrom)}</Paragraph> : null}
                  {refused?.refused && refused.recurrence === time.recurrence ? <Alert kind="error" live>{refused.refused}</Alert> : null}
                  {time.cancelled ? (
                    <Form method="post">
                      <input type="hidden" name="recurrence" value={time.recurrence} />
                      <Button name="do" value="resume-time" look="secondary" small>
                        {texts.resume}
                      </Button>
                    </Form>
                  ) : (
                    <>
                      <MoveTime time={time} open={refused?.recurrence === time.recurrence} typed={refused?.recurrence === time.recurrence ? refused.typed : undefined} />
                      <CancelTime time={time} />
                    </>
                  )}
                </Stack>
              </Card>
            </li>
          ))}
        </Stack>
        <MoreLink href={more ? `${path}?tot=${more}` : null}>{texts.more}</MoreLink>
      </Stack>
    </Container>
  );
}
