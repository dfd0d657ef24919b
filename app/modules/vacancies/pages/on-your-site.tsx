import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { onTown } from "#app/platform/http/access.ts";
import { inTown } from "#app/platform/http/context.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { moduleSettings } from "#app/platform/modules/settings.server.ts";
import { EVERYWHERE } from "#app/platform/neighbourhoods/choice.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts, useTown } from "#app/platform/site/use-site.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { Select } from "#app/ui/form/choice-field.tsx";
import { TextArea } from "#app/ui/form/text-field.tsx";
import { Cluster, Container, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";
import { chosenOf } from "../choose.server.ts";
import { codeFor } from "../frame/code.ts";
import { vacancyMessages } from "../messages/index.ts";
import { vacancies } from "../module.server.ts";
import { organisationsLooking } from "../organisations.server.ts";
import { vacancyPaths } from "../paths.ts";
import { askedOfList, carried, withChoice } from "../wish.ts";

export const handle = onTown("everyone");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const town = inTown(context);
  const { tenant, locale, origin } = town;
  const { organisatie, ...asked } = readAddress(request, askedOfList);
  const { choice } = await chosenOf(town, { ...asked, organisatie: organisatie === "" ? undefined : organisatie });
  const { embed: texts } = vacancyMessages.in(locale, tenant.words[locale]);
  return {
    title: texts.title,
    framing: moduleSettings(tenant, vacancies).framing,
    choice,
    organisations: await organisationsLooking(town.db),
    code: codeFor(origin, choice, texts.frameTitle(tenant.profile.name)),
    frame: withChoice(vacancyPaths.frame, choice),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: vacancyPaths.embed, hidden: true }, matches);

export default function OnYourSite() {
  const { title, framing, choice, organisations, code, frame } = useLoaderData<typeof loader>();
  const { embed: texts, alerts } = useTexts(vacancyMessages);
  const { neighbourhoods } = useTown();
  return (
    <Container width="text" className="page">
      <Stack gap="l">
        <TextLink href={vacancyPaths.feed}>{alerts.back}</TextLink>
        <Heading level={1}>{title}</Heading>
        <Paragraph lead>{texts.intro}</Paragraph>
        {framing === "everywhere" ? null : <Alert kind="warning">{texts[framing]}</Alert>}
        <Form method="get" className="filter">
          {carried.map((name) => (name === "organisatie" || name === "wijk" || !choice[name] ? null : <input key={name} type="hidden" name={name} value={choice[name]} />))}
          <Cluster>
            <Select field={{ id: "site-organisatie", name: "organisatie", defaultValue: choice.organisatie ?? "" }} label={texts.organisation} plainLabel empty={texts.anyOrganisation} options={organisations.map(({ slug, name }) => ({ value: slug, label: name }))} />
            <Select field={{ id: "site-wijk", name: "wijk", defaultValue: choice.wijk ?? EVERYWHERE }} label={texts.where} plainLabel options={[{ value: EVERYWHERE, label: texts.everywhere }, ...neighbourhoods.map(({ slug, name }) => ({ value: slug, label: name }))]} />
            <Button look="secondary">{texts.show}</Button>
          </Cluster>
        </Form>
        <TextArea key={code.script} field={{ id: "code", name: "code", defaultValue: code.script }} label={texts.code} description={texts.codeHelp} plainLabel rows={3} />
        <TextArea key={code.plain} field={{ id: "code-zonder", name: "code-zonder", defaultValue: code.plain }} label={texts.plainCode} description={texts.plainCodeHelp} plainLabel rows={3} />
        {/* A page by itself, outside of this one. */}
        <a className="utrecht-link utrecht-link--html-a" href={frame}>
          {texts.preview}
        </a>
      </Stack>
    </Container>
  );
}
