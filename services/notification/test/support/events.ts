import type { ConsumedEvents } from '@gatehouse/contracts/messages/notification';
import { newId } from '@gatehouse/shared/ids/ids';
import { createEnvelope, type Envelope } from '@gatehouse/shared/messaging/envelope';
import type { EventType } from '../../src/features/notifications/kinds/kind.js';
import { COMMUNITY } from './feeds.js';

type Requested = ConsumedEvents['gatehouse.visit.requested.v1'];
type Answered = ConsumedEvents['gatehouse.visit.approved.v1'];
type Attempted = ConsumedEvents['gatehouse.block.attempted.v1'];
type Withdrawn = ConsumedEvents['gatehouse.visit.withdrawn.v1'];
type Escalated = ConsumedEvents['gatehouse.visit.escalated.v1'];
type Overstayed = ConsumedEvents['gatehouse.visit.overstayed.v1'];
type Expired = ConsumedEvents['gatehouse.visit.expired.v1'];

const unit = () => ({ id: newId(), name: 'A-101', building: 'A' });

function subjectOf(data: ConsumedEvents[EventType]): string {
  if ('visitId' in data) return data.visitId;
  if ('passId' in data) return data.passId;
  if ('alertId' in data) return data.alertId;
  if ('shiftId' in data) return data.shiftId;
  if ('fileId' in data) return data.fileId;
  if ('dataRequestId' in data) return data.dataRequestId;
  return 'noticeId' in data ? data.noticeId : data.unit.id;
}

function envelope<T extends EventType>(type: T, data: ConsumedEvents[T]) {
  const subject = subjectOf(data);
  return createEnvelope({ type, source: 'gatehouse/main', subject, data });
}

export function visitRequested(residentIds: string[], data: Partial<Requested> = {}): Envelope {
  return envelope('gatehouse.visit.requested.v1', {
    visitId: newId(),
    communityId: COMMUNITY,
    actorId: newId(),
    unit: unit(),
    visitorName: 'Ravi Kumar',
    kind: 'guest',
    requestedAt: new Date().toISOString(),
    answerBy: new Date(Date.now() + 55_000).toISOString(),
    residentIds,
    ...data,
  });
}

export function dataRequestReady(accountId = newId()): Envelope {
  return envelope('gatehouse.data-request.ready.v1', {
    ...{ actorId: accountId, accountId, communityIds: [COMMUNITY], communityId: COMMUNITY },
    ...{ dataRequestId: newId(), kind: 'export', at: new Date().toISOString() },
    availableUntil: new Date(Date.now() + 7 * 24 * 3_600_000).toISOString(),
  });
}

export function erasureDue(more: object = {}): Envelope {
  const accountId = newId();
  return envelope('gatehouse.data-request.due.v1', {
    ...{ accountId, communityIds: [COMMUNITY], communityId: COMMUNITY, toldIds: [] },
    ...{ dataRequestId: newId(), kind: 'erasure', at: new Date().toISOString() },
    ...{ answerBy: new Date().toISOString(), ...more },
  });
}

export function visitAnswered(
  outcome: 'approved' | 'denied',
  data: Pick<Answered, 'answeredBy' | 'requestedById' | 'residentIds'> & Partial<Answered>,
): Envelope {
  return envelope(`gatehouse.visit.${outcome}.v1`, {
    visitId: newId(),
    communityId: COMMUNITY,
    actorId: data.answeredBy.accountId,
    unit: unit(),
    visitorName: 'Ravi Kumar',
    answeredAt: new Date().toISOString(),
    ...data,
  });
}

export function visitExpired(
  data: Pick<Expired, 'requestedById' | 'residentIds'> & Partial<Expired>,
): Envelope {
  return envelope('gatehouse.visit.expired.v1', {
    visitId: newId(),
    communityId: COMMUNITY,
    unit: unit(),
    visitorName: 'Ravi Kumar',
    expiredAt: new Date().toISOString(),
    ...data,
  });
}

export function visitWithdrawn(data: Partial<Withdrawn> = {}): Envelope {
  const withdrawnBy = { accountId: newId(), name: 'Asha Rao' };
  return envelope('gatehouse.visit.withdrawn.v1', {
    ...{ visitId: newId(), communityId: COMMUNITY, actorId: withdrawnBy.accountId, unit: unit() },
    ...{ visitorName: 'Ravi Kumar', kind: 'guest', withdrawnBy },
    ...{ withdrawnAt: new Date().toISOString(), requestedById: newId(), residentIds: [] },
    ...data,
  });
}

