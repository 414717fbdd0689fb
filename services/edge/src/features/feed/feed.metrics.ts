import type { Metrics } from '@gatehouse/shared/metrics/metrics';
import { Counter } from 'prom-client';

/** Why an open socket was closed by this edge. */
export type DropReason = 'token_expired' | 'token_revoked' | 'session_ended' | 'slow' | 'draining';

export interface FeedMetrics {
  /** `sockets_connected` */
  connected: (sockets: number) => void;
  /** `sockets_refused_total{code}` */
  refused: (code: string) => void;
  /** `sockets_dropped_total{reason}` */
  dropped: (reason: DropReason) => void;
}

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
  return {
    connected: (sockets) => socketsConnected.set(sockets),
    refused: (code) => refused.inc({ code }),
    dropped: (reason) => dropped.inc({ reason }),
  };
}
