import { newId } from '@gatehouse/shared/ids/ids';
import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { Acting } from '../../acting.js';
import type { CodesService } from '../codes/codes.feature.js';
import type { CommunitiesService } from '../communities/communities.feature.js';
import type { PeopleService } from '../people/people.feature.js';
import type { Homes } from '../residencies/residencies.feature.js';
import { UnitNotFound } from '../units/units.feature.js';
import { createPassQr, type PassQr } from './pass-qr.js';
import type { ApproversOf } from './pass-approvals.service.js';
import { assertActive, createPassLock } from './pass-lock.js';
import type { PassRetiring } from './pass-retiring.js';
import { hasNotEnded, holderOf } from './pass-state.js';
import { draftedTerms, patched } from './pass-terms.js';
import type { PassListing, PassViews } from './pass-views.js';
import { passChanged, passIssued, passRequested, passRevoked } from './passes.events.js';
import type { PassesStore, PassUnit } from './passes.store.js';
import type { Pass, PassDraft, PassPatch, PassView } from './passes.types.js';

export interface PassesDependencies {
  store: PassesStore;
  views: PassViews;
  codes: Pick<CodesService, 'allot' | 'sign'>;
  retire: PassRetiring;
  approversOf: ApproversOf;
  communities: Pick<CommunitiesService, 'getCommunity'>;
  homes: Homes;
  people: Pick<PeopleService, 'getDoer'>;
  writing: Pick<Writing, 'inTransaction' | 'appendEvents'>;
  now: () => Date;
}

/** What is to be another, and what it must be until then. */
export interface PassChange {
  patch: PassPatch;
  /** Sees the pass as it is; throws when it must not be changed. */
  decide: (before: PassView) => void;
}

export type PassesService = ReturnType<typeof createPassesService>;

/** Permission to come that is given ahead, changed, and taken back. */
export function createPassesService(deps: PassesDependencies) {
  const { views, now } = deps;
  const qrOf = createPassQr(deps);

  return {
    /** The newest first, at most `limit`, of the homes that the caller looks after. */
    list: (acting: Acting, listing: PassListing): Promise<PassView[]> =>
      views.list(acting, listing),

    /** @throws PassNotFound */
    get: async (acting: Acting, id: string): Promise<PassView> =>
      views.viewOf((await views.find(acting, id)).pass),

    /** @throws PassNotFound, PassNotActive */
    async qr(acting: Acting, id: string): Promise<PassQr> {
      const { pass } = await views.find(acting, id);
      assertActive(pass, now());
      return qrOf(await views.viewOf(pass));
    },

    issue: issuing(deps),
    ...changing(deps),
  };
}

function issuing({
  store,
  views,
  codes,
  communities,
  people,
  writing,
  now,
  ...deps
}: PassesDependencies) {
  /** In the order of their ids, so that nobody waits for each other. */
  const lockHomes = async (
    tx: Transaction,
    acting: Acting,
    unitIds: readonly string[],
  ): Promise<PassUnit[]> => {
    const { communityId } = acting;
    const locked: PassUnit[] = [];
    for (const unitId of unitIds.toSorted()) {
      const missing = () => new UnitNotFound(unitId, 'body.unitIds');
      const { residencyId } = await deps.homes.lock(tx, acting, unitId, missing);
      await deps.homes.assertLivedIn(tx, { communityId, unitId });
      locked.push({ unitId, residencyId });
    }
    return locked;
  };

  /** @throws UnitNotFound, UnitEmpty, PassUnfit, WindowEmpty, CodesExhausted */
  return async (acting: Acting, draft: PassDraft, remember: Remember<PassView>) => {
    const { communityId } = acting;
    const [doer, { timeZone: zone }, approverIds] = await Promise.all([
      people.getDoer(acting),
      communities.getCommunity(communityId),
      deps.approversOf(acting, draft.kind),
    ]);
    const state = approverIds === undefined ? 'active' : 'pending';
    const [id, at] = [newId(), now()];
    const terms = draftedTerms(draft, { zone, at });
    return writing.inTransaction(async (tx): Promise<PassView> => {
      const units = await lockHomes(tx, acting, draft.unitIds);
      const code = await codes.allot(tx, holderOf({ communityId, id }));
      const pass: Pass = {
        ...{ id, communityId, unitIds: units.map(({ unitId }) => unitId), kind: draft.kind },
        ...{ ...terms, state, uses: 0, revision: 0, code, issuedAt: at },
        issuedBy: doer.by,
      };
      await store.add(tx, pass, units);
      const view = await views.viewOf(pass, tx);
      await writing.appendEvents(tx, [
        approverIds === undefined
          ? passIssued(view, doer)
          : passRequested(view, { doer, at, toldIds: approverIds }),
      ]);
      await remember(tx, view);
      return view;
    });
  };
}

function changing(deps: PassesDependencies) {
  const { store, views, retire, communities, people, writing, now } = deps;
  const lock = createPassLock(deps);

  return {
    /**
     * What had to be approved has to be again: somebody else may come by it now, or at another time.
     * @throws PassNotFound, PassNotActive, PassUnfit, WindowEmpty, and what `decide` does
     */
    async change(acting: Acting, id: string, { patch, decide }: PassChange): Promise<PassView> {
      const [{ unitId, pass: seen }, doer, { timeZone: zone }] = await Promise.all([
        views.find(acting, id),
        people.getDoer(acting),
        communities.getCommunity(acting.communityId),
      ]);
      const approverIds = await deps.approversOf(acting, seen.kind);
      return writing.inTransaction(async (tx) => {
        const before = await views.viewOf(await lock(tx, acting, id, unitId), tx);
        decide(before);
        const at = now();
        assertActive(before.pass, at);
        const pass = patched(before.pass, patch, { zone, at });
        const view =
          approverIds === undefined
            ? { ...before, pass }
            : { ...before, pass: { ...pass, state: 'pending' as const } };
        await store.change(tx, view.pass);
        await writing.appendEvents(tx, [
          approverIds === undefined
            ? passChanged(view, at, doer)
            : passRequested(view, { doer, at, toldIds: approverIds }),
        ]);
        return view;
      });
    },

    /**
     * One that has ended stays as it is.
     * @throws PassNotFound
     */
    async revoke(acting: Acting, id: string): Promise<void> {
      const [{ unitId }, doer] = await Promise.all([
        views.find(acting, id),
        people.getDoer(acting),
      ]);
      await writing.inTransaction(async (tx) => {
        const pass = await lock(tx, acting, id, unitId);
        if (!hasNotEnded(pass.state)) return;
        const at = now();
        await store.end(tx, pass, { state: 'revoked', at, by: doer.by });
        await retire(tx, pass, at);
        const revoking = { reason: 'taken-back', doer } as const;
        const view = await views.viewOf(pass, tx);
        await writing.appendEvents(tx, [passRevoked(view, at, revoking)]);
      });
    },
  };
}
