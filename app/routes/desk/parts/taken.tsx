import { Form } from "@remix-run/react";
import { deskTexts } from "#app/platform/moderation/desk/messages/index.ts";
import type { Decided } from "#app/platform/moderation/decisions/decide.server.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Alert, Flash } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { Stack } from "#app/ui/layout.tsx";

/** What was decided just now, and the way back. */
export function Taken({ batchId, count }: { batchId: string; count: number }) {
  const { done: texts } = useTexts(deskTexts);
  return (
    <Flash>
      <Stack gap="s">
        <span>
          {texts.decided(count)} {texts.undoUntil}
        </span>
        <Form method="post" action="/toezicht">
          <input type="hidden" name="batch" value={batchId} />
          <Button name="do" value="undo" look="secondary" small>
            {texts.undo}
          </Button>
        </Form>
      </Stack>
    </Flash>
  );
}

/** What was left as it is, and why. */
export function SkippedList({ skipped, titles }: { skipped: Decided["skipped"]; titles: Readonly<Record<string, string>> }) {
  const texts = useTexts(deskTexts);
  return (
    <Alert kind="warning" live title={texts.done.skipped(skipped.length)}>
      <ul>
        {skipped.map(({ caseId, reason }) => (
          <li key={caseId}>
            {titles[caseId] ? `“${titles[caseId]}”: ` : ""}
            {texts.skipped[reason]}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
