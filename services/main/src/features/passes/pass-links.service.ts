import type { Writing } from '@gatehouse/shared/sql/writing';
import type { Acting } from '../../acting.js';
import type { CommunitiesService } from '../communities/communities.feature.js';
import type { Community } from '../communities/communities.types.js';
import type { GatesService } from '../gates/gates.feature.js';
import type { PoliciesService } from '../policies/policies.feature.js';
import type { PublicLinksService } from '../public-links/public-links.feature.js';
import type { CodesService } from '../codes/codes.feature.js';
import type { Homes } from '../residencies/residencies.feature.js';
import { assertActive, createPassLock } from './pass-lock.js';
import { createPassQr } from './pass-qr.js';
import { linkTo, stateAt } from './pass-state.js';
import type { PassViews } from './pass-views.js';
import { PassLinkNotFound } from './passes.errors.js';
import type { PassesStore } from './passes.store.js';
import type { PassState, PassView } from './passes.types.js';

/** More gates than these nobody reads on a page about a way in. */
const MOST_GATES = 20;

export interface PassLinksDependencies {
  store: Pick<PassesStore, 'find' | 'lock'>;
  views: Pick<PassViews, 'find' | 'viewOf'>;
  links: Pick<PublicLinksService, 'make' | 'resolve'>;
  codes: Pick<CodesService, 'sign'>;
  communities: Pick<CommunitiesService, 'getCommunity'>;
  gates: Pick<GatesService, 'list'>;
  homes: Pick<Homes, 'lock'>;
  policies: Pick<PoliciesService, 'recently'>;
  writing: Pick<Writing, 'inTransaction'>;
  now: () => Date;
}

/** What a pass is on its page, for whoever has the link. */
export interface PublicPass {
  community: Community;
  state: PassState;
  /** Absent once it has ended: who was expected where is nobody's business any more. */
  good?: GoodPass;
}

interface GoodPass {
  view: PassView;
  /** What cameras read. */
  qr: string;
  gates: readonly string[];
  /** What the community asks of those who come. */
  rules: readonly string[];
}

export type PassLinksService = ReturnType<typeof createPassLinksService>;

/** The page of a pass, which needs no sign-in. */
export function createPassLinksService(deps: PassLinksDependencies) {
  const { store, views, links, communities, gates, policies, writing, now } = deps;
  const lock = createPassLock(deps);
  const qrOf = createPassQr(deps);

  return {
    /**
     * What the link to the pass says: the same whenever it is asked for.
     * @throws PassNotFound, PassNotActive
     */
    async link(acting: Acting, id: string): Promise<string> {
      const { unitId } = await views.find(acting, id);
      return writing.inTransaction(async (tx) => {
        const pass = await lock(tx, acting, id, unitId);
        assertActive(pass, now());
        return links.make(tx, linkTo(pass));
      });
    },

    /** @throws PassLinkNotFound */
    async look(token: string): Promise<PublicPass> {
      const linked = await links.resolve('pass', token);
      if (linked === undefined) throw new PassLinkNotFound();
      const { communityId, subjectId: id } = linked;
      const [pass, community] = await Promise.all([
        store.find({ communityId, id }),
        communities.getCommunity(communityId),
      ]);
      if (pass === undefined) throw new PassLinkNotFound();
      const state = stateAt(pass, now());
      if (state !== 'active') return { community, state };
      const view = await views.viewOf(pass);
      const [{ text: qr }, found, { rules }] = await Promise.all([
        qrOf(view),
        gates.list({ communityId, limit: MOST_GATES }),
        policies.recently('passes', communityId),
      ]);
      return { community, state, good: { view, qr, rules, gates: found.map(({ name }) => name) } };
    },
  };
}
