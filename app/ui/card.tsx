import type { ElementType, ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Icon, type IconName } from "./icon.tsx";

/** A sheet on the page's ground. `tone` tints it. */
export function Card({ children, as: Tag = "div", tone = "plain", className }: { children: ReactNode; as?: ElementType; tone?: "plain" | "tint" | "quiet"; className?: string }) {
  return <Tag className={classNames("card", tone !== "plain" && `card--${tone}`, className)}>{children}</Tag>;
}

/** A word or two that say what something is. */
export function Badge({ children, kind = "plain", icon }: { children: ReactNode; kind?: "plain" | "accent" | "official" | "quiet"; icon?: IconName }) {
  return (
    <span className={classNames("badge", `badge--${kind}`)}>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </span>
  );
}

/** What stands where a list is still empty: what will come here, and what to do about it. */
export function EmptyState({ title, children, action, icon = "talk" }: { title: string; children?: ReactNode; action?: ReactNode; icon?: IconName }) {
  return (
    <div className="empty-state">
      <span className="empty-state__icon">
        <Icon name={icon} />
      </span>
      <p className="empty-state__title">{title}</p>
      {children ? <div className="empty-state__text">{children}</div> : null}
      {action}
    </div>
  );
}
