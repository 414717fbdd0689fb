import { dueWork, type DueOptions } from '@gatehouse/shared/lifecycle/due';
import type { LifecyclePart } from '@gatehouse/shared/lifecycle/lifecycle';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { CommunitiesService } from '../communities/communities.feature.js';
import type { ResidencyChanges } from '../residencies/residencies.feature.js';
import type { UnitsService } from '../units/units.feature.js';
import { moveFailed } from './moves.events.js';
import type { DoMove } from './move-doing.js';
import type { DueMove, MovesDueStore } from './moves-due.store.js';
import type { MovesStore } from './moves.store.js';

export interface MovesDueDependencies extends Pick<
  DueOptions,
  'logger' | 'meter' | 'everyMs' | 'now'
> {
  due: MovesDueStore;
  store: Pick<MovesStore, 'find' | 'markFailed'>;
  doMove: DoMove;
  communities: Pick<CommunitiesService, 'getCommunity'>;
  residencies: Pick<ResidencyChanges['service'], 'lockPerson'>;
  units: Pick<UnitsService, 'findUnits' | 'lockUnits'>;
  /** The accounts of those who manage a community. */
  findManagers: (communityId: string) => Promise<string[]>;
  writing: Pick<Writing, 'inTransaction' | 'appendEvents'>;
}

/** Does approved moves when their time comes. One that cannot be done is tried again, and managers hear. */
export function createMovesDue(deps: MovesDueDependencies): LifecyclePart {
  const { due, doMove, writing, now } = deps;
  return dueWork(
    {
      name: 'moves',
      find: due.findDue,
      lookUp: (rows) => zonesOf(deps, rows),
      lock: async (tx, ids) => {
        await lockAround(deps, tx, await due.whereabouts(tx, ids));
        return due.lockDue(tx, ids, now());
      },
      effect: async (tx, moves, { at, known: zones }) => {
        for (const move of moves) {
          const timeZone = zones.get(move.communityId);
          if (timeZone === undefined) throw new Error('the zone of a move is not known');
          await doMove(tx, move, { moment: move.due, at, timeZone });
        }
      },
      failed: (row, at) => tellManagers(deps, row, at),
    },
    { ...deps, inTransaction: writing.inTransaction },
  );
}

async function zonesOf(
  { communities }: Pick<MovesDueDependencies, 'communities'>,
  rows: readonly DueMove[],
): Promise<ReadonlyMap<string, string>> {
  const zones = new Map<string, string>();
  for (const id of new Set(rows.map(({ communityId }) => communityId)))
    zones.set(id, (await communities.getCommunity(id)).timeZone);
  return zones;
}

/** In the order of everybody: persons, then units, each by their ids; so nobody waits in a circle. */
async function lockAround(
  { residencies, units }: Pick<MovesDueDependencies, 'residencies' | 'units'>,
  tx: Transaction,
  rows: readonly Omit<DueMove, 'dueAt'>[],
): Promise<void> {
  const persons = new Map(rows.map((row) => [row.personId, row.communityId]));
  for (const [id, communityId] of inOrder(persons))
    await residencies.lockPerson(tx, { communityId, id });
  const homes = new Map<string, Set<string>>();
  for (const { communityId, unitId } of rows)
    homes.set(communityId, (homes.get(communityId) ?? new Set()).add(unitId));
  for (const [communityId, unitIds] of inOrder(homes))
    await units.lockUnits(tx, communityId, [...unitIds]);
}

const inOrder = <Value>(all: ReadonlyMap<string, Value>): [string, Value][] =>
  [...all].sort(([one], [other]) => (one < other ? -1 : 1));

/** Once for each move, however often it is tried. */
async function tellManagers(
  { store, units, findManagers, writing }: MovesDueDependencies,
  row: DueMove,
  at: Date,
): Promise<void> {
  const move = await store.find(row.communityId, row.id);
  if (move === undefined) return;
  const managerIds = await findManagers(move.communityId);
  await writing.inTransaction(async (tx) => {
    if (!(await store.markFailed(tx, move, at))) return;
    const [unit] = await units.findUnits(move.communityId, [move.unitId], tx);
    if (unit !== undefined)
      await writing.appendEvents(tx, [moveFailed(move, { unit, at }, managerIds)]);
  });
}
