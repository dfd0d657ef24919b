import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { onTown } from "#app/platform/http/access.ts";
import { asMember } from "#app/platform/http/context.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { sessionsForm } from "#app/platform/identity/forms.ts";
import { accountMessages } from "#app/platform/identity/messages/index.ts";
import { endOwnSessions, ownSessions } from "#app/platform/identity/own-sessions.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Flash } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { Badge, Card } from "#app/ui/card.tsx";
import { Cluster, Stack, VisuallyHidden } from "#app/ui/layout.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { Time } from "#app/ui/time.tsx";
import { AccountPage } from "./account-page.tsx";
import { textsOf } from "./texts.server.ts";

export const handle = onTown("member");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const town = asMember(context);
  return { title: textsOf(town).devices.title, sessions: await ownSessions(town, town.member), done: new URL(request.url).searchParams.has("gedaan") };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const town = asMember(context);
  const form = await readForm(request, sessionsForm, { locale: town.locale });
  if (!form.ok) return data({ reply: form.reply }, 400);
  const { session } = form.value;
  await endOwnSessions(town, town.member, session === "others" ? "others" : { id: session });
  return redirect("/account/apparaten?gedaan=1", 303);
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.title ?? "", path: "/account/apparaten", hidden: true }, matches);

export default function Devices() {
  const { title, sessions, done } = useLoaderData<typeof loader>();
  const { devices: texts } = useTexts(accountMessages);
  const named = (device: string) => {
    const [browser, system] = device.split(" · ");
    return browser && system ? texts.on(browser, system) : device || texts.unknown;
  };
  return (
    <AccountPage title={title} lead={texts.lead} below>
      {done ? <Flash>{texts.ended}</Flash> : null}
      <Stack as="ul" className="plain-list">
        {sessions.map(({ id, device, since, current }) => (
          <Card as="li" key={id}>
            <Cluster spread>
              <Stack gap="s">
                <Heading level={2} look={4}>
                  {named(device)}
                </Heading>
                <Paragraph>
                  {texts.since} <Time at={since} />
                </Paragraph>
              </Stack>
              {current ? (
                <Badge kind="accent">{texts.current}</Badge>
              ) : (
                <Form method="post">
                  <Button look="secondary" small name="session" value={id}>
                    <span aria-hidden="true">{texts.end}</span>
                    <VisuallyHidden>{texts.endThis(named(device))}</VisuallyHidden>
                  </Button>
                </Form>
              )}
            </Cluster>
          </Card>
        ))}
      </Stack>
      {sessions.length > 1 ? (
        <Form method="post">
          <Button look="secondary" name="session" value="others">
            {texts.endOthers}
          </Button>
        </Form>
      ) : null}
    </AccountPage>
  );
}
