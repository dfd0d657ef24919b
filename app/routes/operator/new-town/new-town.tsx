import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { env } from "#app/platform/env.server.ts";
import { uploadsOnPlatform } from "#app/platform/http/access.ts";
import { asOperator } from "#app/platform/http/context.server.ts";
import { defaultWords } from "#app/platform/i18n/words.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { registered } from "#app/platform/tenancy/module-choices.server.ts";
import { listTowns } from "#app/platform/tenancy/town-list.server.ts";
import { Card } from "#app/ui/card.tsx";
import { Container, Stack } from "#app/ui/layout.tsx";
import { Breadcrumbs } from "#app/ui/navigation.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { adminLinks } from "../../admin/admin-links.ts";
import { operatorTexts } from "../messages/index.ts";
import { newTownTexts } from "./messages/index.ts";
import { NewTownForm } from "./new-town-form.tsx";
import { readNewTown, type ShownDifference } from "./read-new-town.server.ts";

export const handle = uploadsOnPlatform("operator");
export const links = adminLinks;

export async function loader({ context }: LoaderFunctionArgs) {
  const { locale } = asOperator(context);
  const { towns } = await listTowns({ platformHost: env.PLATFORM_HOST });
  return {
    host: env.PLATFORM_HOST,
    sources: towns.map(({ slug, name }) => ({ value: slug, label: name })),
    modules: registered.map((module) => ({ value: module.id, label: module.messages.in(locale, defaultWords[locale]).module.name })),
    title: newTownTexts.in(locale, defaultWords[locale]).title,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const made = await readNewTown(asOperator(context), request);
  return made.ok ? redirect(`/operator/gemeenten/${made.slug}?gedaan=gemaakt`, 303) : data(made, { status: made.difference ? 200 : 400 });
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.title ?? "", path: "/operator/gemeenten/nieuw", hidden: true }, matches);

export default function NewTown() {
  const { host, sources, modules, title } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const texts = useTexts(newTownTexts);
  const { town } = useTexts(operatorTexts);
  return (
    <Container width="text" className="page">
      <Stack gap="l">
        <Stack gap="s">
          <Breadcrumbs label={town.back} steps={[{ label: town.back, href: "/operator" }]} />
          <Heading level={1}>{title}</Heading>
          <Paragraph lead>{texts.intro}</Paragraph>
        </Stack>
        {answer?.difference ? <Difference difference={answer.difference} /> : null}
        <NewTownForm host={host} sources={sources} modules={modules} lastResult={answer?.reply} hasLooked={answer?.difference !== undefined} />
      </Stack>
    </Container>
  );
}

function Difference({ difference: { name, slug, areas, modulesOn, admins, repairs } }: { difference: ShownDifference }) {
  const texts = useTexts(newTownTexts);
  return (
    <Card as="section" tone="tint">
      <Stack gap="s">
        <Heading level={2}>{texts.difference}</Heading>
        <Paragraph>{texts.differenceText}</Paragraph>
        <ul className="admin-lines">
          <li>
            {texts.facts.site}: {name} ({slug})
          </li>
          <li>
            {texts.facts.areas}: {areas.map((area) => texts.area(area.name, area.postcodes)).join(", ")}
          </li>
          <li>
            {texts.facts.modules}: {modulesOn.join(", ")}
          </li>
          <li>
            {texts.facts.admin}: {admins.map((admin) => `${admin.name}, ${admin.email}`).join("; ")}
          </li>
          {repairs.length === 0 ? null : (
            <li>
              {texts.facts.repairs}: {repairs.join(" ")}
            </li>
          )}
        </ul>
      </Stack>
    </Card>
  );
}
