import { Form } from "@remix-run/react";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Button } from "#app/ui/button.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { operatorTexts } from "./messages/index.ts";

interface MailPartProps {
  /** As it is now, empty where the town has none of its own; `from` is the platform's. */
  mail: { sender: string; replyTo: string; contactEmail: string; from: string };
  typed: Readonly<Record<string, string>>;
  errors: Readonly<Record<string, string[]>>;
}

/** Where the town's mail comes from, and where answers go. */
export function MailPart({ mail, typed, errors }: MailPartProps) {
  const { mail: texts } = useTexts(operatorTexts).town;
  const field = (name: "sender" | "replyTo") => ({ id: name, name, defaultValue: typed[name] ?? mail[name], errors: errors[name] ?? [] });
  return (
    <Stack as="section" gap="s">
      <Heading level={2}>{texts.title}</Heading>
      <Paragraph>{texts.help(mail.from)}</Paragraph>
      <Form method="post" className="form">
        <TextField field={field("sender")} label={texts.sender} description={texts.senderHelp} type="email" size="medium" autoComplete="off" spellCheck={false} />
        <TextField field={field("replyTo")} label={texts.replyTo} description={texts.replyToHelp(mail.contactEmail)} type="email" size="medium" autoComplete="off" spellCheck={false} />
        <Button look="secondary" name="do" value="mail">
          {texts.save}
        </Button>
      </Form>
    </Stack>
  );
}
