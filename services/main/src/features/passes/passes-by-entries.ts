import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { CommunitiesService } from '../communities/communities.feature.js';
import type { Doer } from '../people/people.feature.js';
import type { ResidenciesService } from '../residencies/residencies.feature.js';
import type { UnitsService } from '../units/units.feature.js';
import type { Visit, VisitsByPass } from '../visits/visits.feature.js';
import { enteringBy } from './pass-entering.js';
import type { PassRetiring } from './pass-retiring.js';
import { isOpen } from './pass-time.js';
import type { PassViews } from './pass-views.js';
import { passUsed } from './passes.events.js';
import type { OnePass, PassesStore } from './passes.store.js';
import type { Pass } from './passes.types.js';

export interface PassesByEntriesDependencies {
  store: Pick<PassesStore, 'lock' | 'find' | 'count'>;
  views: Pick<PassViews, 'viewOf'>;
  retire: PassRetiring;
  communities: Pick<CommunitiesService, 'zoneIn'>;
  residencies: Pick<ResidenciesService, 'residentsAt'>;
  units: Pick<UnitsService, 'findUnits'>;
  visits: Pick<VisitsByPass, 'enter'>;
  writing: Pick<Writing, 'appendEvents'>;
}

/** That somebody came by a pass, as a device at a gate has seen. */
export interface SeenComing {
  people: number;
  doer: Doer;
  at: Date;
}

/** Passes by which somebody came in whom nobody asked about: it has happened, whatever the pass says. */
export function createPassesByEntries(deps: PassesByEntriesDependencies) {
  const { store, views, retire, communities, residencies, units, visits, writing } = deps;
  return {
    /** Lets nobody else use or change it before the transaction ends. */
    lock: (tx: Transaction, one: OnePass): Promise<Pass | undefined> => store.lock(tx, one),

    /** When it is good, as far as its time goes. */
    async goodness(tx: Transaction, pass: Pass): Promise<(at: Date) => boolean> {
      const zone = await communities.zoneIn(tx, pass.communityId);
      return (at) => pass.validFrom <= at && at < pass.validTo && isOpen(pass, zone, at);
    },

    /** @returns the visit; undefined where the home is not there any more */
    async enter(tx: Transaction, pass: Pass, coming: SeenComing): Promise<Visit | undefined> {
      const { communityId, unitIds } = pass;
      const { doer, at, people } = coming;
      const [unit] = await units.findUnits(communityId, unitIds.slice(0, 1), tx);
      if (unit === undefined) return undefined;
      const residentIds = await residencies.residentsAt(tx, { communityId, unitId: unit.id }, at);
      const visit = await visits.enter(tx, enteringBy(pass, { unit, people, doer, at }));
      const view = await views.viewOf(pass, tx);
      const using = { unit, visitId: visit.id, people, doer, at, residentIds };
      await writing.appendEvents(tx, [passUsed(view, using)]);
      return visit;
    },

    /** Counts those who have come by it, or fewer than before, of a pass that is locked. */
    async count(tx: Transaction, pass: Pass, people: number, at: Date): Promise<void> {
      await store.count(tx, pass, people, at);
      const after = await store.find(pass, tx);
      if (pass.state === 'active' && after?.state === 'used-up') await retire(tx, pass, at);
    },
  };
}
