import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';

// What makes the scanner start without a network: all of its files, kept as one set. What the API answers is
// none of its concern.

declare const self: ServiceWorkerGlobalScope;
/** Filled in when the application is built. */
declare const PRECACHED: { url: string; revision: string | null }[];

cleanupOutdatedCaches();
precacheAndRoute(PRECACHED);

/** A new release waits until whoever stands at the gate has time for it. */
self.addEventListener('message', ({ data }) => {
  if (data === 'restart') void self.skipWaiting();
});

/** The first one serves the page that has installed it: it may be the last time that there is a network. */
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
