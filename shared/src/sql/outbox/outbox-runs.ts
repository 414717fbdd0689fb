import type { OwnRow } from './outbox-rows.js';
import { partitionOf } from './outbox-table.js';
import type { CommittedEvent } from './outbox-wake.js';

/** Events of one subject out of one transaction: no other can have come between them. */
export interface Run {
  subject: string;
  rows: readonly OwnRow[];
  events: readonly CommittedEvent[];
  /** Whether every earlier event of the subject is known to be confirmed. */
  isClear: boolean;
  /** Until when it is tried, as `performance.now()` counts. */
  until: number;
}

/** The events of one transaction by their subjects. */
export function runsOf(events: readonly CommittedEvent[], until: number): Run[] {
  const bySubject = new Map<string, CommittedEvent[]>();
  for (const event of events) {
    const { subject } = event.envelope;
    const others = bySubject.get(subject);
    if (others === undefined) bySubject.set(subject, [event]);
    else others.push(event);
  }
  return [...bySubject].map(([subject, ofSubject]) => {
    const partitionNo = partitionOf(subject);
    return {
      ...{ subject, until, events: ofSubject },
      rows: ofSubject.map(({ id }) => ({ id, partitionNo, subject })),
      isClear: ofSubject.every(({ isFirst }) => isFirst),
    };
  });
}
