import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { fromAnywhereOnPlatform } from "#app/platform/http/access.ts";
import { onOperatorsSite } from "#app/platform/http/context.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { defaultWords } from "#app/platform/i18n/words.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { cancelBooking, findBooking, moveBooking } from "#app/platform/workshops/book.server.ts";
import { comingWorkshops, type WorkshopLine } from "#app/platform/workshops/list.server.ts";
import { bookingAction, workshopPaths } from "#app/platform/workshops/workshop.ts";
import { Flash } from "#app/ui/alert.tsx";
import { Button, ConfirmButton } from "#app/ui/button.tsx";
import { Fact, Facts } from "#app/ui/facts.tsx";
import { Container, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { Time } from "#app/ui/time.tsx";
import { adminLinks } from "../admin/admin-links.ts";
import { platformTexts } from "./messages/index.ts";
import { Seats } from "./workshop-card.tsx";

export const handle = fromAnywhereOnPlatform();
export const links = adminLinks;

const done = z.enum(["cancelled", "moved", "known", "gone", "past"]);
const asked = z.object({ gedaan: done.optional().catch(undefined) });
const status = z.enum(["booked", "waiting", "cancelled"]);

async function bookingOf(word: string | undefined) {
  const found = await findBooking(word ?? "");
  if (!found) throw new Response(null, { status: 404, statusText: "Not Found" });
  return found;
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { clock, locale } = onOperatorsSite(context);
  const { booking, workshop } = await bookingOf(params["word"]);
  const others = (await comingWorkshops(clock.now())).filter(({ id }) => id !== workshop.id || booking.status === "cancelled");
  return {
    people: booking.people,
    status: status.parse(booking.status),
    workshop: { title: workshop.title, startsAt: workshop.startsAt, place: workshop.place, onlineUrl: booking.status === "booked" ? workshop.onlineUrl : null, isCalledOff: workshop.cancelledAt !== null },
    isPast: workshop.startsAt <= clock.now(),
    others,
    done: readAddress(request, asked).gedaan,
    title: platformTexts.in(locale, defaultWords[locale]).booking.title,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { locale, clock } = onOperatorsSite(context);
  const { booking } = await bookingOf(params["word"]);
  const reading = await readForm(request, bookingAction, { locale });
  if (!reading.ok) throw new Response(null, { status: 400 });
  const back = (what: z.infer<typeof done>) => redirect(`${workshopPaths.booking(params["word"] ?? "")}?gedaan=${what}`, 303);
  if (reading.value.do === "cancel") return back((await cancelBooking(booking.id, clock.now())) ? "cancelled" : "past");
  const moved = await moveBooking(booking.id, reading.value.to, clock.now());
  if (!moved.ok) return back(moved.reason === "past" ? "past" : "gone");
  return back(moved.status === "known" ? "known" : "moved");
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: workshopPaths.list, hidden: true }, matches);

export default function BookingPage() {
  const { people, status: state, workshop, isPast, others, done: said, title } = useLoaderData<typeof loader>();
  const { booking: texts, workshops } = useTexts(platformTexts);
  const flash = said === undefined ? null : said === "gone" || said === "past" ? workshops.refused[said] : workshops.done[said];
  return (
    <Container width="text" className="page">
      <Stack gap="l">
        <Stack gap="s">
          {flash ? <Flash kind={said === "gone" || said === "past" ? "info" : "ok"}>{flash}</Flash> : null}
          <Heading level={1}>{title}</Heading>
          <Paragraph lead>
            {workshop.isCalledOff ? texts.calledOff : isPast ? texts.past : texts.status[state]} {state === "cancelled" ? null : texts.people(people)}
          </Paragraph>
        </Stack>
        <Heading level={2} look={3}>
          {workshop.title}
        </Heading>
        <Facts label={workshop.title}>
          <Fact icon="clock" term={workshops.when}>
            <Time at={workshop.startsAt} show="whole" />
          </Fact>
          <Fact icon="place" term={workshops.where}>
            {workshop.place}
            {workshop.onlineUrl === null ? null : (
              <p>
                <a className="utrecht-link utrecht-link--html-a wrapped" href={workshop.onlineUrl}>
                  {workshop.onlineUrl}
                </a>
              </p>
            )}
          </Fact>
        </Facts>
        {state !== "cancelled" && !isPast && !workshop.isCalledOff ? (
          <Form method="post">
            <ConfirmButton label={texts.cancel} question={texts.cancelQuestion} confirm={texts.cancelConfirm} name="do" value="cancel" />
          </Form>
        ) : null}
        {isPast && !workshop.isCalledOff ? null : <Others others={others} hasSeat={state !== "cancelled"} />}
      </Stack>
    </Container>
  );
}

function Others({ others, hasSeat }: { others: WorkshopLine[]; hasSeat: boolean }) {
  const { booking: texts } = useTexts(platformTexts);
  return (
    <Stack as="section">
      <Heading level={2}>{texts.move}</Heading>
      {others.length === 0 ? <Paragraph>{texts.noOther}</Paragraph> : hasSeat ? <Paragraph>{texts.moveText}</Paragraph> : null}
      <ul className="admin-rows">
        {others.map((other) => (
          <li key={other.id} className="admin-row">
            <div className="admin-row__about">
              <strong>{other.title}</strong>
              <p>
                <Time at={other.startsAt} show="whole" />, {other.place}
              </p>
              <p>
                <Seats workshop={other} />
              </p>
            </div>
            <Form method="post">
              <input type="hidden" name="to" value={other.id} />
              <Button name="do" value="move" look="secondary" small>
                {texts.moveTo}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </Stack>
  );
}
