/**
 * The page itself, kept in this browser for when `hearsay serve` does not answer: a reload then shows the page, which says so, and not
 * the browser's error. Whatever the server answers comes first; of the archive nothing is kept.
 */
const PAGE = 'hearsay-page';

/** The page with its script and style, whose addresses change with every build: only those of the newest are kept. */
async function keepPage(response) {
  const html = await response.text();
  const held = await caches.open(PAGE);
  const before = await held.match('/');
  if (before !== undefined && (await before.text()) === html) return;
  await caches.delete(PAGE);
  const parts = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, address]) => address);
  const fresh = await caches.open(PAGE);
  await fresh.addAll(parts);
  await fresh.put('/', new Response(html, { headers: response.headers }));
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
