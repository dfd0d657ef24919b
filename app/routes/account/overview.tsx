import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { onTown } from "#app/platform/http/access.ts";
import { asMember } from "#app/platform/http/context.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { conversationTexts } from "#app/platform/conversations/messages/index.ts";
import { conversationPaths } from "#app/platform/conversations/paths.ts";
import { editionMessages } from "#app/platform/editions/messages/index.ts";
import { accountMessages } from "#app/platform/identity/messages/index.ts";
import { plainTexts } from "#app/platform/plain-language/messages/index.ts";
import { notifyMessages } from "#app/platform/notify/messages/index.ts";
import { ownPages } from "#app/platform/modules/own-pages.server.ts";
import { statementTexts } from "#app/platform/moderation/statements/messages/index.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Flash } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { ForgetDraft } from "#app/ui/form/draft-notice.tsx";
import { Grid } from "#app/ui/layout.tsx";
import { Heading, Paragraph, TextLink, WithEmail } from "#app/ui/text.tsx";
import { forgetHere } from "../shell/forget-here.ts";
import { AccountPage } from "./account-page.tsx";
import { textsOf } from "./texts.server.ts";

export const handle = onTown("member");

const asked = z.object({ gedaan: z.enum(["bewaard", "wachtwoord"]).optional() });

export function loader({ request, context }: LoaderFunctionArgs) {
  const town = asMember(context);
  const { gedaan } = readAddress(request, asked);
  return { title: textsOf(town).account.title, name: town.member.name, email: town.member.email, own: ownPages(town), done: gedaan };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: "/account", hidden: true }, matches);

export default function Overview() {
  const { name, email, own, done } = useLoaderData<typeof loader>();
  const { account: texts, devices } = useTexts(accountMessages);
  const { cards } = texts;
  const { settings: edition } = useTexts(editionMessages);
  const { following, preferences } = useTexts(notifyMessages);
  const conversations = useTexts(conversationTexts);
  const { list: decisions } = useTexts(statementTexts);
  const { trend } = useTexts(plainTexts);
  const links = [
    ...own,
    { href: conversationPaths.list, title: conversations.title, text: conversations.card },
    { href: "/account/gegevens", title: cards.profile.title, text: cards.profile.text },
    { href: "/account/e-mail", title: cards.email.title, text: cards.email.text(email) },
    { href: "/account/wijkblad", title: edition.title, text: edition.lead },
    { href: "/account/meldingen", title: preferences.title, text: preferences.card },
    { href: "/account/volgen", title: following.title, text: following.lead },
    { href: "/account/wachtwoord", title: cards.password.title, text: cards.password.text },
    { href: "/account/apparaten", title: cards.devices.title, text: cards.devices.text },
    { href: "/account/mijn-taal", title: trend.ownTitle, text: trend.ownLead },
    { href: "/account/besluiten", title: decisions.title, text: decisions.text },
    { href: "/account/mijn-gegevens", title: cards.data.title, text: cards.data.text },
    { href: "/account/verwijderen", title: cards.remove.title, text: cards.remove.text },
  ];
  return (
    <AccountPage title={texts.hello(name)}>
      <ForgetDraft draftKey="registreren" />
      {done ? <Flash>{done === "wachtwoord" ? texts.passwordSaved : texts.saved}</Flash> : null}
      <Grid>
        {links.map((link) => (
          <Card key={link.href}>
            <Heading level={2} look={3}>
              {link.href === "/account/mijn-gegevens" ? (
                <a className="utrecht-link" href={link.href} download>
                  {link.title}
                </a>
              ) : (
                <TextLink href={link.href}>{link.title}</TextLink>
              )}
            </Heading>
            <Paragraph>
              <WithEmail>{link.text}</WithEmail>
            </Paragraph>
          </Card>
        ))}
      </Grid>
      <Form method="post" action="/uitloggen" onSubmit={forgetHere}>
        <Button look="secondary">{devices.end}</Button>
      </Form>
    </AccountPage>
  );
}
