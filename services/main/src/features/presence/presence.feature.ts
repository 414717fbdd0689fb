import type { Parts } from '../../parts.js';
import type { Communities } from '../communities/communities.feature.js';
import type { Residencies } from '../residencies/residencies.feature.js';
import { PresenceBoard } from './presence-board.js';
import { createPresenceHandlers } from './presence.handlers.js';
import { createPresenceListener } from './presence.listener.js';
import { registerPresenceMetrics } from './presence.metrics.js';
import { createPresenceService } from './presence.service.js';

interface Asked {
  communities: Communities;
  residencies: Residencies;
}

/** Who can be rung at this moment, as the edges tell. */
export function createPresence({ broker, metrics }: Parts, { communities, residencies }: Asked) {
  const board = new PresenceBoard(() => performance.now());
  const listener = createPresenceListener(broker, board);
  registerPresenceMetrics(metrics.registry, board);
  const service = createPresenceService({
    board,
    hearsAll: () => listener.hearsAll,
    communities: communities.service,
    residencies: residencies.service,
  });
  return { handlers: createPresenceHandlers(service), listeners: [listener] };
}
