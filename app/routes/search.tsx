import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ItemList } from "#app/platform/content/ui/item-list.tsx";
import { keptOnTown } from "#app/platform/http/access.ts";
import { inTown, viewOf } from "#app/platform/http/context.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { kindsOn } from "#app/platform/modules/kinds.server.ts";
import { followState } from "#app/platform/notify/follow.server.ts";
import type { FollowTarget } from "#app/platform/notify/target.ts";
import { FollowButton } from "#app/platform/notify/ui/follow-button.tsx";
import { search } from "#app/platform/search/search.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts, useTown } from "#app/platform/site/use-site.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/card.tsx";
import { Select } from "#app/ui/form/choice-field.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { Container, Stack } from "#app/ui/layout.tsx";
import { MoreLink } from "#app/ui/navigation.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { pageTexts } from "./messages/index.ts";

export const handle = keptOnTown();

const PAGE = 20;
const asked = z.object({
  q: z.string().trim().max(200).optional(),
  wijk: z.string().max(80).optional(),
  pagina: z.coerce.number().int().min(1).max(20).default(1),
});

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, tenant, actor, locale } = inTown(context);
  const { q = "", wijk, pagina } = readAddress(request, asked);
  const neighbourhood = wijk === undefined ? undefined : tenant.neighbourhoods.find(({ slug }) => slug === wijk);
  if (wijk !== undefined && !neighbourhood) throw new Response(null, { status: 404 });
  const found = await search(db, { typed: q, kinds: await kindsOn(tenant), neighbourhoodId: neighbourhood?.id, page: pagina - 1, size: PAGE }, viewOf(inTown(context)));
  const target: FollowTarget = { what: "search", typed: q, neighbourhoodId: neighbourhood?.id ?? null };
  const texts = pageTexts.in(locale, tenant.words[locale]).search;
  const next = new URLSearchParams({ q, ...(wijk ? { wijk } : {}), pagina: String(pagina + 1) });
  return { ...found, target, follows: q === "" ? undefined : await followState(db, actor, target), q, wijk: wijk ?? "", next: found.more && pagina < 20 ? `/zoeken?${next.toString()}` : null, title: q === "" ? texts.title : texts.pageTitle(q, pagina) };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: "/zoeken", hidden: true }, matches);

export default function Search() {
  const { cards, nearly, target, follows, q, wijk, next } = useLoaderData<typeof loader>();
  const { search: texts } = useTexts(pageTexts);
  const { neighbourhoods } = useTown();
  return (
    <Container className="page">
      <Stack gap="l">
        <Heading level={1}>{texts.title}</Heading>
        <Form method="get" action="/zoeken" className="form search-form" role="search">
          <TextField field={{ id: "zoek-q", name: "q", defaultValue: q, key: q, maxLength: 200 }} type="search" label={texts.label} plainLabel autoComplete="off" />
          <Select field={{ id: "zoek-wijk", name: "wijk", defaultValue: wijk, key: wijk }} label={texts.where} plainLabel empty={texts.anywhere} options={neighbourhoods.map(({ slug, name }) => ({ value: slug, label: name }))} />
          <Button icon="search">{texts.go}</Button>
        </Form>
        {follows === undefined ? null : <FollowButton target={target} name={q} follows={follows} />}
        <Results q={q} cards={cards} nearly={nearly} />
        <MoreLink href={next}>{texts.more}</MoreLink>
      </Stack>
    </Container>
  );
}

function Results({ q, cards, nearly }: Pick<ReturnType<typeof useLoaderData<typeof loader>>, "q" | "cards" | "nearly">) {
  const { search: texts } = useTexts(pageTexts);
  if (q === "") return <Paragraph>{texts.hint}</Paragraph>;
  if (cards.length === 0) {
    return (
      <EmptyState title={texts.none(q)} icon="search">
        {texts.noneText}
      </EmptyState>
    );
  }
  return (
    <Stack gap="m" as="section">
      {nearly ? <Alert>{texts.nearly}</Alert> : null}
      <Heading level={2}>{texts.results(q)}</Heading>
      <ItemList items={cards} level={3} />
    </Stack>
  );
}
