import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Links, Meta, Outlet, Scripts, ScrollRestoration } from "@remix-run/react";
import { useMemo, type ReactNode } from "react";
import { onBoth } from "#app/platform/http/access.ts";
import { defaultWords } from "#app/platform/i18n/words.ts";
import { siteData } from "#app/platform/site/site-data.server.ts";
import { useSite, useTexts } from "#app/platform/site/use-site.ts";
import { useNonce } from "#app/ui/nonce.tsx";
import { UiSettingProvider, type UiSetting } from "#app/ui/setting.tsx";
import { ErrorPage, errorWords } from "./routes/shell/error-page.tsx";
import { shellTexts } from "./routes/shell/messages.ts";
import { Shell } from "./routes/shell/shell.tsx";
import styles from "./styles/app.css?url";

export const handle = onBoth("everyone");
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export function loader({ request, context }: LoaderFunctionArgs) {
  return siteData(context.request, new URL(request.url).pathname);
}

/** The title of a page that gives none, and of one that failed. */
export const meta: MetaFunction<typeof loader> = ({ data, error }) => {
  const name = data?.site === "town" ? data.name : "Samen";
  if (!error) return [{ title: name }];
  const { errors } = shellTexts.in(data?.locale ?? "nl", data?.words ?? defaultWords.nl);
  return [{ title: `${errorWords(error, errors).title} · ${name}` }, { name: "robots", content: "noindex" }];
};

/** The page around the page, also around one that failed. */
export function Layout({ children }: { children: ReactNode }) {
  const site = useSite();
  const nonce = useNonce();
  const { ui } = useTexts(shellTexts);
  const locale = site?.locale ?? "nl";
  const timeZone = site?.timeZone ?? "Europe/Amsterdam";
  const now = site?.now;
  const setting = useMemo<UiSetting>(() => ({ locale, timeZone, now: now ?? new Date(0), texts: ui }), [locale, timeZone, now, ui]);
  const look = site?.site === "town" ? `look look--${site.header}` : "look look--platform";
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
        <link rel="stylesheet" href={site?.site === "town" ? `/thema/${site.themeHash}.css` : "/platform.css"} />
        {site?.site === "town" && site.favicon ? <link rel="icon" href={site.favicon.src} type={site.favicon.type} /> : <link rel="icon" href="/favicon.svg" type="image/svg+xml" />}
        {site?.site === "town" ? (
          <>
            <link rel="manifest" href="/manifest.webmanifest" />
            <link rel="apple-touch-icon" href="/app-icoon/192.png" />
            <meta name="theme-color" content={site.themeColour} />
          </>
        ) : null}
      </head>
      <body className={look}>
        <UiSettingProvider value={setting}>
          <Shell site={site}>{children}</Shell>
        </UiSettingProvider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <ErrorPage />;
}
