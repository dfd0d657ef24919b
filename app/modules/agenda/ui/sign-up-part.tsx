import type { SubmissionResult } from "@conform-to/react";
import { Form, useNavigation } from "@remix-run/react";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Button, ConfirmButton } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { AppForm } from "#app/ui/form/app-form.tsx";
import { Select } from "#app/ui/form/choice-field.tsx";
import { HiddenField } from "#app/ui/form/file-field.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useAppForm } from "#app/ui/form/use-app-form.ts";
import { Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { signUpForm } from "../forms.ts";
import { agendaMessages } from "../messages/index.ts";
import type { OpenListOnPage, SignUpLists } from "../reading/lists.server.ts";

interface SignUpPartProps {
  lists: SignUpLists;
  refused?: SubmissionResult;
}

/** Signing up, and the way back. */
export function SignUpPart({ lists, refused }: SignUpPartProps) {
  const { event } = useTexts(agendaMessages);
  const texts = event.signUp;
  return (
    <Card as="section" tone="tint">
      <Stack gap="m">
        <div id="aanmelden">
          <Heading level={2} look={3}>
            {texts.title}
          </Heading>
        </div>
        {lists.own.map((place) =>
          place.cancelled ? (
            <Paragraph key={place.id}>{texts.yoursCancelled(place.when)}</Paragraph>
          ) : (
            <div key={place.id}>
              <Paragraph>
                {place.waitingAs === null ? `${texts.yoursFor(place.when)}. ` : `${texts.yoursWaiting(place.waitingAs, place.when)} `}
                {texts.yoursPeople(place.people)}
              </Paragraph>
              <Form method="post" preventScrollReset>
                <input type="hidden" name="registration" value={place.id} />
                <Button name="do" value="sign-off" look="secondary" small>
                  {texts.signOff}
                </Button>
              </Form>
            </div>
          ),
        )}
        {lists.open.length > 0 ? <OpenLists lists={lists} refused={refused} /> : lists.own.length === 0 ? <Paragraph>{texts.closed}</Paragraph> : null}
      </Stack>
    </Card>
  );
}

function OpenLists({ lists, refused }: SignUpPartProps) {
  const { event } = useTexts(agendaMessages);
  const texts = event.signUp;
  const busy = useNavigation().state === "submitting";
  const [form, fields] = useAppForm(signUpForm, refused, { key: lists.key, recurrence: lists.chosen ?? undefined, people: "1" }, { id: "aanmeldformulier" });
  const [only] = lists.open.length === 1 ? lists.open : [];
  const label = (list: OpenListOnPage) => (list.free === null ? list.when : list.free > 0 ? texts.optionFree(list.when, list.free) : texts.optionFull(list.when));
  const full = lists.open.every(({ free }) => free !== null && free <= 0);
  return (
    <AppForm form={form} labels={{ people: texts.people, recurrence: texts.forWhich }}>
      <HiddenField field={fields.key} />
      {lists.series ? <Paragraph>{texts.series}</Paragraph> : null}
      {only ? (
        <>
          {only.recurrence === null ? null : <input type="hidden" name="recurrence" value={only.recurrence} />}
          <Paragraph>{[only.free === null ? "" : only.free > 0 ? texts.seats(only.free) : texts.full(only.waiting), only.until ? texts.until(only.until) : ""].filter(Boolean).join(" ")}</Paragraph>
        </>
      ) : (
        <Select field={fields.recurrence} label={texts.forWhich} plainLabel options={lists.open.map((list) => ({ value: list.recurrence ?? "", label: label(list) }))} />
      )}
      <TextField field={fields.people} label={texts.people} description={texts.peopleHelp} plainLabel type="number" min={1} max={20} inputMode="numeric" size="short" />
      <Button name="intent" value="sign-up" busy={busy}>
        {lists.member ? (full ? texts.submitWaiting : texts.submit) : texts.logIn}
      </Button>
    </AppForm>
  );
}

/** The button with which somebody cancels all of an event, with the reason that people are told. */
export function CancelEvent() {
  const { event, facts } = useTexts(agendaMessages);
  const texts = event.organise;
  return (
    <Form method="post">
      <Stack gap="s">
        <Select field={{ id: "reden", name: "reason", defaultValue: "other" }} label={texts.reason} plainLabel options={Object.entries(facts.reasons).map(([value, label]) => ({ value, label }))} />
        <div>
          <ConfirmButton label={texts.cancel} question={texts.cancelTitle} confirm={texts.cancelConfirm} name="do" value="cancel-event" />
        </div>
      </Stack>
    </Form>
  );
}
