import { FormProvider, getFormProps, type FormMetadata } from "@conform-to/react";
import { Form } from "@remix-run/react";
import type { ReactNode, RefObject } from "react";
import { FormErrors } from "./form-errors.tsx";

interface AppFormProps<Shape extends Record<string, unknown>> {
  form: FormMetadata<Shape>;
  children: ReactNode;
  /** Labels of the fields, for the list of what is wrong. */
  labels?: Readonly<Record<string, string>>;
  action?: string;
  method?: "post" | "get";
  /** Set when photos come along. */
  upload?: boolean;
  /** For `useDraft`. */
  formRef?: RefObject<HTMLFormElement>;
  className?: string;
}

/** The form that `useAppForm` describes: what is wrong first, then the fields. */
export function AppForm<Shape extends Record<string, unknown>>({ form, children, labels, action, method = "post", upload = false, formRef, className }: AppFormProps<Shape>) {
  return (
    <FormProvider context={form.context}>
      <Form
        {...getFormProps(form)}
        ref={formRef}
        method={method}
        action={action}
        encType={upload ? "multipart/form-data" : undefined}
        className={className ?? "form"}
      >
        <FormErrors form={form} labels={labels} />
        {children}
      </Form>
    </FormProvider>
  );
}
