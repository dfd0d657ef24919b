import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ownItems } from "#app/platform/content/own/own-items.server.ts";
import { OwnList } from "#app/platform/content/own/own-list.tsx";
import { onTown } from "#app/platform/http/access.ts";
import { asMember, viewOf } from "#app/platform/http/context.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Cluster, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";
import { dayAt } from "../domain/wall-time.ts";
import { agendaMessages } from "../messages/index.ts";
import { agendaPaths } from "../paths.ts";
import { byDay } from "../reading/lines.ts";
import { timesIGoTo } from "../reading/times.server.ts";
import { EventDays } from "../ui/event-days.tsx";

export const handle = onTown("member");

export async function loader({ context }: LoaderFunctionArgs) {
  const town = asMember(context);
  const { db, member, tenant, locale } = town;
  const texts = agendaMessages.in(locale, tenant.words[locale]);
  const { timeZone, at } = viewOf(town);
  const going = await timesIGoTo(db, member.accountId, at);
  return { own: await ownItems(db, member.accountId, "event"), going: byDay(going, dayAt(at, timeZone), { locale, timeZone, now: at, texts }), editor: member.editorOf.length > 0, title: texts.module.own.title };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: agendaPaths.own, hidden: true }, matches);

export default function Own() {
  const { own, going, editor } = useLoaderData<typeof loader>();
  const { item, list, going: texts } = useTexts(agendaMessages);
  const write = (
    <Stack gap="m">
      <section aria-labelledby="ik-ga">
        <Heading level={2} id="ik-ga">
          {texts.title}
        </Heading>
        {going.length === 0 ? <Paragraph>{texts.empty}</Paragraph> : <EventDays days={going} level={3} />}
      </section>
      <Cluster>
        <TextLink href={agendaPaths.subscribe}>{texts.subscribe}</TextLink>
        {editor ? <TextLink href={agendaPaths.sources}>{texts.sources}</TextLink> : null}
      </Cluster>
      <Heading level={2}>{texts.written}</Heading>
      <div>
        <ButtonLink href={agendaPaths.write} icon="plus">
          {list.write}
        </ButtonLink>
      </div>
    </Stack>
  );
  return <OwnList items={own} paths={agendaPaths} texts={item.own} write={write} />;
}
