import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { onPlatform } from "#app/platform/http/access.ts";
import { asOperator } from "#app/platform/http/context.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { defaultWords } from "#app/platform/i18n/words.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { certificates } from "#app/platform/transfer/delete-town.server.ts";
import { Flash } from "#app/ui/alert.tsx";
import { EmptyState } from "#app/ui/card.tsx";
import { Container, Stack } from "#app/ui/layout.tsx";
import { Breadcrumbs } from "#app/ui/navigation.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";
import { Time } from "#app/ui/time.tsx";
import { adminLinks } from "../admin/admin-links.ts";
import { AdminTable } from "../admin/admin-table.tsx";
import { operatorTexts } from "./messages/index.ts";

export const handle = onPlatform("operator");
export const links = adminLinks;

const asked = z.object({ gedaan: z.literal("ja").optional().catch(undefined) });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { locale } = asOperator(context);
  return { towns: await certificates(), done: readAddress(request, asked).gedaan === "ja", title: operatorTexts.in(locale, defaultWords[locale]).remove.list };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: "/operator/verwijderd", hidden: true }, matches);

export default function DeletedTowns() {
  const { towns, done, title } = useLoaderData<typeof loader>();
  const { remove: texts, town } = useTexts(operatorTexts);
  return (
    <Container className="page">
      <Stack gap="l">
        <Stack>
          <Breadcrumbs label={town.back} steps={[{ label: town.back, href: "/operator" }]} />
          {done ? <Flash>{texts.done}</Flash> : null}
          <Heading level={1}>{title}</Heading>
          <Paragraph>{texts.lead}</Paragraph>
        </Stack>
        {towns.length === 0 ? (
          <EmptyState title={texts.none} icon="home">
            {texts.noneText}
          </EmptyState>
        ) : (
          <AdminTable
            columns={[texts.name, texts.at, texts.certificate]}
            rows={towns.map(({ id, name, slug, deletedAt }) => ({
              key: id,
              cells: [
                `${name} (${slug})`,
                <Time key="at" at={deletedAt} />,
                <TextLink key="file" href={`/operator/verwijderd/${id}`}>
                  {texts.take(name)}
                </TextLink>,
              ],
            }))}
          />
        )}
      </Stack>
    </Container>
  );
}
