import { Form } from "@remix-run/react";
import { accountMessages } from "#app/platform/identity/messages/index.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Button } from "#app/ui/button.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Paragraph } from "#app/ui/text.tsx";

/** Pages that want to be certain who is there. */
export const proofPages = ["/account/e-mail", "/account/wachtwoord", "/account/verwijderen"] as const;

/** Offers a link by mail to somebody who has no password to give, or does not know it. */
export function ProveFirst({ back, instead = false }: { back: (typeof proofPages)[number]; instead?: boolean }) {
  const { proof: texts } = useTexts(accountMessages);
  return (
    <Form method="post" action="/account/link">
      <input type="hidden" name="terug" value={back} />
      <Stack>
        <Paragraph>{instead ? texts.orLink : texts.needsLink}</Paragraph>
        <div>
          <Button look="secondary">{texts.sendLink}</Button>
        </div>
      </Stack>
    </Form>
  );
}
