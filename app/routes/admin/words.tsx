import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { onTown } from "#app/platform/http/access.ts";
import { asMember, doing, inTown } from "#app/platform/http/context.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Flash } from "#app/ui/alert.tsx";
import { Container, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { adminTexts } from "./messages/index.ts";
import { saveWords, wordsPage } from "./words/save-words.server.ts";
import { WordsForm } from "./words/words-form.tsx";

export const handle = onTown({ may: "town.configure" });

const asked = z.object({ gedaan: z.literal("saved").optional() });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const town = inTown(context);
  const { gedaan } = readAddress(request, asked);
  return { values: await wordsPage(town), done: gedaan, title: adminTexts.in(town.locale, town.tenant.words[town.locale]).words.title };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const town = asMember(context);
  const saved = await saveWords(town, doing(town), request);
  if (!saved.ok) return data(saved, { status: saved.conflict ? 409 : saved.preview ? 200 : 400 });
  town.changed();
  return redirect("/beheer/woorden?gedaan=saved", 303);
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.title ?? "", path: "/beheer/woorden", hidden: true }, matches);

export default function WordsPage() {
  const { values, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { words: texts, done: said } = useTexts(adminTexts);
  return (
    <Stack gap="l">
      <Stack gap="s">
        {done && !answer ? <Flash>{said.saved}</Flash> : null}
        <Heading level={1}>{texts.title}</Heading>
        <Paragraph lead>{texts.intro}</Paragraph>
      </Stack>
      <Container width="text" className="admin-start">
        <WordsForm values={values} lastResult={answer?.reply} conflict={answer?.conflict} />
      </Container>
    </Stack>
  );
}
