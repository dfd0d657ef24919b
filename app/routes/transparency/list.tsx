import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { keptOnTown } from "#app/platform/http/access.ts";
import { inTown } from "#app/platform/http/context.server.ts";
import { transparencyTexts } from "#app/platform/moderation/transparency/messages/index.ts";
import { reportYears } from "#app/platform/moderation/transparency/years.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Container, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";

export const handle = keptOnTown();

export async function loader({ context }: LoaderFunctionArgs) {
  const { db, tenant, clock, locale } = inTown(context);
  const texts = transparencyTexts.in(locale, tenant.words[locale]);
  return { years: await reportYears(db, tenant.profile.timeZone, clock.now()), title: texts.listTitle, description: texts.listLead };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", description: data?.description, path: "/verslag" }, matches);

export default function Reports() {
  const { years } = useLoaderData<typeof loader>();
  const texts = useTexts(transparencyTexts);
  return (
    <Container width="text" className="page">
      <Stack gap="l">
        <Heading level={1}>{texts.listTitle}</Heading>
        <Paragraph lead>{texts.listLead}</Paragraph>
        <ul>
          {years.map((year) => (
            <li key={year}>
              <TextLink href={`/verslag/${year}`}>{texts.title(year)}</TextLink>
            </li>
          ))}
        </ul>
        <TextLink href="/huisregels">{texts.rules}</TextLink>
      </Stack>
    </Container>
  );
}
