import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { z } from "zod";
import { onPlatform } from "#app/platform/http/access.ts";
import { onOperatorsSite } from "#app/platform/http/context.server.ts";
import { readBody, readForm } from "#app/platform/http/form.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { typedForm } from "#app/platform/http/typed-form.server.ts";
import { defaultWords } from "#app/platform/i18n/words.ts";
import { takeTurn, type Limit } from "#app/platform/limits/turns.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { bookWorkshop } from "#app/platform/workshops/book.server.ts";
import { findWorkshop } from "#app/platform/workshops/list.server.ts";
import { bookingForm, MOST_PEOPLE, workshopPaths } from "#app/platform/workshops/workshop.ts";
import { Alert, Flash } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { Fact, Facts } from "#app/ui/facts.tsx";
import { AppForm } from "#app/ui/form/app-form.tsx";
import { Select } from "#app/ui/form/choice-field.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useAppForm } from "#app/ui/form/use-app-form.ts";
import { Container, Stack } from "#app/ui/layout.tsx";
import { Breadcrumbs } from "#app/ui/navigation.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { Time } from "#app/ui/time.tsx";
import { platformTexts } from "./messages/index.ts";
import { Seats } from "./workshop-card.tsx";

export const handle = onPlatform("everyone");

const LIMIT: Limit = { name: "workshop", tries: 10, seconds: 3600 };
const asked = z.object({ gedaan: z.enum(["booked", "waiting", "known"]).optional().catch(undefined) });

async function workshopOf(id: string | undefined) {
  const workshop = z.uuid().safeParse(id).success ? await findWorkshop(id ?? "") : undefined;
  if (!workshop) throw new Response(null, { status: 404, statusText: "Not Found" });
  return workshop;
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { clock } = onOperatorsSite(context);
  const workshop = await workshopOf(params["id"]);
  const closed = workshop.cancelledAt ? ("cancelled" as const) : workshop.startsAt <= clock.now() ? ("past" as const) : null;
  return { workshop, closed, done: readAddress(request, asked).gedaan };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { locale, clock, visitorKey } = onOperatorsSite(context);
  const { workshops: texts } = platformTexts.in(locale, defaultWords[locale]);
  const { id } = await workshopOf(params["id"]);
  const body = (await readBody(request)) ?? new FormData();
  const reading = await readForm(body, bookingForm, { locale });
  if (!reading.ok) return data({ reply: reading.reply, refused: null }, { status: 400 });
  const turn = await takeTurn(LIMIT, visitorKey);
  if (!turn.ok) return data({ reply: typedForm(body, bookingForm), refused: texts.tooOften(Math.ceil(turn.waitSeconds / 60)) }, { status: 429, headers: { "Retry-After": String(turn.waitSeconds) } });
  const result = await bookWorkshop(id, reading.value, clock.now());
  return result.ok ? redirect(`${workshopPaths.one(id)}?gedaan=${result.status}`, 303) : data({ reply: typedForm(body, bookingForm), refused: texts.refused[result.reason] }, { status: 409 });
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.workshop.title ?? "", path: workshopPaths.one(page?.workshop.id ?? "") }, matches);

export default function WorkshopPage() {
  const { workshop, closed, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { workshops: texts } = useTexts(platformTexts);
  const busy = useNavigation().state === "submitting";
  const [form, fields] = useAppForm(bookingForm, answer?.reply, { people: "1" });
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
          <Breadcrumbs label={texts.title} steps={[{ label: texts.title, href: workshopPaths.list }]} />
          <Heading level={1}>{workshop.title}</Heading>
          {workshop.text === "" ? null : <Paragraph className="kept-lines">{workshop.text}</Paragraph>}
        </Stack>
        <Facts>
          <Fact icon="clock" term={texts.when}>
            <Time at={workshop.startsAt} show="whole" />
          </Fact>
          <Fact icon="place" term={texts.where}>
            {workshop.place}
            {workshop.onlineUrl === null ? null : <p>{texts.hybrid}</p>}
          </Fact>
          <Fact icon="people" term={texts.seats}>
            <Seats workshop={workshop} />
          </Fact>
        </Facts>
        {closed ? (
          <Alert kind="info">
            <Paragraph>{texts.refused[closed]}</Paragraph>
          </Alert>
        ) : (
          <Stack as="section">
            <Heading level={2}>{texts.book}</Heading>
            <AppForm form={form} labels={{ name: texts.name, email: texts.email, people: texts.people }}>
              <TextField field={fields.name} label={texts.name} autoComplete="name" />
              <TextField field={fields.email} label={texts.email} type="email" autoComplete="email" />
              <TextField field={fields.organisation} label={texts.organisation} autoComplete="organization" />
              <Select field={fields.people} label={texts.people} options={Array.from({ length: MOST_PEOPLE }, (_, index) => ({ value: String(index + 1), label: String(index + 1) }))} />
              <Paragraph>{texts.privacy}</Paragraph>
              <div>
                <Button busy={busy}>{workshop.seats > workshop.booked ? texts.book : texts.wait}</Button>
              </div>
            </AppForm>
          </Stack>
        )}
      </Stack>
    </Container>
  );
}
