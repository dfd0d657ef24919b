import { Form } from "@remix-run/react";
import { momentWords } from "#app/lib/date-words.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Button } from "#app/ui/button.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { useUiSetting } from "#app/ui/setting.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { operatorTexts } from "./messages/index.ts";

/** Deleting a closed town for good: from a day on, and with its slug typed. */
export function DeletePart({ from, now, slug, typed }: { from: Date; now: Date; slug: string; typed: string }) {
  const { remove: texts } = useTexts(operatorTexts);
  const setting = useUiSetting();
  return (
    <Stack as="section" gap="s">
      <Heading level={2}>{texts.title}</Heading>
      {from > now ? (
        <Paragraph>{texts.from(momentWords(from, setting))}</Paragraph>
      ) : (
        <>
          <Paragraph>{texts.text}</Paragraph>
          <Form method="post" className="form">
            <TextField field={{ id: "typed", name: "typed", required: true, defaultValue: typed }} label={texts.type(slug)} size="medium" autoComplete="off" autoCapitalize="none" spellCheck={false} plainLabel />
            <Button look="danger" name="do" value="delete-town">
              {texts.confirm}
            </Button>
          </Form>
        </>
      )}
    </Stack>
  );
}
