import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { onTown } from "#app/platform/http/access.ts";
import { inTown } from "#app/platform/http/context.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Badge, EmptyState } from "#app/ui/card.tsx";
import { Cluster, Stack, VisuallyHidden } from "#app/ui/layout.tsx";
import { Breadcrumbs } from "#app/ui/navigation.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";
import { Time } from "#app/ui/time.tsx";
import { triedListPage } from "./back-test-page.server.ts";
import { policyTexts } from "./messages/index.ts";
import { moderationPaths } from "./paths.ts";

export const handle = onTown({ may: "town.configure" });

export async function loader({ params, context }: LoaderFunctionArgs) {
  const town = inTown(context);
  const page = await triedListPage(town, params["id"], params["list"]);
  const { backTest, list } = policyTexts.in(town.locale, town.tenant.words[town.locale]);
  return { ...page, title: list.title(backTest.lists[page.list], page.rule.name) };
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.title ?? "", path: page ? moderationPaths.list(page.rule.id, page.list) : moderationPaths.rules, hidden: true }, matches);

export default function TriedTexts() {
  const { title, rule, list, count, texts: found } = useLoaderData<typeof loader>();
  const { list: texts, backTest, rules, settings } = useTexts(policyTexts);
  return (
    <Stack gap="l">
      <Stack gap="s">
        <Breadcrumbs
          label={settings.title}
          steps={[
            { label: settings.title, href: moderationPaths.settings },
            { label: rules.title, href: moderationPaths.rules },
            { label: backTest.title(rule.name), href: moderationPaths.backTest(rule.id) },
          ]}
        />
        <Heading level={1}>{title}</Heading>
        <Paragraph lead>{backTest.listHelp[list]}</Paragraph>
        {found.length < count ? <Paragraph>{texts.first(found.length, count)}</Paragraph> : null}
      </Stack>
      {found.length === 0 ? (
        <EmptyState title={texts.none}>{texts.noneText}</EmptyState>
      ) : (
        <ul className="admin-rows">
          {found.map(({ id, beginning, kind, at, because, path }) => (
            <li key={id} className="admin-row">
              <div className="admin-row__about">
                <p>{beginning === "" ? texts.empty : beginning}</p>
                <Cluster gap="s">
                  <Badge kind="quiet">{kind}</Badge>
                  <Time at={at} />
                </Cluster>
                <p className="admin-row__help">{list === "missed" ? texts.whyNot : texts.why}</p>
                <ul>
                  {because.map((reason) => (
                    <li key={reason}>{reason}</li>
                  ))}
                </ul>
                {path ? (
                  <TextLink href={path}>
                    {texts.open}
                    <VisuallyHidden>: {beginning}</VisuallyHidden>
                  </TextLink>
                ) : null}
              </div>
            </li>
          ))}
        </ul>
      )}
    </Stack>
  );
}
