import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { choiceOf, saveChoice } from "#app/platform/editions/choices.server.ts";
import { editionForm } from "#app/platform/editions/forms.ts";
import { editionMessages } from "#app/platform/editions/messages/index.ts";
import { nextWindow } from "#app/platform/editions/window.ts";
import { onTown } from "#app/platform/http/access.ts";
import { asMember } from "#app/platform/http/context.server.ts";
import { readBody, readForm } from "#app/platform/http/form.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { typedForm } from "#app/platform/http/typed-form.server.ts";
import { kindChoices } from "#app/platform/modules/kind-choices.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts, useTown } from "#app/platform/site/use-site.ts";
import { Flash } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { AppForm } from "#app/ui/form/app-form.tsx";
import { Checkbox, CheckboxGroup, Select } from "#app/ui/form/choice-field.tsx";
import { useAppForm } from "#app/ui/form/use-app-form.ts";
import { Paragraph, TextLink } from "#app/ui/text.tsx";
import { Time } from "#app/ui/time.tsx";
import { AccountPage } from "../account/account-page.tsx";

export const handle = onTown("member");

const asked = z.object({ gedaan: z.literal("bewaard").optional().catch(undefined) });
const DAYS = ["1", "2", "3", "4", "5", "6", "7"] as const;
const HOURS = Array.from({ length: 24 }, (_, hour) => String(hour));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, tenant, member, locale, clock } = asMember(context);
  const { choice } = await choiceOf(db, tenant.id, member);
  const texts = editionMessages.in(locale, tenant.words[locale]).settings;
  const { neighbourhoodIds, withAdjacent, kinds, days, hour } = choice;
  return {
    title: texts.title,
    kinds: await kindChoices(tenant, locale),
    // Who stopped finds the usual day waiting.
    values: { wanted: days.length > 0, neighbourhoods: neighbourhoodIds, withAdjacent, kinds, days: DAYS.filter((day) => (days.length > 0 ? days : [5]).includes(Number(day))), hour: String(hour) },
    next: nextWindow(choice, tenant.profile.timeZone, clock.now())?.until ?? null,
    done: readAddress(request, asked).gedaan,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { db, tenant, member, locale, clock } = asMember(context);
  const texts = editionMessages.in(locale, tenant.words[locale]).settings;
  const body = (await readBody(request)) ?? new FormData();
  const form = await readForm(body, editionForm, { locale });
  if (!form.ok) return data({ reply: form.reply }, 400);
  const { wanted, neighbourhoods, withAdjacent, kinds, days, hour } = form.value;
  const known = new Set(tenant.neighbourhoods.map(({ id }) => id));
  if (!neighbourhoods.every((id) => known.has(id))) return data({ reply: typedForm(body, editionForm, { neighbourhoods: [texts.unknownNeighbourhood] }) }, 400);
  const offered = new Set((await kindChoices(tenant, locale)).map(({ value }) => value));
  await saveChoice(db, tenant.id, member.accountId, { neighbourhoodIds: neighbourhoods, withAdjacent, kinds: kinds.filter((kind) => offered.has(kind)), days: wanted ? days.map(Number) : [], hour }, clock.now());
  return redirect("/account/wijkblad?gedaan=bewaard", 303);
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.title ?? "", path: "/account/wijkblad", hidden: true }, matches);

export default function EditionSettings() {
  const { title, kinds, values, next, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { settings: texts, past } = useTexts(editionMessages);
  const { neighbourhoods } = useTown();
  const [form, fields] = useAppForm(editionForm, answer?.reply, { ...values, wanted: values.wanted ? "on" : "", withAdjacent: values.withAdjacent ? "on" : "" });
  return (
    <AccountPage title={title} lead={texts.lead} below>
      {done && !answer ? <Flash>{texts.saved}</Flash> : null}
      <Paragraph>
        {next ? (
          <>
            {texts.next} <Time at={next} />.
          </>
        ) : (
          texts.none
        )}
      </Paragraph>
      <AppForm form={form} labels={{ days: texts.days, hour: texts.hour, neighbourhoods: texts.neighbourhoods, kinds: texts.kinds }}>
        <Checkbox field={fields.wanted} label={texts.wanted} />
        <CheckboxGroup field={fields.days} label={texts.days} plainLabel columns options={DAYS.map((day) => ({ value: day, label: texts.weekdays[day] }))} />
        <Select field={fields.hour} label={texts.hour} options={HOURS.map((hour) => ({ value: hour, label: texts.at(hour.padStart(2, "0")) }))} />
        <CheckboxGroup field={fields.neighbourhoods} label={texts.neighbourhoods} description={texts.neighbourhoodsHelp} plainLabel columns options={neighbourhoods.map(({ id, name }) => ({ value: id, label: name }))} />
        <Checkbox field={fields.withAdjacent} label={texts.withAdjacent} />
        {kinds.length > 1 ? <CheckboxGroup field={fields.kinds} label={texts.kinds} description={texts.kindsHelp} plainLabel options={kinds} /> : null}
        <Button>{texts.save}</Button>
      </AppForm>
      <TextLink href="/account/wijkblad/eerder">{past.link}</TextLink>
    </AccountPage>
  );
}
