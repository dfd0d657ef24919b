import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { findItem, type ItemRecord } from "#app/platform/content/item.server.ts";
import { fromAnywhereOnTown } from "#app/platform/http/access.ts";
import { inTown, type TownContext } from "#app/platform/http/context.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Flash } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/card.tsx";
import { Container, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";
import { outcomeOf, outcomes } from "../domain/outcome.ts";
import { outcomeForm } from "../forms.ts";
import { offeredTo } from "../help-page.server.ts";
import { helpMessages } from "../messages/index.ts";
import { openOutcomeWord } from "../outcome-link.server.ts";
import { sayOutcome } from "../outcome.server.ts";
import { helpPaths } from "../paths.ts";
import { sideOf } from "../side.ts";
import { ThanksForm } from "../ui/outcome-buttons.tsx";

export const handle = fromAnywhereOnTown();

const answers = [...outcomes, "still"] as const;
const asked = z.object({ antwoord: z.enum(answers).optional().catch(undefined), gezegd: z.enum([...answers, "thanked"]).optional().catch(undefined) });

/** @throws Response 404 for an address that nobody of ours wrote */
async function itemOf({ db, tenant }: TownContext, word: string | undefined): Promise<ItemRecord | undefined> {
  const id = openOutcomeWord(tenant.id, word ?? "");
  if (id === undefined) throw new Response(null, { status: 404 });
  return findItem(db, tenant.id, id);
}

/** Shows one button and changes nothing: programs that look at mail for somebody open every address in it. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const town = inTown(context);
  const item = await itemOf(town, params["word"]);
  const { antwoord, gezegd } = readAddress(request, asked);
  const title = helpMessages.in(town.locale, town.tenant.words[town.locale]).outcome.title;
  if (!item) return { title, about: null };
  const side = sideOf(item.kind);
  const ended = await town.db.helpOutcome.findFirst({ where: { tenantId: town.tenant.id, itemId: item.id }, select: { outcome: true } });
  const outcome = ended ? (outcomeOf(ended.outcome) ?? null) : null;
  return { title, about: { title: item.title, side }, answer: antwoord ?? (side === "ask" ? "matched" : "still"), said: gezegd, outcome, offered: outcome === "matched" ? await offeredTo(town.db, item) : [] };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const town = inTown(context);
  const item = await itemOf(town, params["word"]);
  const form = await readForm(request, outcomeForm, { locale: town.locale });
  if (!form.ok) throw new Response(null, { status: 400 });
  const page = helpPaths.outcome(params["word"] ?? "");
  if (!item) return redirect(page, 303);
  await sayOutcome(town.db, town.tenant, item, form.value, { saidBy: "mail", actorId: null, at: town.clock.now(), requestId: town.requestId });
  town.changed();
  const thanked = form.value.thanks !== "" || form.value.way !== undefined || form.value.helper !== undefined;
  return redirect(`${page}?gezegd=${thanked ? "thanked" : form.value.outcome}`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: helpPaths.feed, hidden: true }, matches);

export default function HowDidItGo() {
  const page = useLoaderData<typeof loader>();
  const { outcome: texts } = useTexts(helpMessages);
  if (page.about === null) {
    return (
      <Container width="text" className="page">
        <Heading level={1}>{page.title}</Heading>
        <EmptyState title={texts.gone} icon="check">{texts.goneText}</EmptyState>
      </Container>
    );
  }
  const { about, answer, said, outcome, offered } = page;
  const { side } = about;
  const done = said === "thanked" ? texts.thanked : said === "still" ? texts.done.still[side] : outcome ? texts.done[outcome] : undefined;
  const label = side === "offer" && (answer === "still" || answer === "not-needed") ? texts.offerButton[answer] : texts.button[answer];
  const others = (side === "ask" ? answers : (["still", "not-needed"] as const)).filter((each) => each !== answer);
  return (
    <Container width="text" className="page">
      <Stack gap="l">
        <Heading level={1}>{page.title}</Heading>
        <Paragraph lead>{texts.about(about.title)}</Paragraph>
        {done ? <Flash>{done}</Flash> : null}
        {done ? null : (
          <>
            <Form method="post">
              <Button name="outcome" value={answer} wide>
                {label}
              </Button>
            </Form>
            <nav aria-label={texts.other}>
              <Paragraph>{texts.other}:</Paragraph>
              <ul className="prose-list">
                {others.map((each) => (
                  <li key={each}>
                    <TextLink href={`?antwoord=${each}`}>{side === "offer" && (each === "still" || each === "not-needed") ? texts.offerButton[each] : texts.button[each]}</TextLink>
                  </li>
                ))}
              </ul>
            </nav>
          </>
        )}
        {outcome === "matched" && said !== "thanked" ? <ThanksForm offered={offered} /> : null}
      </Stack>
    </Container>
  );
}
