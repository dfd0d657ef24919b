import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { onTown } from "#app/platform/http/access.ts";
import { asMember, doing } from "#app/platform/http/context.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Flash } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { AppForm } from "#app/ui/form/app-form.tsx";
import { Select } from "#app/ui/form/choice-field.tsx";
import { useAppForm } from "#app/ui/form/use-app-form.ts";
import { Container, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";
import { arrangeHelp, arrangement } from "../arrange.server.ts";
import { arrangeForm } from "../forms.ts";
import { helpMessages } from "../messages/index.ts";
import { helpPaths } from "../paths.ts";

export const handle = onTown({ may: "town.configure" });

const asked = z.object({ gedaan: z.literal("1").optional().catch(undefined) });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, tenant, locale } = asMember(context);
  return { ...(await arrangement(db)), saved: readAddress(request, asked).gedaan !== undefined, title: helpMessages.in(locale, tenant.words[locale]).arrange.title };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const town = asMember(context);
  const form = await readForm(request, arrangeForm, { locale: town.locale });
  if (!form.ok) return data({ reply: form.reply }, { status: 400 });
  if (!(await arrangeHelp(doing(town), form.value.organisation ?? null))) throw new Response(null, { status: 404 });
  return redirect(`${helpPaths.arrange}?gedaan=1`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.title ?? "", path: helpPaths.arrange, hidden: true }, matches);

export default function Arrange() {
  const { chosen, organisations, saved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { arrange: texts } = useTexts(helpMessages);
  const [form, fields] = useAppForm(arrangeForm, answer?.reply, { organisation: chosen ?? undefined });
  return (
    <Container width="text" className="page">
      <Stack gap="l">
        <Heading level={1}>{texts.title}</Heading>
        {saved ? <Flash>{texts.saved}</Flash> : null}
        <Paragraph lead>{texts.intro}</Paragraph>
        <AppForm form={form} labels={{ organisation: texts.organisation }}>
          <Select field={fields.organisation} label={texts.organisation} description={texts.help} plainLabel empty={texts.none} options={organisations.map(({ id, name }) => ({ value: id, label: name }))} />
          <Button>{texts.save}</Button>
        </AppForm>
        <TextLink href="/beheer/onderdelen/help">{texts.settings}</TextLink>
      </Stack>
    </Container>
  );
}
