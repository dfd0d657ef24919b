import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { onTown } from "#app/platform/http/access.ts";
import { asMember } from "#app/platform/http/context.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { accountMessages } from "#app/platform/identity/messages/index.ts";
import { tryMailAgain } from "#app/platform/identity/try-mail-again.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts, useTown } from "#app/platform/site/use-site.ts";
import { Alert, Flash } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Paragraph, TextLink, WithEmail } from "#app/ui/text.tsx";
import { AccountPage } from "./account-page.tsx";
import { textsOf } from "./texts.server.ts";

export const handle = onTown("member");

const asked = z.object({ gedaan: z.literal("ja").optional() });
const form = z.object({ reason: z.enum(["bounced", "complained", "refused"]) });

export function loader({ request, context }: LoaderFunctionArgs) {
  const town = asMember(context);
  const { gedaan } = readAddress(request, asked);
  return { title: textsOf(town).mail.title, email: town.member.email, stopped: town.member.mailStopped ?? null, done: gedaan === "ja" };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const town = asMember(context);
  const reading = await readForm(request, form, { locale: town.locale });
  if (!reading.ok) return data({ refused: null }, { status: 400 });
  const result = await tryMailAgain(town, town.member, reading.value.reason);
  if (result.ok) return redirect("/account/mail?gedaan=ja", 303);
  // Said otherwise: the page shows how it is now.
  return data({ refused: result.reason === "too-often" ? textsOf(town).mail.tooOften : null }, { status: result.reason === "too-often" ? 429 : 409 });
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.title ?? "", path: "/account/mail", hidden: true }, matches);

export default function Mail() {
  const { title, email, stopped, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { contactEmail } = useTown();
  const { mail: texts } = useTexts(accountMessages);
  return (
    <AccountPage title={title} below>
      {answer?.refused ? (
        <Alert kind="error" live>
          <Paragraph>{answer.refused}</Paragraph>
        </Alert>
      ) : null}
      {done && !stopped ? <Flash>{texts.sent(email)}</Flash> : null}
      <Paragraph lead>
        <WithEmail>{stopped ? texts.stopped[stopped](email) : texts.works(email)}</WithEmail>
      </Paragraph>
      {stopped ? (
        <Form method="post">
          <input type="hidden" name="reason" value={stopped} />
          <Stack>
            <Paragraph>{texts.again[stopped]}</Paragraph>
            <div>
              <Button>{texts.submit[stopped]}</Button>
            </div>
          </Stack>
        </Form>
      ) : null}
      <Paragraph>
        <TextLink href="/account/e-mail">{texts.change}</TextLink>
      </Paragraph>
      <Paragraph>
        <WithEmail>{texts.ask(contactEmail)}</WithEmail>
      </Paragraph>
    </AccountPage>
  );
}
