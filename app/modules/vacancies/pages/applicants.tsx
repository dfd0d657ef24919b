import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { cursorSchema } from "#app/platform/content/cursor.ts";
import { onTown } from "#app/platform/http/access.ts";
import { readBody } from "#app/platform/http/form.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Flash } from "#app/ui/alert.tsx";
import { ConfirmButton } from "#app/ui/button.tsx";
import { Card, EmptyState } from "#app/ui/card.tsx";
import { Container, Stack } from "#app/ui/layout.tsx";
import { MoreLink, Tabs } from "#app/ui/navigation.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";
import { applicantsPage, onApplicants, seenApplicants } from "../applications/applicants-page.server.ts";
import { listNames } from "../applications/domain/statuses.ts";
import { ApplicantCard } from "../applications/ui/applicant-card.tsx";
import { Written } from "../applications/ui/standing.tsx";
import { vacancyMessages } from "../messages/index.ts";
import { vacancyPaths } from "../paths.ts";

export const handle = onTown("member");

const asked = z.object({ toon: z.enum(listNames).catch("wachten").default("wachten"), na: cursorSchema.optional().catch(undefined), klaar: z.enum(["talking", "chosen", "declined", "open", "outcome", "ended"]).optional().catch(undefined) });

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const seen = await seenApplicants(context, params["id"]);
  const { toon, na, klaar } = readAddress(request, asked);
  return { id: seen.item.id, done: klaar, ...(await applicantsPage(seen, toon, na)) };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const seen = await seenApplicants(context, params["id"]);
  const answer = await onApplicants(seen, readAddress(request, asked).toon, (await readBody(request)) ?? new FormData());
  if ("to" in answer) return redirect(answer.to, 303);
  return "notSent" in answer ? data({ notSent: answer.notSent, refused: undefined }, { status: 409 }) : data({ refused: answer.refused, notSent: undefined }, { status: 400 });
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.title ?? "", path: page?.back ?? vacancyPaths.feed, hidden: true }, matches);

export default function Applicants() {
  const { id, title, back, list, sight, counts, people, next, full, done } = useLoaderData<typeof loader>();
  const { refused, notSent } = useActionData<typeof action>() ?? {};
  const { apply, page } = useTexts(vacancyMessages);
  const texts = apply.people;
  const path = vacancyPaths.applicants(id);
  const at = (name: string) => `${path}?toon=${name}`;
  return (
    <Container width="text" className="page">
      <Stack gap="l">
        {done && !refused && !notSent ? <Flash>{done === "ended" ? page.done.ended : texts.done[done]}</Flash> : null}
        {notSent ? (
          <Flash kind="warning">
            {notSent.why}
            <Written>{notSent.note}</Written>
          </Flash>
        ) : null}
        <TextLink href={back}>{texts.back}</TextLink>
        <Heading level={1}>{title}</Heading>
        <Paragraph lead>{sight === "deputy" ? texts.introDeputy : texts.intro}</Paragraph>
        {full === null ? null : (
          <Card as="section" tone="tint">
            <Stack gap="s">
              <Heading level={2} look={4}>
                {texts.fullTitle(full)}
              </Heading>
              <Paragraph>{texts.fullText}</Paragraph>
              <Form method="post" action={at(list)}>
                <ConfirmButton label={texts.fill} question={texts.fillQuestion} confirm={texts.fillConfirm} look="primary" name="do" value="fill" />
              </Form>
            </Stack>
          </Card>
        )}
        <Tabs label={texts.show} choices={listNames.map((name) => ({ label: texts.lists[name](counts[name]), href: at(name), current: name === list }))} />
        {people.length === 0 ? (
          <EmptyState title={texts.empty} icon="people">
            {list === "wachten" ? texts.emptyText : null}
          </EmptyState>
        ) : (
          <Stack as="ul" gap="m" className="plain-list">
            {people.map((person) => (
              <li key={person.id}>
                <ApplicantCard person={person} refused={refused?.application === person.id ? refused : undefined} />
              </li>
            ))}
          </Stack>
        )}
        <MoreLink href={next ? `${at(list)}&na=${next}` : null}>{texts.more}</MoreLink>
      </Stack>
    </Container>
  );
}
