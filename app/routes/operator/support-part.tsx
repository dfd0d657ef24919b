import { Form } from "@remix-run/react";
import { momentWords } from "#app/lib/date-words.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { supportMessages } from "#app/platform/support/messages/index.ts";
import { supportHours } from "#app/platform/support/support.ts";
import { Button } from "#app/ui/button.tsx";
import { Select } from "#app/ui/form/choice-field.tsx";
import { TextArea } from "#app/ui/form/text-field.tsx";
import { Cluster, Stack } from "#app/ui/layout.tsx";
import { useUiSetting } from "#app/ui/setting.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";

/** What an operator has open in a town. */
export interface OpenSupport {
  id: string;
  /** Until when they may be inside; null while nobody answered. */
  until: Date | null;
}

interface SupportPartProps {
  open: OpenSupport | null;
  typed: Record<string, string>;
  errors: Record<string, string[]>;
}

/** Asking a town's admins to be let in, going in, and leaving. */
export function SupportPart({ open, typed, errors }: SupportPartProps) {
  const texts = useTexts(supportMessages).operator;
  const setting = useUiSetting();
  return (
    <Stack as="section" gap="s">
      <Heading level={2}>{texts.title}</Heading>
      {open ? (
        <>
          <Paragraph>{open.until ? texts.open(momentWords(open.until, setting)) : texts.waits}</Paragraph>
          <Form method="post">
            <input type="hidden" name="id" value={open.id} />
            <Cluster gap="s">
              {open.until ? (
                <Button name="do" value="enter-town">
                  {texts.enter}
                </Button>
              ) : null}
              <Button look="secondary" name="do" value="leave-town">
                {open.until ? texts.leave : texts.takeBack}
              </Button>
            </Cluster>
          </Form>
        </>
      ) : (
        <>
          <Paragraph>{texts.help}</Paragraph>
          <Form method="post" className="form">
            <TextArea field={{ id: "reason", name: "reason", required: true, maxLength: 300, defaultValue: typed["reason"] ?? "", errors: errors["reason"] ?? [] }} label={texts.reason} description={texts.reasonHelp} rows={2} count />
            <Select field={{ id: "hours", name: "hours", defaultValue: typed["hours"] ?? "4" }} label={texts.forHours} plainLabel options={supportHours.map((hours) => ({ value: String(hours), label: texts.choice(hours) }))} />
            <Button look="secondary" name="do" value="ask-support">
              {texts.ask}
            </Button>
          </Form>
        </>
      )}
    </Stack>
  );
}
