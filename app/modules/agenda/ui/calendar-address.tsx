import { useTexts } from "#app/platform/site/use-site.ts";
import { TextField } from "#app/ui/form/text-field.tsx";
import { Cluster, Stack } from "#app/ui/layout.tsx";
import { agendaMessages } from "../messages/index.ts";

/** An address that a calendar program can follow: to open at a touch, and to copy. */
export function CalendarAddress({ id, address }: { id: string; address: string }) {
  const { subscribe: texts } = useTexts(agendaMessages);
  return (
    <Stack gap="s">
      <Cluster>
        {/* On a phone this opens the calendar itself, which asks whether to subscribe. */}
        <a className="utrecht-link utrecht-link--html-a" href={address.replace(/^https?:/, "webcal:")}>
          {texts.open}
        </a>
        <a className="utrecht-link utrecht-link--html-a" href={address}>
          {texts.download}
        </a>
      </Cluster>
      <TextField key={address} field={{ id, name: id, defaultValue: address }} label={texts.address} description={texts.addressHelp} plainLabel type="url" spellCheck={false} autoComplete="off" />
    </Stack>
  );
}
