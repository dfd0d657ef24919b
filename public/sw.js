// Shows a page of this site when the network is gone, and what a resident is told when the site is not open. It keeps nothing else: every
// other request goes its own way.
const KEPT = "samen-offline-1";
const PAGES = ["/offline", "/offline.html", "/plain.css"];

/** Keeps the offline page in the town's look, and whatever styles and pictures it names. */
async function keep() {
  const cache = await caches.open(KEPT);
  await Promise.all(PAGES.map((page) => cache.add(new Request(page, { cache: "reload", credentials: "omit" })).catch(() => undefined)));
  const page = await cache.match("/offline");
  if (!page) return;
  const html = await page.text();
  const parts = [...html.matchAll(/(?:href|src)="(\/(?:assets|thema|merk)\/[^"]+\.(?:css|svg|png|webp))"/g)].map((match) => match[1]);
  await Promise.all([...new Set(parts)].map((part) => cache.add(part).catch(() => undefined)));
}

async function offline() {
  const cache = await caches.open(KEPT);
  return (await cache.match("/offline")) ?? (await cache.match("/offline.html")) ?? Response.error();
}

self.addEventListener("install", (event) => {
  event.waitUntil(keep().then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== KEPT).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== self.location.origin) return;
  if (request.mode === "navigate" && request.method === "GET") {
    event.respondWith(fetch(request).catch(() => offline()));
  } else if (request.method === "GET" && /^\/(assets|thema|merk)\//.test(url.pathname)) {
    event.respondWith(fetch(request).catch(async () => (await caches.match(request)) ?? Response.error()));
  }
});

self.addEventListener("push", (event) => {
  let told;
  try {
    told = event.data.json();
  } catch {
    return;
  }
  const { title, body, url, tag, lang } = told;
  event.waitUntil(self.registration.showNotification(String(title), { body: String(body), tag: String(tag), lang, icon: "/app-icoon/192.png", data: { url } }));
});

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  const url = new URL(event.notification.data?.url ?? "/meldingen", self.location.origin);
  // Whatever was pushed, it leads to a page of this site.
  const to = url.origin === self.location.origin ? url.href : self.location.origin;
  event.waitUntil(
    self.clients.matchAll({ type: "window" }).then(async (windows) => {
      const [open] = windows;
      if (!open) return self.clients.openWindow(to);
      await open.focus();
      return open.navigate(to).catch(() => self.clients.openWindow(to));
    }),
  );
});
