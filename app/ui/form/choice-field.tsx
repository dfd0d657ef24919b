import type { ReactNode } from "react";
import { Icon } from "../icon.tsx";
import { FieldError, FieldFrame, FieldSet, tied, type Around } from "./field.tsx";

export interface Option {
  value: string;
  label: string;
  help?: string;
  disabled?: boolean;
}

/** One of a list that unfolds. `empty` is the line for nothing chosen yet. */
export function Select({ options, empty, autoComplete, ...around }: Around & { options: readonly Option[]; empty?: string; autoComplete?: string }) {
  const { field, description } = around;
  return (
    <FieldFrame {...around}>
      <div className="select-box">
        <select
          key={field.key}
          id={field.id}
          name={field.name}
          className="utrecht-select utrecht-select--html-select select"
          defaultValue={field.defaultValue ?? ""}
          required={field.required}
          autoComplete={autoComplete}
          {...tied({ field, description })}
        >
          {empty === undefined ? null : <option value="">{empty}</option>}
          {options.map(({ value, label, disabled }) => (
            <option key={value} value={value} disabled={disabled}>
              {label}
            </option>
          ))}
        </select>
        <Icon name="chevron-down" className="select-box__arrow" />
      </div>
    </FieldFrame>
  );
}

/** Yes or no. */
export function Checkbox({ field, label, description, value = "on" }: { field: Around["field"]; label: ReactNode; description?: ReactNode; value?: string }) {
  return (
    <div className="field choice-field">
      <FieldError field={field} />
      <label className="choice" htmlFor={field.id}>
        <input
          key={field.key}
          id={field.id}
          name={field.name}
          type="checkbox"
          value={value}
          className="utrecht-checkbox utrecht-checkbox--custom utrecht-checkbox--html-input choice__input"
          defaultChecked={field.defaultChecked ?? field.defaultValue === "on"}
          required={field.required}
          {...tied({ field })}
        />
        <span className="choice__text">
          <span>{label}</span>
          {description === undefined ? null : <span className="choice__help">{description}</span>}
        </span>
      </label>
    </div>
  );
}

/** Any number of a short list. */
export function CheckboxGroup({ options, columns = false, ...around }: Around & { options: readonly Option[]; columns?: boolean }) {
  return <Choices {...around} options={options} columns={columns} type="checkbox" chosen={around.field.defaultOptions ?? []} />;
}

/** One of a short list. */
export function RadioGroup({ options, columns = false, ...around }: Around & { options: readonly Option[]; columns?: boolean }) {
  return <Choices {...around} options={options} columns={columns} type="radio" chosen={around.field.defaultValue === undefined ? [] : [around.field.defaultValue]} />;
}

const looks = {
  checkbox: "utrecht-checkbox utrecht-checkbox--custom utrecht-checkbox--html-input",
  radio: "utrecht-radio-button utrecht-radio-button--html-input",
};

interface ChoicesProps extends Around {
  options: readonly Option[];
  columns: boolean;
  type: "checkbox" | "radio";
  chosen: readonly string[];
}

function Choices({ options, columns, type, chosen, ...around }: ChoicesProps) {
  const { field } = around;
  return (
    <FieldSet {...around}>
      <div key={field.key} className={columns ? "choices choices--columns" : "choices"}>
        {options.map(({ value, label, help, disabled }) => (
          <label key={value} className="choice" htmlFor={`${field.id}-${value}`}>
            <input
              id={`${field.id}-${value}`}
              name={field.name}
              type={type}
              value={value}
              className={`${looks[type]} choice__input`}
              defaultChecked={chosen.includes(value)}
              disabled={disabled}
              required={type === "radio" && field.required}
              aria-invalid={field.errors?.length ? true : undefined}
            />
            <span className="choice__text">
              <span>{label}</span>
              {help ? <span className="choice__help">{help}</span> : null}
            </span>
          </label>
        ))}
      </div>
    </FieldSet>
  );
}
