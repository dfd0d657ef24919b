import { RemixBrowser } from "@remix-run/react";
import { startTransition, StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";

/**
 * Waits until the page's data can be read. RemixBrowser would wait for it in the middle of hydration, and a key pressed in that moment
 * ends React ("Root did not complete", remix-run/remix#10214). Asked before React is there, it throws the very promise it waits for,
 * ahead of any hook.
 */
async function dataArrived(): Promise<void> {
  try {
    RemixBrowser({});
  } catch (waiting) {
    if (!(waiting instanceof Promise)) throw waiting;
    await waiting;
  }
}

function takeOver(): void {
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <RemixBrowser />
      </StrictMode>,
    );
  });
}

// Without its data the page stays as it came, which works; the browser says why.
dataArrived().then(takeOver, reportError);

// Only for the page that is shown without a network; a site without it works all the same.
if ("serviceWorker" in navigator && import.meta.env.PROD) {
  navigator.serviceWorker.register("/sw.js").catch(() => undefined);
}
