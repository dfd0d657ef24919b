import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { onTown } from "#app/platform/http/access.ts";
import { asMember, doing, inTown } from "#app/platform/http/context.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Alert, Flash } from "#app/ui/alert.tsx";
import { Card } from "#app/ui/card.tsx";
import { Container, Stack } from "#app/ui/layout.tsx";
import { Breadcrumbs } from "#app/ui/navigation.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { adminTexts } from "../messages/index.ts";
import { MailTextsForm } from "./mail-texts-form.tsx";
import { siteTexts } from "./messages/index.ts";
import { mailTextsPage, saveMailTexts } from "./save-mail-texts.server.ts";

export const handle = onTown({ may: "town.manage-people" });

const asked = z.object({ gedaan: z.literal("saved").optional().catch(undefined) });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const town = inTown(context);
  return { values: await mailTextsPage(town), done: readAddress(request, asked).gedaan, title: siteTexts.in(town.locale, town.tenant.words[town.locale]).mail.title };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const town = asMember(context);
  const saved = await saveMailTexts(town, doing(town), request);
  if (!saved.ok) return data(saved, { status: saved.conflict ? 409 : saved.waitMinutes ? 429 : saved.shown || saved.sent ? 200 : 400 });
  town.changed();
  return redirect("/beheer/mail/teksten?gedaan=saved", 303);
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.title ?? "", path: "/beheer/mail/teksten", hidden: true }, matches);

export default function MailTextsPage() {
  const { values, done, title } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { mail: texts, done: said } = useTexts(siteTexts);
  const { menu } = useTexts(adminTexts);
  return (
    <Stack gap="l">
      <Stack gap="s">
        {done && !answer ? <Flash>{said.saved}</Flash> : null}
        {answer?.sent ? <Flash>{said.sent}</Flash> : null}
        {answer?.waitMinutes ? (
          <Alert kind="error" live>
            <Paragraph>{texts.wait(answer.waitMinutes)}</Paragraph>
          </Alert>
        ) : null}
        <Breadcrumbs label={menu.mail} steps={[{ label: menu.mail, href: "/beheer/mail" }]} />
        <Heading level={1}>{title}</Heading>
        <Paragraph lead>{texts.intro}</Paragraph>
      </Stack>
      <Container width="text" className="admin-start">
        <Stack gap="l">
          {answer?.shown ? (
            <Card as="section">
              <Stack gap="s">
                <Heading level={2} look={3}>
                  {texts.previewTitle(answer.shown.subject)}
                </Heading>
                {answer.shown.paragraphs.map((paragraph, place) => (
                  <p key={place} className="utrecht-paragraph letter-shown">
                    {paragraph}
                  </p>
                ))}
              </Stack>
            </Card>
          ) : null}
          <MailTextsForm key={values.version} values={values} lastResult={answer?.reply} conflict={answer?.conflict} />
        </Stack>
      </Container>
    </Stack>
  );
}
