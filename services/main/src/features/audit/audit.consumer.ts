import { claimMessage } from '@gatehouse/shared/sql/inbox/inbox-store';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { communitiesOf, recordOf, type AuditedEvent } from './audit.events.js';
import type { AuditService } from './audit.service.js';
import type { AuditRecord } from './audit.types.js';

export type HandleAuditedEvents = (events: readonly AuditedEvent[]) => Promise<void>;

/** The name under which the inbox remembers what this consumer has seen. */
const CONSUMER = 'main.audit';

export interface AuditConsumerOptions {
  audit: Pick<AuditService, 'append'>;
  inTransaction: <T>(work: (transaction: Transaction) => Promise<T>) => Promise<T>;
}

/** Each event stands once in each of its logs, however often it comes. */
export function createAuditConsumer({
  audit,
  inTransaction,
}: AuditConsumerOptions): HandleAuditedEvents {
  return (events) =>
    inTransaction(async (tx) => {
      const claimed = new Set<string>();
      // In one order, so that two batches with the same events do not wait for each other.
      for (const id of events.map((event) => event.id).sort())
        if (await claimMessage(tx, CONSUMER, id)) claimed.add(id);
      const fresh = events.filter(({ id }) => claimed.delete(id));
      if (fresh.length > 0) await audit.append(tx, byCommunity(fresh));
    });
}

function byCommunity(events: readonly AuditedEvent[]): Map<string, AuditRecord[]> {
  const records = new Map<string, AuditRecord[]>();
  for (const event of events) {
    for (const communityId of communitiesOf(event)) {
      const ofCommunity = records.get(communityId) ?? [];
      ofCommunity.push(recordOf(event));
      records.set(communityId, ofCommunity);
    }
  }
  return records;
}
