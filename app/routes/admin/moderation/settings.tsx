import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { onTown } from "#app/platform/http/access.ts";
import { asMember, doing, inTown } from "#app/platform/http/context.server.ts";
import { readBody } from "#app/platform/http/form.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Flash } from "#app/ui/alert.tsx";
import { Card } from "#app/ui/card.tsx";
import { Container, Grid, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";
import { ClassifierPart } from "./classifier-part.tsx";
import { policyTexts } from "./messages/index.ts";
import { moderationPaths } from "./paths.ts";
import { saveSettings, settingsPage } from "./save-settings.server.ts";
import { ModerationSettingsForm } from "./settings-form.tsx";

export const handle = onTown({ may: "town.configure" });

const asked = z.object({ gedaan: z.enum(["saved", "forgotten"]).optional() });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const town = inTown(context);
  const { gedaan } = readAddress(request, asked);
  return { ...(await settingsPage(town)), done: gedaan, title: policyTexts.in(town.locale, town.tenant.words[town.locale]).settings.title };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const town = asMember(context);
  const saved = await saveSettings(town, doing(town), (await readBody(request)) ?? new FormData());
  if (!saved.ok) return data(saved, { status: saved.conflict ? 409 : 400 });
  town.changed();
  return redirect(`${moderationPaths.settings}?gedaan=${saved.done}`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.title ?? "", path: moderationPaths.settings, hidden: true }, matches);

export default function ModerationSettings() {
  const { values, classifier, done, title } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { settings: texts, classifier: { forgotten }, rules, words } = useTexts(policyTexts);
  const parts = [
    { href: moderationPaths.rules, title: rules.title, about: texts.rulesAbout },
    { href: moderationPaths.words, title: words.title, about: words.about },
  ];
  return (
    <Stack gap="l">
      <Stack gap="s">
        {done && !answer ? <Flash>{done === "saved" ? texts.saved : forgotten}</Flash> : null}
        <Heading level={1}>{title}</Heading>
        <Paragraph lead>{texts.intro}</Paragraph>
      </Stack>
      <Grid as="ul">
        {parts.map(({ href, title: name, about }) => (
          <Card key={href} as="li">
            <Stack gap="s">
              <Heading level={2} look={3}>
                <TextLink href={href}>{name}</TextLink>
              </Heading>
              <Paragraph>{about}</Paragraph>
            </Stack>
          </Card>
        ))}
      </Grid>
      <Container width="text" className="admin-start">
        <Stack gap="l">
          <Stack as="section">
            <Heading level={2}>{texts.agreements}</Heading>
            <ModerationSettingsForm key={values.version} values={values} lastResult={answer?.reply} conflict={answer?.conflict} />
          </Stack>
          <ClassifierPart state={classifier} version={values.version} />
        </Stack>
      </Container>
    </Stack>
  );
}
