import { useTexts } from "#app/platform/site/use-site.ts";
import { StepButton } from "../step-button.tsx";
import { siteTexts } from "./messages/index.ts";

/** The buttons that move a line of a list, as far as it can go. */
export function MoveButtons({ name, isFirst, isLast }: { name: string; isFirst: boolean; isLast: boolean }) {
  const texts = useTexts(siteTexts);
  return (
    <>
      {isFirst ? null : <StepButton to="up" label={texts.up(name)} />}
      {isLast ? null : <StepButton to="down" label={texts.down(name)} />}
    </>
  );
}
