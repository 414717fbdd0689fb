import { Counter, type Registry } from 'prom-client';
import type { MailOutcome } from './features/mail/mail.service.js';

/** How much people are told, and through what. */
export interface ToldMetrics {
  /** `notifications_pushed_total{kind}`; an event that comes again is pushed again. */
  pushed: (kind: string) => void;
  /** `mails_total{outcome}` */
  mailed: (outcome: MailOutcome) => void;
}

export function createToldMetrics(registry: Registry): ToldMetrics {
  const registers = [registry];
  const pushed = new Counter({
    name: 'notifications_pushed_total',
    help: 'Notifications handed to the edges',
    labelNames: ['kind'],
    registers,
  });
  const mailed = new Counter({
    name: 'mails_total',
    help: 'Attempts to send a mail, by what became of them',
    labelNames: ['outcome'],
    registers,
  });
  return {
    pushed: (kind) => pushed.inc({ kind }),
    mailed: (outcome) => mailed.inc({ outcome }),
  };
}
