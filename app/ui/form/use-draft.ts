import { useEffect, useState, type RefObject } from "react";

const PREFIX = "samen-draft:";
/** A draft that nobody came back for. */
const KEEP_MS = 14 * 24 * 3_600_000;

type Texts = Record<string, string>;

/** Fields worth keeping: what somebody typed or chose, never a password, a file or what the page itself put there. */
function keepable(element: Element): element is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement) return element.name !== "";
  return element instanceof HTMLInputElement && element.name !== "" && !["password", "file", "hidden", "submit", "button"].includes(element.type);
}

/** Name under which one field is kept; boxes and dots of one name are told apart by their value. */
function slot(element: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement): string {
  return isTick(element) ? `${element.name}=${element.value}` : element.name;
}

function isTick(element: Element): element is HTMLInputElement {
  return element instanceof HTMLInputElement && (element.type === "checkbox" || element.type === "radio");
}

function read(form: HTMLFormElement): Texts {
  const texts: Texts = {};
  for (const element of form.elements) {
    if (keepable(element)) texts[slot(element)] = isTick(element) ? (element.checked ? "1" : "") : element.value;
  }
  return texts;
}

/** Puts kept texts back as if they were typed, so that counters and checks notice. @returns whether anything changed */
function write(form: HTMLFormElement, texts: Texts): boolean {
  let changed = false;
  for (const element of form.elements) {
    const text = keepable(element) ? texts[slot(element)] : undefined;
    if (!keepable(element) || text === undefined) continue;
    if (isTick(element)) {
      if (element.checked === (text === "1")) continue;
      element.checked = text === "1";
    } else {
      if (element.value === text) continue;
      element.value = text;
    }
    changed = true;
    element.dispatchEvent(new Event("input", { bubbles: true }));
  }
  return changed;
}

function load(key: string): Texts | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PREFIX + key) ?? "null");
    if (typeof kept !== "object" || kept === null || !("until" in kept) || !("texts" in kept)) return undefined;
    if (typeof kept.until !== "number" || kept.until < performance.timeOrigin || typeof kept.texts !== "object" || kept.texts === null) return undefined;
    return Object.fromEntries(Object.entries(kept.texts).filter((entry): entry is [string, string] => typeof entry[1] === "string"));
  } catch {
    return undefined;
  }
}

function save(key: string, texts: Texts): void {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify({ until: performance.timeOrigin + KEEP_MS, texts }));
  } catch {
    // A full or forbidden store keeps no drafts; the form works all the same.
  }
}

/**
 * Lets go of drafts: after what they became was sent, when their writer says so, or when somebody logs out on a device that others use.
 * @param key of one draft, or the beginning of several: `post:` is every draft of a post, "" is all of them
 */
export function forgetDraft(key: string): void {
  try {
    for (const name of Object.keys(localStorage)) if (name.startsWith(PREFIX + key)) localStorage.removeItem(name);
  } catch {
    // Nothing was kept either.
  }
}

/**
 * Keeps what is typed in a form on this device, and gives it back after a reload, a lost connection or a log-in. Put `ForgetDraft` on
 * the page that a successful submit leads to.
 *
 * @param form the form, filled with its defaults
 * @param key names the draft on this site, such as `post:nieuw`
 * @param fromServer true when the server just gave back what was typed, which then counts
 * @returns whether something was given back, and a way to drop it
 */
export function useDraft(form: RefObject<HTMLFormElement>, key: string, fromServer = false): { restored: boolean; drop: () => void } {
  const [restored, setRestored] = useState(false);
  useEffect(() => {
    const element = form.current;
    if (!element) return undefined;
    const frame = requestAnimationFrame(() => {
      // Only now: what became of the form in this moment may have let go of the draft.
      const kept = load(key);
      if (kept && !fromServer && write(element, kept)) setRestored(true);
    });
    let timer: number | undefined;
    const soon = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => save(key, read(element)), 400);
    };
    const now = () => {
      if (timer === undefined) return;
      window.clearTimeout(timer);
      save(key, read(element));
    };
    element.addEventListener("input", soon);
    element.addEventListener("submit", now);
    window.addEventListener("pagehide", now);
    return () => {
      cancelAnimationFrame(frame);
      window.clearTimeout(timer);
      element.removeEventListener("input", soon);
      element.removeEventListener("submit", now);
      window.removeEventListener("pagehide", now);
    };
  }, [form, key, fromServer]);

  const drop = () => {
    forgetDraft(key);
    form.current?.reset();
    setRestored(false);
  };
  return { restored, drop };
}
