import type { ReactNode } from "react";
import { accountMessages } from "#app/platform/identity/messages/index.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Container, Stack } from "#app/ui/layout.tsx";
import { Breadcrumbs } from "#app/ui/navigation.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";

/** A page about an account: one column, a title, and on pages below "my account" the way back to it. */
export function AccountPage({ title, lead, below = false, children }: { title: string; lead?: string; below?: boolean; children: ReactNode }) {
  const { account } = useTexts(accountMessages);
  return (
    <Container width="text" className="page">
      <Stack gap="l">
        {below ? <Breadcrumbs label={account.back} steps={[{ label: account.back, href: "/account" }, { label: title, href: "" }]} /> : null}
        <Heading level={1}>{title}</Heading>
        {lead ? <Paragraph lead>{lead}</Paragraph> : null}
        {children}
      </Stack>
    </Container>
  );
}
