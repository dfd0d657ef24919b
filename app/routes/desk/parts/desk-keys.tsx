import { useNavigate } from "@remix-run/react";
import { useEffect, useSyncExternalStore } from "react";
import { deskTexts } from "#app/platform/moderation/desk/messages/index.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Button } from "#app/ui/button.tsx";

const STORE = "samen-sneltoetsen";

/** Which radio a key chooses on the page of a case. */
const choices: Readonly<Record<string, string>> = { a: "approve", e: "request-edit", h: "hide", v: "remove" };

function cards(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(".desk-card__link")];
}

function step(by: 1 | -1): void {
  const all = cards();
  const now = all.findIndex((link) => link === document.activeElement);
  all[now === -1 ? (by === 1 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, now + by))]?.focus();
}

function onQueue(key: string): void {
  if (key === "j") step(1);
  if (key === "k") step(-1);
  if (key === "x") document.activeElement?.closest(".desk-card")?.querySelector<HTMLInputElement>("input[type=checkbox]")?.click();
}

function onPage(key: string): void {
  const value = choices[key];
  const radio = value === undefined ? null : document.querySelector<HTMLInputElement>(`input[name=content][value=${value}]`);
  radio?.click();
  radio?.focus();
  if (key === "p") document.querySelector<HTMLButtonElement>("button[name=do][value=claim]")?.click();
}

function heard(tell: () => void): () => void {
  window.addEventListener("storage", tell);
  return () => window.removeEventListener("storage", tell);
}

/**
 * Shortcuts of one letter for whoever works at the desk all day, with the list of them. They can be turned off, since speech input may
 * press letters by itself (WCAG 2.2, 2.1.4), and never work while something is typed.
 */
export function DeskKeys({ on }: { on: "queue" | "page" }) {
  const { keys: texts } = useTexts(deskTexts);
  const navigate = useNavigate();
  // Without scripts there are none, and nothing is said of them.
  const active = useSyncExternalStore(heard, () => localStorage.getItem(STORE) !== "uit", () => undefined);
  useEffect(() => {
    if (active !== true) return undefined;
    const pressed = ({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
      if (ctrlKey || metaKey || altKey) return;
      if (target instanceof HTMLElement && target.closest("textarea, select, input:not([type=checkbox]):not([type=radio])")) return;
      const letter = key.toLowerCase();
      if (on === "queue") onQueue(letter);
      else if (letter === "l") navigate("/toezicht");
      else onPage(letter);
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, [active, on, navigate]);
  if (active === undefined) return null;
  const toggle = () => {
    localStorage.setItem(STORE, active ? "uit" : "aan");
    // A tab is told only of what other tabs wrote.
    window.dispatchEvent(new StorageEvent("storage", { key: STORE }));
  };
  return (
    <details className="desk-keys">
      <summary>{texts.title}</summary>
      {active ? (
        <dl className="desk-keys__list">
          {texts[on].map(([key, what]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      <Button type="button" look="secondary" small onClick={toggle}>
        {active ? texts.off : texts.on}
      </Button>
    </details>
  );
}
