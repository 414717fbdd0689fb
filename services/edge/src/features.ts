import { createFeed } from './features/feed/feed.feature.js';
import { createHealth } from './features/health/health.feature.js';
import { createPresence } from './features/presence/presence.feature.js';
import type { Parts } from './parts.js';

/** edge's features in order of dependence: each asks only those that stand before it. */
export function createFeatures(parts: Parts) {
  const presence = createPresence(parts);
  const feed = createFeed(parts, { presence });
  return {
    features: [presence, feed, createHealth(parts)] as const,
    pushes: {
      handlers: { ...presence.pushes, ...feed.pushes },
      onReconnect: () => feed.service.resyncAll(),
    },
    sockets: feed.sockets,
  };
}
