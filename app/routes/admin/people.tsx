import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { onTown } from "#app/platform/http/access.ts";
import { inTown } from "#app/platform/http/context.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { listPeople } from "#app/platform/identity/town-people.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Avatar } from "#app/ui/avatar.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Badge, EmptyState } from "#app/ui/card.tsx";
import { Select } from "#app/ui/form/choice-field.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { Cluster, Stack } from "#app/ui/layout.tsx";
import { MoreLink } from "#app/ui/navigation.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";
import { inviteTexts } from "./invite/messages/index.ts";
import { adminTexts } from "./messages/index.ts";

export const handle = onTown({ may: "town.manage-people" });

const asked = z.object({ zoek: z.string().trim().max(80).optional(), wie: z.enum(["team"]).optional(), na: z.uuid().optional() });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, tenant, locale } = inTown(context);
  const { zoek, wie, na } = readAddress(request, asked);
  const { people, next } = await listPeople(db, { search: zoek, team: wie === "team", after: na });
  const more = next ? `/beheer/mensen?${new URLSearchParams({ ...(zoek ? { zoek } : {}), ...(wie ? { wie } : {}), na: next }).toString()}` : null;
  return { people, more, search: zoek ?? "", team: wie ?? "", title: adminTexts.in(locale, tenant.words[locale]).people.title };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: "/beheer/mensen", hidden: true }, matches);

export default function People() {
  const { people, more, search, team } = useLoaderData<typeof loader>();
  const { people: texts } = useTexts(adminTexts);
  const invite = useTexts(inviteTexts);
  return (
    <Stack gap="l">
      <Stack gap="s">
        <Heading level={1}>{texts.title}</Heading>
        <Paragraph lead>{texts.intro}</Paragraph>
        <div>
          <ButtonLink href="/beheer/mensen/uitnodigen" icon="person">
            {invite.title}
          </ButtonLink>
        </div>
      </Stack>
      <Form method="get" role="search" className="admin-search">
        <TextField field={{ id: "zoek", name: "zoek", key: `zoek-${search}`, defaultValue: search }} label={texts.search} type="search" plainLabel />
        <Select field={{ id: "wie", name: "wie", key: `wie-${team}`, defaultValue: team }} label={texts.show} plainLabel empty={texts.everyone} options={[{ value: "team", label: texts.team }]} />
        <Button look="secondary" icon="search">
          {texts.go}
        </Button>
      </Form>
      {people.length === 0 ? (
        <EmptyState title={texts.none} icon="people">
          {texts.noneText}
        </EmptyState>
      ) : (
        <ul className="admin-rows">
          {people.map(({ id, name, email, confirmed, neighbourhood, civilServantTitle, roles }) => (
            <li key={id} className="admin-row">
              <div className="admin-row__about">
                <Cluster gap="s">
                  <Avatar name={name} size="s" />
                  <TextLink href={`/beheer/mensen/${id}`}>{name}</TextLink>
                  {roles.map((role) => (
                    <Badge key={role} kind="accent">
                      {texts.roles[role]}
                    </Badge>
                  ))}
                  {civilServantTitle ? (
                    <Badge kind="official" icon="badge">
                      {civilServantTitle}
                    </Badge>
                  ) : null}
                </Cluster>
                <p className="admin-row__help">
                  {email}
                  {neighbourhood ? ` · ${texts.lives(neighbourhood)}` : ""}
                  {confirmed ? "" : ` · ${texts.unconfirmed}`}
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
      <MoreLink href={more}>{texts.more}</MoreLink>
    </Stack>
  );
}
