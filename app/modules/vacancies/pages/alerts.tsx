import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { onTown } from "#app/platform/http/access.ts";
import { asMember, doing } from "#app/platform/http/context.server.ts";
import { readBody, readForm } from "#app/platform/http/form.server.ts";
import { parkedForm } from "#app/platform/http/parked-form.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { typedForm } from "#app/platform/http/typed-form.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Flash } from "#app/ui/alert.tsx";
import { ConfirmButton } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Cluster, Container, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";
import { addAlert, removeAlert } from "../alerts/commands.server.ts";
import { alertForm } from "../alerts/form.ts";
import { ownAlerts } from "../alerts/list.server.ts";
import { vacancyMessages } from "../messages/index.ts";
import { vacancyPaths } from "../paths.ts";
import { AlertForm } from "../ui/alert-form.tsx";
import { askedOfList } from "../wish.ts";

export const handle = onTown("member");

const asked = askedOfList.extend({ klaar: z.enum(["added", "removed"]).optional().catch(undefined) });
const removal = z.object({ do: z.literal("remove"), alert: z.uuid() });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const town = asMember(context);
  const { tenant, member, locale } = town;
  const { klaar, zoek, wijk, buren, met, voor, dag, hoe } = readAddress(request, asked);
  return {
    klaar,
    alerts: await ownAlerts(town, member.accountId),
    typed: await parkedForm(town, request),
    // The search that somebody comes from is what they want to hear of.
    defaults: {
      words: zoek ?? "",
      neighbourhood: tenant.neighbourhoods.find(({ slug }) => slug === wijk)?.id,
      adjacent: buren ? ("on" as const) : undefined,
      skills: met ? [met] : [],
      targetGroups: voor ? [voor] : [],
      days: dag ? [dag] : [],
      commitment: hoe,
    },
    title: vacancyMessages.in(locale, tenant.words[locale]).alerts.title,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const town = asMember(context);
  const { tenant, locale } = town;
  const body = (await readBody(request)) ?? new FormData();
  if (body.has("do")) {
    const pressed = await readForm(body, removal, { locale });
    if (!pressed.ok || !(await removeAlert(doing(town), pressed.value.alert))) throw new Response(null, { status: 404 });
    return redirect(`${vacancyPaths.alerts}?klaar=removed`, 303);
  }
  const form = await readForm(body, alertForm, { locale });
  if (!form.ok) return data({ reply: form.reply }, { status: 400 });
  const result = await addAlert(doing(town), form.value);
  if (result.ok) return redirect(`${vacancyPaths.alerts}?klaar=added`, 303);
  const { refused } = vacancyMessages.in(locale, tenant.words[locale]).alerts;
  return data({ reply: typedForm(body, alertForm, { [result.reason === "unknown-neighbourhood" ? "neighbourhood" : "words"]: [refused[result.reason]] }) }, { status: 400 });
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.title ?? "", path: vacancyPaths.alerts, hidden: true }, matches);

export default function Alerts() {
  const { klaar, alerts, typed, defaults, title } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { alerts: texts } = useTexts(vacancyMessages);
  return (
    <Container width="text" className="page">
      <Stack gap="l">
        {klaar ? <Flash>{texts.done[klaar]}</Flash> : null}
        <TextLink href={vacancyPaths.feed}>{texts.back}</TextLink>
        <Heading level={1}>{title}</Heading>
        <Paragraph lead>{texts.intro}</Paragraph>
        <AlertForm defaults={defaults} lastResult={answer?.reply ?? typed} />
        <Stack as="section" gap="m">
          <Heading level={2}>{texts.mine}</Heading>
          {alerts.length === 0 ? <Paragraph>{texts.none}</Paragraph> : null}
          <Stack as="ul" gap="m" className="plain-list">
            {alerts.map(({ id, text }) => (
              <li key={id}>
                <Card>
                  <Cluster spread>
                    <span>{text}</span>
                    <Form method="post">
                      <input type="hidden" name="alert" value={id} />
                      <ConfirmButton label={texts.remove} question={text} confirm={texts.remove} icon="bin" name="do" value="remove" />
                    </Form>
                  </Cluster>
                </Card>
              </li>
            ))}
          </Stack>
          <TextLink href="/account/meldingen">{texts.ways}</TextLink>
        </Stack>
      </Stack>
    </Container>
  );
}
