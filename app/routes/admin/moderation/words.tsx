import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { onTown } from "#app/platform/http/access.ts";
import { asMember, doing, inTown } from "#app/platform/http/context.server.ts";
import { readBody } from "#app/platform/http/form.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Flash } from "#app/ui/alert.tsx";
import { ConfirmButton } from "#app/ui/button.tsx";
import { Container, Stack } from "#app/ui/layout.tsx";
import { Breadcrumbs } from "#app/ui/navigation.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { policyTexts } from "./messages/index.ts";
import { moderationPaths } from "./paths.ts";
import { saveWords, wordsPage } from "./save-words.server.ts";
import { TownWordsForm } from "./words-form.tsx";

export const handle = onTown({ may: "town.configure" });

const asked = z.object({ gedaan: z.enum(["saved", "forgotten"]).optional() });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const town = inTown(context);
  const { gedaan } = readAddress(request, asked);
  return { ...(await wordsPage(town)), done: gedaan, title: policyTexts.in(town.locale, town.tenant.words[town.locale]).words.title };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const town = asMember(context);
  const saved = await saveWords(town, doing(town), (await readBody(request)) ?? new FormData());
  if (!saved.ok) return data(saved, { status: saved.conflict ? 409 : 400 });
  return redirect(`${moderationPaths.words}?gedaan=${saved.done}`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.title ?? "", path: moderationPaths.words, hidden: true }, matches);

export default function ModerationWords() {
  const { values, count, isDefault, done, title } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { words: texts, settings } = useTexts(policyTexts);
  return (
    <Stack gap="l">
      <Stack gap="s">
        {done && !answer ? <Flash>{texts.done[done]}</Flash> : null}
        <Breadcrumbs label={settings.title} steps={[{ label: settings.title, href: moderationPaths.settings }]} />
        <Heading level={1}>{title}</Heading>
        <Paragraph lead>{texts.intro}</Paragraph>
        <Paragraph>{isDefault ? texts.isDefault : texts.isOwn}</Paragraph>
      </Stack>
      <Container width="text" className="admin-start">
        <Stack gap="l">
          {/* Nobody should meet these words unasked. What was typed and refused is no surprise. */}
          <details className="unfold" open={answer ? true : undefined}>
            <summary>{texts.show(count)}</summary>
            <TownWordsForm key={values.version} values={values} lastResult={answer?.reply} conflict={answer?.conflict} />
          </details>
          {isDefault ? null : (
            <Form method="post">
              <input type="hidden" name="version" value={values.version} />
              <ConfirmButton label={texts.forget} question={texts.forgetSure} confirm={texts.forgetYes} name="do" value="forget" />
            </Form>
          )}
        </Stack>
      </Container>
    </Stack>
  );
}
