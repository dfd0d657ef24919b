import { Link } from "@remix-run/react";
import type { ButtonHTMLAttributes, ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Icon, type IconName } from "./icon.tsx";
import { isElsewhere } from "./text.tsx";

type Look = "primary" | "secondary" | "subtle" | "danger";

const looks: Record<Look, string> = {
  primary: "utrecht-button--primary-action",
  secondary: "utrecht-button--secondary-action",
  subtle: "utrecht-button--subtle",
  danger: "utrecht-button--primary-action utrecht-button--danger",
};

interface Dress {
  look?: Look;
  icon?: IconName;
  small?: boolean;
  /** As wide as its column. */
  wide?: boolean;
  className?: string;
  children: ReactNode;
}

function dress({ look = "primary", small, wide, className }: Omit<Dress, "children" | "icon">, more: string): string {
  return classNames("utrecht-button", more, looks[look], "button", small && "button--small", wide && "button--wide", className);
}

type ButtonProps = Dress & Omit<ButtonHTMLAttributes<HTMLButtonElement>, "className" | "children">;

/** A button; it submits its form unless `type` says otherwise. `busy` says that it is at work, and keeps it where the focus is. */
export function Button({ look, icon, small, wide, className, children, busy = false, type = "submit", ...rest }: ButtonProps & { busy?: boolean }) {
  return (
    <button type={type} className={dress({ look, small, wide, className }, "utrecht-button--html-button")} aria-busy={busy || undefined} {...rest}>
      {icon ? <Icon name={icon} /> : null}
      <span>{children}</span>
    </button>
  );
}

/** A link that looks like a button, for going somewhere. */
export function ButtonLink({ look, icon, small, wide, className, children, href, ...rest }: Dress & { href: string; rel?: string }) {
  const name = dress({ look, small, wide, className }, "button--link");
  const inside = (
    <>
      {icon ? <Icon name={icon} /> : null}
      <span>{children}</span>
    </>
  );
  return isElsewhere(href) ? (
    <a className={name} href={href} {...rest}>
      {inside}
    </a>
  ) : (
    <Link className={name} to={href} {...rest}>
      {inside}
    </Link>
  );
}

interface ConfirmProps {
  label: string;
  question: string;
  confirm: string;
  /** Of the real button. */
  look?: Look;
  /** Where the first button is one of many, and should not ask for attention. */
  quiet?: boolean;
  icon?: IconName;
  name?: string;
  value?: string;
}

/**
 * A button behind a question, for what cannot be undone: it unfolds the question and the real button. Works without scripts;
 * stands inside the form that it submits.
 */
export function ConfirmButton({ label, question, confirm, look = "danger", quiet = false, icon, name, value }: ConfirmProps) {
  return (
    <details className="confirm">
      <summary className={dress({ look: quiet ? "subtle" : "secondary", small: true }, "button--link button--summary")}>
        {icon ? <Icon name={icon} /> : null}
        <span>{label}</span>
      </summary>
      <div className="confirm__question">
        <p className="utrecht-paragraph">{question}</p>
        <Button look={look} small name={name} value={value}>
          {confirm}
        </Button>
      </div>
    </details>
  );
}
