import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { numberWords } from "#app/lib/number-words.ts";
import { keptOnTown } from "#app/platform/http/access.ts";
import { inTown } from "#app/platform/http/context.server.ts";
import { transparencyTexts } from "#app/platform/moderation/transparency/messages/index.ts";
import type { ReportTable } from "#app/platform/moderation/transparency/say-figures.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts, useTown } from "#app/platform/site/use-site.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Cluster, Container, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";
import { reportOf } from "./report.server.ts";

export const handle = keptOnTown();

export async function loader({ context, params }: LoaderFunctionArgs) {
  const town = inTown(context);
  const texts = transparencyTexts.in(town.locale, town.tenant.words[town.locale]);
  const report = await reportOf(town, params["jaar"]);
  return { ...report, title: texts.title(report.year), description: texts.lead(town.tenant.profile.name) };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", description: data?.description, path: `/verslag/${data?.year ?? ""}` }, matches);

export default function YearReport() {
  const { year, running, tables, title, description } = useLoaderData<typeof loader>();
  const texts = useTexts(transparencyTexts);
  return (
    <Container width="text" className="page">
      <Stack gap="l">
        <Heading level={1}>{title}</Heading>
        <Paragraph lead>{description}</Paragraph>
        {running ? <Alert>{texts.running}</Alert> : null}
        {tables.map((table) => (
          <Stack as="section" gap="s" key={table.key}>
            <Heading level={2} id={table.key}>
              {table.title}
            </Heading>
            <Paragraph>{table.text}</Paragraph>
            {table.heads.length === 0 ? null : table.rows.length === 0 ? <Paragraph>{texts.none}.</Paragraph> : <FiguresTable table={table} />}
            {table.below.map((sentence) => (
              <Paragraph key={sentence}>{sentence}</Paragraph>
            ))}
          </Stack>
        ))}
        <Cluster>
          <a className="utrecht-link utrecht-link--html-a" href={`/verslag/${year}.csv`} download>
            {texts.csv}
          </a>
          <TextLink href="/verslag">{texts.all}</TextLink>
          <TextLink href="/huisregels">{texts.rules}</TextLink>
        </Cluster>
      </Stack>
    </Container>
  );
}

function FiguresTable({ table: { key, heads, rows } }: { table: ReportTable }) {
  const { locale } = useTown();
  return (
    <div className="figures">
      <table aria-labelledby={key}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...numbers]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {numbers.map((number, index) => (
                <td key={heads[index + 1]}>{numberWords(number, locale)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
