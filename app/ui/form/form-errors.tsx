import type { FormMetadata } from "@conform-to/react";
import { useEffect, useRef } from "react";
import { Icon } from "../icon.tsx";
import { useUiSetting } from "../setting.tsx";

interface Wrong {
  name: string;
  message: string;
}

function everythingWrong(errors: Readonly<Record<string, readonly string[] | undefined>>): Wrong[] {
  return Object.entries(errors).flatMap(([name, messages]) => (messages ?? []).map((message) => ({ name, message })));
}

/** Takes the focus to the list when a submit was refused, by the browser or by the server; never while somebody is typing. */
function useFocusAfterRefusal(formId: string, refused: boolean) {
  const box = useRef<HTMLDivElement>(null);
  const waiting = useRef(true);
  useEffect(() => {
    const form = document.getElementById(formId);
    const wait = () => {
      waiting.current = true;
    };
    form?.addEventListener("submit", wait, { capture: true });
    return () => form?.removeEventListener("submit", wait, { capture: true });
  }, [formId]);
  useEffect(() => {
    if (refused && waiting.current) box.current?.focus();
    waiting.current = false;
  });
  return box;
}

/** What is wrong in a form, on top of it, each with a link to its field. Labels are the fields' own, by name. */
export function FormErrors<Shape extends Record<string, unknown>>({ form, labels = {} }: { form: FormMetadata<Shape>; labels?: Readonly<Record<string, string>> }) {
  const { texts } = useUiSetting();
  const wrong = everythingWrong(form.allErrors);
  const box = useFocusAfterRefusal(form.id, form.status === "error" && wrong.length > 0);
  if (wrong.length === 0) return null;
  return (
    <div ref={box} className="utrecht-alert utrecht-alert--error alert form-errors" role="group" aria-labelledby={`${form.id}-errors`} tabIndex={-1}>
      <Icon name="warning" className="alert__icon" />
      <div className="alert__text">
        <p className="alert__title" id={`${form.id}-errors`}>
          {texts.errorSummary(wrong.length)}
        </p>
        <ul className="form-errors__list">
          {wrong.map(({ name, message }) => (
            <li key={`${name} ${message}`}>
              {name === "" ? (
                message
              ) : (
                <a className="utrecht-link utrecht-link--html-a" href={`#${form.id}-${name}`}>
                  {labels[name] ? `${labels[name]}: ${message}` : message}
                </a>
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
