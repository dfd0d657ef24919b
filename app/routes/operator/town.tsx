import type { SubmissionResult } from "@conform-to/react";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { env } from "#app/platform/env.server.ts";
import { canDiscard } from "#app/platform/onboarding/discard-town.server.ts";
import { onPlatform } from "#app/platform/http/access.ts";
import { asOperator } from "#app/platform/http/context.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { defaultWords } from "#app/platform/i18n/words.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { openSupport } from "#app/platform/support/support.server.ts";
import { possibleSteps } from "#app/platform/tenancy/change-status.server.ts";
import { townDetail } from "#app/platform/tenancy/town-list.server.ts";
import { whenDeletable } from "#app/platform/transfer/delete-town.server.ts";
import { Alert, Flash } from "#app/ui/alert.tsx";
import { Badge } from "#app/ui/card.tsx";
import { Cluster, Container, Stack } from "#app/ui/layout.tsx";
import { Breadcrumbs } from "#app/ui/navigation.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";
import { Time } from "#app/ui/time.tsx";
import { adminLinks } from "../admin/admin-links.ts";
import { actOnTown } from "./act-on-town.server.ts";
import { hostname, townAction } from "./forms.ts";
import { DomainsPart } from "./domains-part.tsx";
import { shownDomains } from "./domains.server.ts";
import { operatorTexts } from "./messages/index.ts";
import { townAddress } from "./town-address.ts";
import { MailPart } from "./mail-part.tsx";
import { DiscardPart } from "./discard-part.tsx";
import { newTownTexts } from "./new-town/messages/index.ts";
import { DeletePart } from "./delete-part.tsx";
import { SupportPart } from "./support-part.tsx";
import { ModulesPart, StatusPart } from "./town-parts.tsx";

export const handle = onPlatform("operator");
export const links = adminLinks;

const asked = z.object({ gedaan: z.enum(["ja", "gemaakt"]).optional(), kijk: hostname.optional() });

async function findTown(slug: string | undefined) {
  const town = await townDetail(slug ?? "", env.PLATFORM_HOST);
  if (!town) throw new Response(null, { status: 404, statusText: "Not Found" });
  return town;
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { locale, origin, clock, operator } = asOperator(context);
  const { gedaan, kijk } = readAddress(request, asked);
  const { modules, ...town } = await findTown(params["slug"]);
  const shown = modules.map(({ module, allowed, enabled }) => ({ id: module.id, name: module.messages.in(locale, defaultWords[locale]).module.name, allowed, enabled }));
  const subject = (action: string, id: string | null) => (action.startsWith("town.") ? null : (shown.find((module) => module.id === id)?.name ?? id));
  const events = town.events.map(({ id, by, action, subjectId, at }) => ({ id, by, action, about: subject(action, subjectId), at }));
  return { town: { ...town, events, domains: await shownDomains(town.domains, kijk, clock.now()) }, modules: shown, steps: possibleSteps(town.status), address: townAddress(origin, town.host), slugHost: `${town.slug}.${env.PLATFORM_HOST}`, mail: { ...town.mail, from: env.MAIL_FROM }, deletable: await whenDeletable(town.id), now: clock.now(), support: await openSupport(town.id, operator.operatorId, clock.now()), discardable: await canDiscard(town.id), done: gedaan };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { locale, operator, clock, requestId } = asOperator(context);
  const reading = await readForm(request, townAction, { locale });
  if (!reading.ok) return data(typed(reading.reply), { status: 400 });
  const town = await findTown(params["slug"]);
  const result = await actOnTown({ tenantId: town.id, operator, at: clock.now(), requestId }, reading.value);
  if (result.ok && "to" in result && result.to) return redirect(result.to, 303);
  if (result.ok) return redirect(`/operator/gemeenten/${town.slug}?gedaan=ja`, 303);
  const said = operatorTexts.in(locale, defaultWords[locale]).town.refused;
  const names = "modules" in result ? result.modules.join(", ") : "";
  const refused = result.reason === "needed-by" ? said[result.reason](names) : said[result.reason];
  return data<Answer>({ errors: {}, refused, typed: texts.parse(reading.value) }, { status: 409 });
}

/** What a page says of a form that was not taken: what was typed, and what is wrong with it, by field. */
interface Answer {
  typed: Record<string, string>;
  errors: Record<string, string[]>;
  refused: string | null;
}

const texts = z.record(z.string(), z.string().catch("")).catch({});

function typed({ error, initialValue }: SubmissionResult): Answer {
  const errors = Object.fromEntries(Object.entries(error ?? {}).map(([field, messages]) => [field, messages ?? []]));
  return { errors, refused: null, typed: texts.parse(initialValue) };
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.town.name ?? "", path: `/operator/gemeenten/${page?.town.slug ?? ""}`, hidden: true }, matches);

export default function Town() {
  const { town, modules, steps, address, slugHost, mail, support, deletable, discardable, now, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { towns, town: texts, status, event } = useTexts(operatorTexts);
  const { made } = useTexts(newTownTexts);
  return (
    <Container className="page">
      <Stack gap="xl">
        <Stack>
          <Breadcrumbs label={texts.back} steps={[{ label: texts.back, href: "/operator" }]} />
          {done && !answer ? <Flash>{done === "gemaakt" ? made : texts.done}</Flash> : null}
          {answer?.refused ? (
            <Alert kind="error" live>
              <Paragraph>{answer.refused}</Paragraph>
            </Alert>
          ) : null}
          <Cluster>
            <Heading level={1}>{town.name}</Heading>
            <Badge kind={town.status === "live" ? "accent" : "plain"}>{status[town.status]}</Badge>
          </Cluster>
          <Paragraph>
            {towns.members}: {town.members}. {towns.posts}: {town.posts}. <TextLink href={address}>{texts.visit}</TextLink> <TextLink href={`/operator/gemeenten/${town.slug}/gegevens`}>{texts.data}</TextLink>
          </Paragraph>
        </Stack>
        <SupportPart open={support} typed={answer?.typed ?? {}} errors={answer?.errors ?? {}} />
        <StatusPart steps={steps} note={town.statusNote} />
        <ModulesPart modules={modules} />
        <DomainsPart domains={town.domains} slugHost={slugHost} typed={answer?.typed["hostname"] ?? ""} wrong={answer?.errors["hostname"] ?? []} />
        <MailPart mail={mail} typed={answer?.typed ?? {}} errors={answer?.errors ?? {}} />
        {discardable ? <DiscardPart slug={town.slug} typed={answer?.typed["typed"] ?? ""} /> : null}
        {deletable ? <DeletePart from={deletable} now={now} slug={town.slug} typed={answer?.typed["typed"] ?? ""} /> : null}
        <Stack as="section" gap="s">
          <Heading level={2}>{texts.events}</Heading>
          {town.events.length === 0 ? <Paragraph>{texts.noEvents}</Paragraph> : null}
          <ul className="admin-lines">
            {town.events.map(({ id, by, action: what, about, at }) => (
              <li key={id}>
                <Time at={at} />: {by ?? texts.somebody} {event(what)}
                {about === null ? "" : ` (${about})`}
              </li>
            ))}
          </ul>
        </Stack>
      </Stack>
    </Container>
  );
}
