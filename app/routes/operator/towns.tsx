import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { demoPaths } from "#app/platform/demo/asked/request.ts";
import { env } from "#app/platform/env.server.ts";
import { onPlatform } from "#app/platform/http/access.ts";
import { onOperatorsSite } from "#app/platform/http/context.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { defaultWords } from "#app/platform/i18n/words.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { listTowns } from "#app/platform/tenancy/town-list.server.ts";
import { workshopPaths } from "#app/platform/workshops/workshop.ts";
import { Flash } from "#app/ui/alert.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Badge, EmptyState } from "#app/ui/card.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { Cluster, Container, Stack } from "#app/ui/layout.tsx";
import { MoreLink } from "#app/ui/navigation.tsx";
import { Heading, TextLink } from "#app/ui/text.tsx";
import { adminLinks } from "../admin/admin-links.ts";
import { AdminTable } from "../admin/admin-table.tsx";
import { platformTexts } from "../platform-site/messages/index.ts";
import { newTownTexts } from "./new-town/messages/index.ts";
import { operatorTexts } from "./messages/index.ts";

export const handle = onPlatform("operator");
export const links = adminLinks;

const asked = z.object({ zoek: z.string().trim().max(80).optional(), na: z.string().max(63).optional(), gedaan: z.literal("weg").optional().catch(undefined) });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { locale } = onOperatorsSite(context);
  const { zoek, na, gedaan } = readAddress(request, asked);
  const { towns, next } = await listTowns({ platformHost: env.PLATFORM_HOST, search: zoek, after: na });
  const more = next ? `/operator?${new URLSearchParams({ ...(zoek ? { zoek } : {}), na: next }).toString()}` : null;
  return { towns, more, search: zoek ?? "", done: gedaan === "weg", title: operatorTexts.in(locale, defaultWords[locale]).towns.title };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: "/operator", hidden: true }, matches);

export default function Towns() {
  const { towns, more, search, done } = useLoaderData<typeof loader>();
  const { towns: texts, status, queue, log, remove } = useTexts(operatorTexts);
  const { operator: site } = useTexts(platformTexts);
  const fresh = useTexts(newTownTexts);
  return (
    <Container className="page">
      <Stack gap="l">
        <Cluster spread>
          <Heading level={1}>{texts.title}</Heading>
          <Cluster>
            <TextLink href="/operator/wachtrij">{queue.title}</TextLink>
            <TextLink href={workshopPaths.operator}>{site.workshops}</TextLink>
            <TextLink href={demoPaths.operator}>{site.demos}</TextLink>
            <TextLink href="/operator/logboek">{log.title}</TextLink>
            <TextLink href="/operator/verwijderd">{remove.list}</TextLink>
          </Cluster>
        </Cluster>
        {done ? <Flash>{fresh.discarded}</Flash> : null}
        <div>
          <ButtonLink href="/operator/gemeenten/nieuw">{fresh.add}</ButtonLink>
        </div>
        <Form method="get" role="search" className="admin-search">
          <TextField field={{ id: "zoek", name: "zoek", defaultValue: search }} label={texts.search} type="search" plainLabel />
          <Button look="secondary">{texts.go}</Button>
        </Form>
        {towns.length === 0 ? (
          <EmptyState title={texts.none} icon="home">
            {texts.noneText}
          </EmptyState>
        ) : (
          <AdminTable
            columns={[texts.name, texts.host, texts.status, texts.members, texts.posts]}
            rows={towns.map((town) => ({
              key: town.id,
              cells: [
                <TextLink key="name" href={`/operator/gemeenten/${town.slug}`}>
                  {town.name}
                </TextLink>,
                town.host,
                <Cluster key="status" gap="s">
                  <Badge kind={town.status === "live" ? "accent" : "plain"}>{status[town.status]}</Badge>
                  {town.isDemo ? <Badge kind="quiet">{texts.demo}</Badge> : null}
                </Cluster>,
                town.members,
                town.posts,
              ],
            }))}
          />
        )}
        <MoreLink href={more}>{texts.more}</MoreLink>
      </Stack>
    </Container>
  );
}
