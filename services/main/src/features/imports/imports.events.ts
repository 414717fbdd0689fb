import type { ProducedEvents } from '@gatehouse/contracts/messages/main';
import { createEnvelope, type Envelope } from '@gatehouse/shared/messaging/envelope';
import type { Acting } from '../../acting.js';
import type { Import } from './imports.types.js';

type ImportEvent = 'gatehouse.import.applied.v1' | 'gatehouse.import.undone.v1';

/** What came of an import. */
export function importEvent(
  type: ImportEvent,
  { communityId, accountId, actorId }: Pick<Acting, 'communityId' | 'accountId' | 'actorId'>,
  { id: importId, kind, counts }: Pick<Import, 'id' | 'kind' | 'counts'>,
  at: Date,
): Envelope<ProducedEvents[ImportEvent]> {
  const { applied, undone, kept, error: skipped } = counts;
  return createEnvelope({
    type,
    source: 'gatehouse/main',
    subject: `import/${importId}`,
    data: {
      ...{ communityId, importId, actorId: accountId },
      ...(actorId !== undefined && { actedById: actorId }),
      ...{ kind, at: at.toISOString(), applied, undone, kept, skipped },
    },
  });
}
