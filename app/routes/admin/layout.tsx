import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, Outlet, useLoaderData, useLocation } from "@remix-run/react";
import { onTown } from "#app/platform/http/access.ts";
import { inTown } from "#app/platform/http/context.server.ts";
import { may } from "#app/platform/permissions/permissions.server.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Container } from "#app/ui/layout.tsx";
import { Breadcrumbs } from "#app/ui/navigation.tsx";
import { adminGroupsFor } from "./admin-parts.ts";
import { adminLinks } from "./admin-links.ts";
import { adminTexts } from "./messages/index.ts";

export const handle = onTown({ may: "town.configure" });
export const links = adminLinks;

/** Asks the access of everything below; what is below asks its own besides. */
export function loader({ context }: LoaderFunctionArgs) {
  const { tenant, actor } = inTown(context);
  return { slug: tenant.slug, managesPeople: may(actor, "town.manage-people", { tenantId: tenant.id }) };
}

const HOME = "/beheer";

export default function AdminLayout() {
  const { menu } = useTexts(adminTexts);
  const { pathname } = useLocation();
  const { managesPeople } = useLoaderData<typeof loader>();
  const isHere = (href: string) => pathname === href || (href !== HOME && pathname.startsWith(`${href}/`));
  const link = (href: string, label: string) => (
    <li key={href}>
      <Link to={href} className="admin-nav__link" aria-current={isHere(href) ? "page" : undefined}>
        {label}
      </Link>
    </li>
  );
  return (
    <Container className="page">
      <div className={pathname === HOME ? undefined : "admin-columns"}>
        {pathname === HOME ? null : (
          <>
            <nav className="admin-nav" aria-label={menu.label}>
              <ul className="admin-nav__list">{link(HOME, menu.overview)}</ul>
              {adminGroupsFor(managesPeople).map(({ group, parts }) => (
                <div key={group}>
                  <p className="admin-nav__group" id={`admin-${group}`}>
                    {menu.groups[group]}
                  </p>
                  <ul className="admin-nav__list" aria-labelledby={`admin-${group}`}>
                    {parts.map(({ part, href }) => link(href, menu[part]))}
                  </ul>
                </div>
              ))}
            </nav>
            <div className="admin-back">
              <Breadcrumbs label={menu.back} steps={[{ label: menu.label, href: HOME }]} />
            </div>
          </>
        )}
        <div className="admin-main">
          <Outlet />
        </div>
      </div>
    </Container>
  );
}
