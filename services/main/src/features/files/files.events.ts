import type { ProducedEvents } from '@gatehouse/contracts/messages/main';
import { createEnvelope, type Envelope } from '@gatehouse/shared/messaging/envelope';
import type { StoredFile } from './files.types.js';

/** How many accounts the event names at the most; openapi/messages/files.yaml. */
const MOST_TOLD = 500;

/** A virus was found in it: told to who uploaded it and to the admins. */
export function fileInfected(
  file: StoredFile,
  found: string,
  { adminIds, at }: { adminIds: readonly string[]; at: Date },
): Envelope<ProducedEvents['gatehouse.file.infected.v1']> {
  const { id, communityId, uploader, name, purpose } = file;
  const told = new Set([uploader.accountId, ...adminIds]);
  return createEnvelope({
    type: 'gatehouse.file.infected.v1',
    source: 'gatehouse/main',
    subject: `file/${id}`,
    data: {
      fileId: id,
      communityId,
      actorId: uploader.accountId,
      ...{ uploader, name, purpose, found },
      foundAt: at.toISOString(),
      toldIds: [...told].slice(0, MOST_TOLD),
    },
  });
}
