import type { FormMetadata } from "@conform-to/react";
import { useEffect, useRef } from "react";
import { Icon } from "../icon.tsx";
import { useUiSetting } from "../setting.tsx";

interface Wrong {
  /** Id of the field; absent for what is wrong with the form as a whole. */
  field?: string;
  message: string;
}

/** "Titel: Vul dit in.", and after a question or a sentence simply what is wrong. */
function withLabel(label: string | undefined, message: string): string {
  return label === undefined ? message : `${label}${/[.?!]$/.test(label) ? "" : ":"} ${message}`;
}

function everythingWrong(formId: string, errors: Readonly<Record<string, readonly string[] | undefined>>, labels: Readonly<Record<string, string>>): Wrong[] {
  return Object.entries(errors).flatMap(([name, messages]) =>
    (messages ?? []).map((message) => (name === "" ? { message } : { field: `${formId}-${name}`, message: withLabel(labels[name], message) })),
  );
}

/** Takes the focus to the list when a submit was refused, by the browser or by the server, however long that took; never while somebody types. */
function useFocusAfterRefusal(formId: string, refused: boolean) {
  const box = useRef<HTMLDivElement>(null);
  const waiting = useRef(true);
  useEffect(() => {
    const form = document.getElementById(formId);
    const wait = () => {
      waiting.current = true;
    };
    const type = () => {
      waiting.current = false;
    };
    form?.addEventListener("submit", wait, { capture: true });
    form?.addEventListener("input", type);
    return () => {
      form?.removeEventListener("submit", wait, { capture: true });
      form?.removeEventListener("input", type);
    };
  }, [formId]);
  useEffect(() => {
    if (!refused || !waiting.current) return;
    box.current?.focus();
    waiting.current = false;
  });
  return box;
}

/** What is wrong in a form, on top of it, each with a link to its field. Labels are the fields' own, by name. */
export function FormErrors<Shape extends Record<string, unknown>>({ form, labels = {} }: { form: FormMetadata<Shape>; labels?: Readonly<Record<string, string>> }) {
  return <ErrorSummary formId={form.id} wrong={everythingWrong(form.id, form.allErrors, labels)} refused={form.status === "error"} />;
}

/** The list itself, for a form that stands without conform. */
export function ErrorSummary({ formId, wrong, refused }: { formId: string; wrong: readonly Wrong[]; refused: boolean }) {
  const { texts } = useUiSetting();
  const box = useFocusAfterRefusal(formId, refused && wrong.length > 0);
  if (wrong.length === 0) return null;
  return (
    <div ref={box} className="utrecht-alert utrecht-alert--error alert form-errors" role="group" aria-labelledby={`${formId}-errors`} tabIndex={-1}>
      <Icon name="warning" className="alert__icon" />
      <div className="alert__text">
        <p className="alert__title" id={`${formId}-errors`}>
          {texts.errorSummary(wrong.length)}
        </p>
        <ul className="form-errors__list">
          {wrong.map(({ field, message }) => (
            <li key={`${field ?? ""} ${message}`}>
              {field === undefined ? (
                message
              ) : (
                <a className="utrecht-link utrecht-link--html-a" href={`#${field}`}>
                  {message}
                </a>
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
