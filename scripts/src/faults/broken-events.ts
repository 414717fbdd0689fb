import { createEnvelope } from '@gatehouse/shared/messaging/envelope';

/** A row for an outbox that no relay can ever publish. */
export interface BrokenEvent {
  subject: string;
  envelope: string;
  /** What its reason has to say. */
  reason: string;
}

/** As they come of a slip of the hand, an older release, and a handler that checks nothing. */
export function brokenEvents(prefix: string, count: number): BrokenEvent[] {
  return Array.from({ length: count }, (_, number) => {
    const subject = `${prefix}/${number}`;
    const event = (type: string): string =>
      JSON.stringify(createEnvelope({ type, source: 'gatehouse/main', subject, data: {} }));
    const kinds = [
      { envelope: '{"id":', reason: 'not JSON' },
      { envelope: event('gatehouse.visit.forgotten.v1'), reason: 'visit.forgotten' },
      { envelope: event('gatehouse.visit.requested.v1'), reason: 'visit.requested' },
    ] as const;
    return { subject, ...(kinds[number % kinds.length] ?? kinds[0]) };
  });
}
