import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { Acting } from '../../acting.js';
import type { Doer, PeopleService } from '../people/people.feature.js';
import type { PoliciesService } from '../policies/policies.feature.js';
import type { Homes } from '../residencies/residencies.feature.js';
import { assertIs, createPassLock } from './pass-lock.js';
import type { PassRetiring } from './pass-retiring.js';
import type { PassViews } from './pass-views.js';
import { passApproved, passRefused } from './passes.events.js';
import type { PassesStore } from './passes.store.js';
import type { Pass, PassKind, PassView } from './passes.types.js';

/** Finds the accounts of those who manage a community. */
export type FindManagers = (communityId: string) => Promise<readonly string[]>;

export interface PassApprovalsDependencies {
  store: Pick<PassesStore, 'lock' | 'change' | 'end'>;
  views: Pick<PassViews, 'find' | 'viewOf'>;
  retire: PassRetiring;
  homes: Pick<Homes, 'lock'>;
  people: Pick<PeopleService, 'getDoer'>;
  writing: Pick<Writing, 'inTransaction' | 'appendEvents'>;
  now: () => Date;
}

export interface ApproversDependencies {
  policies: Pick<PoliciesService, 'recently'>;
  findManagers: FindManagers;
}

export type ApproversOf = ReturnType<typeof createApproversOf>;

/** Who has to approve a pass of the kind that somebody gives; undefined where nobody has to. */
export const createApproversOf =
  ({ policies, findManagers }: ApproversDependencies) =>
  async (acting: Acting, kind: PassKind): Promise<readonly string[] | undefined> => {
    if (!acting.ownUnitsOnly) return undefined;
    const { approval } = await policies.recently('passes', acting.communityId);
    return approval.includes(kind) ? findManagers(acting.communityId) : undefined;
  };

interface Deciding {
  pass: Pass;
  doer: Doer;
  at: Date;
}

export type PassApprovalsService = ReturnType<typeof createPassApprovalsService>;

/** Saying yes or no to passes that wait for it. */
export function createPassApprovalsService(deps: PassApprovalsDependencies) {
  const { store, views, retire, people, writing, now } = deps;
  const lock = createPassLock(deps);

  const decide = async (
    acting: Acting,
    id: string,
    decision: (tx: Transaction, deciding: Deciding) => Promise<PassView>,
  ): Promise<PassView> => {
    const [{ unitId }, doer] = await Promise.all([views.find(acting, id), people.getDoer(acting)]);
    return writing.inTransaction(async (tx) => {
      const [pass, at] = [await lock(tx, acting, id, unitId), now()];
      assertIs('pending', pass, at);
      return decision(tx, { pass, doer, at });
    });
  };

  return {
    /** @throws PassNotFound, PassNotActive */
    approve: (acting: Acting, id: string, remember: Remember<PassView>): Promise<PassView> =>
      decide(acting, id, async (tx, { pass, doer, at }) => {
        const view = await views.viewOf({ ...pass, state: 'active' }, tx);
        await store.change(tx, view.pass);
        const deciding = { doer, at, toldIds: [pass.issuedBy.accountId] };
        await writing.appendEvents(tx, [passApproved(view, deciding)]);
        await remember(tx, view);
        return view;
      }),

    /** @throws PassNotFound, PassNotActive */
    refuse: (
      acting: Acting,
      id: string,
      { reason, remember }: { reason?: string | undefined; remember: Remember<PassView> },
    ): Promise<PassView> =>
      decide(acting, id, async (tx, { pass, doer, at }) => {
        const why = reason === undefined ? {} : { reason };
        await store.end(tx, pass, { state: 'refused', at, by: doer.by, ...why });
        await retire(tx, pass, at);
        const ended = { state: 'refused', endedAt: at, revokedBy: doer.by, ...why } as const;
        const view = await views.viewOf({ ...pass, ...ended }, tx);
        const deciding = { doer, at, toldIds: [pass.issuedBy.accountId] };
        await writing.appendEvents(tx, [passRefused(view, deciding)]);
        await remember(tx, view);
        return view;
      }),
  };
}
