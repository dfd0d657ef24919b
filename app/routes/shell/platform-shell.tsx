import { Form, Link, NavLink } from "@remix-run/react";
import type { ReactNode } from "react";
import { demoPaths } from "#app/platform/demo/asked/request.ts";
import type { PlatformSite } from "#app/platform/site/site-data.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { workshopPaths } from "#app/platform/workshops/workshop.ts";
import { platformTexts } from "../platform-site/messages/index.ts";
import { shellTexts } from "./messages.ts";

/** Head and foot of the operators' site: sober, and unlike any town's. */
export function PlatformShell({ site, children }: { site: PlatformSite; children: ReactNode }) {
  const { platform } = useTexts(shellTexts);
  const { nav } = useTexts(platformTexts);
  const pages = [
    { href: "/voor-gemeenten", label: nav.municipalities },
    { href: workshopPaths.list, label: nav.workshops },
    { href: demoPaths.ask, label: nav.demo },
  ];
  return (
    <>
      <header className="platform-header">
        <div className="container platform-header__bar">
          <Link to="/" className="platform-header__name">
            {platform.name} <span>{platform.subtitle}</span>
          </Link>
          <nav aria-label={nav.label} className="platform-header__nav">
            <ul>
              {pages.map(({ href, label }) => (
                <li key={href}>
                  <NavLink to={href} className="header-link">
                    {label}
                  </NavLink>
                </li>
              ))}
            </ul>
          </nav>
          {site.operator ? (
            <Form method="post" action="/operator/uitloggen" className="platform-header__who">
              <Link to="/operator/ik" className="header-link">
                {site.operator.name}
              </Link>
              <button type="submit" className="header-link">
                {platform.logOut}
              </button>
            </Form>
          ) : null}
        </div>
      </header>
      {children}
    </>
  );
}
