import { useLocation, useNavigation } from "@remix-run/react";
import { useEffect, useRef } from "react";

/** Parts of an address that say what was just done, not which page it is. */
const PASSING = ["gedaan", "weg"];

/** The page an address stands for, whatever was just done there. */
export function pageOf({ pathname, search }: { pathname: string; search: string }): string {
  const query = new URLSearchParams(search);
  for (const name of PASSING) query.delete(name);
  query.sort();
  return `${pathname}?${query.toString()}`;
}

/**
 * Takes the focus to the title of the page after a visit that the router made, as a browser would begin at the top of a new page: so a
 * screen reader tells where one is. Not on the first page, which the browser announces itself, not for what a form on the same page led
 * to, and not where the page led the focus already, to what is wrong in a form.
 */
export function useFocusAfterVisit(): void {
  const here = pageOf(useLocation());
  const arrived = useNavigation().state === "idle";
  const last = useRef(here);
  useEffect(() => {
    if (!arrived || here === last.current) return;
    last.current = here;
    const title = document.querySelector<HTMLElement>("main h1");
    if (!title || document.activeElement?.matches(".form-errors")) return;
    title.tabIndex = -1;
    title.focus({ preventScroll: true });
  }, [here, arrived]);
}
