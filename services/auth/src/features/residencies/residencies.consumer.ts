import type { ConsumedBy } from '@gatehouse/contracts/messages/auth';
import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import { claimMessage } from '@gatehouse/shared/sql/inbox/inbox-store';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { AccountChangesService } from '../accounts/accounts.feature.js';
import type { HandedOutService } from '../handed-out/handed-out.feature.js';
import type { SessionEnder } from '../sessions/sessions.feature.js';
import type { Member, ResidenciesStore, ResidentMoments } from './residencies.store.js';

type Told = ConsumedBy['residencies'];

/** What main tells of residencies, and of those who join. */
export type ResidencyEvent = { [T in keyof Told]: Envelope<Told[T]> & { type: T } }[keyof Told];

/** A residency gives nobody a role by itself, who is let in by somebody who may has it. */
const JOINED = 'gatehouse.join.decided.v1';

/** The name under which the inbox remembers what this consumer has seen. */
const CONSUMER = 'auth.residencies';

export interface ResidenciesConsumerOptions {
  store: ResidenciesStore;
  changes: Pick<AccountChangesService, 'findById' | 'setResident'>;
  sessions: Pick<SessionEnder, 'refuseAccessTokensOf'>;
  handedOut: HandedOutService;
  writing: Pick<Writing, 'inTransaction'>;
  now: () => Date;
}

/**
 * The role of a resident ends with the last residency in a community, and comes back with the next if it
 * ended so; whoever is let in has it from then on. What was told last counts, in whatever order it comes,
 * and however often.
 */
export function createResidenciesConsumer(options: ResidenciesConsumerOptions) {
  const { store, changes, sessions, handedOut, writing, now } = options;

  /** @returns whether the rights of the account are others, also when that was so before */
  const apply = async (tx: Transaction, event: ResidencyEvent, member: Member) => {
    const account = await changes.findById(tx, member.accountId);
    if (account === undefined) return false;
    const isNew = await claimMessage(tx, CONSUMER, event.id);
    if (!isNew) return (await store.find(tx, member)).isTaken;
    const told = toldIn(event);
    const moments = await store.note(tx, member, told);
    const isResident = wantedOf(moments, told, event.type === JOINED);
    if (isResident === undefined) return false;
    const { actorId = account.id } = event.data;
    const role = { communityId: member.communityId, isResident, actorId, now: now() };
    const because = isResident ? {} : { residencyEndedAt: told.at };
    const isChanged = await changes.setResident(tx, account, { ...role, ...because });
    if (isResident || isChanged) await store.markTaken(tx, member, !isResident);
    return isChanged;
  };

  return async (event: ResidencyEvent): Promise<void> => {
    const accountId = accountIn(event);
    if (accountId === undefined || !concernsRole(event)) return;
    const member = { communityId: event.data.communityId, accountId };
    const isChanged = await writing.inTransaction((tx) => apply(tx, event, member));
    if (!isChanged) return;
    await sessions.refuseAccessTokensOf(member.accountId);
    await handedOut.end(member.accountId, { actorId: member.accountId, address: '' });
  };
}

function accountIn(event: ResidencyEvent): string | undefined {
  return event.type === JOINED ? event.data.applicant.accountId : event.data.person.accountId;
}

/** Who left by their account has no role any more, or has come back since. */
function concernsRole(event: ResidencyEvent): boolean {
  if (event.type === 'gatehouse.residency.started.v1') return true;
  if (event.type === JOINED) return event.data.outcome === 'approved';
  return event.data.lastOne && event.data.because !== 'account-left';
}

interface ToldMoment {
  what: 'started' | 'ended';
  at: Date;
}

function toldIn({ type, data }: ResidencyEvent): ToldMoment {
  const what = type === 'gatehouse.residency.ended.v1' ? 'ended' : 'started';
  return { what, at: new Date(data.at) };
}

/**
 * Whether the role is to be given or taken; undefined when it stays as it is, as it does for what
 * is told late.
 */
function wantedOf(
  { startedAt, endedAt, isTaken }: ResidentMoments,
  told: ToldMoment,
  joins: boolean,
): boolean | undefined {
  const livesSomewhere = endedAt === null || (startedAt !== null && startedAt >= endedAt);
  if (livesSomewhere) return isTaken || joins ? true : undefined;
  return told.what === 'ended' && told.at >= endedAt ? false : undefined;
}
