import { Form } from "@remix-run/react";
import type { ClassifierState } from "#app/platform/moderation/learning/classifier-state.server.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { ConfirmButton } from "#app/ui/button.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { policyTexts } from "./messages/index.ts";

/** What the town's classifier knows, and the way to have it forget. */
export function ClassifierPart({ state: { fine, harmful, missing }, version }: { state: ClassifierState; version: string }) {
  const { classifier: texts } = useTexts(policyTexts);
  return (
    <Stack as="section">
      <Heading level={2}>{texts.title}</Heading>
      <Paragraph>{texts.intro}</Paragraph>
      <Paragraph>
        <strong>{texts.learnt(fine, harmful)}</strong> {missing.fine + missing.harmful > 0 ? texts.missing(missing.fine, missing.harmful) : texts.ready}
      </Paragraph>
      <Paragraph>{texts.private}</Paragraph>
      {fine + harmful > 0 ? (
        <Form method="post">
          <input type="hidden" name="version" value={version} />
          <ConfirmButton label={texts.forget} question={texts.forgetSure} confirm={texts.forgetYes} name="do" value="forget" />
        </Form>
      ) : null}
    </Stack>
  );
}
