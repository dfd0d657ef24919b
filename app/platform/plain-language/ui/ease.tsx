import { useTexts } from "#app/platform/site/use-site.ts";
import type { Level } from "../level.ts";
import { plainTexts } from "../messages/index.ts";

/** How easily a text reads: in words, with a bar for the eye. */
export function Ease({ ease, level }: { ease: number; level: Level }) {
  const texts = useTexts(plainTexts).coach;
  return (
    <div className="coach__ease">
      <p>{texts.ease(ease)}</p>
      <svg className={`coach__bar coach__bar--${level}`} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect className="coach__bar-ground" width="100" height="6" />
        <rect className="coach__bar-fill" width={ease} height="6" />
      </svg>
    </div>
  );
}
