import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData, useLocation } from "@remix-run/react";
import { onTown } from "#app/platform/http/access.ts";
import { inTown } from "#app/platform/http/context.server.ts";
import { may } from "#app/platform/permissions/permissions.server.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Container, Stack } from "#app/ui/layout.tsx";
import { Breadcrumbs, Tabs } from "#app/ui/navigation.tsx";
import { adminLinks } from "./admin-links.ts";
import { adminTexts } from "./messages/index.ts";

export const handle = onTown({ may: "town.configure" });
export const links = adminLinks;

/** Asks the access of everything below; what is below asks its own besides. */
export function loader({ context }: LoaderFunctionArgs) {
  const { tenant, actor } = inTown(context);
  return { slug: tenant.slug, managesPeople: may(actor, "town.manage-people", { tenantId: tenant.id }) };
}

const pages = { overview: "/beheer", modules: "/beheer/onderdelen", look: "/beheer/uiterlijk", words: "/beheer/woorden", people: "/beheer/mensen", moderation: "/beheer/toezicht", plain: "/beheer/mensentaal", mail: "/beheer/mail", domains: "/beheer/adressen", log: "/beheer/logboek", support: "/beheer/toegang", data: "/beheer/gegevens" } as const;

/** What support does not see. */
const aboutPeople: ReadonlySet<string> = new Set(["people", "mail", "log", "support", "data"]);

export default function AdminLayout() {
  const { menu } = useTexts(adminTexts);
  const { pathname } = useLocation();
  const { managesPeople } = useLoaderData<typeof loader>();
  const shown = (["overview", "modules", "look", "words", "people", "moderation", "plain", "mail", "domains", "log", "support", "data"] as const).filter((name) => managesPeople || !aboutPeople.has(name));
  const choices = shown.map((name) => {
    const href = pages[name];
    return { label: menu[name], href, current: pathname === href || (name !== "overview" && pathname.startsWith(`${href}/`)) };
  });
  return (
    <Container className="page">
      <Stack gap="l">
        <div className="admin-tabs">
          <Tabs label={menu.label} choices={choices} />
        </div>
        {pathname === pages.overview ? null : (
          <div className="admin-back">
            <Breadcrumbs label={menu.back} steps={[{ label: menu.label, href: pages.overview }]} />
          </div>
        )}
        <Outlet />
      </Stack>
    </Container>
  );
}
