import type { ElementType, ReactNode } from "react";
import { classNames } from "./class-names.ts";

type Gap = "s" | "m" | "l" | "xl";

interface BoxProps {
  children: ReactNode;
  gap?: Gap;
  as?: ElementType;
  className?: string;
}

/** Things below each other with even room between. */
export function Stack({ children, gap = "m", as: Tag = "div", className }: BoxProps) {
  return <Tag className={classNames("stack", `gap-${gap}`, className)}>{children}</Tag>;
}

/** Things beside each other that wrap when the line is full. */
export function Cluster({ children, gap = "s", as: Tag = "div", className, spread = false }: BoxProps & { spread?: boolean }) {
  return <Tag className={classNames("cluster", `gap-${gap}`, spread && "cluster--spread", className)}>{children}</Tag>;
}

/** Cards beside each other as far as the page is wide. */
export function Grid({ children, gap = "l", as: Tag = "div", className }: BoxProps) {
  return <Tag className={classNames("grid", `gap-${gap}`, className)}>{children}</Tag>;
}

/** The column that everything on a page stands in: `text` for reading and forms, `page` for lists and cards. */
export function Container({ children, width = "page", as: Tag = "div", className }: Omit<BoxProps, "gap"> & { width?: "text" | "page" }) {
  return <Tag className={classNames("container", `container--${width}`, className)}>{children}</Tag>;
}

/** What it is about, with something smaller beside it; below it on a narrow screen. */
export function WithSidebar({ children, sidebar, className }: { children: ReactNode; sidebar: ReactNode; className?: string }) {
  return (
    <div className={classNames("with-sidebar", className)}>
      <div className="with-sidebar__main">{children}</div>
      <div className="with-sidebar__side">{sidebar}</div>
    </div>
  );
}

/** Only for those who listen to the page. */
export function VisuallyHidden({ children, as: Tag = "span" }: { children: ReactNode; as?: ElementType }) {
  return <Tag className="visually-hidden">{children}</Tag>;
}

/** First thing on the page for whoever uses the keyboard. */
export function SkipLink({ href, children }: { href: `#${string}`; children: ReactNode }) {
  return (
    <a className="utrecht-skip-link utrecht-skip-link--visible-on-focus skip-link" href={href}>
      {children}
    </a>
  );
}
