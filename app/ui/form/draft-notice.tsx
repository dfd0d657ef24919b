import { useEffect } from "react";
import { Button } from "../button.tsx";
import { useUiSetting } from "../setting.tsx";
import { forgetDraft } from "./use-draft.ts";

/** Says that earlier typing was given back, and offers to start afresh. Takes what `useDraft` returns. */
export function DraftNotice({ restored, drop }: { restored: boolean; drop: () => void }) {
  const { texts } = useUiSetting();
  return (
    <div role="status">
      {restored ? (
        <p className="draft-notice">
          {texts.draftRestored}{" "}
          <Button type="button" look="subtle" small onClick={drop}>
            {texts.draftForget}
          </Button>
        </p>
      ) : null}
    </div>
  );
}

/** Stands on the page that a successful submit leads to. */
export function ForgetDraft({ draftKey }: { draftKey: string }) {
  useEffect(() => forgetDraft(draftKey), [draftKey]);
  return null;
}
