import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { ResidencyEnding } from '../../endings.js';
import type { UnitsService } from '../units/units.feature.js';
import type { Residency } from './residencies.types.js';
import type { KeptStay, OneOf, ResidencyChangesStore } from './residency-changes.store.js';
import type { Newcomer, TellHousehold } from './household.js';
import type { TakeEffect } from './taking-effect.js';

/** A stay that begins because an account came. */
export interface NewStay {
  id: string;
  unitId: string;
  validFrom: Date;
  validTo: Date | null;
}

/** What makes the residencies of a person those that follow from what auth tells. */
export type KeptChange = { add: NewStay } | { end: OneStay; at: Date } | { remove: OneStay };

interface OneStay {
  id: string;
}

export interface ResidencyKeepingDependencies {
  store: ResidencyChangesStore;
  units: Pick<UnitsService, 'lockUnits'>;
  takeEffect: TakeEffect;
  /** What hangs on residencies; known once all features are made. */
  endings: readonly ResidencyEnding[];
  tellHousehold: TellHousehold;
  now: () => Date;
}

export type ResidencyKeeping = ReturnType<typeof createResidencyKeeping>;

/**
 * Residencies as far as they follow from people and their accounts, within a transaction of the feature
 * that knows of these. A person has to be locked, and where units are concerned these too.
 */
export function createResidencyKeeping(deps: ResidencyKeepingDependencies) {
  const { store, units, takeEffect, tellHousehold, now } = deps;

  return {
    /** Lets nobody else change where the person lives before the transaction ends. */
    lockPerson: (tx: Transaction, person: OneOf) => store.lockPerson(tx, person),

    /** Every residency of the person, also those that are over. */
    staysOf: (tx: Transaction, person: OneOf): Promise<KeptStay[]> => store.staysOf(tx, person),

    /** Whose residency it is; undefined when the community has no such one. */
    async personOf(tx: Transaction, residency: OneOf): Promise<Residency['person'] | undefined> {
      return (await store.find(tx, residency))?.person;
    },

    /**
     * Makes the changes, with what follows from them for whoever lives there.
     * @param unitIds all that are concerned; locked
     */
    async apply(
      tx: Transaction,
      person: OneOf,
      { changes, unitIds }: { changes: readonly KeptChange[]; unitIds: readonly string[] },
    ): Promise<void> {
      const { communityId, id: personId } = person;
      const removed: Residency[] = [];
      for (const change of changes) {
        if ('add' in change) {
          const marks = { isBegun: false, isOver: false };
          await store.add(tx, { ...change.add, personId, communityId, kind: 'tenant', ...marks });
        } else if ('end' in change) {
          await store.end(tx, { communityId, id: change.end.id }, change.at);
        } else removed.push(...(await remove(store, tx, { communityId, id: change.remove.id })));
      }
      const changed = changes.flatMap((change) => idOf(change));
      const open = (await store.openOf(tx, person)).filter(({ id }) => changed.includes(id));
      const happening = { at: now(), because: 'account-left' as const, unitIds };
      await takeEffect(tx, communityId, [...open, ...removed], happening);
    },

    /** Tells who lives with the person from now on. The units must be locked. */
    tellHousehold: (tx: Transaction, person: Newcomer, stays: readonly NewStay[]): Promise<void> =>
      tellHousehold(tx, person, stays),

    /** Another person has all residencies from now on, and what else features hold of the first. Both must be locked. */
    async giveTo(tx: Transaction, from: OneOf, toId: string): Promise<void> {
      const unitIds = (await store.staysOf(tx, from)).map(({ unitId }) => unitId);
      await units.lockUnits(tx, from.communityId, [...new Set(unitIds)]);
      await store.giveTo(tx, from, toId);
      for (const { giveTo } of deps.endings) await giveTo?.(tx, from, toId);
    },

    /** Chooses the contacts of the person's units anew: they have come of age, or were thought to have. */
    async chooseContacts(tx: Transaction, person: OneOf): Promise<void> {
      const { communityId } = person;
      const open = await store.openOf(tx, person);
      const unitIds = [...new Set(open.map(({ unitId }) => unitId))];
      await units.lockUnits(tx, communityId, unitIds);
      await takeEffect(tx, communityId, [], { at: now(), unitIds });
    },
  };
}

/** One that began without our knowing of an earlier one is told to be over. */
async function remove(
  store: Pick<ResidencyChangesStore, 'find' | 'remove'>,
  tx: Transaction,
  one: OneOf,
): Promise<Residency[]> {
  const residency = await store.find(tx, one);
  await store.remove(tx, one);
  if (residency === undefined || residency.isOver) return [];
  return [{ ...residency, validTo: residency.validFrom }];
}

function idOf(change: KeptChange): string[] {
  if ('add' in change) return [change.add.id];
  return 'end' in change ? [change.end.id] : [];
}
