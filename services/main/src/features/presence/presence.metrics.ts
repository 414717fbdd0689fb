import { Gauge, type Registry } from 'prom-client';
import type { PresenceBoard } from './presence-board.js';

/** Registers `accounts_online`, counted when somebody scrapes; every process of main says the same. */
export function registerPresenceMetrics(
  registry: Registry,
  board: Pick<PresenceBoard, 'count'>,
): void {
  new Gauge({
    name: 'accounts_online',
    help: 'Accounts with an open socket at any edge, as the edges tell',
    registers: [registry],
    collect() {
      this.set(board.count());
    },
  });
}
