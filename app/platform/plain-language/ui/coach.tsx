import { useLocation } from "@remix-run/react";
import { useMemo, useState } from "react";
import { useTexts, useTown } from "#app/platform/site/use-site.ts";
import { Button } from "#app/ui/button.tsx";
import { ASK_COACH } from "../ask.ts";
import type { Hint } from "../hint.ts";
import { FEWEST_WORDS, judge, type Judgement } from "../judge.ts";
import { plainTexts } from "../messages/index.ts";
import { taken } from "../take.ts";
import { Ease } from "./ease.tsx";
import { Hints } from "./hints.tsx";
import { Sentences } from "./sentences.tsx";
import { useLiveText } from "./use-live-text.ts";

interface CoachProps {
  box: { id: string; name: string };
  /** The text that its writer asked the server to look at. */
  asked?: string;
  /** Keeps silent below so many words, and without scripts: for answers, which are short mostly. */
  quietBelow?: number;
}

/** What was taken last, and how the text stood before. */
interface Taken {
  hint: Hint;
  before: string;
}

/** The writing coach below a text box: it reads along in the browser; without scripts the server looks once, when asked. Never a block. */
export function Coach({ box, asked, quietBelow }: CoachProps) {
  const texts = useTexts(plainTexts).coach;
  const { plainWords } = useTown();
  const live = useLiveText(box.id);
  const [last, setLast] = useState<Taken>();
  const text = live?.text ?? asked;
  const judgement = useMemo(() => (text === undefined ? undefined : judge(text, { extraPairs: plainWords })), [text, plainWords]);
  if (quietBelow !== undefined && (judgement?.words ?? 0) < quietBelow) return null;
  const id = `${box.id}-coach`;
  const take = (hint: Hint) => {
    if (live?.write(taken(live.text, hint))) setLast({ hint, before: live.text });
  };
  const undo = () => {
    if (last) live?.write(last.before);
    setLast(undefined);
  };
  return (
    <section className="coach" id={id} aria-labelledby={`${id}-title`}>
      <h2 className="coach__title" id={`${id}-title`}>
        {texts.title}
      </h2>
      <p className="coach__verdict" role="status">
        {judgement ? verdictOf(judgement, texts) : ""}
      </p>
      {live ? null : <AskButton box={box} to={id} />}
      {judgement && text !== undefined && judgement.sentences.length > 0 ? (
        <details className="coach__more" open={asked === undefined ? undefined : true}>
          <summary>{texts.tips}</summary>
          {judgement.whole ? <Ease ease={judgement.whole.ease} level={judgement.whole.level} /> : null}
          <Hints hints={judgement.hints} live={live && { take, point: live.point }} last={last?.hint} undo={undo} />
          <Sentences text={text} sentences={judgement.sentences} />
          <p className="coach__private">{texts.private}</p>
        </details>
      ) : null}
    </section>
  );
}

/** Sends the form as it is, only to be looked at; it comes back at the coach. */
function AskButton({ box, to }: { box: CoachProps["box"]; to: string }) {
  const { pathname, search } = useLocation();
  const { ask } = useTexts(plainTexts).coach;
  return (
    <Button name={ASK_COACH} value={box.name} look="secondary" small formNoValidate formAction={`${pathname}${search}#${to}`}>
      {ask}
    </Button>
  );
}

type CoachTexts = ReturnType<typeof plainTexts.in>["coach"];

function verdictOf({ whole, words, hints }: Judgement, texts: CoachTexts): string {
  if (whole) return texts.verdict[whole.level](hints.length);
  return words < FEWEST_WORDS ? texts.short(hints.length) : texts.otherLanguage;
}
