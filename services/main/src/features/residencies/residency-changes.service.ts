import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { dayAt } from '@gatehouse/shared/time/local-time';
import type { Acting } from '../../acting.js';
import { ResidencyNotFound } from './residencies.errors.js';
import type { ResidencyView } from './residencies.types.js';
import { spanOf } from './residency-dates.js';
import {
  end,
  setContact,
  start,
  update,
  viewOf,
  type ResidencyChangesDependencies,
  type Entering,
  type ResidencyDraft,
  type ResidencyPatch,
} from './residency-steps.js';

export type ResidencyChangesService = ReturnType<typeof createResidencyChangesService>;

/** Who is entered to live where. Persons are locked before units, and both before residencies. */
export function createResidencyChangesService(deps: ResidencyChangesDependencies) {
  const { communities, units } = deps;
  const zoneOf = async (communityId: string): Promise<string> =>
    (await communities.getCommunity(communityId)).timeZone;

  return {
    /**
     * @throws NoSuchPerson, UnitNotFound, PersonForgotten, ResidencyBackwards, ResidencyOverlaps,
     *   ContactUnfit
     */
    async start(
      acting: Acting,
      draft: ResidencyDraft,
      remember: Remember<ResidencyView>,
    ): Promise<ResidencyView> {
      const timeZone = await zoneOf(acting.communityId);
      const span = spanOf(draft.from, draft.to, timeZone);
      return deps.writing.inTransaction(async (tx) => {
        const view = await start(deps, tx, { acting, draft, span, timeZone });
        await remember(tx, view);
        return view;
      });
    },

    /**
     * Somebody lives in the unit from that moment on; within a transaction of the feature that lets them.
     * @throws NoSuchPerson, UnitNotFound, PersonForgotten, ResidencyOverlaps
     */
    moveIn(
      tx: Transaction,
      acting: Entering,
      { at, timeZone, path, ...who }: Incoming,
    ): Promise<ResidencyView> {
      const draft = { ...who, from: dayAt(at, timeZone), livesHere: true, isPrimary: false };
      const span = { validFrom: at, validTo: null };
      return start(deps, tx, { acting, draft, span, timeZone, path });
    },

    /**
     * @param decide sees the residency as it is; throws when it must not be changed
     * @throws ResidencyNotFound, ResidencyState, ResidencyBackwards, EndIsOver, ResidencyOverlaps
     */
    async update(
      acting: Acting,
      residencyId: string,
      { patch, decide }: { patch: ResidencyPatch; decide: (before: ResidencyView) => void },
    ): Promise<ResidencyView> {
      const timeZone = await zoneOf(acting.communityId);
      return locked(deps, { acting, residencyId, timeZone }, async (tx, before) => {
        decide(before);
        await update(deps, tx, { acting, before, patch });
      });
    },

    /**
     * Ends it at the moment, or at the end of today; calls off what has not begun.
     * @throws ResidencyNotFound, ResidencyBackwards
     */
    async end(
      acting: Acting,
      residencyId: string,
      { at, remember }: { at?: Date | undefined; remember: Remember<ResidencyView> },
    ): Promise<ResidencyView> {
      const timeZone = await zoneOf(acting.communityId);
      const asked = { acting, residencyId, timeZone, remember };
      return locked(deps, asked, (tx, before) => end(deps, tx, { acting, before, at }));
    },

    /** @throws UnitNotFound, ResidencyNotFound, ContactUnfit */
    async setContact(
      acting: Acting,
      { unitId, residencyId }: { unitId: string; residencyId: string },
      remember: Remember<ResidencyView>,
    ): Promise<ResidencyView> {
      await units.getUnit(acting.communityId, unitId, 'path.unitId');
      const timeZone = await zoneOf(acting.communityId);
      const path = 'body.residencyId';
      const asked = { acting, residencyId, timeZone, remember, unitId, path };
      return locked(deps, asked, (tx, { residency }) => setContact(deps, tx, acting, residency));
    },
  };
}

/** Who moves in, and when. */
export interface Incoming extends Pick<ResidencyDraft, 'personId' | 'unitId' | 'kind'> {
  at: Date;
  /** The community's. */
  timeZone: string;
  /** Where the request names them. */
  path: string;
}

interface Asked {
  acting: Acting;
  residencyId: string;
  timeZone: string;
  /** The unit that it must be in. */
  unitId?: string;
  /** Where the request names the residency. */
  path?: string;
  remember?: Remember<ResidencyView>;
}

/** Does something to a residency that nobody else changes meanwhile. */
async function locked(
  deps: ResidencyChangesDependencies,
  { acting, residencyId, timeZone, unitId, path, remember }: Asked,
  work: (tx: Transaction, before: ResidencyView) => Promise<void>,
): Promise<ResidencyView> {
  const { lists, store, units, writing } = deps;
  const one = { communityId: acting.communityId, id: residencyId };
  const seen = await lists.find(one.communityId, residencyId);
  if (seen === undefined || (unitId !== undefined && seen.unitId !== unitId))
    throw new ResidencyNotFound(residencyId, path);
  return writing.inTransaction(async (tx) => {
    await store.lockPerson(tx, { communityId: one.communityId, id: seen.person.id });
    await units.lockUnits(tx, one.communityId, [seen.unitId]);
    await work(tx, await viewOf(deps, tx, one, timeZone, path));
    const after = await viewOf(deps, tx, one, timeZone, path);
    await remember?.(tx, after);
    return after;
  });
}
