import type { ConsumedEvents } from '@gatehouse/contracts/messages/notification';
import { newId } from '@gatehouse/shared/ids/ids';
import { createEnvelope, type Envelope } from '@gatehouse/shared/messaging/envelope';
import { COMMUNITY } from './feeds.js';

type Requested = ConsumedEvents['gatehouse.join.requested.v1'];
type Decided = ConsumedEvents['gatehouse.join.decided.v1'];

const asked = (applicant: Requested['applicant']) => ({
  requestId: newId(),
  communityId: COMMUNITY,
  unit: { id: newId(), name: 'A-101', building: 'A' },
  applicant,
  kind: 'tenant' as const,
});

const envelope = <T extends Requested | Decided>(type: string, data: T): Envelope<T> =>
  createEnvelope({ type, source: 'gatehouse/main', subject: data.requestId, data });

export function joinRequested(data: Pick<Requested, 'applicant' | 'toldIds'>): Envelope {
  const { accountId: actorId } = data.applicant;
  const requestedAt = new Date().toISOString();
  const requested: Requested = { ...asked(data.applicant), actorId, requestedAt, ...data };
  return envelope('gatehouse.join.requested.v1', requested);
}

export function joinDecided(
  data: Pick<Decided, 'applicant' | 'toldIds' | 'outcome'> & Partial<Decided>,
): Envelope {
  const decided: Decided = { ...asked(data.applicant), at: new Date().toISOString(), ...data };
  return envelope('gatehouse.join.decided.v1', decided);
}
