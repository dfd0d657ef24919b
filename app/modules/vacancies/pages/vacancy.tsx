import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, type ClientActionFunctionArgs } from "@remix-run/react";
import { z } from "zod";
import { shortened } from "#app/lib/shortened.ts";
import { aroundItem, itemAt } from "#app/platform/content/page/item-loader.server.ts";
import { itemMeta } from "#app/platform/content/page/item-meta.ts";
import { byLoggingIn, itemPageAction } from "#app/platform/content/page/item-page-action.server.ts";
import { itemPage } from "#app/platform/content/page/item-page.server.ts";
import { keepLostReply, staysAfterRefusal } from "#app/platform/content/page/lost-reply.ts";
import { ItemPage } from "#app/platform/content/page/ui/item-page.tsx";
import { itemFor } from "#app/platform/content/writing/write-item.server.ts";
import { keptOnTown } from "#app/platform/http/access.ts";
import { doing, inTown } from "#app/platform/http/context.server.ts";
import { readBody } from "#app/platform/http/form.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { moduleSettings } from "#app/platform/modules/settings.server.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Flash } from "#app/ui/alert.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { closeOrExtend } from "../end.server.ts";
import { APPLY } from "../applications/forms.ts";
import { applyOnPage, isApplication } from "../applications/page-action.server.ts";
import { applyPart } from "../applications/page-part.server.ts";
import { ApplyOnPage } from "../applications/ui/apply-form.tsx";
import { vacancyJsonLd } from "../json-ld.server.ts";
import { vacancyMessages } from "../messages/index.ts";
import { vacancies } from "../module.server.ts";
import { vacancyPaths } from "../paths.ts";
import { EndPart } from "../ui/end-part.tsx";
import { VacancyFacts } from "../ui/vacancy-facts.tsx";
import { vacancyOnPage } from "../vacancy-page.server.ts";
import { endedFor } from "../ended.server.ts";
import { vacancyRow } from "../vacancy-row.server.ts";
import { vacancyWriting } from "../writing.server.ts";

export const handle = keptOnTown();

const asked = z.object({ klaar: z.enum(["ended", "extended"]).optional().catch(undefined), aanmelding: z.enum(["verstuurd", "mail"]).optional().catch(undefined) });
const endForm = z.object({ stand: z.enum(["filled", "not-needed", "extend"]) });

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const town = inTown(context);
  const ended = await endedFor(town, params["id"]);
  if (ended) throw redirect(`${vacancyPaths.feed}?dicht=${ended}`);
  const item = await itemAt(town, request, "vacancy", vacancyPaths, { id: params["id"], slug: params["slug"] });
  const page = await itemPage(town.db, town.actor, item, { open: moduleSettings(town.tenant, vacancies).repliesOpen });
  const vacancy = await vacancyOnPage(town, item);
  const row = await vacancyRow(town.db, town.tenant.id, item.id);
  return {
    page,
    vacancy,
    ...readAddress(request, asked),
    apply: await applyPart(town, item, vacancy.open),
    ...(await aroundItem(town, request, item)),
    summary: shortened([vacancy.when, vacancy.where, item.body].filter(Boolean).join(". "), 200),
    jsonLd: row && vacancy.open ? vacancyJsonLd(page, row, { body: item.body, hours: vacancy.hours, skills: vacancy.skills }, town) : null,
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const town = inTown(context);
  const item = await itemFor(town.db, town.actor, "vacancy", params["id"] ?? "");
  if (!item) throw new Response(null, { status: 404 });
  // What a visitor typed is parked from the request itself, so a copy is read here.
  const copy = (await readBody(request.clone())) ?? new FormData();
  if (isApplication(copy)) {
    const answer = await applyOnPage(town, request, item, copy);
    return "to" in answer ? redirect(answer.to, 303) : data({ apply: answer.apply, reply: undefined }, { status: 400 });
  }
  if (town.actor.kind !== "member") return redirect(await byLoggingIn(town, request, vacancyPaths.item(item)), 303);
  const body = (await readBody(request)) ?? new FormData();
  const member = { ...town, member: town.actor };
  const pressed = endForm.safeParse(Object.fromEntries(body)).data;
  if (pressed) {
    if (!(await closeOrExtend(doing(member), item, pressed.stand))) throw new Response(null, { status: 403 });
    town.changed();
    return redirect(`${vacancyPaths.item(item)}?klaar=${pressed.stand === "extend" ? "extended" : "ended"}`, 303);
  }
  const answer = await itemPageAction(town, request, vacancyWriting(doing(member)), item, { open: moduleSettings(town.tenant, vacancies).repliesOpen, body });
  return "to" in answer ? redirect(answer.to, 303) : data({ reply: answer.reply, apply: undefined }, { status: 400 });
}

export const clientAction = (args: ClientActionFunctionArgs) => keepLostReply<typeof action>(args);

export const shouldRevalidate = staysAfterRefusal;

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => (page ? itemMeta({ item: page.page, summary: page.summary, jsonLd: page.jsonLd, path: vacancyPaths.item(page.page) }, matches) : []);

export default function Vacancy() {
  const { page, vacancy, apply, klaar, aanmelding, done, viewer, takenBack, parked } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const texts = useTexts(vacancyMessages);
  // What was parked belongs to the form that it came from.
  const typed = parked?.initialValue?.["intent"] === APPLY ? { apply: parked, reply: undefined } : { apply: undefined, reply: parked };
  return (
    <ItemPage
      item={page}
      kind="vacancy"
      paths={vacancyPaths}
      texts={texts.item}
      done={done}
      viewer={viewer}
      refused={refused?.reply ?? typed.reply}
      takenBack={takenBack}
      facts={
        <Stack gap="m">
          {klaar ? <Flash>{texts.page.done[klaar]}</Flash> : null}
          <VacancyFacts vacancy={vacancy} />
        </Stack>
      }
    >
      <ApplyOnPage id={page.id} path={vacancyPaths.item(page)} part={apply} done={aanmelding} refused={refused?.apply ?? typed.apply} />
      {vacancy.may.end ? <EndPart until={vacancy.longer} /> : null}
    </ItemPage>
  );
}
