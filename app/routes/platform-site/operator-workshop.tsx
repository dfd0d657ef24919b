import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { onPlatform } from "#app/platform/http/access.ts";
import { asOperator } from "#app/platform/http/context.server.ts";
import { readBody, readForm } from "#app/platform/http/form.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { typedForm } from "#app/platform/http/typed-form.server.ts";
import { defaultWords } from "#app/platform/i18n/words.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { bookingsOf, findWorkshop } from "#app/platform/workshops/list.server.ts";
import { callOff, saveWorkshop } from "#app/platform/workshops/manage.server.ts";
import { clockOf, workshopForm, workshopPaths } from "#app/platform/workshops/workshop.ts";
import { Alert, Flash } from "#app/ui/alert.tsx";
import { ConfirmButton } from "#app/ui/button.tsx";
import { Container, Stack } from "#app/ui/layout.tsx";
import { Breadcrumbs } from "#app/ui/navigation.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { adminLinks } from "../admin/admin-links.ts";
import { AdminTable } from "../admin/admin-table.tsx";
import { platformTexts } from "./messages/index.ts";
import { WorkshopForm } from "./workshop-form.tsx";

export const handle = onPlatform("operator");
export const links = adminLinks;

const NEW = "nieuw";
const asked = z.object({ gedaan: z.enum(["saved", "off"]).optional().catch(undefined) });
const blank = { title: "", text: "", day: "", from: "10:00", until: "12:00", place: "", onlineUrl: "", seats: "20", version: "1" };
const bookingStatus = z.enum(["booked", "waiting"]);

async function workshopOf(id: string | undefined) {
  if (id === NEW) return undefined;
  const workshop = z.uuid().safeParse(id).success ? await findWorkshop(id ?? "") : undefined;
  if (!workshop) throw new Response(null, { status: 404, statusText: "Not Found" });
  return workshop;
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { locale, clock } = asOperator(context);
  const { operator } = platformTexts.in(locale, defaultWords[locale]);
  const done = readAddress(request, asked).gedaan;
  const workshop = await workshopOf(params["id"]);
  if (!workshop) return { values: blank, state: "new" as const, bookings: [], done, title: operator.new };
  const { title, text, place, onlineUrl, seats, version, startsAt, endsAt, cancelledAt } = workshop;
  const [from, until] = [clockOf(startsAt), clockOf(endsAt)];
  const bookings = await bookingsOf(workshop.id);
  return {
    values: { title, text, day: from.day, from: from.time, until: until.time, place, onlineUrl: onlineUrl ?? "", seats: String(seats), version: String(version) },
    state: cancelledAt ? ("off" as const) : startsAt <= clock.now() ? ("past" as const) : ("planned" as const),
    bookings: bookings.map(({ id, name, email, organisation, people, status }) => ({ id, name, email, organisation, people, status: bookingStatus.parse(status) })),
    done,
    title,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { locale, operator, clock, requestId } = asOperator(context);
  const { operator: texts } = platformTexts.in(locale, defaultWords[locale]);
  const workshop = await workshopOf(params["id"]);
  const by = { operator, at: clock.now(), requestId };
  const body = (await readBody(request)) ?? new FormData();
  if (workshop && body.get("do") === "call-off") {
    const off = await callOff(by, workshop.id);
    return off ? redirect(`${workshopPaths.operatorOne(workshop.id)}?gedaan=off`, 303) : data({ reply: null, refused: texts.refused.past }, { status: 409 });
  }
  const reading = await readForm(body, workshopForm, { locale });
  if (!reading.ok) return data({ reply: withWords(reading.reply, texts.untilBefore), refused: null }, { status: 400 });
  const result = await saveWorkshop(by, workshop?.id, reading.value);
  if (!result.ok) return data({ reply: typedForm(body, workshopForm), refused: texts.refused[result.reason] }, { status: 409 });
  return redirect(`${workshopPaths.operatorOne(result.id)}?gedaan=saved`, 303);
}

/** What is said where a workshop ends before it begins. */
function withWords<Reply extends { error?: Record<string, string[] | null> | null }>(reply: Reply, untilBefore: string): Reply {
  const until = reply.error?.["until"];
  return until ? { ...reply, error: { ...reply.error, until: until.map((said) => (said === "before" ? untilBefore : said)) } } : reply;
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.title ?? "", path: workshopPaths.operator, hidden: true }, matches);

export default function OperatorWorkshop() {
  const { values, state, bookings, done, title } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { operator: texts } = useTexts(platformTexts);
  return (
    <Container width="text" className="page">
      <Stack gap="l">
        <Stack gap="s">
          {done && !answer ? <Flash>{texts.done[done]}</Flash> : null}
          {answer?.refused ? (
            <Alert kind="error" live>
              <Paragraph>{answer.refused}</Paragraph>
            </Alert>
          ) : null}
          <Breadcrumbs label={texts.workshops} steps={[{ label: texts.workshops, href: workshopPaths.operator }]} />
          <Heading level={1}>{title}</Heading>
          {state === "off" ? <Paragraph lead>{texts.calledOff}</Paragraph> : null}
        </Stack>
        {state === "new" || state === "planned" ? <WorkshopForm key={values.version} values={values} lastResult={answer?.reply} /> : null}
        {state === "new" ? null : (
          <Stack as="section">
            <Heading level={2}>{texts.coming}</Heading>
            {bookings.length === 0 ? (
              <Paragraph>{texts.nobody}</Paragraph>
            ) : (
              <AdminTable
                columns={[texts.bookingHeads.name, texts.bookingHeads.organisation, texts.bookingHeads.people, texts.bookingHeads.status]}
                rows={bookings.map(({ id, name, email, organisation, people, status }) => ({ key: id, cells: [`${name}, ${email}`, organisation, String(people), texts.bookingStatus[status]] }))}
              />
            )}
          </Stack>
        )}
        {state === "planned" ? (
          <Form method="post">
            <ConfirmButton label={texts.callOff} question={texts.callOffQuestion} confirm={texts.callOffConfirm} name="do" value="call-off" />
          </Form>
        ) : null}
      </Stack>
    </Container>
  );
}
