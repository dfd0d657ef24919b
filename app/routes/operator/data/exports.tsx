import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { onPlatform } from "#app/platform/http/access.ts";
import { asOperator } from "#app/platform/http/context.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { defaultWords } from "#app/platform/i18n/words.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { askedExports, askExport } from "#app/platform/transfer/asked-exports.server.ts";
import { ownFingerprint, townForExport } from "#app/platform/transfer/for-operator.server.ts";
import { exportAsked, exportForm } from "#app/platform/transfer/forms.ts";
import { transferTexts } from "#app/platform/transfer/messages/index.ts";
import { ExportsPart } from "#app/platform/transfer/ui/exports-part.tsx";
import { Container, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";
import { adminLinks } from "../../admin/admin-links.ts";

export const handle = onPlatform("operator");
export const links = adminLinks;

async function findTown(slug: string) {
  const town = await townForExport(slug);
  if (!town) throw new Response(null, { status: 404, statusText: "Not Found" });
  return town;
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { locale, clock } = asOperator(context);
  const slug = params["slug"] ?? "";
  const { db, leaves } = await findTown(slug);
  return { slug, leaves, exports: await askedExports(db, clock.now()), done: readAddress(request, exportAsked).gedaan, key: ownFingerprint(), title: transferTexts.in(locale, defaultWords[locale]).title };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { locale, operator, clock, requestId } = asOperator(context);
  if (!(await readForm(request, exportForm, { locale })).ok) throw new Response(null, { status: 400 });
  const slug = params["slug"] ?? "";
  const { db } = await findTown(slug);
  const asked = await askExport({ db, by: { kind: "operator", id: operator.operatorId }, at: clock.now(), requestId });
  return redirect(`/operator/gemeenten/${slug}/gegevens?gedaan=${asked.ok ? "asked" : asked.reason}`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: `/operator/gemeenten/${data?.slug ?? ""}/gegevens`, hidden: true }, matches);

export default function OperatorExports() {
  const { slug, leaves, exports, done, key } = useLoaderData<typeof loader>();
  const texts = useTexts(transferTexts);
  return (
    <Container className="page">
      <Stack gap="l">
        <TextLink href={`/operator/gemeenten/${slug}`}>{slug}</TextLink>
        <ExportsPart exports={exports} done={done} path={`/operator/gemeenten/${slug}/gegevens`} byOperator mayAsk={leaves} />
        <Stack as="section" gap="s">
          <Heading level={2}>{texts.key}</Heading>
          <Paragraph>{texts.keyHelp}</Paragraph>
          <pre className="job-error">{key}</pre>
        </Stack>
      </Stack>
    </Container>
  );
}
