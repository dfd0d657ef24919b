import { Form, Link, NavLink, useLocation } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { notifyMessages } from "#app/platform/notify/messages/index.ts";
import type { TownSite } from "#app/platform/site/site-data.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Avatar } from "#app/ui/avatar.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { forgetHere } from "./forget-here.ts";
import { shellTexts } from "./messages.ts";
import { SearchBox } from "./search-box.tsx";

/** Who this is: logo and name, the way home from everywhere. */
function Brand({ town }: { town: TownSite }) {
  const { header } = useTexts(shellTexts);
  return (
    <Link to="/" className="brand" aria-label={header.home(town.name)}>
      {town.logo ? <img className="brand__logo" src={town.logo.src} alt="" width={town.logo.width ?? undefined} height={town.logo.height ?? undefined} /> : null}
      <span className="brand__words">
        <span className="brand__name">{town.name}</span>
        <span className="brand__tagline">{town.tagline}</span>
      </span>
    </Link>
  );
}

function Menu({ town, label }: { town: TownSite; label: string }) {
  return (
    <nav aria-label={label} className="main-menu">
      <ul className="main-menu__list">
        {town.menu.map(({ label: name, href }) => (
          <li key={href}>
            <NavLink to={href} className="main-menu__link">
              {name}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The other language, on the same page; a full visit, so that page and cookie change together. */
function LanguageButton({ town }: { town: TownSite }) {
  const { header } = useTexts(shellTexts);
  const { pathname, search } = useLocation();
  const other = town.locale === "nl" ? "en" : "nl";
  const query = new URLSearchParams({ terug: pathname + search });
  return (
    <form method="post" action={`/taal/${other}?${query.toString()}`} className="header-form">
      <button type="submit" className="header-link" lang={other}>
        <Icon name="globe" />
        <span>{header.otherLanguage}</span>
      </button>
    </form>
  );
}

/** What is new for a member. The number is in the name of the link; beside the bell it is only drawn. */
function Bell({ unread }: { unread: number }) {
  const { bell } = useTexts(notifyMessages);
  return (
    <Link to="/meldingen" className="header-link bell" aria-label={bell(unread)}>
      <Icon name="bell" />
      {unread > 0 ? (
        <span className="bell__count" aria-hidden="true">
          {unread > 99 ? "99+" : unread}
        </span>
      ) : null}
    </Link>
  );
}

function Personal({ town }: { town: TownSite }) {
  const { header } = useTexts(shellTexts);
  const { pathname, search } = useLocation();
  if (town.member) {
    return (
      <>
        {town.member.keepsOrder ? (
          <Link to="/toezicht" className="header-link">
            <Icon name="eye" />
            <span>{header.desk}</span>
          </Link>
        ) : null}
        {town.member.isAdmin ? (
          <Link to="/beheer" className="header-link">
            <Icon name="settings" />
            <span>{header.admin}</span>
          </Link>
        ) : null}
        <Link to="/account" className="header-link">
          <Avatar name={town.member.name} size="s" />
          <span>{header.account}</span>
        </Link>
        <Form method="post" action="/uitloggen" onSubmit={forgetHere} className="header-form">
          <button type="submit" className="header-link">
            {header.logOut}
          </button>
        </Form>
      </>
    );
  }
  const query = new URLSearchParams({ terug: pathname + search });
  return (
    <>
      <Link to={pathname === "/" ? "/inloggen" : `/inloggen?${query.toString()}`} className="header-link">
        <Icon name="person" />
        <span>{header.logIn}</span>
      </Link>
      <Link to="/registreren" className="header-link header-link--join">
        {header.register}
      </Link>
    </>
  );
}

/** Everything behind one button; Escape folds it, and the focus is on the button again. */
function NarrowMenu({ town }: { town: TownSite }) {
  const { header } = useTexts(shellTexts);
  const { pathname } = useLocation();
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const fold = ({ key }: KeyboardEvent) => {
      if (key !== "Escape" || !menu.current?.open) return;
      menu.current.open = false;
      menu.current.querySelector("summary")?.focus();
    };
    document.addEventListener("keydown", fold);
    return () => document.removeEventListener("keydown", fold);
  }, []);
  return (
    <details className="site-header__narrow" key={pathname} ref={menu}>
      <summary className="menu-button">
        <Icon name="menu" className="menu-button__open" />
        <Icon name="close" className="menu-button__close" />
        <span>{header.menu}</span>
      </summary>
      <div className="menu-sheet">
        <SearchBox id="search-narrow" siteName={town.name} />
        <Menu town={town} label={header.mainMenu} />
        <div className="site-header__personal">
          <Personal town={town} />
          <LanguageButton town={town} />
        </div>
      </div>
    </details>
  );
}

/** The head of every page of a town. On a narrow screen menu, search and account fold into one button, by `details`, so without scripts too. */
export function TownHeader({ town }: { town: TownSite }) {
  const { header } = useTexts(shellTexts);
  return (
    <header className={`site-header site-header--${town.header}`}>
      <div className="container site-header__bar">
        <Brand town={town} />
        <div className="site-header__wide">
          <div className="site-header__personal">
            <LanguageButton town={town} />
            {town.member ? <Bell unread={town.member.unread} /> : null}
            <Personal town={town} />
          </div>
          <div className="site-header__main">
            <Menu town={town} label={header.mainMenu} />
            <SearchBox id="search-wide" siteName={town.name} />
          </div>
        </div>
        <div className="site-header__narrow-side">
          {town.member ? <Bell unread={town.member.unread} /> : null}
          <NarrowMenu town={town} />
        </div>
      </div>
    </header>
  );
}
