import { useTexts } from "#app/platform/site/use-site.ts";
import type { JudgedSentence } from "../judge.ts";
import { plainTexts } from "../messages/index.ts";

/** The text sentence by sentence, each with how long it is and how it reads. */
export function Sentences({ text, sentences }: { text: string; sentences: readonly JudgedSentence[] }) {
  const texts = useTexts(plainTexts).coach;
  return (
    <details className="coach__sentences">
      <summary>{texts.sentences}</summary>
      <ol>
        {sentences.map(({ start, end, words, level }) => (
          <li key={start} className={`coach__sentence coach__sentence--${level}`}>
            <span>{text.slice(start, end)}</span> <small>
              ({texts.words(words)}, {texts.sentence[level]})
            </small>
          </li>
        ))}
      </ol>
    </details>
  );
}
