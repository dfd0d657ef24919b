import type { ItemTexts } from "#app/platform/content/texts/index.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Paragraph } from "#app/ui/text.tsx";
import type { Conflict } from "../save-item.server.ts";

/** Says what somebody else made of an item while it was being changed. */
export function ConflictNotice({ conflict, texts }: { conflict: Conflict; texts: ItemTexts["write"] }) {
  return (
    <Alert kind="warning" title={texts.conflictTitle} live>
      <Paragraph>{texts.conflictText}</Paragraph>
      <details>
        <summary>{texts.conflictTheirs}</summary>
        <p className="utrecht-paragraph">
          <strong>{conflict.title}</strong>
        </p>
        <p className="utrecht-paragraph as-typed">{conflict.body}</p>
      </details>
      <ul className="prose-list">
        <li>{conflict.neighbourhoods.length > 0 ? texts.conflictFor(conflict.neighbourhoods.join(", ")) : texts.conflictForTown}</li>
        {conflict.organisation ? <li>{texts.conflictBy(conflict.organisation)}</li> : null}
        {conflict.addedPhotos > 0 ? <li>{texts.conflictPhotos(conflict.addedPhotos)}</li> : null}
      </ul>
    </Alert>
  );
}
