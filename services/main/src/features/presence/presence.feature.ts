import type { Parts } from '../../parts.js';
import type { Residencies } from '../residencies/residencies.feature.js';
import type { Units } from '../units/units.feature.js';
import { PresenceBoard } from './presence-board.js';
import { createPresenceHandlers } from './presence.handlers.js';
import { createPresenceListener } from './presence.listener.js';
import { registerPresenceMetrics } from './presence.metrics.js';
import { createPresenceService } from './presence.service.js';

interface Asked {
  residencies: Residencies;
  units: Units;
}

/** Who can be rung at this moment, as the edges tell. */
export function createPresence({ broker, metrics }: Parts, { residencies, units }: Asked) {
  const board = new PresenceBoard(() => performance.now());
  const listener = createPresenceListener(broker, board);
  registerPresenceMetrics(metrics.registry, board);
  const service = createPresenceService({
    board,
    hearsAll: () => listener.hearsAll,
    residencies: residencies.service,
    units: units.service,
  });
  return { handlers: createPresenceHandlers(service), listeners: [listener] };
}
