import { dueWork, type DueOptions } from '@gatehouse/shared/lifecycle/due';
import type { LifecyclePart } from '@gatehouse/shared/lifecycle/lifecycle';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { UnitsService } from '../units/units.feature.js';
import type { Residency } from './residencies.types.js';
import type { ResidencyChangesStore } from './residency-changes.store.js';
import type { Settled } from './residency-steps.js';
import type { DueResidency, ResidencyDueStore } from './residency-due.store.js';

export interface ResidencyDueDependencies extends Pick<
  DueOptions,
  'logger' | 'meter' | 'everyMs' | 'now'
> {
  due: ResidencyDueStore;
  store: Pick<ResidencyChangesStore, 'lockPerson'>;
  units: Pick<UnitsService, 'lockUnits'>;
  settled: Settled;
  writing: Writing;
}

/** Begins and ends residencies when their time comes. One that a request ends first is its own. */
export function createResidencyDue(deps: ResidencyDueDependencies): LifecyclePart {
  const { due, settled, writing, now } = deps;
  return dueWork(
    {
      name: 'residencies',
      find: due.findDue,
      lookUp: () => Promise.resolve(undefined),
      lock: async (tx, ids) => {
        await lockAround(deps, tx, await due.whereabouts(tx, ids));
        return due.lockDue(tx, ids, now());
      },
      effect: async (tx, residencies, { at }) => {
        for (const [communityId, some] of byCommunity(residencies))
          await settled(tx, communityId, some, { at });
      },
    },
    { ...deps, inTransaction: writing.inTransaction },
  );
}

/** In the order of everybody: persons, then units, each by their ids; so nobody waits in a circle. */
async function lockAround(
  { store, units }: Pick<ResidencyDueDependencies, 'store' | 'units'>,
  tx: Transaction,
  rows: readonly Omit<DueResidency, 'dueAt'>[],
): Promise<void> {
  const persons = new Map(rows.map((row) => [row.personId, row.communityId]));
  for (const [id, communityId] of inOrder(persons)) await store.lockPerson(tx, { communityId, id });
  for (const [communityId, some] of inOrder(byCommunity(rows)))
    await units.lockUnits(tx, communityId, [...new Set(some.map(({ unitId }) => unitId))]);
}

const inOrder = <Value>(all: ReadonlyMap<string, Value>): [string, Value][] =>
  [...all].sort(([one], [other]) => (one < other ? -1 : 1));

function byCommunity<Row extends Pick<Residency, 'communityId'>>(
  rows: readonly Row[],
): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows)
    groups.set(row.communityId, [...(groups.get(row.communityId) ?? []), row]);
  return groups;
}
