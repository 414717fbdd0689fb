import { Counter, type Registry } from 'prom-client';
import type { MailOutcome } from './mail.service.js';

/** Registers `mails_total{outcome}`; the result counts what became of an attempt. */
export function registerMailMetrics(registry: Registry): (outcome: MailOutcome) => void {
  const mails = new Counter({
    name: 'mails_total',
    help: 'Attempts to send a mail, by what became of them',
    labelNames: ['outcome'],
    registers: [registry],
  });
  return (outcome) => mails.inc({ outcome });
}
