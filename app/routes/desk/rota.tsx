import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { onTown } from "#app/platform/http/access.ts";
import { asMember } from "#app/platform/http/context.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { deskTexts } from "#app/platform/moderation/desk/messages/index.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Flash } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { Card, EmptyState } from "#app/ui/card.tsx";
import { Select } from "#app/ui/form/choice-field.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { rotaForm } from "./forms.ts";
import { changeRota, rotaPage, type RotaOnPage } from "./rota.server.ts";
import { deskLinks } from "./desk-links.ts";
import { DeskFrame } from "./parts/desk-frame.tsx";

export const handle = onTown({ may: "desk.read" });
export const links = deskLinks;

const asked = z.object({ gedaan: z.literal("saved").optional() });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const town = asMember(context);
  const title = deskTexts.in(town.locale, town.tenant.words[town.locale]).rota.title;
  return { neighbourhoods: await rotaPage(town), done: readAddress(request, asked).gedaan, title };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const town = asMember(context);
  const form = await readForm(request, rotaForm, { locale: town.locale });
  if (!form.ok) throw new Response(null, { status: 400 });
  if (!(await changeRota(town, form.value))) throw new Response(null, { status: 403 });
  return redirect("/toezicht/rooster?gedaan=saved", 303);
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: "/toezicht/rooster", hidden: true }, matches);

export default function Rota() {
  const { neighbourhoods, done } = useLoaderData<typeof loader>();
  const { rota: texts, done: said } = useTexts(deskTexts);
  return (
    <DeskFrame>
      {done ? <Flash>{said.rota}</Flash> : null}
      <Stack gap="s">
        <Heading level={1}>{texts.title}</Heading>
        <Paragraph lead>{texts.intro}</Paragraph>
      </Stack>
      {neighbourhoods.length === 0 ? <EmptyState title={texts.empty} icon="calendar" /> : null}
      {neighbourhoods.map((each) => (
        // One neighbourhood is seen at once; of many each says how it stands.
        <Turns key={each.id} {...each} open={neighbourhoods.length === 1} />
      ))}
    </DeskFrame>
  );
}

/** Who looks in one neighbourhood, day by day. */
function Turns({ id, name, people, days, open }: RotaOnPage & { open: boolean }) {
  const { rota: texts } = useTexts(deskTexts);
  return (
    <Card>
      <details className="rota" open={open}>
        <summary>
          <Heading level={2} look={4}>
            {name}
          </Heading>
          <span className="desk-card__facts">{texts.covered(days.filter(Boolean).length)}</span>
        </summary>
        {people.length === 0 ? (
          <Paragraph>{texts.noTeam(name)}</Paragraph>
        ) : (
          <Form method="post" className="form">
            <input type="hidden" name="neighbourhood" value={id} />
            <div className="rota-days">
              {texts.days.map((day, index) => (
                <Select
                  key={day}
                  field={{ id: `${id}-${index}`, name: `day${index + 1}`, key: `${id}-${index}-${days[index] ?? ""}`, defaultValue: days[index] ?? "" }}
                  label={texts.person(day)}
                  plainLabel
                  empty={texts.nobody}
                  options={people.map(({ accountId, name: person }) => ({ value: accountId, label: person }))}
                />
              ))}
            </div>
            <Button look="secondary">{texts.save}</Button>
          </Form>
        )}
      </details>
    </Card>
  );
}
