import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { wholeDayWords } from "#app/lib/date-words.ts";
import { onTown } from "#app/platform/http/access.ts";
import { inTown } from "#app/platform/http/context.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { appealTexts } from "#app/platform/moderation/appeals/messages/index.ts";
import { statementTexts } from "#app/platform/moderation/statements/messages/index.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Alert, Flash } from "#app/ui/alert.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Container, Stack } from "#app/ui/layout.tsx";
import { useUiSetting } from "#app/ui/setting.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";
import { Time } from "#app/ui/time.tsx";
import { decisionAt, decisionPage } from "./decision.server.ts";

export const handle = onTown("everyone");

const asked = z.object({ gedaan: z.literal("bezwaar").optional() });

/** The statement of reasons of one decision, for whom it is about, or by the sealed link in their mail. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const town = inTown(context);
  const word = params["word"] ?? "";
  return { ...(await decisionPage(town, await decisionAt(town, word))), word, done: readAddress(request, asked).gedaan };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.said.title ?? "", path: "/besluit", hidden: true }, matches);

export default function Decision() {
  const page = useLoaderData<typeof loader>();
  const { page: texts, undone } = useTexts(statementTexts);
  const { form } = useTexts(appealTexts);
  const { said } = page;
  const setting = useUiSetting();
  return (
    <Container width="text" className="page">
      <Stack gap="l">
        {page.done ? <Flash>{form.done(page.appeal ? wholeDayWords(page.appeal.dueAt, setting) : null)}</Flash> : null}
        <Stack gap="s">
          <Heading level={1}>{said.title}</Heading>
          <Paragraph lead>{page.automatic ? texts.leadAutomatic : texts.lead}</Paragraph>
        </Stack>
        {page.undone ? <Alert kind="ok">{undone}</Alert> : null}
        <Card tone="tint">
          <Stack gap="s">
            <Paragraph>{said.about}</Paragraph>
            <Paragraph>
              <strong>{said.what}</strong>
            </Paragraph>
            {said.until ? <Paragraph>{said.until}</Paragraph> : null}
            <Paragraph>
              {texts.at} <Time at={page.at} show="whole" />.
            </Paragraph>
            {page.open ? <TextLink href={page.open}>{texts.open}</TextLink> : null}
          </Stack>
        </Card>
        <Stack as="section" gap="s">
          <Heading level={2}>{texts.why}</Heading>
          {[said.rule, said.facts, said.found].map((sentence) => (sentence ? <Paragraph key={sentence}>{sentence}</Paragraph> : null))}
          <TextLink href="/huisregels">{texts.rules}</TextLink>
        </Stack>
        {said.who ? (
          <Stack as="section" gap="s">
            <Heading level={2}>{texts.who}</Heading>
            <Paragraph>{said.who}</Paragraph>
          </Stack>
        ) : null}
        <Stack as="section" gap="s">
          <Heading level={2}>{texts.object}</Heading>
          {page.appeal ? <Objection appeal={page.appeal} /> : null}
          {!page.appeal && !page.undone && said.object ? <Paragraph>{said.object}</Paragraph> : null}
          {page.mayObject ? (
            <div>
              <ButtonLink href={`/besluit/${page.word}/bezwaar`}>{texts.objectButton}</ButtonLink>
            </div>
          ) : null}
          {said.otherWays ? <Paragraph>{said.otherWays}</Paragraph> : null}
        </Stack>
        {page.together.length > 0 ? (
          <Stack as="section" gap="s">
            <Heading level={2}>{texts.together}</Heading>
            <ul>
              {page.together.map(({ id, title }) => (
                <li key={id}>
                  <TextLink href={`/besluit/${id}`}>{title}</TextLink>
                </li>
              ))}
            </ul>
          </Stack>
        ) : null}
      </Stack>
    </Container>
  );
}

function Objection({ appeal }: { appeal: { outcome: "upheld" | "overturned" | null; answer: string | null; dueAt: Date } }) {
  const { page: texts } = useTexts(statementTexts);
  const setting = useUiSetting();
  const said = { upheld: texts.appealUpheld, overturned: texts.appealOverturned };
  return (
    <Alert>
      <Paragraph>{appeal.outcome === null ? texts.appealed(wholeDayWords(appeal.dueAt, setting)) : said[appeal.outcome]}</Paragraph>
      {appeal.answer ? (
        <Paragraph>
          {texts.answer}: {appeal.answer}
        </Paragraph>
      ) : null}
    </Alert>
  );
}
