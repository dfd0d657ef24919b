import type { ReactNode } from "react";
import { classNames } from "../class-names.ts";
import { useUiSetting } from "../setting.tsx";

/** What a field component asks of conform's metadata; a search box that needs no conform can give `id` and `name` alone. */
export interface FieldLike {
  id: string;
  name: string;
  key?: string;
  errorId?: string;
  descriptionId?: string;
  errors?: string[];
  defaultValue?: string;
  defaultOptions?: string[];
  defaultChecked?: boolean;
  required?: boolean;
  minLength?: number;
  maxLength?: number;
}

/**
 * A field that must be filled in though its schema lets it be empty, as a draft may be. Said property by property: conform's metadata gives
 * nothing away when it is spread, and a field without its name is not sent.
 */
export function mustBeFilled({ id, name, key, errorId, descriptionId, errors, defaultValue, defaultOptions, defaultChecked, minLength, maxLength }: FieldLike): FieldLike {
  return { id, name, key, errorId, descriptionId, errors, defaultValue, defaultOptions, defaultChecked, minLength, maxLength, required: true };
}

/** What every field has around it. */
export interface Around {
  field: FieldLike;
  label: string;
  description?: ReactNode;
  /** Leaves out "niet verplicht", where the page already says so. */
  plainLabel?: boolean;
}

/** Attributes that tie a control to its label, its help and its message. */
export function tied({ field, description, also }: { field: FieldLike; description?: ReactNode; also?: string }) {
  const wrong = hasErrors(field);
  const described = classNames(description !== undefined && descriptionId(field), also, wrong && errorId(field));
  return { "aria-describedby": described || undefined, "aria-invalid": wrong || undefined };
}

const hasErrors = (field: FieldLike) => (field.errors?.length ?? 0) > 0;
export const descriptionId = (field: FieldLike) => field.descriptionId ?? `${field.id}-description`;
export const errorId = (field: FieldLike) => field.errorId ?? `${field.id}-error`;

/** The label's words, and "niet verplicht" where that is so. */
export function LabelText({ field, label, plainLabel }: Around) {
  const { texts } = useUiSetting();
  return (
    <>
      {label}
      {field.required || plainLabel ? null : <span className="form-optional"> ({texts.optional})</span>}
    </>
  );
}

export function Description({ field, children }: { field: FieldLike; children?: ReactNode }) {
  return children === undefined ? null : (
    <div className="utrecht-form-field-description utrecht-form-field__description" id={descriptionId(field)}>
      {children}
    </div>
  );
}

export function FieldError({ field }: { field: FieldLike }) {
  return hasErrors(field) ? (
    <div className="utrecht-form-field-error-message utrecht-form-field__error-message" id={errorId(field)}>
      {field.errors?.map((message) => (
        <p key={message}>{message}</p>
      ))}
    </div>
  ) : null;
}

/** Label, help and message around one control. */
export function FieldFrame({ children, ...around }: Around & { children: ReactNode }) {
  const { field, description } = around;
  return (
    <div className={classNames("utrecht-form-field field", hasErrors(field) && "utrecht-form-field--invalid")}>
      <label className="utrecht-form-label utrecht-form-field__label" htmlFor={field.id}>
        <LabelText {...around} />
      </label>
      <Description field={field}>{description}</Description>
      <FieldError field={field} />
      <div className="utrecht-form-field__input">{children}</div>
    </div>
  );
}

/** Label, help and message around a group of controls. */
export function FieldSet({ children, ...around }: Around & { children?: ReactNode }) {
  const { field, description } = around;
  return (
    <fieldset
      id={field.id}
      tabIndex={-1}
      className={classNames("utrecht-form-fieldset utrecht-form-fieldset--html-fieldset field", hasErrors(field) && "utrecht-form-fieldset--invalid")}
      aria-describedby={tied({ field, description })["aria-describedby"]}
    >
      <legend className="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
        <LabelText {...around} />
      </legend>
      <Description field={field}>{description}</Description>
      <FieldError field={field} />
      {children}
    </fieldset>
  );
}
