import type { TownSite } from "#app/platform/site/site-data.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Icon } from "#app/ui/icon.tsx";
import { WithEmail } from "#app/ui/text.tsx";
import { shellTexts } from "./messages.ts";

/** The foot of every page of a town: who is behind it, and how to reach them. */
export function TownFooter({ town }: { town: TownSite }) {
  const { footer } = useTexts(shellTexts);
  const pages = [
    ...town.footer,
    { href: "/huisregels", label: footer.rules },
    { href: "/verslag", label: footer.reports },
    { href: "/toegankelijkheid", label: footer.accessibility },
    { href: "/privacy", label: footer.privacy },
  ];
  return (
    <footer className="site-footer">
      <div className="container site-footer__columns">
        <div className="site-footer__who">
          <p className="site-footer__name">{town.name}</p>
          <p>{footer.of(town.municipality)}</p>
        </div>
        <div>
          <p className="site-footer__title">{footer.contact}</p>
          <p>
            <a className="site-footer__link" href={`mailto:${town.contactEmail}`}>
              <Icon name="mail" />
              <span>
                <WithEmail>{town.contactEmail}</WithEmail>
              </span>
            </a>
          </p>
        </div>
        <nav aria-label={footer.pages}>
          <p className="site-footer__title">{footer.pages}</p>
          <ul className="site-footer__list">
            {pages.map(({ href, label }) => (
              <li key={href}>
                <a className="site-footer__link" href={href}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <p className="container site-footer__works">{footer.works}</p>
    </footer>
  );
}
