import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { onTown } from "#app/platform/http/access.ts";
import { inTown, type TownContext } from "#app/platform/http/context.server.ts";
import { countRoles } from "#app/platform/identity/town-people.server.ts";
import { moduleName } from "#app/platform/modules/module-name.ts";
import { may } from "#app/platform/permissions/permissions.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { moduleIsOn } from "#app/platform/tenancy/tenant.ts";
import { registered } from "#app/platform/tenancy/module-choices.server.ts";
import { Badge, Card } from "#app/ui/card.tsx";
import { Cluster, Grid, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";
import { adminGroupsFor } from "./admin-parts.ts";
import { adminTexts } from "./messages/index.ts";

export const handle = onTown({ may: "town.configure" });

async function missing({ db, tenant }: TownContext) {
  const { assets, profile } = tenant;
  const roles = await countRoles(db);
  const checks = [
    { check: "modules", href: "/beheer/onderdelen", lacks: !registered.some(({ id }) => moduleIsOn(tenant, id)) },
    { check: "logo", href: "/beheer/uiterlijk", lacks: !assets.has("logo") },
    { check: "favicon", href: "/beheer/uiterlijk", lacks: !assets.has("favicon") },
    { check: "hero", href: "/beheer/uiterlijk", lacks: !assets.has("hero") },
    { check: "heroAlt", href: "/beheer/uiterlijk", lacks: assets.has("hero") && profile.heroAlt === "" },
    { check: "intro", href: "/beheer/uiterlijk", lacks: profile.intro === "" },
    { check: "connectors", href: "/beheer/mensen", lacks: roles.connector === 0 },
    { check: "moderators", href: "/beheer/mensen", lacks: roles.moderator === 0 },
    { check: "oneAdmin", href: "/beheer/mensen", lacks: roles["tenant-admin"] < 2 },
  ] as const;
  return checks.filter(({ lacks }) => lacks).map(({ check, href }) => ({ check, href }));
}

export async function loader({ context }: LoaderFunctionArgs) {
  const town = inTown(context);
  const { tenant, locale } = town;
  const on = registered
    .filter(({ id }) => moduleIsOn(tenant, id))
    .map((module) => ({ id: module.id, name: moduleName(tenant, module, locale) }));
  const managesPeople = may(town.actor, "town.manage-people", { tenantId: tenant.id });
  return { name: tenant.profile.name, managesPeople, on, missing: managesPeople ? await missing(town) : [], title: adminTexts.in(locale, tenant.words[locale]).menu.label };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: "/beheer", hidden: true }, matches);

export default function Overview() {
  const { name, managesPeople, on, missing: lacking } = useLoaderData<typeof loader>();
  const { overview: texts, menu } = useTexts(adminTexts);
  return (
    <Stack gap="l">
      <Stack gap="s">
        <Heading level={1}>{texts.title(name)}</Heading>
        <Paragraph lead>{texts.intro}</Paragraph>
      </Stack>
      {managesPeople ? (
        <Stack as="section" gap="s">
          <Heading level={2}>{texts.missing}</Heading>
          {lacking.length === 0 ? <Paragraph>{texts.complete}</Paragraph> : null}
          <ul className="admin-lines">
            {lacking.map(({ check, href }) => (
              <li key={check}>
                <TextLink href={href}>{texts.checks[check]}</TextLink>
              </li>
            ))}
          </ul>
        </Stack>
      ) : null}
      {adminGroupsFor(managesPeople).map(({ group, parts }) => (
        <Stack key={group} as="section" gap="s">
          <Heading level={2}>{menu.groups[group]}</Heading>
          <Grid as="ul">
            {parts.map(({ part, href }) => (
              <Card key={part} as="li">
                <Stack gap="s">
                  <Heading level={3}>
                    <TextLink href={href}>{menu[part]}</TextLink>
                  </Heading>
                  <Paragraph>{texts.about[part]}</Paragraph>
                </Stack>
              </Card>
            ))}
          </Grid>
        </Stack>
      ))}
      <Stack as="section" gap="s">
        <Heading level={2}>{texts.isOn}</Heading>
        {on.length === 0 ? (
          <Paragraph>{texts.nothingOn}</Paragraph>
        ) : (
          <Cluster>
            {on.map((module) => (
              <Badge key={module.id} kind="accent" icon="check">
                {module.name}
              </Badge>
            ))}
          </Cluster>
        )}
      </Stack>
    </Stack>
  );
}
