import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { onTown } from "#app/platform/http/access.ts";
import { asMember, doing, inTown } from "#app/platform/http/context.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Alert, Flash } from "#app/ui/alert.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Badge } from "#app/ui/card.tsx";
import { Cluster, Stack, VisuallyHidden } from "#app/ui/layout.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { moduleAction } from "./forms.ts";
import { adminTexts } from "./messages/index.ts";
import { actOnModule, moduleLines } from "./module-lines.server.ts";
import { StepButton } from "./step-button.tsx";

export const handle = onTown({ may: "town.configure" });

const asked = z.object({ gedaan: z.enum(["on", "off", "moved"]).optional() });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const town = inTown(context);
  const { gedaan } = readAddress(request, asked);
  const { locale, tenant } = town;
  return { ...(await moduleLines(town)), done: gedaan, title: adminTexts.in(locale, tenant.words[locale]).modules.title };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const town = asMember(context);
  const reading = await readForm(request, moduleAction, { locale: town.locale });
  if (!reading.ok) return data({ refused: adminTexts.in(town.locale, town.tenant.words[town.locale]).conflict.again }, { status: 400 });
  const result = await actOnModule(town, doing(town), reading.value);
  if (!result.ok) return data({ refused: result.said }, { status: 409 });
  town.changed();
  const done = reading.value.do === "on" || reading.value.do === "off" ? reading.value.do : "moved";
  return redirect(`/beheer/onderdelen?gedaan=${done}#${reading.value.module}`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.title ?? "", path: "/beheer/onderdelen", hidden: true }, matches);

export default function Modules() {
  const { modules, version, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { modules: texts, done: said } = useTexts(adminTexts);
  return (
    <Stack gap="l">
      <Stack gap="s">
        {done && !answer ? <Flash>{said[done]}</Flash> : null}
        {answer ? (
          <Alert kind="error" live>
            <Paragraph>{answer.refused}</Paragraph>
          </Alert>
        ) : null}
        <Heading level={1}>{texts.title}</Heading>
        <Paragraph lead>{texts.intro}</Paragraph>
      </Stack>
      <ol className="admin-rows">
        {modules.map(({ id, name, description, allowed, enabled, needs }, index) => (
          <li key={id} id={id} className="admin-row">
            <div className="admin-row__about">
              <Cluster gap="s">
                <Heading level={2} look={3}>
                  {name}
                </Heading>
                <Badge kind={enabled ? "accent" : "plain"}>{enabled ? texts.on : texts.off}</Badge>
              </Cluster>
              <Paragraph>{description}</Paragraph>
              {needs.length > 0 ? <p className="admin-row__help">{texts.needs(needs.join(", "))}</p> : null}
              {allowed ? null : <p className="admin-row__help">{texts.notAllowed}</p>}
            </div>
            <Form method="post" action="/beheer/onderdelen">
              <input type="hidden" name="module" value={id} />
              <input type="hidden" name="version" value={version} />
              <Cluster gap="s">
                {allowed ? (
                  <Button name="do" value={enabled ? "off" : "on"} look={enabled ? "secondary" : "primary"} small>
                    {enabled ? texts.switchOff(name) : texts.switchOn(name)}
                  </Button>
                ) : null}
                <ButtonLink href={`/beheer/onderdelen/${id}`} look="secondary" small icon="settings">
                  {texts.settings}
                  <VisuallyHidden> {name}</VisuallyHidden>
                </ButtonLink>
                {index > 0 ? <StepButton to="up" label={texts.up(name)} /> : null}
                {index < modules.length - 1 ? <StepButton to="down" label={texts.down(name)} /> : null}
              </Cluster>
            </Form>
          </li>
        ))}
      </ol>
    </Stack>
  );
}
