import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { ModuleFace } from "#app/modules/contract.ts";
import { onTown } from "#app/platform/http/access.ts";
import { inTown } from "#app/platform/http/context.server.ts";
import { modulesOn } from "#app/platform/modules/kinds.server.ts";
import { moduleName } from "#app/platform/modules/module-name.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { EmptyState } from "#app/ui/card.tsx";
import { Fact, Facts } from "#app/ui/facts.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";
import { siteTexts } from "./messages/index.ts";

export const handle = onTown({ may: "town.configure" });

export function loader({ context }: LoaderFunctionArgs) {
  const { tenant, locale, origin } = inTown(context);
  const parts = modulesOn(tenant).map((module) => {
    const { mount, elsewhere }: ModuleFace = module;
    const at = (path: string) => `${origin}${mount}/${path}`;
    return { id: module.id, name: moduleName(tenant, module, locale), page: elsewhere?.page === undefined ? null : `${mount}/${elsewhere.page}`, calendar: elsewhere?.calendar === undefined ? null : at(elsewhere.calendar), feed: at("rss.xml") };
  });
  return { parts, title: siteTexts.in(locale, tenant.words[locale]).embeds.title };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: "/beheer/op-andere-sites", hidden: true }, matches);

export default function Embeds() {
  const { parts } = useLoaderData<typeof loader>();
  const { embeds: texts } = useTexts(siteTexts);
  return (
    <Stack gap="l">
      <Stack gap="s">
        <Heading level={1}>{texts.title}</Heading>
        <Paragraph lead>{texts.intro}</Paragraph>
      </Stack>
      {parts.length === 0 ? (
        <EmptyState title={texts.none} icon="globe">
          {texts.noneText}
        </EmptyState>
      ) : null}
      {parts.map(({ id, name, page, calendar, feed }) => (
        <Stack key={id} as="section" gap="s">
          <Heading level={2}>{name}</Heading>
          <Facts label={name}>
            {page === null ? null : (
              <Fact icon="globe" term={texts.frame}>
                <TextLink href={page}>{texts.of(name)}</TextLink>
              </Fact>
            )}
            {calendar === null ? null : (
              <Fact icon="calendar" term={texts.calendar}>
                <code className="wrapped">{calendar}</code>
              </Fact>
            )}
            <Fact icon="bell" term={texts.feed}>
              <code className="wrapped">{feed}</code>
            </Fact>
          </Facts>
        </Stack>
      ))}
    </Stack>
  );
}
