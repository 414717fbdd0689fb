import { newId } from '@gatehouse/shared/ids/ids';
import { inNaturalOrder } from '@gatehouse/shared/sql/statements/natural-order';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { Acting } from '../../acting.js';
import type { BuildingsStore } from './buildings.store.js';
import type { UnitChangesStore } from './unit-changes.store.js';
import type { UnitDetailsStore } from './unit-details.store.js';
import type { UnitPartsStore } from './unit-parts.store.js';
import { ExternalRefTaken, UnitExists, UnitsRepeat } from './units.errors.js';
import { unitEvents } from './units.events.js';
import type { Building, UnitDetails, UnitDraft } from './units.types.js';

export interface MakingDependencies {
  changes: UnitChangesStore;
  parts: Pick<UnitPartsStore, 'add'>;
  writing: Pick<Writing, 'appendEvents'>;
}

/** What whoever changes units needs. */
export interface UnitChangesDependencies extends MakingDependencies {
  parts: UnitPartsStore;
  buildings: BuildingsStore;
  details: UnitDetailsStore;
  writing: Pick<Writing, 'inTransaction' | 'appendEvents'>;
  now: () => Date;
}

/** Units to be, of a building that the transaction has locked. */
export interface NewUnits {
  building: Building;
  drafts: readonly UnitDraft[];
  /** What they were before. */
  formerUnitIds?: readonly string[];
  /** Whether the transaction has seen already that their names and references are free. */
  areFree?: boolean;
  at: Date;
}

export type UnitMaker = ReturnType<typeof createUnitMaker>;

/** Makes units in a transaction that has locked their building. */
export function createUnitMaker({ changes, parts, writing }: MakingDependencies) {
  /** @throws UnitExists, ExternalRefTaken */
  const assertFree = async (
    tx: Transaction,
    { communityId, id: buildingId }: Building,
    drafts: readonly Pick<UnitDraft, 'name' | 'externalRef'>[],
  ): Promise<void> => {
    const names = drafts.map(({ name }) => name);
    const taken = await changes.namesTaken(tx, { communityId, buildingId }, names);
    if (taken.length > 0) throw new UnitExists(taken);
    const refs = drafts.flatMap(({ externalRef }) => externalRef ?? []);
    const takenRefs = await changes.refsTaken(tx, communityId, refs);
    if (takenRefs.length > 0) throw new ExternalRefTaken(takenRefs);
  };

  return {
    assertFree,

    /**
     * Makes all of the units, or none, and tells of them.
     * @throws UnitExists, ExternalRefTaken, UnitsRepeat
     */
    async make(
      tx: Transaction,
      acting: Acting,
      { building, drafts, formerUnitIds = [], areFree = false, at }: NewUnits,
    ): Promise<UnitDetails[]> {
      if (!areFree) await assertFree(tx, building, drafts);
      const units = drafts.map((draft) => newUnit(building, draft, formerUnitIds, at));
      const added = decided(
        () => changes.add(tx, units),
        () => assertFree(tx, building, drafts),
      );
      // The server writes the units while it is put together what is told of them.
      const events = unitEvents('gatehouse.unit.created.v1', acting, { units, at });
      await added;
      await parts.add(units, tx);
      await writing.appendEvents(tx, events);
      return units;
    },
  };
}

/**
 * Of two who take a reference at once, in two buildings, an index decides.
 * @param assertFree throws what the loser is told, unless it was at odds with itself
 */
export async function decided(
  write: () => Promise<unknown>,
  assertFree: () => Promise<void>,
): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (error instanceof UnitsRepeat) await assertFree();
    throw error;
  }
}

function newUnit(
  building: Building,
  draft: UnitDraft,
  formerUnitIds: readonly string[],
  createdAt: Date,
): UnitDetails {
  return {
    id: newId(),
    communityId: building.communityId,
    buildingId: building.id,
    building: building.name,
    ...draft,
    sortKey: inNaturalOrder(draft.name),
    status: 'active',
    formerUnitIds: [...formerUnitIds],
    createdAt,
  };
}
