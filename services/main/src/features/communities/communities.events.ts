import type { ProducedEvents } from '@gatehouse/contracts/messages/main';
import { createEnvelope, type Envelope } from '@gatehouse/shared/messaging/envelope';
import type { Asker, WholeCommunity } from './communities.types.js';
import type { CommunityArchive } from './community-archives.store.js';
import type { CommunityStep } from './community-state.js';

type CommunityEvent = Exclude<
  Extract<keyof ProducedEvents, `gatehouse.community.${string}`>,
  ArchiveEvent
>;
type ArchiveEvent = 'gatehouse.community.archived.v1' | 'gatehouse.community.archive-fetched.v1';

/** What happens to a community: the steps that somebody takes, and that its time is over. */
export type CommunityTurn = CommunityStep | 'erase';

const OF_STEP: Readonly<Record<CommunityTurn, CommunityEvent>> = {
  activate: 'gatehouse.community.activated.v1',
  suspend: 'gatehouse.community.suspended.v1',
  resume: 'gatehouse.community.resumed.v1',
  close: 'gatehouse.community.closing.v1',
  reopen: 'gatehouse.community.reopened.v1',
  erase: 'gatehouse.community.closed.v1',
};

/** Who did something to a community, and when. */
export interface Deed {
  by: Asker;
  at: Date;
}

export const communityCreated = (community: WholeCommunity, deed: Deed): Envelope =>
  communityEvent('gatehouse.community.created.v1', community, deed);

export const communityChanged = (community: WholeCommunity, deed: Deed): Envelope =>
  communityEvent('gatehouse.community.changed.v1', community, deed);

export const communityStepped = (
  step: CommunityTurn,
  community: WholeCommunity,
  deed: Deed,
): Envelope => communityEvent(OF_STEP[step], community, deed);

/** The community is the aggregate: its events keep their order. */
function communityEvent(
  type: CommunityEvent,
  { id, revision, state, name, timeZone, currency, locale, closesAt }: WholeCommunity,
  { by, at }: Deed,
): Envelope {
  const data: ProducedEvents[CommunityEvent] = {
    ...whoDid(by, id),
    at: at.toISOString(),
    communityId: id,
    ...{ revision, state, name, timeZone, currency, locale },
    ...(closesAt && { closesAt: closesAt.toISOString() }),
  };
  return createEnvelope({ type, source: 'gatehouse/main', subject: `community/${id}`, data });
}

export const communityArchived = (archive: CommunityArchive, deed: Deed): Envelope =>
  archiveEvent('gatehouse.community.archived.v1', archive, deed);

export const archiveFetched = (archive: CommunityArchive, deed: Deed): Envelope =>
  archiveEvent('gatehouse.community.archive-fetched.v1', archive, deed);

function archiveEvent(
  type: ArchiveEvent,
  { communityId, bytes, sha256, availableUntil }: CommunityArchive,
  { by, at }: Deed,
): Envelope {
  const data: ProducedEvents[ArchiveEvent] = {
    ...whoDid(by, communityId),
    ...{ at: at.toISOString(), communityId, bytes, sha256 },
    availableUntil: availableUntil.toISOString(),
  };
  const subject = `community/${communityId}`;
  return createEnvelope({ type, source: 'gatehouse/main', subject, data });
}

/** As the audit log has it: who really acted, and in whose name if that is somebody else. */
export function whoDid({ accountId, actorId }: Asker, communityId: string) {
  return {
    actorId: actorId ?? accountId,
    ...(actorId !== undefined && { accountId }),
    communityIds: [communityId],
  };
}
