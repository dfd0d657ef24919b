import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { fromAnywhereOnTown } from "#app/platform/http/access.ts";
import { inTown, type TownContext } from "#app/platform/http/context.server.ts";
import { readBody } from "#app/platform/http/form.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { letGo, openStopWord, stopMail, type Stopping } from "#app/platform/notify/unsubscribe.server.ts";
import { stopTexts } from "#app/platform/notify/stop-texts.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Container, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";

/** A mail program's own button sends its form from nowhere (RFC 8058); what it may do is sealed into the address. */
export const handle = fromAnywhereOnTown();

const asked = z.object({ gedaan: z.enum(["1", "los"]).optional().catch(undefined) });

/** @throws Response 404 for an address that nobody of ours wrote */
function stopping({ tenant }: TownContext, word: string | undefined): Stopping {
  const opened = openStopWord(tenant.id, word ?? "");
  if (!opened) throw new Response(null, { status: 404 });
  return opened;
}

export function loader({ request, context, params }: LoaderFunctionArgs) {
  const town = inTown(context);
  const { list, source } = stopping(town, params["word"]);
  const { gedaan } = readAddress(request, asked);
  return { ...stopTexts(list, town.locale, town.tenant.words[town.locale]), letsGo: source !== undefined, done: gedaan };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const town = inTown(context);
  const opened = stopping(town, params["word"]);
  const wish = await readBody(request);
  const only = wish?.get("do") === "let-go" ? opened.source : undefined;
  if (only) await letGo(town.db, opened.accountId, only);
  // Of somebody who is gone.
  else if (!(await stopMail(town.db, opened, town.clock.now()))) throw new Response(null, { status: 404 });
  return redirect(`/afmelden/${params["word"] ?? ""}?gedaan=${only ? "los" : "1"}`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: "/afmelden", hidden: true }, matches);

export default function Unsubscribe() {
  const { title, question, confirm, doneTitle, doneText, letGoText, letGoDone, again, settings, letsGo, done } = useLoaderData<typeof loader>();
  return (
    <Container width="text" className="page">
      <Stack gap="l">
        <Heading level={1}>{done ? doneTitle : title}</Heading>
        <Paragraph lead>{done === "los" ? letGoDone : done ? doneText : question}</Paragraph>
        {done ? (
          <div>
            <ButtonLink href={settings} look="secondary">
              {again}
            </ButtonLink>
          </div>
        ) : (
          <Form method="post">
            <Stack gap="m">
              {letsGo ? (
                <div>
                  <Button name="do" value="let-go">
                    {letGoText}
                  </Button>
                </div>
              ) : null}
              <div>
                <Button look={letsGo ? "secondary" : "primary"}>{confirm}</Button>
              </div>
            </Stack>
          </Form>
        )}
      </Stack>
    </Container>
  );
}
