import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { onTown } from "#app/platform/http/access.ts";
import { asMember, doing, inTown } from "#app/platform/http/context.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { plainTexts } from "#app/platform/plain-language/messages/index.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Flash } from "#app/ui/alert.tsx";
import { Container, Stack } from "#app/ui/layout.tsx";
import { Breadcrumbs } from "#app/ui/navigation.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { plainPaths } from "./paths.ts";
import { plainWordsPage, savePlainWords } from "./save-words.server.ts";
import { PlainWordsForm } from "./words-form.tsx";

export const handle = onTown({ may: "town.configure" });

const asked = z.object({ gedaan: z.literal("saved").optional() });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const town = inTown(context);
  const { gedaan } = readAddress(request, asked);
  return { values: await plainWordsPage(town), done: gedaan, title: plainTexts.in(town.locale, town.tenant.words[town.locale]).words.title };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const town = asMember(context);
  const saved = await savePlainWords(town, doing(town), request);
  if (!saved.ok) return data(saved, { status: saved.conflict ? 409 : 400 });
  town.changed();
  return redirect(`${plainPaths.words}?gedaan=saved`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.title ?? "", path: plainPaths.words, hidden: true }, matches);

export default function PlainWords() {
  const { values, done, title } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { words: texts, trend } = useTexts(plainTexts);
  return (
    <Stack gap="l">
      <Stack gap="s">
        {done && !answer ? <Flash>{texts.saved}</Flash> : null}
        <Breadcrumbs label={trend.townTitle} steps={[{ label: trend.townTitle, href: plainPaths.trend }]} />
        <Heading level={1}>{title}</Heading>
        <Paragraph lead>{texts.lead}</Paragraph>
      </Stack>
      <Container width="text" className="admin-start">
        <PlainWordsForm key={values.version} values={values} lastResult={answer?.reply} conflict={answer?.conflict} />
      </Container>
    </Stack>
  );
}
