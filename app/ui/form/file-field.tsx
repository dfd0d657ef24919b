import type { ChangeEvent } from "react";
import { FieldFrame, tied, type Around, type FieldLike } from "./field.tsx";

/** Files from the device. `onChosen` lets a page show what was chosen. */
export function FileField({ accept, multiple = false, onChosen, ...around }: Around & { accept: string; multiple?: boolean; onChosen?: (files: readonly File[]) => void }) {
  const { field, description } = around;
  const changed = (event: ChangeEvent<HTMLInputElement>) => onChosen?.([...(event.currentTarget.files ?? [])]);
  return (
    <FieldFrame {...around}>
      <input
        key={field.key}
        id={field.id}
        name={field.name}
        type="file"
        accept={accept}
        multiple={multiple}
        className="file-field"
        onChange={changed}
        {...tied({ field, description })}
      />
    </FieldFrame>
  );
}

/** What a form carries along unseen, such as the version that was edited. */
export function HiddenField({ field, value }: { field: Pick<FieldLike, "name" | "defaultValue">; value?: string }) {
  return <input type="hidden" name={field.name} defaultValue={value ?? field.defaultValue} />;
}
