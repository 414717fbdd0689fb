import { inNaturalOrder } from '@gatehouse/shared/sql/statements/natural-order';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Acting } from '../../acting.js';
import { decided, type UnitChangesDependencies } from './making-units.js';
import type { UnitColumns } from './unit-changes.store.js';
import { lockUnitsOfOneBuilding } from './unit-locks.js';
import { ExternalRefTaken, UnitExists, UnitNotFound } from './units.errors.js';
import { unitEvents } from './units.events.js';
import type { UnitChanges, UnitDetails } from './units.types.js';

/** How a unit changes. */
export function updatesOf(deps: UnitChangesDependencies) {
  const { details, changes, parts, writing, now } = deps;

  return {
    /**
     * @param decide sees the unit as it is; throws when it must not be changed
     * @throws UnitNotFound, UnitRetired, UnitExists, ExternalRefTaken
     */
    update: (
      acting: Acting,
      unitId: string,
      { changes: wanted, decide }: { changes: UnitChanges; decide: (before: UnitDetails) => void },
    ): Promise<UnitDetails> =>
      writing.inTransaction(async (tx) => {
        const named = { communityId: acting.communityId, unitIds: [unitId] };
        const { units } = await lockUnitsOfOneBuilding(deps, tx, { ...named, path: 'path.unitId' });
        const before = one(units, unitId);
        decide(before);
        await assertFree(deps, tx, before, wanted);
        const at = now();
        await decided(
          () => changes.change(tx, before, columnsOf(wanted), at),
          () => assertFree(deps, tx, before, wanted),
        );
        const after = one(await details.lock(tx, named), unitId);
        if (after.name !== before.name) {
          await parts.remove(tx, [before]);
          await parts.add([after], tx);
        }
        const told = { units: [after], at };
        await writing.appendEvents(tx, unitEvents('gatehouse.unit.changed.v1', acting, told));
        return after;
      }),
  };
}

function one(units: readonly UnitDetails[], unitId: string): UnitDetails {
  const [unit] = units;
  if (!unit) throw new UnitNotFound(unitId, 'path.unitId');
  return unit;
}

/** A unit may keep what it has, and write its own name in another way. */
async function assertFree(
  { changes }: UnitChangesDependencies,
  tx: Transaction,
  before: UnitDetails,
  { name, externalRef }: UnitChanges,
): Promise<void> {
  if (name !== undefined && name !== before.name) {
    const taken = await changes.namesTaken(tx, before, [name]);
    if (taken.some((each) => each !== before.name)) throw new UnitExists(taken);
  }
  if (externalRef === undefined || externalRef === null) return;
  if (externalRef === before.externalRef) return;
  const refs = await changes.refsTaken(tx, before.communityId, [externalRef]);
  if (refs.some((each) => each !== before.externalRef)) throw new ExternalRefTaken(refs);
}

function columnsOf({ name, ...rest }: UnitChanges): UnitColumns {
  return { ...rest, ...(name !== undefined && { name, sortKey: inNaturalOrder(name) }) };
}
