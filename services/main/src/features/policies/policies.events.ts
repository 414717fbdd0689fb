import { createEnvelope, type Envelope } from '@gatehouse/shared/messaging/envelope';
import type { ProducedEvents } from '@gatehouse/contracts/messages/main';
import { whoDid, type Asker } from '../communities/communities.feature.js';
import type { PolicyVersion } from './policies.types.js';

/** What a community set at once: its versions begin at one moment. */
export interface PolicyChange {
  communityId: string;
  by: Asker;
  at: Date;
  validFrom: Date;
  versions: readonly PolicyVersion[];
}

/** The community's policies are the aggregate: their events keep their order. */
export function policiesChanged({
  communityId,
  by,
  at,
  validFrom,
  versions,
}: PolicyChange): Envelope<ProducedEvents['gatehouse.policies.changed.v1']> {
  return createEnvelope({
    type: 'gatehouse.policies.changed.v1',
    source: 'gatehouse/main',
    subject: `policies/${communityId}`,
    data: {
      ...whoDid(by, communityId),
      at: at.toISOString(),
      communityId,
      validFrom: validFrom.toISOString(),
      changes: versions.map(({ section, body }) => ({ section, body: { ...body } })),
    },
  });
}
