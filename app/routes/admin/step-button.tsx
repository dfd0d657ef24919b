import { Icon } from "#app/ui/icon.tsx";
import { VisuallyHidden } from "#app/ui/layout.tsx";

/** A button that moves a line of a list one place. */
export function StepButton({ to, label }: { to: "up" | "down"; label: string }) {
  return (
    <button type="submit" name="do" value={to} className="utrecht-button utrecht-button--html-button utrecht-button--subtle button button--small admin-step">
      <Icon name="chevron-down" className={to === "up" ? "icon--turned" : undefined} />
      <VisuallyHidden>{label}</VisuallyHidden>
    </button>
  );
}
