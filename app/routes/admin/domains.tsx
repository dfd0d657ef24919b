import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { onTown } from "#app/platform/http/access.ts";
import { inTown } from "#app/platform/http/context.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { listDomains } from "#app/platform/tenancy/domains/list.server.ts";
import { Records } from "#app/platform/tenancy/domains/ui/records.tsx";
import { Alert } from "#app/ui/alert.tsx";
import { Badge } from "#app/ui/card.tsx";
import { Cluster, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { adminTexts } from "./messages/index.ts";

export const handle = onTown({ may: "town.configure" });

export async function loader({ context }: LoaderFunctionArgs) {
  const { db, tenant, locale } = inTown(context);
  return { domains: await listDomains(db), host: tenant.primaryHost, title: adminTexts.in(locale, tenant.words[locale]).domains.title };
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.title ?? "", path: "/beheer/adressen", hidden: true }, matches);

export default function DomainsPage() {
  const { domains, host } = useLoaderData<typeof loader>();
  const { domains: texts } = useTexts(adminTexts);
  return (
    <Stack gap="l">
      <Stack gap="s">
        <Heading level={1}>{texts.title}</Heading>
        <Paragraph lead>{domains.some(({ verified }) => verified) ? texts.intro : texts.none(host)}</Paragraph>
      </Stack>
      <ul className="admin-rows">
        {domains.map(({ hostname, isPrimary, verified, astray, records }) => (
          <li key={hostname} className="admin-row">
            <Stack gap="s">
              <Cluster gap="s">
                <strong>{hostname}</strong>
                {isPrimary ? <Badge kind="accent">{texts.primary}</Badge> : null}
                {verified ? null : <Badge>{texts.claimed}</Badge>}
              </Cluster>
              {astray ? (
                <Alert kind="warning">
                  <Paragraph>{texts.astray}</Paragraph>
                </Alert>
              ) : null}
              {verified ? null : (
                <>
                  <Paragraph>{texts.set}</Paragraph>
                  <Records records={records} label={texts.recordsOf(hostname)} texts={texts.records} />
                </>
              )}
            </Stack>
          </li>
        ))}
      </ul>
    </Stack>
  );
}
