import type { ProducedEvents } from '@gatehouse/contracts/messages/main';
import { createEnvelope, type Envelope } from '@gatehouse/shared/messaging/envelope';
import { whoDid, type Asker } from '../communities/communities.feature.js';
import type { IdentityDocument } from './identity-documents.types.js';

type Read = ProducedEvents['gatehouse.identity-document.read.v1'];

/** Somebody was shown the number; what it is, no event says. */
export function documentRead(
  { id, communityId, personId, type }: IdentityDocument,
  { by, at, reason }: { by: Asker; at: Date; reason: string },
): Envelope<Read> {
  return createEnvelope({
    type: 'gatehouse.identity-document.read.v1',
    source: 'gatehouse/main',
    subject: `identity-document/${id}`,
    data: {
      ...whoDid(by, communityId),
      at: at.toISOString(),
      ...{ communityId, documentId: id, personId, documentType: type, reason },
    },
  });
}
