import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { uploadsOnTown } from "#app/platform/http/access.ts";
import { asMember, doing, inTown } from "#app/platform/http/context.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Flash } from "#app/ui/alert.tsx";
import { Container, Stack } from "#app/ui/layout.tsx";
import { Breadcrumbs } from "#app/ui/navigation.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { adminTexts } from "../messages/index.ts";
import { ListForm } from "./list-form.tsx";
import { inviteTexts } from "./messages/index.ts";
import { OneForm } from "./one-form.tsx";
import { readInvite } from "./read-invite.server.ts";

export const handle = uploadsOnTown({ may: "town.manage-people" });

const count = z.coerce.number<string>().int().min(0).max(1000).optional().catch(undefined);
const asked = z.object({ uitgenodigd: count, rol: count });

export function loader({ request, context }: LoaderFunctionArgs) {
  const { tenant, locale } = inTown(context);
  const { uitgenodigd: invited, rol: given } = readAddress(request, asked);
  return { done: invited === undefined ? null : { invited, given: given ?? 0 }, title: inviteTexts.in(locale, tenant.words[locale]).title };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const town = asMember(context);
  const answer = await readInvite(town, doing(town), request);
  if (!answer.ok) return data(answer, { status: answer.plan && answer.plan.wrong === 0 ? 200 : 400 });
  town.changed();
  return redirect(`/beheer/mensen/uitnodigen?uitgenodigd=${answer.invited}&rol=${answer.given}`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.title ?? "", path: "/beheer/mensen/uitnodigen", hidden: true }, matches);

export default function InvitePage() {
  const { done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const texts = useTexts(inviteTexts);
  const { people } = useTexts(adminTexts);
  const of = (what: "one" | "list") => (answer?.what === what ? answer : undefined);
  return (
    <Stack gap="l">
      <Stack gap="s">
        {done && !answer ? <Flash>{texts.done(done.invited, done.given)}</Flash> : null}
        <Breadcrumbs label={people.title} steps={[{ label: people.title, href: "/beheer/mensen" }]} />
        <Heading level={1}>{texts.title}</Heading>
        <Paragraph lead>{texts.intro}</Paragraph>
      </Stack>
      <Container width="text" className="admin-start">
        <Stack gap="xl">
          <Stack as="section">
            <Heading level={2}>{texts.one}</Heading>
            <OneForm lastResult={of("one")?.reply} />
          </Stack>
          <Stack as="section">
            <Heading level={2}>{texts.many}</Heading>
            <ListForm lastResult={of("list")?.reply} plan={of("list")?.plan} />
          </Stack>
        </Stack>
      </Container>
    </Stack>
  );
}
