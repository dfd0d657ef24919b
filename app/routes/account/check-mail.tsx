import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { env } from "#app/platform/env.server.ts";
import { onTown } from "#app/platform/http/access.ts";
import { inTown } from "#app/platform/http/context.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { accountMessages } from "#app/platform/identity/messages/index.ts";
import { outboxAddress } from "#app/platform/mail/outbox.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Paragraph, TextLink } from "#app/ui/text.tsx";
import { ForgetDraft } from "#app/ui/form/draft-notice.tsx";
import { AccountPage } from "./account-page.tsx";
import { textsOf } from "./texts.server.ts";

export const handle = onTown("everyone");

const asked = z.object({ na: z.enum(["registered", "link", "password", "new-email"]).default("link") });

export function loader({ request, context }: LoaderFunctionArgs) {
  const { na } = readAddress(request, asked);
  return { title: textsOf(inTown(context)).checkMail.title, after: na, outbox: outboxAddress(env) };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: "/kijk-in-je-mail", hidden: true }, matches);

export default function CheckMail() {
  const { after, outbox } = useLoaderData<typeof loader>();
  const { checkMail: texts } = useTexts(accountMessages);
  return (
    <AccountPage title={texts.title} lead={texts[after]}>
      <ForgetDraft draftKey="registreren" />
      {outbox ? (
        <Alert kind="info" title={texts.demo}>
          <Paragraph>
            <TextLink href={outbox}>{texts.outbox}</TextLink>
          </Paragraph>
        </Alert>
      ) : null}
      <Paragraph>{texts.nothing}</Paragraph>
      <Paragraph>
        <TextLink href="/">{texts.home}</TextLink>
      </Paragraph>
    </AccountPage>
  );
}
