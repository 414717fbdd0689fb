import { Counter, type Registry } from 'prom-client';

/**
 * Registers `notifications_pushed_total{kind}`; the result counts what is handed to the edges. An
 * event that comes again is pushed again.
 */
export function registerPushMetrics(registry: Registry): (kind: string) => void {
  const pushed = new Counter({
    name: 'notifications_pushed_total',
    help: 'Notifications handed to the edges',
    labelNames: ['kind'],
    registers: [registry],
  });
  return (kind) => pushed.inc({ kind });
}
