import { newId } from '@gatehouse/shared/ids/ids';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { CodesService } from '../codes/codes.feature.js';
import type { Doer } from '../people/people.feature.js';
import type { PassRetiring } from './pass-retiring.js';
import { hasNotEnded, holderOf } from './pass-state.js';
import { draftedTerms } from './pass-terms.js';
import type { PassViews } from './pass-views.js';
import { passIssued, passRevoked } from './passes.events.js';
import type { PassesStore } from './passes.store.js';
import type { Pass, PassDraft, PassSource } from './passes.types.js';

export interface PassSourcesDependencies {
  store: Pick<PassesStore, 'add' | 'end' | 'lockBySource'>;
  views: Pick<PassViews, 'viewOf'>;
  codes: Pick<CodesService, 'allot'>;
  retire: PassRetiring;
  writing: Pick<Writing, 'appendEvents'>;
}

/** The one pass of something, and the community that it is of. */
export interface SourceOf {
  communityId: string;
  source: PassSource;
}

/** A pass that something else brings with it. */
export interface SourcedPass extends SourceOf {
  draft: PassDraft;
  /** In whose name. */
  doer: Doer;
  /** Where the community is. */
  zone: string;
  at: Date;
}

/** Passes that nobody gives by hand: they come and go with what they are for. */
export function createPassSources(deps: PassSourcesDependencies) {
  const { store, views, codes, retire, writing } = deps;
  return {
    /**
     * In the transaction of what brings it, which has the units locked. There is one: who asks again has
     * that, whatever has become of it.
     * @throws PassUnfit, WindowEmpty, CodesExhausted
     */
    async issueFor(tx: Transaction, wanted: SourcedPass): Promise<Pass> {
      const { communityId, source, draft, doer, zone, at } = wanted;
      const known = await store.lockBySource(tx, wanted);
      if (known !== undefined) return known;
      const id = newId();
      const pass: Pass = {
        ...{ id, communityId, unitIds: [...draft.unitIds].sort(), kind: draft.kind },
        ...draftedTerms(draft, { zone, at }),
        ...{ state: 'active', uses: 0, revision: 0, issuedAt: at, issuedBy: doer.by, source },
        code: await codes.allot(tx, holderOf({ communityId, id })),
      };
      await store.add(
        tx,
        pass,
        pass.unitIds.map((unitId) => ({ unitId })),
      );
      await writing.appendEvents(tx, [passIssued(await views.viewOf(pass, tx), doer)]);
      return pass;
    },

    /** In the transaction in which what it is for ends. One that has ended stays as it is. */
    async revokeBySource(tx: Transaction, of: SourceOf, at: Date): Promise<void> {
      const pass = await store.lockBySource(tx, of);
      if (pass === undefined || !hasNotEnded(pass.state)) return;
      await store.end(tx, pass, { state: 'revoked', at });
      await retire(tx, pass, at);
      const view = await views.viewOf(pass, tx);
      await writing.appendEvents(tx, [passRevoked(view, at, { reason: 'not-needed' })]);
    },
  };
}
