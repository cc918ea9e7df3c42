/**
 * The page itself, kept in this browser for when `hearsay serve` does not answer: a reload then shows the page, which says so, and not
 * the browser's error. Whatever the server answers comes first; of the archive nothing is kept.
 */
const PAGE = 'hearsay-page';

/** The page with its script and style, whose addresses change with every build: only those of the newest are kept. */
async function keepPage(response) {
  const html = await response.text();
  // An icon opened by itself, an error, or another program that answers at this address: none of them is the page.
  if (!response.ok || !html.includes('id="room"')) return;
  const held = await caches.open(PAGE);
  const before = await held.match('/');
  if (before !== undefined && (await before.text()) === html) return;
  const parts = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, address]) => address);
  // The former page goes last, so that there is always a whole one.
  await held.addAll(parts);
  await held.put('/', new Response(html, { headers: response.headers }));
  for (const request of await held.keys()) {
    const { pathname } = new URL(request.url);
    if (pathname !== '/' && !parts.includes(pathname)) await held.delete(request);
  }
}

async function pageFromServer(event) {
  try {
    const response = await fetch(event.request);
    if (response.ok) event.waitUntil(keepPage(response.clone()));
    return response;
  } catch (error) {
    const kept = await caches.match('/');
    if (kept === undefined) throw error;
    return kept;
  }
}

async function partFromServer(request) {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await caches.match(request);
    if (kept === undefined) throw error;
    return kept;
  }
}

self.addEventListener('install', (event) => {
  self.skipWaiting();
  event.waitUntil(fetch('/').then(keepPage));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin || pathname.startsWith('/api/')) return;
  event.respondWith(request.mode === 'navigate' ? pageFromServer(event) : partFromServer(request));
});