export function visitEscalated(data: Partial<Escalated> = {}): Envelope {
  const answerBy = new Date(Date.now() + 300_000).toISOString();
  return envelope('gatehouse.visit.escalated.v1', {
    ...{ visitId: newId(), communityId: COMMUNITY, unit: unit(), visitorName: 'Ravi Kumar' },
    ...{ kind: 'guest', rung: { index: 1, kind: 'guard', endsAt: answerBy }, answerBy },
    ...{ requestedById: newId(), residentIds: [] },
    ...data,
  });
}

export function blockAttempted(data: Partial<Attempted> = {}): Envelope {
  return envelope('gatehouse.block.attempted.v1', {
    ...{ blockId: newId(), communityId: COMMUNITY, actorId: newId(), of: 'phone', unit: unit() },
    ...{ visitorName: 'Ravi Kumar', reason: 'Threatened a guard', toldIds: [] },
    at: new Date().toISOString(),
    ...data,
  });
}

export function visitOverstayed(data: Partial<Overstayed> = {}): Envelope {
  return envelope('gatehouse.visit.overstayed.v1', {
    ...{ visitId: newId(), communityId: COMMUNITY, unit: unit(), visitorName: 'Ravi Kumar' },
    ...{ kind: 'cab', at: new Date().toISOString(), toldIds: [] },
    ...data,
  });
}

export function visitLapsed(
  data: Pick<ConsumedEvents['gatehouse.visit.lapsed.v1'], 'toldIds' | 'lapsedBy'>,
): Envelope {
  return envelope('gatehouse.visit.lapsed.v1', {
    visitId: newId(),
    communityId: COMMUNITY,
    unit: unit(),
    visitorName: 'Ravi Kumar',
    kind: 'guest',
    lapsedAt: new Date().toISOString(),
    ...data,
  });
}

export function residentAdded(
  data: Pick<ConsumedEvents['gatehouse.resident.added.v1'], 'toldIds' | 'resident'>,
): Envelope {
  return envelope('gatehouse.resident.added.v1', {
    communityId: COMMUNITY,
    unit: unit(),
    addedAt: new Date().toISOString(),
    ...data,
  });
}

export function fileInfected(
  data: Pick<ConsumedEvents['gatehouse.file.infected.v1'], 'toldIds' | 'uploader'>,
): Envelope {
  return envelope('gatehouse.file.infected.v1', {
    fileId: newId(),
    communityId: COMMUNITY,
    actorId: data.uploader.accountId,
    ...{ name: 'bill.pdf', purpose: 'document', found: 'Eicar-Test-Signature' },
    foundAt: new Date().toISOString(),
    ...data,
  });
}

type MailRequest = ConsumedEvents['gatehouse.mail.requested.v1'];

export function mailRequested(data: Partial<MailRequest> & { to: string }): Envelope<MailRequest> {
  return createEnvelope({
    type: 'gatehouse.mail.requested.v1',
    source: 'gatehouse/auth',
    subject: newId(),
    data: {
      locale: 'en',
      template: 'reset-password',
      values: { name: 'Asha Rao', link: 'https://gatehouse.example/reset?token=s3cr3t' },
      ...data,
    },
  });
}

type Published = ConsumedEvents['gatehouse.notice.published.v1'];

export function noticePublished(toldIds: string[], data: Partial<Published> = {}): Envelope {
  const author = { accountId: newId(), name: 'Meera Iyer' };
  return envelope('gatehouse.notice.published.v1', {
    noticeId: newId(),
    communityId: COMMUNITY,
    actorId: author.accountId,
    author,
    title: 'Water is off on Friday',
    body: 'The tank is cleaned.',
    publishedAt: new Date().toISOString(),
    toldIds,
    ...data,
  });
}

/** Somebody who works for a home came in. */
export function helpCame(): Envelope {
  const helpId = newId();
  const data: ConsumedEvents['gatehouse.help.came.v1'] = {
    ...{ helpId, communityId: newId(), actorId: newId(), name: 'Sunita Devi', types: ['cook'] },
    unit: { id: newId(), name: 'A-101', building: 'Tower A' },
    ...{ at: '2027-01-10T02:35:00.000Z', residentIds: [] },
  };
  const type = 'gatehouse.help.came.v1';
  return createEnvelope({ type, source: 'gatehouse/main', subject: `help/${helpId}`, data });
}
