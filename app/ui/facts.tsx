import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

/** A list of facts about one thing, such as when and where. */
export function Facts({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <dl className="facts" aria-label={label}>
      {children}
    </dl>
  );
}

/** One fact: what it is, and what is so. Several lines each stand in an element of their own. */
export function Fact({ icon, term, children }: { icon: IconName; term: string; children: ReactNode }) {
  return (
    <div className="facts__fact">
      <dt>
        <Icon name={icon} /> {term}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
