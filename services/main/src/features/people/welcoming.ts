import { newId } from '@gatehouse/shared/ids/ids';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { MeetTombstone } from './forgetting-person.js';
import { createLinking } from './linking.js';
import type { Member } from './people-moves.types.js';
import type { Reached } from './people-reached.store.js';
import { FORGOTTEN_NAME, nameOf, UNTOLD_NAME, type ToldName } from './person-names.js';
import type { Settle, SettlingDependencies } from './settling.js';

/** Somebody who belongs to a community; with a home if they come to live there. */
export interface Newcomer extends Member, ToldName {
  /** The id of the event that tells of it. */
  eventId: string;
  /** Where they are tenants from now on; not beside `residencyId`. */
  unitId?: string;
  /** Whose residency it is, they are. */
  residencyId?: string;
  /** As far as it was told. */
  reached?: Reached;
  /**
   * False of what says only who they are: when they came is told by another event, and may be before a
   * leaving that was entered for an earlier moment.
   */
  comes?: false;
  at: Date;
}

interface WelcomingDependencies extends SettlingDependencies {
  settle: Settle;
  meetTombstone: MeetTombstone;
}

/**
 * Makes the community know the person and, if they come to live there, rings them. Whom it has forgotten
 * since is not known again by it.
 * @throws UnitNotFound
 */
export function createWelcoming(deps: WelcomingDependencies) {
  const { store, residencies, settle, meetTombstone } = deps;
  const know = createKnowing(deps);
  const link = createLinking(deps);

  /** Who lives with somebody who had no account yet hears of them now. */
  const tellOf = async (tx: Transaction, member: Member, linked: string[]): Promise<void> => {
    const [person] = await store.findPersons(tx, member);
    if (person === undefined || linked.length === 0) return;
    const stays = await residencies.staysOf(tx, person);
    const theirs = stays.filter(({ id, livesHere }) => livesHere === 1 && linked.includes(id));
    await residencies.tellHousehold(tx, person, theirs);
  };

  return async (tx: Transaction, newcomer: Newcomer): Promise<void> => {
    const { communityId, accountId, eventId: id, unitId, residencyId, at } = newcomer;
    const forgottenAt = await store.lockAccount(tx, accountId);
    const member = { communityId, accountId };
    const before = forgottenAt === null ? await meetTombstone(tx, member, at) : 'none';
    if (before === 'too-late') return;
    if (residencyId !== undefined) {
      const linked = await link(tx, { ...member, residencyId });
      await know(tx, newcomer, forgottenAt);
      if (before !== 'none') await store.noteForgotten(tx, member, before);
      await settle(tx, member, forgottenAt);
      return tellOf(tx, member, linked);
    }
    await know(tx, newcomer, forgottenAt);
    if (before !== 'none') await store.noteForgotten(tx, member, before);
    if (unitId === undefined) return;
    await store.addMove(tx, { id, communityId, accountId, unitId, at });
    await settle(tx, { communityId, accountId, unitId }, forgottenAt);
  };
}

/** Makes the community know the person, by the newest name that it was told. */
function createKnowing({ store }: Pick<SettlingDependencies, 'store'>) {
  return async (tx: Transaction, newcomer: Newcomer, forgottenAt: Date | null): Promise<void> => {
    const { communityId, accountId, givenName, familyName, reached = {}, at } = newcomer;
    const [known] = await store.findPersons(tx, { communityId, accountId });
    const person = known ?? {
      id: newId(),
      communityId,
      accountId,
      name: UNTOLD_NAME,
      namedAt: null,
    };
    if (known === undefined) await store.addPerson(tx, person);
    if (forgottenAt !== null) {
      await store.forgetPerson(tx, person, { name: FORGOTTEN_NAME, namedAt: forgottenAt });
      return;
    }
    if (newcomer.comes !== false) await store.noteWelcome(tx, person, at);
    await store.noteState(tx, { communityId, accountId });
    await store.noteReached(tx, person, reached, at);
    const name = nameOf(newcomer);
    if (name === undefined || (person.namedAt ?? new Date(0)) >= at) return;
    const told = { givenName: givenName ?? null, familyName: familyName ?? null };
    await store.renamePerson(tx, person, { name, namedAt: at, ...told });
  };
}
