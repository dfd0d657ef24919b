import { useTexts } from "#app/platform/site/use-site.ts";
import { RADIUS_METRES } from "../domain/place.ts";
import { helpMessages } from "../messages/index.ts";

/** The drawing's own units for the radius of the circle; the bar below it is as long. */
const RADIUS = 60;

/** A place as a circle, with a bar that says how large it is: somebody is somewhere in it, and nobody can tell where. */
export function PlaceCircle({ neighbourhood }: { neighbourhood: string }) {
  const { page: texts } = useTexts(helpMessages);
  return (
    <figure className="place-circle">
      <svg viewBox="0 0 160 160" role="img" aria-label={texts.circleDrawn(neighbourhood)}>
        <circle className="place-circle__area" cx="80" cy="70" r={RADIUS} />
        <g className="place-circle__houses" aria-hidden="true">
          {[[52, 52], [88, 40], [108, 74], [64, 92], [92, 104], [40, 78]].map(([x = 0, y = 0]) => (
            <path key={`${x} ${y}`} d={`M${x - 6} ${y + 1} ${x} ${y - 6} ${x + 6} ${y + 1}V${y + 8}H${x - 6}Z`} />
          ))}
        </g>
        <path className="place-circle__bar" d={`M80 ${146 - 4}v8M80 146h${RADIUS}M${80 + RADIUS} ${146 - 4}v8`} />
        <text className="place-circle__scale" x="74" y="150" textAnchor="end">
          {RADIUS_METRES} m
        </text>
      </svg>
      <figcaption>{texts.circle}</figcaption>
    </figure>
  );
}
