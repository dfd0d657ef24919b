import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { onTown } from "#app/platform/http/access.ts";
import { asMember } from "#app/platform/http/context.server.ts";
import { readBody, readForm } from "#app/platform/http/form.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { typedForm } from "#app/platform/http/typed-form.server.ts";
import { preferencesForm } from "#app/platform/notify/forms.ts";
import { kindsFor } from "#app/platform/notify/kinds.ts";
import { notifyMessages } from "#app/platform/notify/messages/index.ts";
import { preferencesOf, savePreferences } from "#app/platform/notify/preferences.server.ts";
import { devicesOf, removeDevice } from "#app/platform/notify/push/devices.server.ts";
import { vapidKeys } from "#app/platform/notify/push/vapid.server.ts";
import { usualHours } from "#app/platform/notify/quiet.ts";
import { boxName, PreferencesTable } from "#app/platform/notify/ui/preferences-table.tsx";
import { PushHere } from "#app/platform/notify/ui/push-here.tsx";
import type { Member } from "#app/platform/permissions/actor.ts";
import { may } from "#app/platform/permissions/permissions.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Flash } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { AppForm } from "#app/ui/form/app-form.tsx";
import { Checkbox, Select } from "#app/ui/form/choice-field.tsx";
import { useAppForm } from "#app/ui/form/use-app-form.ts";
import { Cluster, Stack, VisuallyHidden } from "#app/ui/layout.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";
import { Time } from "#app/ui/time.tsx";
import { AccountPage } from "../account/account-page.tsx";

export const handle = onTown("member");

const HERE = "/account/meldingen";
const HOURS = Array.from({ length: 24 }, (_, hour) => String(hour));
const asked = z.object({ gedaan: z.enum(["bewaard", "uit"]).optional().catch(undefined) });

const removeForm = z.object({ remove: z.uuid() });

const kindsOfferedTo = (member: Member) => kindsFor(may(member, "desk.read", { tenantId: member.tenantId, audience: "town" }));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, tenant, member, locale } = asMember(context);
  const { boxes, quiet } = await preferencesOf(db, member.accountId);
  const kinds = kindsOfferedTo(member);
  return {
    kinds,
    title: notifyMessages.in(locale, tenant.words[locale]).preferences.title,
    ticked: boxes.filter(({ kind, wanted }) => wanted && kinds.includes(kind)).map(({ kind, channel }) => boxName(kind, channel)),
    quiet,
    devices: await devicesOf(db, member.accountId),
    publicKey: vapidKeys().publicKey,
    done: readAddress(request, asked).gedaan,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { db, tenant, member, locale } = asMember(context);
  const body = (await readBody(request)) ?? new FormData();
  const device = await readForm(body, removeForm, { locale });
  if (device.ok) {
    await removeDevice(db, member.accountId, device.value.remove);
    return redirect(`${HERE}?gedaan=uit`, 303);
  }
  const form = await readForm(body, preferencesForm, { locale });
  if (!form.ok) return data({ reply: form.reply }, 400);
  const { boxes, quiet, from, until } = form.value;
  if (quiet && from === until) return data({ reply: typedForm(body, preferencesForm, { until: [notifyMessages.in(locale, tenant.words[locale]).preferences.sameHour] }) }, 400);
  const ticked = new Set(boxes);
  await savePreferences(db, member.accountId, { kinds: kindsOfferedTo(member), wants: (kind, channel) => ticked.has(boxName(kind, channel)), quiet: quiet ? { from, until } : null });
  return redirect(`${HERE}?gedaan=bewaard`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.title ?? "", path: HERE, hidden: true }, matches);

export default function Preferences() {
  const { title, kinds, ticked, quiet, devices, publicKey, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { preferences: texts, following, push } = useTexts(notifyMessages);
  const named = (device: string) => {
    const [browser, system] = device.split(" · ");
    return browser && system ? push.device(browser, system) : device || push.unknown;
  };
  const hours = quiet ?? usualHours;
  const [form, fields] = useAppForm(preferencesForm, answer?.reply, { boxes: ticked, quiet: quiet ? "on" : "", from: String(hours.from), until: String(hours.until) });
  const options = HOURS.map((hour) => ({ value: hour, label: texts.at(hour.padStart(2, "0")) }));
  return (
    <AccountPage title={title} lead={texts.lead} below>
      {done && !answer ? <Flash>{done === "uit" ? push.removed : texts.saved}</Flash> : null}
      <AppForm form={form} labels={{ from: texts.from, until: texts.until }}>
        <PreferencesTable key={fields.boxes.key} kinds={kinds} ticked={fields.boxes.defaultOptions ?? []} />
        <Stack gap="m">
          <Heading level={2}>{texts.quiet}</Heading>
          <Paragraph>{texts.quietHelp}</Paragraph>
          <Checkbox field={fields.quiet} label={texts.quietWanted} />
          <Select field={fields.from} label={texts.from} options={options} />
          <Select field={fields.until} label={texts.until} options={options} />
        </Stack>
        <Button>{texts.save}</Button>
      </AppForm>
      <Stack as="section" gap="m">
        <Heading level={2}>{push.title}</Heading>
        <Paragraph>{devices.length > 0 ? push.lead : push.none}</Paragraph>
        {devices.length > 0 ? (
          <Stack as="ul" gap="s" className="plain-list">
            {devices.map(({ id, device, since }) => (
              <li key={id}>
                <Cluster spread>
                  <span>
                    {named(device)} · {push.since} <Time at={since} show="day" />
                  </span>
                  <Form method="post">
                    <Button look="subtle" small name="remove" value={id}>
                      <span aria-hidden="true">{push.remove}</span>
                      <VisuallyHidden>{push.removeThis(named(device))}</VisuallyHidden>
                    </Button>
                  </Form>
                </Cluster>
              </li>
            ))}
          </Stack>
        ) : null}
        <PushHere publicKey={publicKey} />
      </Stack>
      <TextLink href="/account/volgen">{following.title}</TextLink>
    </AccountPage>
  );
}
