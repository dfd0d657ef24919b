import { useEffect, useState, type InputHTMLAttributes } from "react";
import { useUiSetting } from "../setting.tsx";
import { FieldFrame, tied, type Around, type FieldLike } from "./field.tsx";

type Passed = "autoComplete" | "inputMode" | "placeholder" | "spellCheck" | "min" | "max" | "list" | "autoCapitalize";

interface TextFieldProps extends Around, Pick<InputHTMLAttributes<HTMLInputElement>, Passed> {
  type?: "text" | "email" | "password" | "search" | "tel" | "url" | "number" | "date" | "time" | "datetime-local" | "color";
  /** Shows how much may still be typed. */
  count?: boolean;
  /** How long the answer is expected to be, which is how wide the box is. */
  size?: "short" | "medium" | "full";
}

/** One line of text. */
export function TextField({ type = "text", count = false, size = "full", field, label, description, plainLabel, ...passed }: TextFieldProps) {
  const counter = useCounter(field, count);
  return (
    <FieldFrame field={field} label={label} description={description} plainLabel={plainLabel}>
      <input
        key={field.key}
        id={field.id}
        name={field.name}
        type={type}
        className={`utrecht-textbox utrecht-textbox--html-input textbox textbox--${size}`}
        defaultValue={type === "password" ? undefined : field.defaultValue}
        required={field.required}
        minLength={field.minLength}
        maxLength={count ? undefined : field.maxLength}
        onInput={counter?.onInput}
        {...tied({ field, description, also: counter?.id })}
        {...passed}
      />
      <Counter counter={counter} />
    </FieldFrame>
  );
}

interface TextAreaProps extends Around, Pick<InputHTMLAttributes<HTMLTextAreaElement>, "autoComplete" | "placeholder"> {
  rows?: number;
  /** Shows how much may still be typed: more may be typed for a moment, or never, where a form cannot be given back. */
  count?: boolean | "never-over";
}

/** Several lines of text; the box grows with what is typed. */
export function TextArea({ rows = 6, count = false, field, label, description, plainLabel, ...passed }: TextAreaProps) {
  const counter = useCounter(field, count !== false);
  return (
    <FieldFrame field={field} label={label} description={description} plainLabel={plainLabel}>
      <textarea
        key={field.key}
        id={field.id}
        name={field.name}
        rows={rows}
        className="utrecht-textarea utrecht-textarea--html-textarea textarea"
        defaultValue={field.defaultValue}
        required={field.required}
        minLength={field.minLength}
        maxLength={count === true ? undefined : field.maxLength}
        onInput={counter?.onInput}
        {...tied({ field, description, also: counter?.id })}
        {...passed}
      />
      <Counter counter={counter} />
    </FieldFrame>
  );
}

interface Counting {
  id: string;
  most: number;
  /** Undefined until something was typed: before that only the limit is said. */
  length: number | undefined;
  onInput: (event: { currentTarget: { value: string } }) => void;
}

function useCounter(field: FieldLike, wanted: boolean): Counting | undefined {
  const [length, setLength] = useState<number>();
  useEffect(() => {
    // A form that was emptied holds what it began with, so only the limit is said again.
    const emptied = ({ target }: Event) => {
      if (target instanceof HTMLFormElement && target.contains(document.getElementById(field.id))) setLength(undefined);
    };
    document.addEventListener("reset", emptied);
    return () => document.removeEventListener("reset", emptied);
  }, [field.id]);
  if (!wanted || field.maxLength === undefined) return undefined;
  return { id: `${field.id}-count`, most: field.maxLength, length, onInput: (event) => setLength(event.currentTarget.value.length) };
}

function Counter({ counter }: { counter: Counting | undefined }) {
  const { texts } = useUiSetting();
  if (!counter) return null;
  const { id, most, length } = counter;
  const left = most - (length ?? 0);
  const near = length !== undefined && left <= Math.max(20, most / 10);
  const words = length === undefined ? texts.charactersAtMost(most) : left < 0 ? texts.charactersTooMany(-left) : texts.charactersLeft(left);
  return (
    <p className={left < 0 ? "counter counter--over" : "counter"} id={id} aria-live={near ? "polite" : "off"}>
      {words}
    </p>
  );
}
