import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { editionContent } from "#app/platform/editions/content.ts";
import { headlineOf } from "#app/platform/editions/headline.ts";
import { openSeal } from "#app/platform/seal.server.ts";
import { stillPublished } from "#app/platform/editions/still-published.server.ts";
import { EditionPage } from "#app/platform/editions/ui/edition-page.tsx";
import { onTown } from "#app/platform/http/access.ts";
import { inTown } from "#app/platform/http/context.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { Container } from "#app/ui/layout.tsx";

export const handle = onTown("everyone");

/** An edition by the link in its mail: whoever has it may read, without logging in. What was withdrawn since is left out. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { db, tenant } = inTown(context);
  const [id] = openSeal("edition", tenant.id, params["word"] ?? "") ?? [];
  const edition = id === undefined ? null : await db.edition.findFirst({ where: { tenantId: tenant.id, id }, select: { content: true } });
  const kept = editionContent.safeParse(edition?.content);
  const content = kept.success ? await stillPublished(db, kept.data) : undefined;
  if (!content) throw new Response(null, { status: 404 });
  return { content, title: headlineOf(content).title };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: "/wijkblad", hidden: true }, matches);

export default function Edition() {
  const { content } = useLoaderData<typeof loader>();
  return (
    <Container width="text" className="page">
      <EditionPage content={content} links={{ preferences: "/account/wijkblad" }} />
    </Container>
  );
}
