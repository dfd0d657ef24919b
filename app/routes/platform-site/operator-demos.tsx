import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { after } from "#app/platform/clock.ts";
import { demoRequests, manageDemo } from "#app/platform/demo/asked/manage.server.ts";
import { demoAction, demoPaths } from "#app/platform/demo/asked/request.ts";
import { env } from "#app/platform/env.server.ts";
import { onPlatform } from "#app/platform/http/access.ts";
import { asOperator } from "#app/platform/http/context.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { defaultWords } from "#app/platform/i18n/words.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Flash } from "#app/ui/alert.tsx";
import { Button, ConfirmButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/card.tsx";
import { Cluster, Container, Stack } from "#app/ui/layout.tsx";
import { Breadcrumbs } from "#app/ui/navigation.tsx";
import { Heading, TextLink } from "#app/ui/text.tsx";
import { Time } from "#app/ui/time.tsx";
import { adminLinks } from "../admin/admin-links.ts";
import { AdminTable } from "../admin/admin-table.tsx";
import { operatorTexts } from "../operator/messages/index.ts";
import { townAddress } from "../operator/town-address.ts";
import { platformTexts } from "./messages/index.ts";

export const handle = onPlatform("operator");
export const links = adminLinks;

const asked = z.object({ gedaan: z.literal("ja").optional().catch(undefined) });
const status = z.enum(["asked", "confirmed", "made", "failed", "removed"]);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { locale, origin } = asOperator(context);
  const requests = (await demoRequests()).map(({ id, municipality, name, email, job, status: state, slug, expiresAt }) => ({
    id, municipality, who: [name, job, email].filter(Boolean).join(", "), status: status.parse(state), until: expiresAt ? after(expiresAt, { seconds: -1 }) : null, address: state === "made" && slug ? townAddress(origin, `${slug}.${env.PLATFORM_HOST}`) : null,
  }));
  return { requests, done: readAddress(request, asked).gedaan === "ja", title: platformTexts.in(locale, defaultWords[locale]).operator.demos };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { locale, operator, clock, requestId } = asOperator(context);
  const reading = await readForm(request, demoAction, { locale });
  if (!reading.ok) throw new Response(null, { status: 400 });
  const done = await manageDemo({ operator, at: clock.now(), requestId }, reading.value.id, reading.value.do);
  if (!done) throw new Response(null, { status: 409 });
  return redirect(`${demoPaths.operator}?gedaan=ja`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: demoPaths.operator, hidden: true }, matches);

export default function OperatorDemos() {
  const { requests, done, title } = useLoaderData<typeof loader>();
  const { operator: texts } = useTexts(platformTexts);
  const { town } = useTexts(operatorTexts);
  const { demoHeads: heads } = texts;
  return (
    <Container className="page">
      <Stack gap="l">
        <Stack>
          {done ? <Flash>{texts.done.yes}</Flash> : null}
          <Breadcrumbs label={town.back} steps={[{ label: town.back, href: "/operator" }]} />
          <Heading level={1}>{title}</Heading>
        </Stack>
        {requests.length === 0 ? (
          <EmptyState title={texts.demoNone} icon="home" />
        ) : (
          <AdminTable
            columns={[heads.municipality, heads.who, heads.status, heads.act]}
            rows={requests.map(({ id, municipality, who, status: state, until, address }) => ({
              key: id,
              cells: [
                address ? <TextLink key="town" href={address}>{municipality}</TextLink> : municipality,
                <span key="who" className="wrapped">{who}</span>,
                <span key="status">
                  {texts.demoStatus[state]}
                  {until && state === "made" ? (
                    <>
                      , {texts.until} <Time at={until} show="day" />
                    </>
                  ) : null}
                </span>,
                <Form key="act" method="post">
                  <input type="hidden" name="id" value={id} />
                  <Cluster gap="s">
                    {state === "made" ? (
                      <>
                        <Button name="do" value="extend" look="secondary" small>
                          {texts.extend}
                        </Button>
                        <ConfirmButton label={texts.remove} question={texts.removeQuestion} confirm={texts.removeConfirm} name="do" value="remove" quiet />
                      </>
                    ) : null}
                    {state === "failed" ? (
                      <Button name="do" value="again" look="secondary" small>
                        {texts.again}
                      </Button>
                    ) : null}
                  </Cluster>
                </Form>,
              ],
            }))}
          />
        )}
      </Stack>
    </Container>
  );
}
