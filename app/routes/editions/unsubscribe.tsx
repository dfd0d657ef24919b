import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { stopEditions } from "#app/platform/editions/choices.server.ts";
import { openSeal } from "#app/platform/editions/links.server.ts";
import { editionMessages } from "#app/platform/editions/messages/index.ts";
import { fromAnywhereOnTown } from "#app/platform/http/access.ts";
import { inTown, type TownContext } from "#app/platform/http/context.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Container, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";

/** A mail program's own button sends its form from nowhere (RFC 8058); what it may do is sealed into the address. */
export const handle = fromAnywhereOnTown();

const asked = z.object({ gedaan: z.literal("1").optional().catch(undefined) });

/** @throws Response 404 for an address that nobody of ours wrote, or of somebody who is gone */
async function subscriber({ db, tenant }: TownContext, word: string | undefined) {
  const accountId = openSeal("unsubscribe", tenant.id, word ?? "");
  const account = accountId === undefined ? null : await db.account.findFirst({ where: { tenantId: tenant.id, id: accountId }, select: { id: true, neighbourhoodId: true } });
  if (!account) throw new Response(null, { status: 404 });
  return { accountId: account.id, neighbourhoodId: account.neighbourhoodId };
}

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const town = inTown(context);
  await subscriber(town, params["word"]);
  const { stop } = editionMessages.in(town.locale, town.tenant.words[town.locale]);
  return { title: stop.title, done: readAddress(request, asked).gedaan === "1", word: params["word"] ?? "" };
}

export async function action({ context, params }: ActionFunctionArgs) {
  const town = inTown(context);
  await stopEditions(town.db, town.tenant.id, await subscriber(town, params["word"]), town.clock.now());
  return redirect(`/afmelden/${params["word"] ?? ""}?gedaan=1`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: "/afmelden", hidden: true }, matches);

export default function Unsubscribe() {
  const { title, done } = useLoaderData<typeof loader>();
  const { stop: texts } = useTexts(editionMessages);
  return (
    <Container width="text" className="page">
      <Stack gap="l">
        <Heading level={1}>{done ? texts.doneTitle : title}</Heading>
        <Paragraph lead>{done ? texts.done : texts.question}</Paragraph>
        {done ? (
          <div>
            <ButtonLink href="/account/wijkblad" look="secondary">
              {texts.again}
            </ButtonLink>
          </div>
        ) : (
          <Form method="post">
            <Button>{texts.confirm}</Button>
          </Form>
        )}
      </Stack>
    </Container>
  );
}
