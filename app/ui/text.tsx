import { Link } from "@remix-run/react";
import { Fragment, type ReactNode } from "react";
import { classNames } from "./class-names.ts";

type Level = 1 | 2 | 3 | 4;

/** A heading; `look` when it should look like another level than it is. */
export function Heading({ level, look = level, id, className, children }: { level: Level; look?: Level; id?: string; className?: string; children: ReactNode }) {
  const Tag = `h${level}` as const;
  return (
    <Tag id={id} className={classNames(`utrecht-heading-${look}`, className)}>
      {children}
    </Tag>
  );
}

/** A paragraph; the lead is the larger one below a title. */
export function Paragraph({ lead = false, className, children }: { lead?: boolean; className?: string; children: ReactNode }) {
  return <p className={classNames("utrecht-paragraph", lead && "utrecht-paragraph--lead", className)}>{children}</p>;
}

/** A link in a sentence. In long lists a plain `<a className="utrecht-link">` is cheaper. */
export function TextLink({ href, className, children, ...rest }: { href: string; className?: string; children: ReactNode; rel?: string; lang?: string; hrefLang?: string }) {
  const look = classNames("utrecht-link utrecht-link--html-a", className);
  return isElsewhere(href) ? (
    <a className={look} href={href} {...rest}>
      {children}
    </a>
  ) : (
    <Link className={look} to={href} {...rest}>
      {children}
    </Link>
  );
}

/** A text with an e-mail address in it: where that must be cut in two, it is behind the at sign. */
export function WithEmail({ children }: { children: string }) {
  const [first, ...more] = children.split("@");
  return (
    <>
      {first}
      {more.map((part) => (
        <Fragment key={part}>
          @<wbr />
          {part}
        </Fragment>
      ))}
    </>
  );
}

/** Whether an address leaves what the router knows. */
export function isElsewhere(href: string): boolean {
  return !href.startsWith("/") || href.startsWith("//");
}
