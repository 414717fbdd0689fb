import { PermanentMessageError } from '../../errors/permanent-message-error.js';
import type { OutboxRow } from './outbox-rows.js';

/** Hands an event to the broker; resolves once that has confirmed it. */
export type PublishEvent<Envelope> = (
  envelope: Envelope,
  options: { checked: boolean },
) => Promise<void>;

/** An event that cannot be published, however often it is tried. */
export interface DeadRow {
  row: OutboxRow;
  reason: string;
}

/** A subject whose events stay where they are, because the first of them failed this time. */
export interface SubjectFailure {
  partitionNo: number;
  subject: string;
  error: unknown;
}

export interface Published {
  confirmed: OutboxRow[];
  dead: DeadRow[];
  failures: SubjectFailure[];
}

/**
 * All subjects are in flight at once; within one, an event leaves only after its predecessor was
 * confirmed, or given up as dead: that is an operator's case and may last for days, in which the
 * subject's further events are worth more than their order. After a failure that may pass, the rest
 * of that subject stays behind.
 */
export async function publishInOrder<Envelope>(
  rows: readonly OutboxRow[],
  publish: PublishEvent<Envelope>,
): Promise<Published> {
  const published: Published = { confirmed: [], dead: [], failures: [] };
  const publishSubject = async (events: readonly OutboxRow[]): Promise<void> => {
    for (const row of events) {
      try {
        await publish(read(row) as Envelope, { checked: row.checked === 1 });
        published.confirmed.push(row);
      } catch (error) {
        if (error instanceof PermanentMessageError) {
          published.dead.push({ row, reason: error.message });
          continue;
        }
        const { partitionNo, aggregateKey: subject } = row;
        published.failures.push({ partitionNo, subject, error });
        return;
      }
    }
  };
  await Promise.all([...groupBySubject(rows).values()].map(publishSubject));
  return published;
}

function read({ envelope }: OutboxRow): unknown {
  try {
    return JSON.parse(envelope);
  } catch (cause) {
    throw new PermanentMessageError('The event is not JSON', { cause });
  }
}

function groupBySubject(rows: readonly OutboxRow[]): Map<string, OutboxRow[]> {
  const groups = new Map<string, OutboxRow[]>();
  for (const row of rows) {
    const group = groups.get(row.aggregateKey);
    if (group === undefined) groups.set(row.aggregateKey, [row]);
    else group.push(row);
  }
  return groups;
}
