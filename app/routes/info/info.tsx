import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { keptOnTown } from "#app/platform/http/access.ts";
import { inTown } from "#app/platform/http/context.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { Container, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { infoPages } from "./texts.ts";

export const handle = keptOnTown();

export function loader({ request, context }: LoaderFunctionArgs) {
  const { tenant, locale } = inTown(context);
  const { name: site, municipality, contactEmail: email } = tenant.profile;
  const path = new URL(request.url).pathname.startsWith("/privacy") ? "privacy" : "toegankelijkheid";
  return { path, ...infoPages[path][locale]({ site, municipality, email }) };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: `/${data?.path ?? ""}` }, matches);

export default function Info() {
  const { title, parts } = useLoaderData<typeof loader>();
  return (
    <Container width="text" className="page">
      <Stack gap="l">
        <Heading level={1}>{title}</Heading>
        {parts.map(({ heading, paragraphs }) => (
          <Stack key={heading} as="section" gap="s">
            <Heading level={2} look={3}>
              {heading}
            </Heading>
            {paragraphs.map((paragraph) => (
              <Paragraph key={paragraph}>{paragraph}</Paragraph>
            ))}
          </Stack>
        ))}
      </Stack>
    </Container>
  );
}
