import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { Links, Meta, Outlet, Scripts, ScrollRestoration } from "@remix-run/react";
import type { ReactNode } from "react";
import { onBoth } from "#app/platform/http/access.ts";
import { siteData } from "#app/platform/site/site-data.server.ts";
import { useSite } from "#app/platform/site/use-site.ts";
import { useNonce } from "#app/ui/nonce.tsx";

export const handle = onBoth("everyone");

export function loader({ context }: LoaderFunctionArgs) {
  return siteData(context.request);
}

export function Layout({ children }: { children: ReactNode }) {
  const site = useSite();
  const nonce = useNonce();
  return (
    <html lang={site?.locale ?? "nl"}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
        {site?.site === "town" ? <link rel="stylesheet" href={`/thema/${site.themeHash}.css`} /> : null}
      </head>
      <body>
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}
