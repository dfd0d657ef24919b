import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { keptOnTown } from "#app/platform/http/access.ts";
import { inTown } from "#app/platform/http/context.server.ts";
import { deskTexts } from "#app/platform/moderation/desk/messages/index.ts";
import { houseRules } from "#app/platform/moderation/house-rules.ts";
import { reportTexts } from "#app/platform/moderation/reports/messages/index.ts";
import { reportPaths } from "#app/platform/moderation/reports/paths.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Container, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph, TextLink, WithEmail } from "#app/ui/text.tsx";
import { rulesTexts } from "./messages/index.ts";

export const handle = keptOnTown();

export function loader({ context }: LoaderFunctionArgs) {
  const { tenant, locale } = inTown(context);
  const texts = rulesTexts.in(locale, tenant.words[locale]);
  const { rules: names } = deskTexts.in(locale, tenant.words[locale]);
  const { name, contactEmail, moderation } = tenant.profile;
  return {
    title: texts.title,
    lead: texts.lead(name),
    rules: houseRules.map((rule) => ({ rule, name: names[rule], text: texts.rules[rule] })),
    how: texts.howTexts(moderation.connectorHours, moderation.appealDays),
    contact: texts.contact(contactEmail),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", description: data?.lead, path: "/huisregels" }, matches);

export default function HouseRules() {
  const { title, lead, rules, how, contact } = useLoaderData<typeof loader>();
  const texts = useTexts(rulesTexts);
  const { find } = useTexts(reportTexts);
  return (
    <Container width="text" className="page">
      <Stack gap="l">
        <Heading level={1}>{title}</Heading>
        <Paragraph lead>{lead}</Paragraph>
        {rules.map(({ rule, name, text }) => (
          <Stack as="section" gap="s" key={rule}>
            <Heading level={2} look={3}>
              {name}
            </Heading>
            <Paragraph>{text}</Paragraph>
          </Stack>
        ))}
        <Stack as="section" gap="s">
          <Heading level={2} look={3}>
            {texts.law}
          </Heading>
          <Paragraph>{texts.lawText}</Paragraph>
        </Stack>
        <Stack as="section" gap="s">
          <Heading level={2}>{texts.how}</Heading>
          {how.map((paragraph) => (
            <Paragraph key={paragraph}>{paragraph}</Paragraph>
          ))}
          <TextLink href={reportPaths.find}>{find.link}</TextLink>
          <Paragraph>
            <WithEmail>{contact}</WithEmail>
          </Paragraph>
          <Paragraph>
            {texts.report} <TextLink href="/verslag">{texts.reportLink}</TextLink>
          </Paragraph>
        </Stack>
      </Stack>
    </Container>
  );
}
