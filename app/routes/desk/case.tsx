import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { onTown } from "#app/platform/http/access.ts";
import { asMember } from "#app/platform/http/context.server.ts";
import { readBody } from "#app/platform/http/form.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { deskTexts } from "#app/platform/moderation/desk/messages/index.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Alert, Flash } from "#app/ui/alert.tsx";
import { Badge, Card } from "#app/ui/card.tsx";
import { Cluster, Stack, WithSidebar } from "#app/ui/layout.tsx";
import { Breadcrumbs } from "#app/ui/navigation.tsx";
import { Heading } from "#app/ui/text.tsx";
import { Time } from "#app/ui/time.tsx";
import { answerCase, readCase } from "./case.server.ts";
import { AuthorCard } from "./parts/author-card.tsx";
import { CaseLog } from "./parts/case-log.tsx";
import { Causes, Findings } from "./parts/causes.tsx";
import { Decide } from "./parts/decide.tsx";
import { DeskKeys } from "./parts/desk-keys.tsx";
import { Holding } from "./parts/holding.tsx";
import { NotNow } from "./parts/not-now.tsx";
import { MatterCard } from "./parts/matter-card.tsx";
import { ToldFirst } from "./parts/told-first.tsx";
import { deskLinks } from "./desk-links.ts";
import { DeskFrame } from "./parts/desk-frame.tsx";

export const handle = onTown({ may: "desk.read" });
export const links = deskLinks;

const asked = z.object({ gedaan: z.literal("claimed").optional() });

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const town = asMember(context);
  const page = await readCase(town, params["id"] ?? "");
  if (!page) throw new Response(null, { status: 404 });
  return { ...page, done: readAddress(request, asked).gedaan };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const town = asMember(context);
  const id = params["id"] ?? "";
  if (!(await readCase(town, id))) throw new Response(null, { status: 404 });
  const answer = await answerCase(town, id, (await readBody(request)) ?? new FormData());
  if (!answer.ok) return data(answer, { status: answer.status });
  town.changed();
  return redirect(answer.to, 303);
}

/** What a colleague did meanwhile shows at once, also where this decision was refused because of it. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.matter?.title || page?.kind || "", path: `/toezicht/${page?.found.id ?? ""}`, hidden: true }, matches);

export default function Case() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const texts = useTexts(deskTexts);
  const { found, matter, kind, where } = page;
  const barred = answer?.barred;
  return (
    <DeskFrame>
      {page.done && !answer ? <Flash>{texts.done.claimed}</Flash> : null}
      {barred ? (
        <ToldFirst of={answer}>
          <Alert kind="warning" live>
            <p className="utrecht-paragraph">{barred === "changed-meanwhile" ? texts.page.conflict : texts.skipped[barred]}</p>
          </Alert>
        </ToldFirst>
      ) : null}
      <Stack gap="s">
        <Breadcrumbs label={texts.menu.title} steps={[{ label: texts.queue.title, href: "/toezicht" }]} />
        <Heading level={1}>{matter?.title || kind}</Heading>
        <Cluster>
          <Badge kind="quiet">{kind}</Badge>
          <Badge>{found.wholeTown || where.length === 0 ? texts.queue.wholeTown : where.join(", ")}</Badge>
          {matter ? <Badge kind={matter.status === "published" || matter.status === "shown" ? "plain" : "accent"}>{texts.statuses[matter.status] ?? matter.status}</Badge> : null}
          {found.status === "open" ? (
            <span>
              {texts.queue.due} <Time at={found.dueAt} />
            </span>
          ) : null}
        </Cluster>
      </Stack>
      <WithSidebar
        sidebar={
          <Stack gap="l">
            <Holding page={page} lastResult={answer?.form === "hand-over" ? answer.reply : undefined} />
            <AuthorCard page={page} />
            <CaseLog page={page} />
            <DeskKeys on="page" />
          </Stack>
        }
      >
        <Stack gap="l">
          {matter ? <MatterCard page={page} matter={matter} /> : <Card>{texts.page.gone}</Card>}
          <Causes page={page} />
          <Findings page={page} />
          {page.notNow && page.barred === null && found.status === "open" ? <NotNow version={found.version} lastResult={answer?.form === "not-now" ? answer.reply : undefined} /> : null}
          <Decide page={page} lastResult={answer?.form === "decide" ? answer.reply : undefined} />
        </Stack>
      </WithSidebar>
    </DeskFrame>
  );
}
