import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { keptOnTown } from "#app/platform/http/access.ts";
import { inTown } from "#app/platform/http/context.server.ts";
import { pagePath } from "#app/platform/pages/page.ts";
import { publishedPage } from "#app/platform/pages/read.server.ts";
import { PageText } from "#app/platform/pages/ui/page-text.tsx";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { Container, Stack } from "#app/ui/layout.tsx";
import { Heading } from "#app/ui/text.tsx";

export const handle = keptOnTown();

export async function loader({ params, context }: LoaderFunctionArgs) {
  const slug = params["slug"] ?? "";
  const page = await publishedPage(inTown(context).db, slug);
  if (!page) throw new Response(null, { status: 404, statusText: "Not Found" });
  return { slug, title: page.title, html: page.html };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: pagePath(data?.slug ?? "") }, matches);

export default function TownPage() {
  const { title, html } = useLoaderData<typeof loader>();
  return (
    <Container width="text" className="page">
      <Stack gap="l">
        <Heading level={1}>{title}</Heading>
        <PageText html={html} />
      </Stack>
    </Container>
  );
}
