import { useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import { appealTexts } from "#app/platform/moderation/appeals/messages/index.ts";
import { deskTexts } from "#app/platform/moderation/desk/messages/index.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Container, Stack } from "#app/ui/layout.tsx";
import { Tabs } from "#app/ui/navigation.tsx";

const pages = { queue: "/toezicht", appeals: "/toezicht/bezwaren", rota: "/toezicht/rooster" } as const;

/** What every page of the desk stands in. */
export function DeskFrame({ children }: { children: ReactNode }) {
  const { menu } = useTexts(deskTexts);
  const { desk: appeals } = useTexts(appealTexts);
  const { pathname } = useLocation();
  const choices = (["queue", "appeals", "rota"] as const).map((name) => ({ label: name === "appeals" ? appeals.title : menu[name], href: pages[name], current: pathname === pages[name] }));
  return (
    <Container className="page">
      <Stack gap="l">
        <Tabs label={menu.label} choices={choices} />
        {children}
      </Stack>
    </Container>
  );
}
