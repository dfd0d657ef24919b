import { Form } from "@remix-run/react";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Button } from "#app/ui/button.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { newTownTexts } from "./new-town/messages/index.ts";

/** Throwing away a town that was never open to everybody, with its slug typed. */
export function DiscardPart({ slug, typed }: { slug: string; typed: string }) {
  const { discard: texts } = useTexts(newTownTexts);
  return (
    <Stack as="section" gap="s">
      <Heading level={2}>{texts.title}</Heading>
      <Paragraph>{texts.text}</Paragraph>
      <Form method="post" className="form">
        <TextField field={{ id: "discard-typed", name: "typed", required: true, defaultValue: typed }} label={texts.type(slug)} size="medium" autoComplete="off" autoCapitalize="none" spellCheck={false} plainLabel />
        <Button look="danger" name="do" value="discard-town">
          {texts.confirm}
        </Button>
      </Form>
    </Stack>
  );
}
