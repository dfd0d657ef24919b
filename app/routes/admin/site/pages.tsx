import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { onTown } from "#app/platform/http/access.ts";
import { inTown } from "#app/platform/http/context.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { pagePath, pagePlaces } from "#app/platform/pages/page.ts";
import { allPages } from "#app/platform/pages/read.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Flash } from "#app/ui/alert.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Badge, EmptyState } from "#app/ui/card.tsx";
import { Cluster, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";
import { Time } from "#app/ui/time.tsx";
import { siteTexts } from "./messages/index.ts";

export const handle = onTown({ may: "town.configure" });

const asked = z.object({ gedaan: z.enum(["saved", "removed"]).optional().catch(undefined) });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, tenant, locale } = inTown(context);
  const pages = await allPages(db);
  return {
    pages: pages.map(({ id, slug, title, place, published, updatedAt }) => ({ id, title, place: z.enum(pagePlaces).parse(place), published, updatedAt, href: pagePath(slug) })),
    done: readAddress(request, asked).gedaan,
    title: siteTexts.in(locale, tenant.words[locale]).pages.title,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: "/beheer/paginas", hidden: true }, matches);

export default function Pages() {
  const { pages, done } = useLoaderData<typeof loader>();
  const { pages: texts, done: said } = useTexts(siteTexts);
  const add = (
    <ButtonLink href="/beheer/paginas/nieuw" icon="pencil">
      {texts.add}
    </ButtonLink>
  );
  return (
    <Stack gap="l">
      <Stack gap="s">
        {done ? <Flash>{said[done]}</Flash> : null}
        <Heading level={1}>{texts.title}</Heading>
        <Paragraph lead>{texts.intro}</Paragraph>
      </Stack>
      {pages.length === 0 ? (
        <EmptyState title={texts.none} icon="pencil" action={add}>
          {texts.noneText}
        </EmptyState>
      ) : (
        <>
          <ul className="admin-rows">
            {pages.map(({ id, title, place, published, updatedAt, href }) => (
              <li key={id} className="admin-row">
                <div className="admin-row__about">
                  <Cluster gap="s">
                    <Heading level={2} look={3}>
                      <TextLink href={`/beheer/paginas/${id}`}>{title}</TextLink>
                    </Heading>
                    <Badge kind={published ? "accent" : "plain"}>{published ? texts.published : texts.draft}</Badge>
                  </Cluster>
                  <p className="admin-row__help">
                    {texts.places[place]}. {texts.updated} <Time at={updatedAt} />.
                  </p>
                </div>
                {published ? <TextLink href={href}>{texts.see}</TextLink> : null}
              </li>
            ))}
          </ul>
          <Cluster>{add}</Cluster>
        </>
      )}
    </Stack>
  );
}
