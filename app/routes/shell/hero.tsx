import type { ReactNode } from "react";
import type { Picture } from "#app/platform/site/site-data.ts";
import { Heading } from "#app/ui/text.tsx";

interface HeroProps {
  title: string;
  lead: string;
  /** The town's own picture. */
  picture: Picture | null;
  /** Above the title, smaller. */
  over?: string;
  /** Buttons, a search box. */
  children?: ReactNode;
}

/** The opening of a home page: the town's picture with its welcome. Its form follows the town's header. */
export function Hero({ title, lead, picture, over, children }: HeroProps) {
  return (
    <section className={picture ? "hero hero--pictured" : "hero"}>
      {picture ? <img className="hero__picture" src={picture.src} alt={picture.alt} width={picture.width ?? undefined} height={picture.height ?? undefined} decoding="async" /> : null}
      <div className="container hero__place">
        <div className="hero__text">
          {over ? <p className="hero__over">{over}</p> : null}
          <Heading level={1} className="hero__title">
            {title}
          </Heading>
          <p className="hero__lead">{lead}</p>
          {children ? <div className="hero__actions">{children}</div> : null}
        </div>
      </div>
    </section>
  );
}
