import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { UnitNotFound, type CommunitiesService } from '../communities/communities.feature.js';
import { createTellHousehold } from './household.js';
import type { PersonRow } from './people.model.js';
import type { Member, PeopleMovesStore } from './people-moves.store.js';
import type { PeopleResidenciesStore } from './people-residencies.store.js';
import { endedBy, staysOf, type Move, type Stay } from './stays.js';

export interface SettlingDependencies {
  store: PeopleMovesStore;
  residencies: PeopleResidenciesStore;
  communities: Pick<CommunitiesService, 'lockUnits' | 'findUnits'>;
  now: () => Date;
}

/**
 * Makes who lives where what follows from all that was told of an account in a community, chooses the
 * contacts of the units that it concerns, and tells those with whom it lives from now on. The account
 * must be locked.
 *
 * @param where with a unit that the community must have
 * @throws UnitNotFound
 */
export type Settle = (
  tx: Transaction,
  where: Member & { unitId?: string },
  forgottenAt: Date | null,
) => Promise<void>;

export function createSettling(deps: SettlingDependencies): Settle {
  const { store, residencies, communities } = deps;
  const tellHousehold = createTellHousehold(deps);

  const apply = async (tx: Transaction, person: PersonRow, change: Change): Promise<void> => {
    const { id: personId, communityId } = person;
    if ('remove' in change) return residencies.remove(tx, { communityId, id: change.remove.id });
    if ('end' in change) return residencies.end(tx, { communityId, id: change.end.id }, change.at);
    await residencies.add(tx, { ...change.add, personId, communityId, kind: 'tenant' });
  };

  return async (tx, { communityId, accountId, unitId }, forgottenAt) => {
    const [person] = await store.findPersons(tx, { communityId, accountId });
    if (person === undefined) return;
    const told = await store.findMoves(tx, { communityId, accountId });
    const moves = untilForgotten(told, forgottenAt);
    const before = await residencies.findStays(tx, person);
    const unitIds = [...before, ...moves].flatMap((each) => each.unitId ?? []);
    const units = await communities.lockUnits(tx, communityId, unitIds);
    if (unitId !== undefined && !units.includes(unitId)) throw new UnitNotFound(unitId);
    const changes = changesOf(before, moves);
    for (const change of changes) await apply(tx, person, change);
    for (const each of units) await residencies.choosePrimary(tx, { communityId, unitId: each });
    await tellHousehold(tx, person, movesIn(before, changes));
  };
}

type Change = { add: Stay } | { end: Stay; at: Date } | { remove: Stay };

/** Who is forgotten has left everywhere, and moves in nowhere afterwards. */
function untilForgotten(moves: readonly Move[], forgottenAt: Date | null): readonly Move[] {
  if (forgottenAt === null) return moves;
  const left = { id: '', unitId: null, at: forgottenAt };
  return [left, ...moves.map((move) => (move.at < forgottenAt ? move : { ...move, unitId: null }))];
}

/** What makes the stays that there are those that follow from the moves. */
function changesOf(before: readonly Stay[], moves: readonly Move[]): Change[] {
  const told = new Set(moves.map(({ id }) => id));
  const others = before.filter(({ id }) => !told.has(id)).map((stay) => endedBy(moves, stay));
  const after = [...others, ...staysOf(moves, others)];
  const is = new Map(before.map((stay) => [stay.id, stay]));
  const stays = new Set(after.map(({ id }) => id));
  return [
    ...before.filter(({ id }) => !stays.has(id)).map((stay) => ({ remove: stay })),
    ...after.flatMap((stay): Change[] => {
      const known = is.get(stay.id);
      if (known === undefined) return [{ add: stay }];
      return endsEarlier(stay, known) ? [{ end: known, at: stay.validTo }] : [];
    }),
  ];
}

/**
 * The stays that begin. An earlier move that becomes known late puts one stay in the place of another:
 * whoever lived there already does not move in.
 */
function movesIn(before: readonly Stay[], changes: readonly Change[]): Stay[] {
  const lived = new Set(before.filter(({ validTo }) => validTo === null).map((at) => at.unitId));
  return changes.flatMap((change) =>
    'add' in change && !lived.has(change.add.unitId) ? [change.add] : [],
  );
}

/** A stay that was ended by other means than a move is not taken up again. */
function endsEarlier(stay: Stay, known: Stay): stay is Stay & { validTo: Date } {
  return stay.validTo !== null && (known.validTo === null || stay.validTo < known.validTo);
}
