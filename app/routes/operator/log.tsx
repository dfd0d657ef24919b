import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { auditWish } from "#app/platform/audit/deeds.ts";
import { platformTrail } from "#app/platform/audit/read-platform.server.ts";
import { onPlatform } from "#app/platform/http/access.ts";
import { asOperator } from "#app/platform/http/context.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { defaultWords } from "#app/platform/i18n/words.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { EmptyState } from "#app/ui/card.tsx";
import { Container, Stack } from "#app/ui/layout.tsx";
import { Breadcrumbs, MoreLink } from "#app/ui/navigation.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { Time } from "#app/ui/time.tsx";
import { adminLinks } from "../admin/admin-links.ts";
import { AdminTable } from "../admin/admin-table.tsx";
import { operatorTexts } from "./messages/index.ts";

export const handle = onPlatform("operator");
export const links = adminLinks;

const asked = auditWish.pick({ na: true });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { locale } = asOperator(context);
  const { lines, next } = await platformTrail(readAddress(request, asked).na);
  return { lines, more: next ? `/operator/logboek?${new URLSearchParams({ na: next }).toString()}` : null, title: operatorTexts.in(locale, defaultWords[locale]).log.title };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: "/operator/logboek", hidden: true }, matches);

export default function OperatorLog() {
  const { lines, more, title } = useLoaderData<typeof loader>();
  const { log: texts, town, event } = useTexts(operatorTexts);
  return (
    <Container className="page">
      <Stack gap="l">
        <Stack>
          <Breadcrumbs label={town.back} steps={[{ label: town.back, href: "/operator" }]} />
          <Heading level={1}>{title}</Heading>
          <Paragraph>{texts.lead}</Paragraph>
        </Stack>
        {lines.length === 0 ? (
          <EmptyState title={texts.none} icon="clock">
            {texts.noneText}
          </EmptyState>
        ) : (
          <AdminTable columns={[texts.at, texts.by, texts.what]} rows={lines.map(({ id, at, by, action }) => ({ key: id, cells: [<Time key="at" at={at} />, by ?? town.somebody, event(action)] }))} />
        )}
        <MoreLink href={more}>{texts.more}</MoreLink>
      </Stack>
    </Container>
  );
}
