import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { itemFor } from "#app/platform/content/writing/write-item.server.ts";
import type { ItemRecord } from "#app/platform/content/item.server.ts";
import { onTown } from "#app/platform/http/access.ts";
import { asMember, doing, viewOf } from "#app/platform/http/context.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { capital } from "#app/platform/i18n/words.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Flash } from "#app/ui/alert.tsx";
import { ConfirmButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/card.tsx";
import { Container, Stack, VisuallyHidden } from "#app/ui/layout.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";
import { whenWords } from "../domain/say-when.ts";
import { agendaMessages } from "../messages/index.ts";
import { agendaPaths } from "../paths.ts";
import { peopleOn } from "../reading/people.server.ts";
import { maySeeRegistrations } from "../registrations/may-see.server.ts";
import { withdraw } from "../registrations/withdraw.server.ts";
import { eventRow } from "../writing.server.ts";

export const handle = onTown("member");

const asked = z.object({ klaar: z.literal("taken-off").optional().catch(undefined) });
const takeOff = z.object({ registration: z.uuid() });

/** @throws Response 404 when there is no such event for this member, 403 when it is not theirs to see who comes */
async function organised({ context, params }: Pick<LoaderFunctionArgs, "context" | "params">) {
  const town = asMember(context);
  const item: ItemRecord | undefined = await itemFor(town.db, town.member, "event", params["id"] ?? "");
  if (!item) throw new Response(null, { status: 404 });
  if (!maySeeRegistrations(town.member, item)) throw new Response(null, { status: 403 });
  return { town, item };
}

export async function loader(args: LoaderFunctionArgs) {
  const { town, item } = await organised(args);
  const { klaar } = readAddress(args.request, asked);
  const texts = agendaMessages.in(town.locale, town.tenant.words[town.locale]).event.registrations;
  const row = await eventRow(town.db, town.tenant.id, item.id);
  const { timeZone, at } = viewOf(town);
  const lists = (await peopleOn(town.db, item.id, at)).map(({ recurrence, startsAt, endsAt, people }) => ({
    key: recurrence ?? "alle",
    when: startsAt && endsAt ? capital(whenWords({ startsAt, endsAt, allDay: row?.allDay ?? false }, { locale: town.locale, timeZone, now: at })) : texts.all,
    people,
    total: people.filter(({ waiting }) => !waiting).reduce((sum, one) => sum + one.people, 0),
  }));
  return { title: texts.title(item.title), back: agendaPaths.item(item), lists, klaar };
}

export async function action(args: ActionFunctionArgs) {
  const { town, item } = await organised(args);
  const form = await readForm(args.request, takeOff, { locale: town.locale });
  if (!form.ok) throw new Response(null, { status: 400 });
  if (!(await withdraw(doing(town), item, form.value.registration))) throw new Response(null, { status: 404 });
  town.changed();
  return redirect(`${agendaPaths.registrations(item.id)}?klaar=taken-off`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: data?.back ?? agendaPaths.feed, hidden: true }, matches);

export default function Registrations() {
  const { title, back, lists, klaar } = useLoaderData<typeof loader>();
  const { event } = useTexts(agendaMessages);
  const texts = event.registrations;
  return (
    <Container width="text" className="page">
      <Stack gap="l">
        {klaar ? <Flash>{event.done[klaar]}</Flash> : null}
        <TextLink href={back}>{texts.back}</TextLink>
        <Heading level={1}>{title}</Heading>
        {lists.length === 0 ? (
          <EmptyState title={texts.empty} icon="people">{texts.emptyText}</EmptyState>
        ) : (
          <>
            <Paragraph>{texts.print}</Paragraph>
            {lists.map((list) => (
              <section key={list.key} aria-labelledby={`lijst-${list.key}`}>
                <Heading level={2} look={3} id={`lijst-${list.key}`}>
                  {list.when}
                </Heading>
                <Paragraph>{texts.total(list.total)}</Paragraph>
                <table className="people-list">
                  <caption className="visually-hidden">{texts.caption(list.when)}</caption>
                  <thead>
                    <tr>
                      <th scope="col">{texts.name}</th>
                      <th scope="col">{texts.people}</th>
                      <th scope="col">{texts.status}</th>
                      <td>
                        <VisuallyHidden>{texts.takeOff}</VisuallyHidden>
                      </td>
                    </tr>
                  </thead>
                  <tbody>
                    {list.people.map((person) => (
                      <tr key={person.id}>
                        <th scope="row">{person.name}</th>
                        <td>{person.people}</td>
                        <td>{texts.statuses[person.waiting ? "waiting" : "registered"]}</td>
                        <td>
                          <Form method="post">
                            <input type="hidden" name="registration" value={person.id} />
                            <ConfirmButton label={texts.takeOff} question={texts.takeOffQuestion(person.name)} confirm={texts.takeOffConfirm} quiet />
                          </Form>
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </section>
            ))}
          </>
        )}
      </Stack>
    </Container>
  );
}
