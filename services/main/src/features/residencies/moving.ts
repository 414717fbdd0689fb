import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { ResidencyBackwards } from './residencies.errors.js';
import type { Residency } from './residencies.types.js';
import type { PersonInUnit } from './residency-changes.store.js';
import {
  assertFree,
  end,
  viewOf,
  type Entering,
  type ResidencyChangesDependencies,
} from './residency-steps.js';

/** The residency with which somebody moves, and when. */
export interface Moving {
  residencyId: string;
  at: Date;
  /** The community's. */
  timeZone: string;
}

export type MovingResidencies = ReturnType<typeof createMoving>;

/** Residencies that begin and end with a move, within its transaction. Person and unit must be locked. */
export function createMoving(deps: ResidencyChangesDependencies) {
  const { store, settled, now } = deps;

  return {
    /** What the person has in the unit or is going to have, the last of it; none that is over. */
    openIn: (tx: Transaction, wanted: PersonInUnit): Promise<Residency | undefined> =>
      store.openIn(tx, wanted, now()),

    /**
     * Ends it at the moment, with all that hangs on it; one that ends earlier ends then.
     * @throws ResidencyNotFound, ResidencyBackwards
     */
    async moveOut(tx: Transaction, acting: Entering, moving: Moving): Promise<void> {
      const { residencyId: id, timeZone } = moving;
      const one = { id, communityId: acting.communityId };
      const before = await viewOf(deps, tx, one, timeZone, 'path.moveId');
      const { validFrom, validTo } = before.residency;
      const at = validTo !== null && validTo < moving.at ? validTo : moving.at;
      if (at <= validFrom) throw new ResidencyBackwards('body.at');
      await end(deps, tx, { acting, before, at });
    },

    /**
     * Begins at the moment what was to begin later.
     * @throws ResidencyNotFound, ResidencyOverlaps
     */
    async begin(tx: Transaction, acting: Entering, moving: Moving): Promise<void> {
      const { residencyId: id, at, timeZone } = moving;
      const one = { id, communityId: acting.communityId };
      const { residency } = await viewOf(deps, tx, one, timeZone, 'path.moveId');
      if (residency.isBegun || residency.isOver) return;
      const { validTo, kind, livesHere } = residency;
      const span = { validFrom: at < residency.validFrom ? at : residency.validFrom, validTo };
      const { communityId, unitId, person } = residency;
      const place = { communityId, unitId, personId: person.id, exceptId: id };
      await assertFree(store, tx, { ...place, ...span }, 'path.moveId');
      await store.change(tx, residency, { kind, livesHere, ...span });
      const happening = { at: now(), actorId: acting.accountId, changed: [id] };
      await settled(tx, communityId, [{ ...residency, ...span }], happening);
    },
  };
}
