import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { photoTexts } from "#app/platform/files/messages.ts";
import { uploadsOnTown } from "#app/platform/http/access.ts";
import { asMember, doing } from "#app/platform/http/context.server.ts";
import { readBody, readForm } from "#app/platform/http/form.server.ts";
import { locales } from "#app/platform/i18n/locale.ts";
import { aboutOf, changeProfile } from "#app/platform/identity/change-profile.server.ts";
import { ELSEWHERE, profileForm } from "#app/platform/identity/forms.ts";
import { accountMessages } from "#app/platform/identity/messages/index.ts";
import { ProfileNotice } from "#app/platform/moderation/ui/restriction-notice.tsx";
import { changePortrait, portraitOf, removePortrait } from "#app/platform/people/portrait.server.ts";
import { FacePhoto } from "#app/platform/people/ui/face-list.tsx";
import { CoachedTextArea } from "#app/platform/plain-language/ui/coached-text-area.tsx";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Button } from "#app/ui/button.tsx";
import { AppForm } from "#app/ui/form/app-form.tsx";
import { Checkbox, RadioGroup } from "#app/ui/form/choice-field.tsx";
import { FileField } from "#app/ui/form/file-field.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useAppForm } from "#app/ui/form/use-app-form.ts";
import { Cluster } from "#app/ui/layout.tsx";
import { AccountPage } from "./account-page.tsx";
import { NeighbourhoodField } from "./neighbourhood-field.tsx";
import { refuse, replyWith } from "./refuse.ts";
import { textsOf } from "./texts.server.ts";

export const handle = uploadsOnTown("member");

export async function loader({ context }: LoaderFunctionArgs) {
  const town = asMember(context);
  const { name, neighbourhoodId, locale, showsAdjacent } = town.member;
  const { about, introduces } = await aboutOf(town, town.member);
  return { title: textsOf(town).profile.title, profile: { name, neighbourhood: neighbourhoodId ?? ELSEWHERE, about: about ?? "", locale, showsAdjacent, introduces }, portrait: (await portraitOf(town.db, town.member.accountId)) ?? null };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const town = asMember(context);
  const body = (await readBody(request)) ?? new FormData();
  const file = body.get("portrait");
  body.delete("portrait");
  const form = await readForm(body, profileForm, { locale: town.locale });
  if (!form.ok) return refuse(form.reply);
  const { neighbourhood, about, name, locale, showsAdjacent, introduces, removePortrait: removes } = form.value;
  const neighbourhoodId = neighbourhood === undefined || neighbourhood === ELSEWHERE ? null : neighbourhood;
  const done = await changeProfile(town, town.member, { name, neighbourhoodId, about: about ?? null, locale, showsAdjacent, introduces });
  if (!done.ok) return refuse(replyWith(form.value, { [done.field]: textsOf(town).faults[done.reason] }));
  if (file instanceof File && file.size > 0) {
    const shown = await changePortrait(doing(town), new Uint8Array(await file.arrayBuffer()));
    if (!shown.ok) return refuse(replyWith(form.value, { portrait: wrongPortrait(town, shown.reason) }));
  } else if (removes) await removePortrait(doing(town));
  town.changed();
  return redirect("/account?gedaan=bewaard", 303);
}

type Wrong = Extract<Awaited<ReturnType<typeof changePortrait>>, { ok: false }>["reason"];

function wrongPortrait(town: ReturnType<typeof asMember>, reason: Wrong): string {
  if (reason === "may-not-write") return textsOf(town).faults["may-not-write"];
  return photoTexts.in(town.locale, town.tenant.words[town.locale]).refused[reason];
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: "/account/gegevens", hidden: true }, matches);

export default function Profile() {
  const { title, profile, portrait } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { profile: texts, fields: words } = useTexts(accountMessages);
  const [form, fields] = useAppForm(profileForm, answer?.reply, profile);
  return (
    <AccountPage title={title} below>
      <ProfileNotice />
      <AppForm form={form} upload labels={{ name: words.name, neighbourhood: words.neighbourhood, about: words.about, locale: words.language, portrait: words.portrait }}>
        <TextField field={fields.name} label={words.name} description={words.nameHelp} autoComplete="name" />
        <NeighbourhoodField field={fields.neighbourhood} empty={false} />
        <Checkbox field={fields.showsAdjacent} label={words.showsAdjacent} />
        <CoachedTextArea quietBelow={25} field={fields.about} label={words.about} description={words.aboutHelp} rows={4} count />
        {portrait ? (
          <Cluster>
            <FacePhoto name={profile.name} portrait={portrait} size="l" />
            <span>{words.portraitNow}</span>
          </Cluster>
        ) : null}
        <FileField field={{ id: `${form.id}-portrait`, name: "portrait", errors: form.allErrors["portrait"] }} label={words.portrait} description={words.portraitHelp} accept="image/jpeg,image/png,image/webp,image/avif" />
        {portrait ? <Checkbox field={fields.removePortrait} label={words.removePortrait} /> : null}
        <div id="introduces">
          <Checkbox field={fields.introduces} label={words.introduces} description={words.introducesHelp} />
        </div>
        <RadioGroup field={fields.locale} label={words.language} options={locales.map((value) => ({ value, label: texts.languages[value] }))} />
        <Button>{texts.submit}</Button>
      </AppForm>
    </AccountPage>
  );
}
