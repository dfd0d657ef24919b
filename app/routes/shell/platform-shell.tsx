import { Form, Link } from "@remix-run/react";
import type { ReactNode } from "react";
import type { PlatformSite } from "#app/platform/site/site-data.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { shellTexts } from "./messages.ts";

/** Head and foot of the operators' site: sober, and unlike any town's. */
export function PlatformShell({ site, children }: { site: PlatformSite; children: ReactNode }) {
  const { platform } = useTexts(shellTexts);
  return (
    <>
      <header className="platform-header">
        <div className="container platform-header__bar">
          <Link to="/" className="platform-header__name">
            {platform.name} <span>{platform.subtitle}</span>
          </Link>
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
