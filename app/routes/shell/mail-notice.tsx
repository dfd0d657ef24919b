import { useLocation } from "@remix-run/react";
import type { SuppressionReason } from "#app/platform/mail/suppression.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Cluster } from "#app/ui/layout.tsx";
import { Paragraph, TextLink, WithEmail } from "#app/ui/text.tsx";
import { shellTexts } from "./messages.ts";

/** Tells a member, wherever they are, that mail to them was stopped, and what they can do. */
export function MailNotice({ address, reason }: { address: string; reason: SuppressionReason }) {
  const { mail: texts } = useTexts(shellTexts);
  const { pathname } = useLocation();
  // There it is the subject of the page.
  if (pathname === "/account/mail") return null;
  return (
    <aside aria-label={texts.label} className="container container--page mail-notice">
      <Alert kind="warning">
        <p className="alert__title">
          <WithEmail>{texts.title[reason](address)}</WithEmail>
        </p>
        <Paragraph>{texts.text[reason]}</Paragraph>
        <Cluster>
          <TextLink href="/account/e-mail">{texts.change}</TextLink>
          <TextLink href="/account/mail">{texts.again[reason]}</TextLink>
        </Cluster>
      </Alert>
    </aside>
  );
}
