import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { onTown } from "#app/platform/http/access.ts";
import { asMember, doing, inTown } from "#app/platform/http/context.server.ts";
import { readBody, readForm } from "#app/platform/http/form.server.ts";
import { typedForm } from "#app/platform/http/typed-form.server.ts";
import { removePage, savePage } from "#app/platform/pages/commands.server.ts";
import { pageById } from "#app/platform/pages/read.server.ts";
import { pageHtml } from "#app/platform/pages/page-text.server.ts";
import { PageText } from "#app/platform/pages/ui/page-text.tsx";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { readTownVersion } from "#app/platform/tenancy/change-town.server.ts";
import { ConfirmButton } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Container, Stack } from "#app/ui/layout.tsx";
import { Breadcrumbs } from "#app/ui/navigation.tsx";
import { Heading } from "#app/ui/text.tsx";
import { version as versionField } from "../forms.ts";
import { ownPageForm } from "./forms.ts";
import { siteTexts } from "./messages/index.ts";
import { OwnPageForm, type OwnPageValues } from "./page-form.tsx";

export const handle = onTown({ may: "town.configure" });

const NEW = "nieuw";
const blank = { title: "", slug: "", body: "", place: "footer", published: false };

async function valuesOf(town: Pick<ReturnType<typeof inTown>, "db">, id: string | undefined): Promise<OwnPageValues> {
  const { version } = await readTownVersion(town.db);
  if (id === NEW) return { ...blank, version: String(version) };
  const page = await pageById(town.db, id);
  if (!page) throw new Response(null, { status: 404, statusText: "Not Found" });
  const { title, slug, body, place, published } = page;
  return { title, slug, body, place, published, version: String(version) };
}

export async function loader({ params, context }: LoaderFunctionArgs) {
  const town = inTown(context);
  const values = await valuesOf(town, params["id"]);
  const isNew = params["id"] === NEW;
  return { values, isNew, title: isNew ? siteTexts.in(town.locale, town.tenant.words[town.locale]).pages.newTitle : values.title };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const town = asMember(context);
  const { refused } = siteTexts.in(town.locale, town.tenant.words[town.locale]).pages;
  const before = await valuesOf(town, params["id"]);
  const id = params["id"] === NEW ? undefined : params["id"];
  const body = (await readBody(request)) ?? new FormData();
  if (id && body.get("do") === "remove") {
    const version = versionField.safeParse(body.get("version"));
    const removed = version.success ? await removePage(doing(town), { id, version: version.data }) : { ok: false as const };
    if (!removed.ok) return data({ reply: undefined, html: undefined, conflict: before }, { status: 409 });
    town.changed();
    return redirect("/beheer/paginas?gedaan=removed", 303);
  }
  const reading = await readForm(body, ownPageForm, { locale: town.locale });
  if (!reading.ok) return data({ reply: reading.reply, html: undefined, conflict: undefined }, { status: 400 });
  const { version, intent, ...page } = reading.value;
  if (intent === "preview") return data({ reply: typedForm(body, ownPageForm), html: pageHtml(page.body), conflict: undefined });
  const result = await savePage(doing(town), { id, version, page });
  if (result.ok) {
    town.changed();
    return redirect("/beheer/paginas?gedaan=saved", 303);
  }
  if (result.reason === "changed-meanwhile") return data({ reply: typedForm(body, ownPageForm), html: undefined, conflict: before }, { status: 409 });
  const field = result.reason === "too-many" ? "" : "slug";
  return data({ reply: typedForm(body, ownPageForm, { [field]: [refused[result.reason]] }), html: undefined, conflict: undefined }, { status: 400 });
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.title ?? "", path: "/beheer/paginas", hidden: true }, matches);

export default function OwnPage() {
  const { values, isNew, title } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { pages: texts } = useTexts(siteTexts);
  return (
    <Stack gap="l">
      <Stack gap="s">
        <Breadcrumbs label={texts.title} steps={[{ label: texts.title, href: "/beheer/paginas" }]} />
        <Heading level={1}>{title}</Heading>
      </Stack>
      <Container width="text" className="admin-start">
        <Stack gap="l">
          {answer?.html === undefined ? null : (
            <Card as="section">
              <Stack>
                <Heading level={2}>{texts.previewTitle}</Heading>
                <PageText html={answer.html} />
              </Stack>
            </Card>
          )}
          <OwnPageForm key={values.version} values={values} lastResult={answer?.reply} conflict={answer?.conflict} />
          {isNew ? null : (
            <Form method="post">
              <input type="hidden" name="version" value={values.version} />
              <ConfirmButton label={texts.remove} question={texts.removeQuestion} confirm={texts.removeConfirm} name="do" value="remove" />
            </Form>
          )}
        </Stack>
      </Container>
    </Stack>
  );
}
