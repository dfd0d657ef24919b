import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { after } from "#app/platform/clock.ts";
import { confirmDemo, findDemoRequest } from "#app/platform/demo/asked/ask.server.ts";
import { demoPaths } from "#app/platform/demo/asked/request.ts";
import { env } from "#app/platform/env.server.ts";
import { fromAnywhereOnPlatform } from "#app/platform/http/access.ts";
import { onOperatorsSite } from "#app/platform/http/context.server.ts";
import { defaultWords } from "#app/platform/i18n/words.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Container, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { Time } from "#app/ui/time.tsx";
import { townAddress } from "../operator/town-address.ts";
import { platformTexts } from "./messages/index.ts";

export const handle = fromAnywhereOnPlatform();

const status = z.enum(["asked", "confirmed", "made", "failed", "removed"]);

async function requestOf(word: string | undefined) {
  const request = await findDemoRequest(word ?? "");
  if (!request) throw new Response(null, { status: 404, statusText: "Not Found" });
  return request;
}

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { locale, origin } = onOperatorsSite(context);
  const request = await requestOf(params["word"]);
  const { demo } = platformTexts.in(locale, defaultWords[locale]);
  return {
    status: status.parse(request.status),
    address: request.status === "made" && request.slug ? townAddress(origin, `${request.slug}.${env.PLATFORM_HOST}`) : null,
    until: request.expiresAt ? after(request.expiresAt, { seconds: -1 }) : null,
    title: demo.confirmTitle(request.municipality),
  };
}

export async function action({ params, context }: ActionFunctionArgs) {
  const { clock } = onOperatorsSite(context);
  const { id } = await requestOf(params["word"]);
  const result = await confirmDemo(id, clock.now());
  return result.ok ? redirect(demoPaths.confirm(params["word"] ?? ""), 303) : data({ reason: result.reason }, { status: 409 });
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.title ?? "", path: demoPaths.ask, hidden: true }, matches);

export default function ConfirmDemo() {
  const { status: state, address, until, title } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { demo: texts, nav } = useTexts(platformTexts);
  return (
    <Container width="text" className="page">
      <Stack gap="l">
        {answer ? (
          <Alert kind="error" live>
            <Paragraph>{texts.refused[answer.reason]}</Paragraph>
          </Alert>
        ) : null}
        <Heading level={1}>{title}</Heading>
        {state === "asked" ? (
          <>
            <Paragraph lead>{texts.confirmText}</Paragraph>
            <Form method="post">
              <Button>{texts.confirm}</Button>
            </Form>
          </>
        ) : (
          <Paragraph lead>{texts.states[state]}</Paragraph>
        )}
        {address && until ? (
          <>
            <Paragraph>
              {texts.until} <Time at={until} show="day" />.
            </Paragraph>
            <div>
              <ButtonLink href={address}>{texts.visit}</ButtonLink>
            </div>
          </>
        ) : null}
        {state === "removed" ? (
          <div>
            <ButtonLink href={demoPaths.ask}>{nav.demo}</ButtonLink>
          </div>
        ) : null}
      </Stack>
    </Container>
  );
}
