import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { onTown } from "#app/platform/http/access.ts";
import { asMember, inTown } from "#app/platform/http/context.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Flash } from "#app/ui/alert.tsx";
import { Button, ButtonLink, ConfirmButton } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Cluster, Container, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";
import { dropOwnCalendar, ownCalendarPath, renewOwnCalendar } from "../calendars/own-address.server.ts";
import { agendaMessages } from "../messages/index.ts";
import { agendaPaths } from "../paths.ts";
import { askedOfAgenda, withChoice } from "../reading/asked.ts";
import { chosenOf } from "../reading/choose.server.ts";
import { AgendaFilter } from "../ui/agenda-head.tsx";
import { CalendarAddress } from "../ui/calendar-address.tsx";

export const handle = onTown("everyone");

const asked = askedOfAgenda.extend({ klaar: z.enum(["made", "dropped"]).optional().catch(undefined) });
const own = z.discriminatedUnion("do", [z.object({ do: z.enum(["make", "renew"]) }), z.object({ do: z.literal("drop") })]);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const town = inTown(context);
  const { klaar, ...wish } = readAddress(request, asked);
  const { choice, name, themes } = await chosenOf(town, wish);
  const chosen = { ...choice, wijk: choice.wijk === "alles" ? undefined : choice.wijk };
  const path = town.actor.kind === "member" ? await ownCalendarPath(town.db, town.actor.accountId) : undefined;
  return {
    klaar,
    choice,
    themes,
    name,
    address: town.origin + withChoice(agendaPaths.calendar, chosen),
    own: path ? town.origin + path : null,
    member: town.actor.kind === "member",
    title: agendaMessages.in(town.locale, town.tenant.words[town.locale]).subscribe.title,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  if (inTown(context).actor.kind !== "member") return redirect(`/inloggen?${new URLSearchParams({ terug: agendaPaths.subscribe }).toString()}`, 303);
  const { db, member, clock, locale } = asMember(context);
  const form = await readForm(request, own, { locale });
  if (!form.ok) throw new Response(null, { status: 400 });
  if (form.value.do === "drop") await dropOwnCalendar(db, member.accountId);
  // Asked for twice it is one; only "another one" makes the first worthless.
  else if (form.value.do === "renew" || (await ownCalendarPath(db, member.accountId)) === undefined) await renewOwnCalendar(db, member.accountId, clock.now());
  return redirect(`${agendaPaths.subscribe}?klaar=${form.value.do === "drop" ? "dropped" : "made"}`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: agendaPaths.subscribe }, matches);

export default function Subscribe() {
  const { klaar, choice, themes, name, address, own: ownAddress, member } = useLoaderData<typeof loader>();
  const { subscribe: texts } = useTexts(agendaMessages);
  return (
    <Container width="text" className="page">
      <Stack gap="l">
        {klaar ? <Flash>{texts.done[klaar]}</Flash> : null}
        <TextLink href={withChoice(agendaPaths.feed, choice)}>{texts.back}</TextLink>
        <Heading level={1}>{texts.title}</Heading>
        <Paragraph lead>{texts.intro}</Paragraph>
        <Card as="section">
          <Stack gap="m">
            <Heading level={2} look={3}>
              {name}
            </Heading>
            <AgendaFilter path={agendaPaths.subscribe} choice={choice} themes={themes} />
            <CalendarAddress id="adres" address={address} />
          </Stack>
        </Card>
        <Card as="section">
          <Stack gap="m">
            <Heading level={2} look={3}>
              {texts.own}
            </Heading>
            <Paragraph>{texts.ownText}</Paragraph>
            {ownAddress ? (
              <>
                <CalendarAddress id="mijn-adres" address={ownAddress} />
                <Paragraph>{texts.ownSecret}</Paragraph>
                <Form method="post">
                  <Cluster>
                    <ConfirmButton label={texts.renew} question={texts.renewQuestion} confirm={texts.renewConfirm} look="primary" quiet name="do" value="renew" />
                    <ConfirmButton label={texts.drop} question={texts.dropQuestion} confirm={texts.dropConfirm} quiet name="do" value="drop" />
                  </Cluster>
                </Form>
              </>
            ) : member ? (
              <Form method="post">
                <Button name="do" value="make">
                  {texts.make}
                </Button>
              </Form>
            ) : (
              <ButtonLink href={`/inloggen?${new URLSearchParams({ terug: agendaPaths.subscribe }).toString()}`} look="secondary">
                {texts.logIn}
              </ButtonLink>
            )}
          </Stack>
        </Card>
      </Stack>
    </Container>
  );
}
