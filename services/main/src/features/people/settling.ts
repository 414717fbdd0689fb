import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { UnitNotFound, type UnitsService } from '../units/units.feature.js';
import type { KeptChange, ResidencyKeeping } from '../residencies/residencies.feature.js';
import type { PeopleMovesStore } from './people-moves.store.js';
import type { Member, PersonWithAccount } from './people-moves.types.js';
import { endedBy, staysOf, type Move, type Stay } from './stays.js';

export interface SettlingDependencies {
  store: PeopleMovesStore;
  residencies: ResidencyKeeping;
  units: Pick<UnitsService, 'lockUnits'>;
}

/**
 * Makes who lives where what follows from all that was told of an account in a community, and tells
 * those with whom it lives from now on. The account must be locked.
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
  const { store, residencies, units } = deps;

  return async (tx, { communityId, accountId, unitId }, forgottenAt) => {
    const [person] = await store.findPersons(tx, { communityId, accountId });
    if (person === undefined) return;
    const told = await store.findMoves(tx, { communityId, accountId });
    const moves = movesOf(person, told, forgottenAt);
    await residencies.lockPerson(tx, person);
    const before = await residencies.staysOf(tx, person);
    const concerned = [...before, ...moves].flatMap((each) => each.unitId ?? []);
    const unitIds = await units.lockUnits(tx, communityId, concerned);
    if (unitId !== undefined && !unitIds.includes(unitId)) throw new UnitNotFound(unitId);
    const changes = changesOf(before, moves);
    await residencies.apply(tx, person, { changes, unitIds });
    await residencies.tellHousehold(tx, person, movesIn(before, changes));
  };
}

/**
 * What of it is about the person. Whom their community has forgotten has left it; who has come again with
 * the account since is somebody else, and nothing from before is about them.
 */
function movesOf(
  { state, forgottenAt: here = null }: PersonWithAccount,
  told: readonly Move[],
  everywhere: Date | null,
): readonly Move[] {
  if (here === null) return untilForgotten(told, everywhere);
  const since = told.filter(({ at }) => at > here);
  return untilForgotten(since, everywhere ?? (state === 'forgotten' ? here : null));
}

/** Who is forgotten has left everywhere, and moves in nowhere afterwards. */
function untilForgotten(moves: readonly Move[], forgottenAt: Date | null): readonly Move[] {
  if (forgottenAt === null) return moves;
  const left = { id: '', unitId: null, at: forgottenAt };
  return [left, ...moves.map((move) => (move.at < forgottenAt ? move : { ...move, unitId: null }))];
}

/** What makes the stays that there are those that follow from the moves. */
function changesOf(before: readonly Stay[], moves: readonly Move[]): KeptChange[] {
  const told = new Set(moves.map(({ id }) => id));
  const others = before.filter(({ id }) => !told.has(id)).map((stay) => endedBy(moves, stay));
  const after = [...others, ...staysOf(moves, others)];
  const is = new Map(before.map((stay) => [stay.id, stay]));
  const stays = new Set(after.map(({ id }) => id));
  return [
    ...before.filter(({ id }) => !stays.has(id)).map((stay) => ({ remove: stay })),
    ...after.flatMap((stay): KeptChange[] => {
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
function movesIn(before: readonly Stay[], changes: readonly KeptChange[]): Stay[] {
  const lived = new Set(before.filter(({ validTo }) => validTo === null).map((at) => at.unitId));
  return changes.flatMap((change) =>
    'add' in change && !lived.has(change.add.unitId) ? [change.add] : [],
  );
}

/** A stay that was ended by other means than a move is not taken up again. */
function endsEarlier(stay: Stay, known: Stay): stay is Stay & { validTo: Date } {
  return stay.validTo !== null && (known.validTo === null || stay.validTo < known.validTo);
}
