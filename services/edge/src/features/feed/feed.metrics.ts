import type { Metrics } from '@gatehouse/shared/metrics/metrics';
import { Counter, Histogram } from 'prom-client';
import { nowMs } from '@gatehouse/shared/time/clock';

/** Why an open socket was closed by this edge. */
export type DropReason =
  | 'token_expired'
  | 'token_revoked'
  | 'session_ended'
  | 'too_many_sockets_of_account'
  | 'slow'
  | 'draining';

export interface FeedMetrics {
  /** `tokens_renewed_total{outcome}` */
  renewed: (outcome: string) => void;
  /** `sockets_connected` */
  connected: (sockets: number) => void;
  /** `sockets_refused_total{code}` */
  refused: (code: string) => void;
  /** `sockets_dropped_total{reason}` */
  dropped: (reason: DropReason) => void;
  /** `notification_delay_seconds`: the promise to whoever waits at the gate. */
  told: (occurredAtMs: number) => void;
}

/** People call a tenth of a second at once; beyond ten they have given up. */
const DELAY_BUCKETS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 60];

export function createFeedMetrics({ registry, socketsConnected }: Metrics): FeedMetrics {
  const registers = [registry];
  const refused = new Counter({
    name: 'sockets_refused_total',
    help: 'Handshakes refused, by what the client was told',
    labelNames: ['code'],
    registers,
  });
  const dropped = new Counter({
    name: 'sockets_dropped_total',
    help: 'Sockets closed by the edge',
    labelNames: ['reason'],
    registers,
  });
  const delay = new Histogram({
    name: 'notification_delay_seconds',
    help: 'From what happened until its notification goes to a socket, live',
    buckets: DELAY_BUCKETS,
    registers,
  });
  const renewals = new Counter({
    name: 'tokens_renewed_total',
    help: 'Renewals of the token of an open socket, by their outcome',
    labelNames: ['outcome'],
    registers,
  });
  return {
    renewed: (outcome) => renewals.inc({ outcome }),
    connected: (sockets) => socketsConnected.set(sockets),
    refused: (code) => refused.inc({ code }),
    dropped: (reason) => dropped.inc({ reason }),
    told: (occurredAtMs) => delay.observe(Math.max(0, nowMs() - occurredAtMs) / 1000),
  };
}
