import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { onPlatform } from "#app/platform/http/access.ts";
import { asOperator } from "#app/platform/http/context.server.ts";
import { defaultWords } from "#app/platform/i18n/words.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { allWorkshops } from "#app/platform/workshops/list.server.ts";
import { workshopPaths } from "#app/platform/workshops/workshop.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/card.tsx";
import { Container, Stack } from "#app/ui/layout.tsx";
import { Breadcrumbs } from "#app/ui/navigation.tsx";
import { Heading, TextLink } from "#app/ui/text.tsx";
import { Time } from "#app/ui/time.tsx";
import { adminLinks } from "../admin/admin-links.ts";
import { AdminTable } from "../admin/admin-table.tsx";
import { operatorTexts } from "../operator/messages/index.ts";
import { platformTexts } from "./messages/index.ts";

export const handle = onPlatform("operator");
export const links = adminLinks;

export async function loader({ context }: LoaderFunctionArgs) {
  const { locale } = asOperator(context);
  return { workshops: await allWorkshops(), title: platformTexts.in(locale, defaultWords[locale]).operator.workshops };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: workshopPaths.operator, hidden: true }, matches);

export default function OperatorWorkshops() {
  const { workshops, title } = useLoaderData<typeof loader>();
  const { operator: texts } = useTexts(platformTexts);
  const { town } = useTexts(operatorTexts);
  const plan = <ButtonLink href={workshopPaths.operatorOne("nieuw")}>{texts.plan}</ButtonLink>;
  return (
    <Container className="page">
      <Stack gap="l">
        <Stack>
          <Breadcrumbs label={town.back} steps={[{ label: town.back, href: "/operator" }]} />
          <Heading level={1}>{title}</Heading>
        </Stack>
        {workshops.length === 0 ? (
          <EmptyState title={texts.none} icon="calendar" action={plan}>
            {texts.noneText}
          </EmptyState>
        ) : (
          <>
            <div>{plan}</div>
            <AdminTable
              columns={[texts.heads.title, texts.heads.when, texts.heads.booked, texts.heads.waiting]}
              rows={workshops.map(({ id, title: name, startsAt, cancelledAt, booked, seats, waiting }) => ({
                key: id,
                cells: [
                  <TextLink key="title" href={workshopPaths.operatorOne(id)}>
                    {name}
                  </TextLink>,
                  <span key="when">
                    <Time at={startsAt} show="whole" />
                    {cancelledAt ? ` (${texts.calledOff})` : ""}
                  </span>,
                  texts.of(booked, seats),
                  String(waiting),
                ],
              }))}
            />
          </>
        )}
      </Stack>
    </Container>
  );
}
