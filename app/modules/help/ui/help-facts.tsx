import { wholeDayWords } from "#app/lib/date-words.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { timesTexts } from "#app/platform/times/messages/index.ts";
import { CardLines } from "#app/platform/content/ui/item-card.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { useUiSetting } from "#app/ui/setting.tsx";
import type { HelpOnPage } from "../help-page.server.ts";
import { helpMessages } from "../messages/index.ts";
import { PlaceCircle } from "./place-circle.tsx";

/** What is asked or offered, when, where and how one likes to be reached; never an address. */
export function HelpFacts({ help }: { help: HelpOnPage }) {
  const texts = useTexts(helpMessages);
  const times = useTexts(timesTexts);
  const setting = useUiSetting();
  const { skills, until, neighbourhood, circle, contact } = help;
  const where = neighbourhood === null ? [] : [{ icon: "place" as const, text: texts.card.around(neighbourhood) }];
  return (
    <Stack gap="m">
      <CardLines
        lines={[
          { icon: "heart", text: skills.map((skill) => texts.choices.skills[skill]).join(", ") },
          { icon: "calendar", text: times.when(help) },
          ...(until === null ? [] : [{ icon: "clock" as const, text: texts.card.until(wholeDayWords(new Date(`${until}T12:00:00Z`), setting)) }]),
          ...where,
          { icon: "talk", text: texts.write.contacts[contact] },
        ]}
      />
      {circle && neighbourhood !== null ? <PlaceCircle neighbourhood={neighbourhood} /> : null}
    </Stack>
  );
}
