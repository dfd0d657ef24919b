import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

type AlertKind = "info" | "ok" | "warning" | "error";

const icons: Record<AlertKind, IconName> = { info: "info", ok: "check", warning: "warning", error: "warning" };

interface AlertProps {
  kind?: AlertKind;
  title?: string;
  children?: ReactNode;
  /** Read aloud as soon as it appears. */
  live?: boolean;
}

/** Something the reader should know, in a frame of its own. */
export function Alert({ kind = "info", title, children, live = false }: AlertProps) {
  return (
    <div className={`utrecht-alert utrecht-alert--${kind} alert`} role={live ? (kind === "error" ? "alert" : "status") : undefined}>
      <Icon name={icons[kind]} className="alert__icon" />
      <div className="alert__text">
        {title ? <p className="alert__title">{title}</p> : null}
        {children}
      </div>
    </div>
  );
}

/** What just happened, on the page one lands on: "Je bericht staat erop." */
export function Flash({ kind = "ok", children }: { kind?: AlertKind; children: ReactNode }) {
  return (
    <Alert kind={kind} live>
      <div className="utrecht-paragraph">{children}</div>
    </Alert>
  );
}
