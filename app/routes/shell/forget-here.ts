import { stopPushHere } from "#app/platform/notify/ui/stop-push-here.ts";
import { forgetDraft } from "#app/ui/form/use-draft.ts";

/** Lets go of what this browser kept for whoever logs out: drafts, and what would be pushed to it. */
export function forgetHere(): void {
  forgetDraft("");
  stopPushHere();
}
