import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

export interface PlainPage {
  title: string;
  text: string;
  /** Name of the site, where one may be named. */
  site?: string;
  /** Hash of the town's stylesheet. */
  themeHash?: string;
  logo?: { src: string } | null;
  locale?: "nl" | "en";
}

/**
 * A whole small page without scripts, for answers that Remix cannot give: an unknown host, a town that is closed, a failure of
 * the application itself.
 */
export function plainPage({ title, text, site, themeHash, logo, locale = "nl" }: PlainPage): string {
  const head = createElement(
    "head",
    null,
    createElement("meta", { charSet: "utf-8" }),
    createElement("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    createElement("meta", { name: "robots", content: "noindex" }),
    createElement("title", null, site ? `${title} · ${site}` : title),
    createElement("link", { rel: "stylesheet", href: "/plain.css" }),
    themeHash ? createElement("link", { rel: "stylesheet", href: `/thema/${themeHash}.css` }) : null,
  );
  const body = createElement(
    "body",
    { className: "plain" },
    createElement("main", null, site ? createElement("p", { className: "plain__site" }, logo ? createElement("img", { src: logo.src, alt: "", height: 64 }) : null, site) : null, createElement("h1", null, title), createElement("p", null, text)),
  );
  return `<!doctype html>${renderToStaticMarkup(createElement("html", { lang: locale }, head, body))}`;
}
