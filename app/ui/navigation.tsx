import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { ButtonLink } from "./button.tsx";
import { useUiSetting } from "./setting.tsx";

/** The way to the next part of a list; nothing on the last page. */
export function MoreLink({ href, children }: { href: string | null | undefined; children?: ReactNode }) {
  const { texts } = useUiSetting();
  return href ? (
    <nav className="more" aria-label={texts.more}>
      <ButtonLink href={href} look="secondary" rel="next">
        {children ?? texts.more}
      </ButtonLink>
    </nav>
  ) : null;
}

interface Choice {
  label: string;
  href: string;
  current: boolean;
}

/** A choice between lists, as a row of links: "Mijn wijk", "Heel de gemeente". */
export function Tabs({ label, choices }: { label: string; choices: readonly Choice[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      <ul className="tabs__list">
        {choices.map((choice) => (
          <li key={choice.href}>
            <Link to={choice.href} className="tabs__link" aria-current={choice.current ? "page" : undefined}>
              {choice.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Where this page stands; the last step is the page itself. */
export function Breadcrumbs({ label, steps }: { label: string; steps: readonly { label: string; href: string }[] }) {
  return (
    <nav className="utrecht-breadcrumb-nav breadcrumbs" aria-label={label}>
      <ol>
        {steps.map((step) => (
          <li key={step.href}>
            <Link to={step.href} className="utrecht-link utrecht-link--html-a utrecht-breadcrumb-nav__link">
              {step.label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
