import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { onTown } from "#app/platform/http/access.ts";
import { asMember, doing } from "#app/platform/http/context.server.ts";
import { readBody, readForm } from "#app/platform/http/form.server.ts";
import { typedForm } from "#app/platform/http/typed-form.server.ts";
import { judgeForm } from "#app/platform/moderation/appeals/forms.ts";
import { judge } from "#app/platform/moderation/appeals/judge.server.ts";
import { appealTexts } from "#app/platform/moderation/appeals/messages/index.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Badge, Card } from "#app/ui/card.tsx";
import { Cluster, Stack } from "#app/ui/layout.tsx";
import { Breadcrumbs } from "#app/ui/navigation.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";
import { Time } from "#app/ui/time.tsx";
import { appealPage } from "./appeals.server.ts";
import { deskLinks } from "./desk-links.ts";
import { AppealMatter } from "./parts/appeal-matter.tsx";
import { DeskFrame } from "./parts/desk-frame.tsx";
import { Judge } from "./parts/judge.tsx";

export const handle = onTown({ may: "desk.read" });
export const links = deskLinks;

export async function loader({ context, params }: LoaderFunctionArgs) {
  const page = await appealPage(asMember(context), params["id"] ?? "");
  if (!page) throw new Response(null, { status: 404 });
  return page;
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const town = asMember(context);
  const id = params["id"] ?? "";
  if (!(await appealPage(town, id))) throw new Response(null, { status: 404 });
  const body = (await readBody(request)) ?? new FormData();
  const form = await readForm(body, judgeForm, { locale: town.locale });
  if (!form.ok) return data({ reply: form.reply }, { status: 400 });
  const judged = await judge(doing(town), id, form.value);
  if (judged.ok) {
    town.changed();
    return redirect(judged.caseId ? `/toezicht/${judged.caseId}` : "/toezicht/bezwaren?gedaan=beslist", 303);
  }
  if (judged.reason === "gone") throw new Response(null, { status: 404 });
  const { barred } = appealTexts.in(town.locale, town.tenant.words[town.locale]);
  return data({ reply: typedForm(body, judgeForm, { "": [barred[judged.reason]] }) }, { status: judged.reason === "decided" ? 409 : 403 });
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.title ?? "", path: `/toezicht/bezwaren/${page?.id ?? ""}`, hidden: true }, matches);

export default function Appeal() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { desk: texts } = useTexts(appealTexts);
  const { said } = page;
  return (
    <DeskFrame>
      <Stack gap="s">
        <Breadcrumbs label={texts.title} steps={[{ label: texts.title, href: "/toezicht/bezwaren" }]} />
        <Heading level={1}>{page.title}</Heading>
        <Cluster>
          <Badge kind="quiet">{texts.from[page.appellant]}</Badge>
          {page.late ? (
            <Badge kind="accent" icon="clock">
              {texts.late}
            </Badge>
          ) : null}
          <span>
            {texts.due} <Time at={page.dueAt} />
          </span>
        </Cluster>
      </Stack>
      <Card>
        <Stack gap="s">
          <Heading level={2} look={4}>
              {texts.words}
            </Heading>
          <Paragraph className="as-typed">{page.body ?? texts.gone}</Paragraph>
          <Paragraph>
            {texts.filed} <Time at={page.filedAt} />
          </Paragraph>
        </Stack>
      </Card>
      <Card>
        <Stack gap="s">
          <Heading level={2} look={4}>
              {texts.decision}
            </Heading>
          <Paragraph>
            <strong>{said.title}</strong> (<Time at={page.decidedAt} />)
          </Paragraph>
          {[said.what, said.until, said.rule, said.facts, said.found].map((sentence) => (sentence ? <Paragraph key={sentence}>{sentence}</Paragraph> : null))}
          {page.note ? (
            <Paragraph className="as-typed">
              {texts.note} {page.note}
            </Paragraph>
          ) : null}
          {page.caseId ? <TextLink href={`/toezicht/${page.caseId}`}>{texts.toCase}</TextLink> : null}
        </Stack>
      </Card>
      <AppealMatter page={page} />
      <Judge page={page} lastResult={answer?.reply} />
    </DeskFrame>
  );
}
