import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { numberWords } from "#app/lib/number-words.ts";
import { onTown } from "#app/platform/http/access.ts";
import { asMember } from "#app/platform/http/context.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts, useTown } from "#app/platform/site/use-site.ts";
import { Card, EmptyState } from "#app/ui/card.tsx";
import { Cluster, Container, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";
import { Time } from "#app/ui/time.tsx";
import { helpFigures, waitingRequests } from "../figures.server.ts";
import { figuresTable } from "../figures-table.ts";
import { helpMessages } from "../messages/index.ts";
import { helpPaths } from "../paths.ts";

export const handle = onTown({ may: "desk.read" });

export async function loader({ context }: LoaderFunctionArgs) {
  const { db, tenant, locale, clock } = asMember(context);
  const texts = helpMessages.in(locale, tenant.words[locale]).figures;
  return { title: texts.title, table: figuresTable(await helpFigures(db, clock.now(), tenant.profile.timeZone), texts, locale), waiting: await waitingRequests(db) };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: helpPaths.figures, hidden: true }, matches);

export default function Figures() {
  const { title, table, waiting } = useLoaderData<typeof loader>();
  const { figures: texts } = useTexts(helpMessages);
  const { locale } = useTown();
  return (
    <Container className="page">
      <Stack gap="l">
        <Heading level={1}>{title}</Heading>
        <Paragraph lead>{texts.intro}</Paragraph>
        {table.rows.length === 0 ? (
          <EmptyState title={texts.empty} icon="info">{texts.emptyText}</EmptyState>
        ) : (
          <Stack as="section" gap="s">
            <Heading level={2} id="per-maand">
              {texts.table}
            </Heading>
            {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what moves sideways must be reached by keyboard too (WCAG 2.1.1) */}
            <div className="figures figures--wide" role="region" aria-labelledby="per-maand" tabIndex={0}>
              <table aria-labelledby="per-maand">
                <thead>
                  <tr>
                    {table.heads.map((head) => (
                      <th key={head} scope="col">
                        {head}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {table.rows.map(({ month, numbers }) => (
                    <tr key={month}>
                      <th scope="row">{month}</th>
                      {numbers.map((number, index) => (
                        <td key={table.heads[index + 1]}>{number === null ? "–" : numberWords(number, locale)}</td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            <a className="utrecht-link utrecht-link--html-a" href={helpPaths.figuresFile} download>
              {texts.download}
            </a>
          </Stack>
        )}
        <Stack as="section" gap="s">
          <Heading level={2}>{texts.waiting}</Heading>
          {waiting.length === 0 ? <Paragraph>{texts.nobodyWaits}</Paragraph> : null}
          <Stack as="ul" gap="m" className="plain-list">
            {waiting.map((each) => (
              <li key={each.id}>
                <Card>
                  <Cluster spread>
                    <TextLink href={helpPaths.item(each)}>{each.title}</TextLink>
                    <span>
                      {each.neighbourhood ? `${each.neighbourhood} · ` : null}
                      {texts.since} <Time at={each.since} />
                    </span>
                  </Cluster>
                </Card>
              </li>
            ))}
          </Stack>
        </Stack>
      </Stack>
    </Container>
  );
}
