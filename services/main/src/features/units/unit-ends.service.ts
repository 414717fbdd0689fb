import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Acting } from '../../acting.js';
import type { FindUnitBlockers } from '../../blockers.js';
import { createUnitMaker, type UnitChangesDependencies } from './making-units.js';
import { lockUnitsOfOneBuilding } from './unit-locks.js';
import { UnitInUse, UnitsTooFew } from './units.errors.js';
import { unitEvents } from './units.events.js';
import type { UnitDetails, UnitDraft, UnitPiece } from './units.types.js';

export interface UnitEndsDependencies extends UnitChangesDependencies {
  /** What may stand in the way of a unit's going, of all features. */
  blockers: () => readonly FindUnitBlockers[];
}

export type UnitEndsService = ReturnType<typeof createUnitEndsService>;

/** How units end: retired, split into several, or merged into one. */
export function createUnitEndsService(deps: UnitEndsDependencies) {
  const { writing, now } = deps;
  const maker = createUnitMaker(deps);
  const retireAll = createRetiring(deps);

  const lock = (tx: Transaction, { communityId }: Acting, unitIds: string[], path: string) =>
    lockUnitsOfOneBuilding(deps, tx, { communityId, unitIds, path });

  return {
    /** @throws UnitNotFound, UnitRetired, UnitInUse */
    retire: (
      acting: Acting,
      unitId: string,
      remember: Remember<UnitDetails>,
    ): Promise<UnitDetails> =>
      writing.inTransaction(async (tx) => {
        const { units } = await lock(tx, acting, [unitId], 'path.unitId');
        const [retired] = await retireAll(tx, acting, { units, at: now() });
        if (!retired) throw new Error('one unit was locked');
        await remember(tx, retired);
        return retired;
      }),

    /**
     * On the same floor and of the same kind, unless a piece says otherwise.
     * @returns the units in its place
     * @throws UnitNotFound, UnitRetired, UnitInUse, UnitExists, ExternalRefTaken, UnitsRepeat
     */
    split: (
      acting: Acting,
      unitId: string,
      { pieces, remember }: { pieces: readonly UnitPiece[]; remember: Remember<UnitDetails[]> },
    ): Promise<UnitDetails[]> =>
      writing.inTransaction(async (tx) => {
        const { building, units } = await lock(tx, acting, [unitId], 'path.unitId');
        const at = now();
        await retireAll(tx, acting, { units, at });
        const drafts = units.flatMap((unit) => pieces.map((piece) => pieceOf(unit, piece)));
        const formerUnitIds = [unitId];
        const made = await maker.make(tx, acting, { building, drafts, formerUnitIds, at });
        await remember(tx, made);
        return made;
      }),

    /**
     * @returns the unit in their place
     * @throws UnitNotFound, UnitsApart, UnitRetired, UnitsTooFew, UnitInUse, UnitExists,
     *   ExternalRefTaken
     */
    merge: (
      acting: Acting,
      { unitIds, ...draft }: UnitDraft & { unitIds: string[] },
      remember: Remember<UnitDetails>,
    ): Promise<UnitDetails> =>
      writing.inTransaction(async (tx) => {
        const { building, units } = await lock(tx, acting, unitIds, 'body.unitIds');
        if (units.length < 2) throw new UnitsTooFew();
        const at = now();
        await retireAll(tx, acting, { units, at });
        const formerUnitIds = units.map(({ id }) => id);
        const place = { building, drafts: [draft], formerUnitIds, at };
        const [made] = await maker.make(tx, acting, place);
        if (!made) throw new Error('one unit was asked for');
        await remember(tx, made);
        return made;
      }),
  };
}

/** Retires units that the transaction has locked, and tells of it. */
function createRetiring({ changes, parts, writing, blockers }: UnitEndsDependencies) {
  return async (
    tx: Transaction,
    acting: Acting,
    { units, at }: { units: readonly UnitDetails[]; at: Date },
  ): Promise<UnitDetails[]> => {
    const going = { communityId: acting.communityId, unitIds: units.map(({ id }) => id), at };
    const found = [];
    for (const find of blockers()) found.push(...(await find(tx, going)));
    if (found.length > 0) throw new UnitInUse(found);
    await changes.retire(tx, units, at);
    await parts.remove(tx, units);
    const retired = units.map((unit) => ({ ...unit, status: 'retired' as const, retiredAt: at }));
    const events = unitEvents('gatehouse.unit.retired.v1', acting, { units: retired, at });
    await writing.appendEvents(tx, events);
    return retired;
  };
}

function pieceOf({ floor, kind }: UnitDetails, piece: UnitPiece): UnitDraft {
  return { kind, ...(floor !== undefined && { floor }), ...piece };
}
