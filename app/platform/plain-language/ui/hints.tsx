import { useEffect, useRef, useState } from "react";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Button } from "#app/ui/button.tsx";
import { shortened } from "#app/lib/shortened.ts";
import type { Hint } from "../hint.ts";
import { plainTexts } from "../messages/index.ts";

/** As many as one takes in at a glance; the others follow as these are done. */
const AT_ONCE = 5;
const LONGEST = 60;

interface HintsProps {
  hints: readonly Hint[];
  /** What can be done with a hint, once scripts run. */
  live?: { take: (hint: Hint) => void; point: (start: number, end: number) => void };
  /** What was taken last. */
  last?: Hint;
  undo: () => void;
}

/** The coach's hints, each with its reason and, where something fits in place, a button that takes it. */
export function Hints({ hints, live, last, undo }: HintsProps) {
  const texts = useTexts(plainTexts).coach;
  const [all, setAll] = useState(false);
  const shown = live && !all ? hints.slice(0, AT_ONCE) : hints;
  return (
    <div className="coach__hints">
      {live && last ? <Taken hint={last} undo={undo} /> : null}
      {hints.length === 0 ? <p>{texts.noTips}</p> : null}
      <ul className="plain-list">
        {shown.map((hint) => (
          <HintLine key={`${hint.start}-${hint.end}-${hint.kind}`} hint={hint} live={live} />
        ))}
      </ul>
      {shown.length < hints.length ? (
        <Button type="button" look="subtle" small onClick={() => setAll(true)}>
          {texts.allTips(hints.length)}
        </Button>
      ) : null}
    </div>
  );
}

function HintLine({ hint, live }: { hint: Hint; live: HintsProps["live"] }) {
  const texts = useTexts(plainTexts).coach;
  const { kind, said, instead, replacement, start, end } = hint;
  const short = shortened(said, LONGEST);
  return (
    <li className="coach__hint">
      <p>
        <q>{short}</q> {texts.about[kind]} {instead !== undefined && (!live || replacement === undefined) ? texts.rather(instead) : null}
      </p>
      {live ? (
        <div className="cluster gap-s">
          {replacement === undefined ? null : (
            <Button type="button" look="secondary" small onClick={() => live.take(hint)}>
              {kind === "long-sentence" ? texts.split : texts.take(shortened(replacement, LONGEST))}
            </Button>
          )}
          <Button type="button" look="subtle" small aria-label={texts.point(short)} onClick={() => live.point(start, end)}>
            {texts.pointShort}
          </Button>
        </div>
      ) : null}
    </li>
  );
}

/** Says what was just taken, with the way back; the focus comes here, as the button that had it is gone. */
function Taken({ hint, undo }: { hint: Hint; undo: () => void }) {
  const texts = useTexts(plainTexts).coach;
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => line.current?.focus({ preventScroll: true }), [hint]);
  return (
    <div className="coach__taken" ref={line} tabIndex={-1}>
      <p>{hint.kind === "long-sentence" ? texts.tookSplit : texts.took(shortened(hint.said, LONGEST), shortened(hint.replacement ?? "", LONGEST))}</p>
      <Button type="button" look="subtle" small onClick={undo}>
        {texts.undo}
      </Button>
    </div>
  );
}
