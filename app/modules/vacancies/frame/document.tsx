import { renderToStaticMarkup } from "react-dom/server";
import type { ItemCard } from "#app/platform/content/card.ts";
import type { Locale } from "#app/platform/i18n/locale.ts";
import styles from "#app/styles/app.css?url";

interface FrameDocument {
  cards: readonly ItemCard[];
  locale: Locale;
  /** Where the town's own pages are: "https://samengorinchem.nl". */
  origin: string;
  /** Path of the whole list. */
  all: string;
  texts: { title: string; all: string; empty: string };
  themeHash: string;
  nonce: string;
}

/** Tells the page around it how high it is, now and whenever that changes. */
const REPORT = `new ResizeObserver(function(){parent.postMessage({samenHeight:document.documentElement.scrollHeight},"*")}).observe(document.body)`;

/** The list as another site shows it: a page by itself, without menu, forms, or anything of whoever looks at it. */
export function frameDocument({ cards, locale, origin, all, texts, themeHash, nonce }: FrameDocument): string {
  const page = (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{texts.title}</title>
        <link rel="stylesheet" href={styles} />
        <link rel="stylesheet" href={`/thema/${themeHash}.css`} />
      </head>
      <body className="look frame">
        <main>
          <h1 className="frame__title">{texts.title}</h1>
          {cards.length === 0 ? <p>{texts.empty}</p> : null}
          <ul className="plain-list frame__list">
            {cards.map(({ id, path, title, organisation, lines }) => (
              <li key={id} className="frame__item">
                <h2 className="frame__name">
                  <a className="utrecht-link utrecht-link--html-a" href={origin + path} target="_blank" rel="noopener">
                    {title}
                  </a>
                </h2>
                {organisation ? <p className="frame__by">{organisation.name}</p> : null}
                {lines.map(({ text }) => (
                  <p key={text} className="frame__fact">
                    {text}
                  </p>
                ))}
              </li>
            ))}
          </ul>
          <p>
            <a className="utrecht-link utrecht-link--html-a" href={origin + all} target="_blank" rel="noopener">
              {texts.all}
            </a>
          </p>
        </main>
        <script nonce={nonce} dangerouslySetInnerHTML={{ __html: REPORT }} />
      </body>
    </html>
  );
  return `<!doctype html>${renderToStaticMarkup(page)}`;
}
