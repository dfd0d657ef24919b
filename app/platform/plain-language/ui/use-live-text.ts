import { useCallback, useEffect, useState } from "react";

/** How long somebody must stop typing before their text is looked at. */
const PAUSE_MS = 600;

/** A text box as it is now, once scripts run: what stands in it, and ways to change it as if somebody typed. */
export interface LiveText {
  text: string;
  /** Puts a text into the box, as typed: counters, checks and drafts notice. When something was typed meanwhile, it only looks anew. @returns whether it was put there */
  write: (text: string) => boolean;
  /** Brings the box into view with a stretch of it selected. */
  point: (start: number, end: number) => void;
}

/** Follows the text box with an id; undefined on the server and without scripts. */
export function useLiveText(boxId: string): LiveText | undefined {
  const [text, setText] = useState<string>();
  useEffect(() => {
    const box = boxOf(boxId);
    if (!box) return undefined;
    let timer: number | undefined;
    const look = () => setText(box.value);
    const soon = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(look, PAUSE_MS);
    };
    look();
    box.addEventListener("input", soon);
    box.form?.addEventListener("reset", soon);
    return () => {
      window.clearTimeout(timer);
      box.removeEventListener("input", soon);
      box.form?.removeEventListener("reset", soon);
    };
  }, [boxId]);
  const write = useCallback(
    (next: string) => {
      const box = boxOf(boxId);
      if (!box || box.value !== text) {
        setText(box?.value);
        return false;
      }
      box.value = next;
      box.dispatchEvent(new Event("input", { bubbles: true }));
      setText(next);
      return true;
    },
    [boxId, text],
  );
  const point = useCallback(
    (start: number, end: number) => {
      const box = boxOf(boxId);
      box?.focus();
      box?.setSelectionRange(start, end);
    },
    [boxId],
  );
  return text === undefined ? undefined : { text, write, point };
}

function boxOf(id: string): HTMLTextAreaElement | undefined {
  const found = document.getElementById(id);
  return found instanceof HTMLTextAreaElement ? found : undefined;
}
