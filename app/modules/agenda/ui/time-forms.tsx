import { Form } from "@remix-run/react";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Button, ConfirmButton } from "#app/ui/button.tsx";
import { Select } from "#app/ui/form/choice-field.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { Cluster, Stack } from "#app/ui/layout.tsx";
import { agendaMessages } from "../messages/index.ts";

interface TimeProps {
  time: { recurrence: string; when: string; allDay: boolean };
}

/** Moves one time; what was typed comes back when it is refused. */
export function MoveTime({ time, open, typed }: TimeProps & { open: boolean; typed?: { date: string; start: string; end: string } }) {
  const { event } = useTexts(agendaMessages);
  const texts = event.times;
  const id = `verplaats-${time.recurrence.replaceAll(/[^\d]/g, "")}`;
  return (
    <details open={open}>
      <summary aria-label={texts.moveThis(time.when)}>{texts.move}</summary>
      <Form method="post">
        <input type="hidden" name="recurrence" value={time.recurrence} />
        <Stack gap="s">
          <Cluster gap="m">
            <TextField field={{ id: `${id}-dag`, name: "date", defaultValue: typed?.date ?? time.recurrence.slice(0, 10), required: true }} label={texts.date} type="date" size="medium" />
            {time.allDay ? (
              <input type="hidden" name="start" value="00:00" />
            ) : (
              <>
                <TextField field={{ id: `${id}-van`, name: "start", defaultValue: typed?.start ?? time.recurrence.slice(11), required: true }} label={texts.start} type="time" size="short" />
                <TextField field={{ id: `${id}-tot`, name: "end", defaultValue: typed?.end }} label={texts.end} type="time" size="short" />
              </>
            )}
          </Cluster>
          <div>
            <Button name="do" value="move-time" small>
              {texts.submit}
            </Button>
          </div>
        </Stack>
      </Form>
    </details>
  );
}

/** Cancels one time, with the reason that people are told. */
export function CancelTime({ time }: TimeProps) {
  const { event, facts } = useTexts(agendaMessages);
  const id = `afzeggen-${time.recurrence.replaceAll(/[^\d]/g, "")}`;
  return (
    <Form method="post">
      <input type="hidden" name="recurrence" value={time.recurrence} />
      <Stack gap="s">
        <Select field={{ id, name: "reason", defaultValue: "other" }} label={event.organise.reason} plainLabel options={Object.entries(facts.reasons).map(([value, label]) => ({ value, label }))} />
        <div>
          <ConfirmButton label={event.times.cancel} question={event.times.cancelThis(time.when)} confirm={event.organise.cancelConfirm} name="do" value="cancel-time" quiet />
        </div>
      </Stack>
    </Form>
  );
}
