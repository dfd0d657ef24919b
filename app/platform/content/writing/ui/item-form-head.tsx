import type { FieldMetadata } from "@conform-to/react";
import type { ComponentProps } from "react";
import type { ItemTexts } from "#app/platform/content/texts/index.ts";
import { DraftNotice } from "#app/ui/form/draft-notice.tsx";
import { HiddenField } from "#app/ui/form/file-field.tsx";
import type { Conflict } from "../save-item.server.ts";
import { ConflictNotice } from "./conflict-notice.tsx";

interface ItemFormHeadProps {
  draft: ComponentProps<typeof DraftNotice>;
  conflict?: Conflict;
  fields: { key: FieldMetadata<string>; version: FieldMetadata<string | undefined> };
  texts: ItemTexts["write"];
}

/** What every form of an item begins with: a draft that the browser kept, what somebody else made of it meanwhile, and what it carries along unseen. */
export function ItemFormHead({ draft, conflict, fields, texts }: ItemFormHeadProps) {
  return (
    <>
      <DraftNotice {...draft} />
      {conflict ? <ConflictNotice conflict={conflict} texts={texts} /> : null}
      <HiddenField field={fields.key} />
      <input type="hidden" name="version" value={conflict?.version ?? fields.version.value ?? ""} readOnly />
    </>
  );
}
