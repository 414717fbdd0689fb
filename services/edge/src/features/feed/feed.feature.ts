import { isLabelled } from '@gatehouse/shared/auth/token-labels';
import { addressBehind } from '../../http/client-address.js';
import type { Parts } from '../../parts.js';
import type { Presence } from '../presence/presence.feature.js';
import { drain } from './drain.js';
import { FeedGateway } from './feed.gateway.js';
import { createFeedMetrics } from './feed.metrics.js';
import { feedPushes } from './feed.pushes.js';
import { createReplays } from './replays.js';
import { SessionSweep } from './session-sweep.js';
import { createSocketServer } from './socket-server.js';

/** Everybody's feed, through the sockets of their pages. */
export function createFeed(parts: Parts, { presence }: { presence: Presence }) {
  const { config, broker, rpc, authenticate, logger, metrics } = parts;
  const io = createSocketServer(config.CORS_ORIGINS);
  const gateway = new FeedGateway({
    io,
    authenticate,
    ...createReplays(rpc),
    contracts: broker.contracts,
    metrics: createFeedMetrics(metrics),
    logger,
    addressOf: addressBehind(config.TRUSTED_PROXIES),
    limits: { perAddress: config.SOCKETS_PER_ADDRESS, perAccount: config.SOCKETS_PER_ACCOUNT },
    presence: presence.service,
  });
  const sweep = createSweep(parts, gateway);
  return {
    service: gateway,
    pushes: feedPushes(gateway, sweep),
    listeners: [{ name: 'sweep', start: () => sweep.start(), stop: () => sweep.stop() }],
    sockets: {
      attach: io.attach.bind(io),
      /** Lets nobody in any more, and sends who is there to other edges. */
      sendAway: async () => {
        gateway.startDraining();
        const away = gateway.sendAway.bind(gateway);
        await drain(gateway.sessions.all(), away, config.DRAIN_WITHIN);
      },
    },
  };
}

function createSweep({ config, redis, logger }: Parts, gateway: FeedGateway): SessionSweep {
  return new SessionSweep({
    sessions: () => gateway.sessions.all(),
    isLabelled: (tokenId) => isLabelled(redis, tokenId),
    drop: (session, reason) => gateway.drop(session, reason),
    logger,
    everyMs: config.SWEEP_EVERY,
    labelsEveryMs: config.LABELS_EVERY,
    renewBeforeMs: config.RENEW_BEFORE,
  });
}
