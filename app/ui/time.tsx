import { dayWords, momentWords, wholeMomentWords } from "#app/lib/date-words.ts";
import { useUiSetting } from "./setting.tsx";

/** A moment in words, in the town's zone; the whole of it shows when pointed at. */
export function Time({ at, show = "moment", className }: { at: Date; show?: "moment" | "day" | "whole"; className?: string }) {
  const setting = useUiSetting();
  const words = { moment: momentWords, day: dayWords, whole: wholeMomentWords }[show];
  return (
    <time dateTime={at.toISOString()} title={wholeMomentWords(at, setting)} className={className}>
      {words(at, setting)}
    </time>
  );
}
