import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { onTown } from "#app/platform/http/access.ts";
import { asMember } from "#app/platform/http/context.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { locales } from "#app/platform/i18n/locale.ts";
import { aboutOf, changeProfile } from "#app/platform/identity/change-profile.server.ts";
import { ELSEWHERE, profileForm } from "#app/platform/identity/forms.ts";
import { accountMessages } from "#app/platform/identity/messages/index.ts";
import { ProfileNotice } from "#app/platform/moderation/ui/restriction-notice.tsx";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Button } from "#app/ui/button.tsx";
import { AppForm } from "#app/ui/form/app-form.tsx";
import { Checkbox, RadioGroup } from "#app/ui/form/choice-field.tsx";
import { TextArea, TextField } from "#app/ui/form/text-field.tsx";
import { useAppForm } from "#app/ui/form/use-app-form.ts";
import { AccountPage } from "./account-page.tsx";
import { NeighbourhoodField } from "./neighbourhood-field.tsx";
import { refuse, replyWith } from "./refuse.ts";
import { textsOf } from "./texts.server.ts";

export const handle = onTown("member");

export async function loader({ context }: LoaderFunctionArgs) {
  const town = asMember(context);
  const { name, neighbourhoodId, locale, showsAdjacent } = town.member;
  const about = await aboutOf(town, town.member);
  return { title: textsOf(town).profile.title, profile: { name, neighbourhood: neighbourhoodId ?? ELSEWHERE, about: about ?? "", locale, showsAdjacent } };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const town = asMember(context);
  const form = await readForm(request, profileForm, { locale: town.locale });
  if (!form.ok) return refuse(form.reply);
  const { neighbourhood, about, name, locale, showsAdjacent } = form.value;
  const neighbourhoodId = neighbourhood === undefined || neighbourhood === ELSEWHERE ? null : neighbourhood;
  const done = await changeProfile(town, town.member, { name, neighbourhoodId, about: about ?? null, locale, showsAdjacent });
  if (!done.ok) return refuse(replyWith(form.value, { [done.field]: textsOf(town).faults[done.reason] }));
  town.changed();
  return redirect("/account?gedaan=bewaard", 303);
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: "/account/gegevens", hidden: true }, matches);

export default function Profile() {
  const { title, profile } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { profile: texts, fields: words } = useTexts(accountMessages);
  const [form, fields] = useAppForm(profileForm, answer?.reply, profile);
  return (
    <AccountPage title={title} below>
      <ProfileNotice />
      <AppForm form={form} labels={{ name: words.name, neighbourhood: words.neighbourhood, about: words.about, locale: words.language }}>
        <TextField field={fields.name} label={words.name} description={words.nameHelp} autoComplete="name" />
        <NeighbourhoodField field={fields.neighbourhood} empty={false} />
        <Checkbox field={fields.showsAdjacent} label={words.showsAdjacent} />
        <TextArea field={fields.about} label={words.about} description={words.aboutHelp} rows={4} count />
        <RadioGroup field={fields.locale} label={words.language} options={locales.map((value) => ({ value, label: texts.languages[value] }))} />
        <Button>{texts.submit}</Button>
      </AppForm>
    </AccountPage>
  );
}
