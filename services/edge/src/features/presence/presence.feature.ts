import type { LifecyclePart } from '@gatehouse/shared/lifecycle/lifecycle';
import type { Parts } from '../../parts.js';
import type { PushHandlers } from '../../pushes.js';
import { PresenceAnnouncer } from './presence-announcer.js';

export type Presence = ReturnType<typeof createPresence>;

/** Tells the other services who has a socket at this edge. */
export function createPresence({ config, broker, logger }: Parts) {
  const everyMs = config.PRESENCE_EVERY;
  const announcer = new PresenceAnnouncer({ pusher: broker.pusher, logger, everyMs });
  const announcing: LifecyclePart = {
    name: announcer.name,
    start: () => {
      broker.onWritable(() => announcer.stateSoon());
      announcer.start();
    },
    stop: () => announcer.stop(),
  };
  const pushes: Pick<PushHandlers, 'gatehouse.presence.asked.v1'> = {
    'gatehouse.presence.asked.v1': () => announcer.stateSoon(),
  };
  return { service: announcer, pushes, listeners: [announcing] };
}
