import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { onTown } from "#app/platform/http/access.ts";
import { inTown } from "#app/platform/http/context.server.ts";
import { readBody, readForm } from "#app/platform/http/form.server.ts";
import { typedForm } from "#app/platform/http/typed-form.server.ts";
import { findReport } from "#app/platform/moderation/reports/find-report.server.ts";
import { receiptForm } from "#app/platform/moderation/reports/forms.ts";
import { reportTexts } from "#app/platform/moderation/reports/messages/index.ts";
import { reportPaths } from "#app/platform/moderation/reports/paths.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Button } from "#app/ui/button.tsx";
import { AppForm } from "#app/ui/form/app-form.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useAppForm } from "#app/ui/form/use-app-form.ts";
import { Container, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";

export const handle = onTown("everyone");

export function loader({ context }: LoaderFunctionArgs) {
  const { tenant, locale } = inTown(context);
  return { title: reportTexts.in(locale, tenant.words[locale]).find.title };
}

/** Leads to the report of the code that was typed. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { db, tenant, locale, clock } = inTown(context);
  const body = (await readBody(request)) ?? new FormData();
  const form = await readForm(body, receiptForm, { locale });
  if (!form.ok) return data({ reply: form.reply }, { status: 400 });
  const report = await findReport(db, tenant.id, form.value.code, clock.now(), tenant.profile.timeZone);
  if (report) return redirect(reportPaths.receipt(report.receipt), 303);
  return data({ reply: typedForm(body, receiptForm, { code: [reportTexts.in(locale, tenant.words[locale]).find.unknown] }) }, { status: 404 });
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.title ?? "", path: reportPaths.find, hidden: true }, matches);

export default function FindReceipt() {
  const { title } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { find: texts } = useTexts(reportTexts);
  const [form, fields] = useAppForm(receiptForm, answer?.reply);
  return (
    <Container width="text" className="page">
      <Stack gap="l">
        <Heading level={1}>{title}</Heading>
        <Paragraph lead>{texts.lead}</Paragraph>
        <AppForm form={form} labels={{ code: texts.code }}>
          <TextField field={fields.code} label={texts.code} description={texts.codeHelp} autoComplete="off" />
          <Button>{texts.send}</Button>
        </AppForm>
      </Stack>
    </Container>
  );
}
