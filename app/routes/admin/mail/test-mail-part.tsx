import { Form, useRevalidator } from "@remix-run/react";
import { useEffect } from "react";
import type { Became } from "#app/platform/mail/test-mail.server.ts";
import { wholeMomentWords } from "#app/lib/date-words.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { useUiSetting } from "#app/ui/setting.tsx";
import { Heading, Paragraph, TextLink, WithEmail } from "#app/ui/text.tsx";
import { adminTexts } from "../messages/index.ts";

/** Between two looks, and how often: after half a minute the link is there for whoever waits on. */
const LOOK_MS = 2_000;
const LOOKS = 15;

/** Looks again by itself as long as there is something to wait for and the page is seen. */
function useLooking(id: string | undefined, waiting: boolean): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (id === undefined || !waiting) return;
    let looks = 0;
    const timer = setInterval(() => {
      looks += 1;
      if (looks >= LOOKS) clearInterval(timer);
      if (document.visibilityState === "visible") revalidate();
    }, LOOK_MS);
    return () => clearInterval(timer);
  }, [id, waiting, revalidate]);
}

interface TestMailProps {
  /** Where the test mail goes. */
  email: string;
  /** The one that was sent last, and what became of it. */
  test: { id: string; became: Became } | null;
  /** When the admin has to wait for the next. */
  waitMinutes: number | undefined;
}

/** Sends a test mail, and shows what became of it. */
export function TestMailPart({ email, test, waitMinutes }: TestMailProps) {
  const { test: texts } = useTexts(adminTexts).mail;
  const waiting = test?.became.state === "under-way";
  useLooking(test?.id, waiting);
  return (
    <Stack as="section" gap="s">
      <Heading level={2}>{texts.title}</Heading>
      <Paragraph>
        <WithEmail>{texts.text(email)}</WithEmail>
      </Paragraph>
      <div aria-live="polite">
        {waitMinutes !== undefined ? (
          <Alert kind="warning">
            <Paragraph>{texts.tooOften(waitMinutes)}</Paragraph>
          </Alert>
        ) : test ? (
          <Result became={test.became} />
        ) : null}
      </div>
      {test && (waiting || test.became.state === "again") ? (
        <Paragraph>
          <TextLink href={`/beheer/mail?proef=${test.id}`}>{texts.look}</TextLink>
        </Paragraph>
      ) : null}
      <Form method="post">
        <Button look={test ? "secondary" : "primary"} name="do" value="test">
          {texts.send}
        </Button>
      </Form>
    </Stack>
  );
}

function Result({ became }: { became: Became }) {
  const { test: texts } = useTexts(adminTexts).mail;
  const setting = useUiSetting();
  switch (became.state) {
    case "under-way":
      return (
        <Alert kind="info">
          <Paragraph>{texts.state[became.state]}</Paragraph>
        </Alert>
      );
    case "taken":
    case "arrived":
    case "kept":
      return (
        <Alert kind="ok">
          <Paragraph>{texts.state[became.state](wholeMomentWords(became.at, setting))}</Paragraph>
        </Alert>
      );
    case "again":
    case "refused":
      return (
        <Alert kind={became.state === "again" ? "warning" : "error"}>
          <Paragraph>
            {texts.why[became.why]} {texts.state[became.state]}
          </Paragraph>
          <Paragraph>{texts.code(became.code)}</Paragraph>
        </Alert>
      );
    case "came-back":
    case "suppressed":
      return (
        <Alert kind="error">
          <Paragraph>{texts.state[became.state]}</Paragraph>
        </Alert>
      );
  }
}
