import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { env } from "#app/platform/env.server.ts";
import { onTown } from "#app/platform/http/access.ts";
import { asMember, doing } from "#app/platform/http/context.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { emailAddress } from "#app/platform/identity/email-address.ts";
import { FIGURE_DAYS, liftByAdmin, mailFigures, stoppedAddresses } from "#app/platform/mail/mail-state.server.ts";
import { senderOf } from "#app/platform/mail/sender.ts";
import { becameOfTestMail, sendTestMail } from "#app/platform/mail/test-mail.server.ts";
import { transportKind } from "#app/platform/mail/transport.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Flash } from "#app/ui/alert.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph, TextLink, WithEmail } from "#app/ui/text.tsx";
import { FiguresPart, StoppedPart } from "./mail/mail-parts.tsx";
import { TestMailPart } from "./mail/test-mail-part.tsx";
import { adminTexts } from "./messages/index.ts";
import { siteTexts } from "./site/messages/index.ts";

export const handle = onTown({ may: "town.manage-people" });

const asked = z.object({ proef: z.uuid().optional(), gedaan: z.enum(["lifted", "gone"]).optional() });
const form = z.discriminatedUnion("do", [z.object({ do: z.literal("test") }), z.object({ do: z.literal("lift"), address: emailAddress })]);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const town = asMember(context);
  const { db, tenant, member, clock, locale } = town;
  const { proef, gedaan } = readAddress(request, asked);
  const way = transportKind(env);
  const [figures, stopped, became] = await Promise.all([
    mailFigures(db, clock.now()),
    stoppedAddresses(db),
    proef === undefined ? undefined : becameOfTestMail(town, proef, way === "outbox"),
  ]);
  return { way, sender: senderOf(tenant.profile, env.MAIL_FROM), figures, days: FIGURE_DAYS, stopped, email: member.email, test: became && proef ? { id: proef, became } : null, done: gedaan, title: adminTexts.in(locale, tenant.words[locale]).mail.title };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const town = asMember(context);
  const reading = await readForm(request, form, { locale: town.locale });
  if (!reading.ok) throw new Response(null, { status: 400 });
  if (reading.value.do === "lift") return redirect(`/beheer/mail?gedaan=${(await liftByAdmin(doing(town), reading.value.address)) ? "lifted" : "gone"}`, 303);
  const sent = await sendTestMail(doing(town));
  if (sent.ok) return redirect(`/beheer/mail?proef=${sent.mailId}`, 303);
  return data({ waitMinutes: Math.ceil(sent.waitSeconds / 60) }, { status: 429, headers: { "Retry-After": String(sent.waitSeconds) } });
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.title ?? "", path: "/beheer/mail", hidden: true }, matches);

export default function MailPage() {
  const { way, sender, figures, days, stopped, email, test, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { mail: texts } = useTexts(adminTexts);
  const { mail: site } = useTexts(siteTexts);
  return (
    <Stack gap="l">
      <Stack gap="s">
        {done && !answer ? <Flash kind={done === "gone" ? "info" : "ok"}>{texts.done[done]}</Flash> : null}
        <Heading level={1}>{texts.title}</Heading>
        <Paragraph lead>{texts.intro}</Paragraph>
      </Stack>
      <Stack as="section" gap="s">
        <Heading level={2}>{texts.how}</Heading>
        <Paragraph>{texts.ways[way]}</Paragraph>
        <Paragraph>
          <WithEmail>{texts.from(sender.name, sender.address)}</WithEmail> <WithEmail>{texts.replyTo(sender.replyTo)}</WithEmail>
        </Paragraph>
        <Paragraph>{texts.byOperator}</Paragraph>
        <Paragraph>
          <TextLink href="/beheer/mail/teksten">{site.own}</TextLink>
        </Paragraph>
      </Stack>
      <TestMailPart email={email} test={test} waitMinutes={answer?.waitMinutes} />
      <FiguresPart figures={figures} days={days} />
      <StoppedPart {...stopped} />
    </Stack>
  );
}
