import { UnavailableError } from '@gatehouse/shared/errors/app-error';
import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { Acting } from '../../acting.js';
import type { BlockChecks } from '../blocks/blocks.feature.js';
import type { CommunitiesService } from '../communities/communities.feature.js';
import type { Doer, PeopleService } from '../people/people.feature.js';
import type { ResidenciesService } from '../residencies/residencies.feature.js';
import { UnitNotFound, type UnitsService } from '../units/units.feature.js';
import type { Unit } from '../units/units.types.js';
import type { Visit, VisitsByPass } from '../visits/visits.feature.js';
import { enteringBy } from './pass-entering.js';
import type { PassRetiring } from './pass-retiring.js';
import { judge, usesLeft } from './pass-state.js';
import type { PassViews } from './pass-views.js';
import { PassNotFound, PassNotGood, PassUsesExceeded } from './passes.errors.js';
import { passUsed } from './passes.events.js';
import type { PassesStore } from './passes.store.js';
import type { Pass } from './passes.types.js';

export interface PassGateDependencies {
  store: Pick<PassesStore, 'find' | 'use'>;
  views: Pick<PassViews, 'viewOf'>;
  blocks: BlockChecks;
  retire: PassRetiring;
  communities: Pick<CommunitiesService, 'getCommunity'>;
  people: Pick<PeopleService, 'getDoer'>;
  residencies: Pick<ResidenciesService, 'residentsOf'>;
  units: Pick<UnitsService, 'getUnit'>;
  visits: VisitsByPass;
  writing: Pick<Writing, 'inTransaction' | 'appendEvents'>;
  now: () => Date;
}

/** Who comes where. */
export interface Coming {
  people: number;
  /** One of the pass's units; the first if it is not said. */
  unitId?: string | undefined;
}

/** That somebody came in by a pass. */
export interface PassUse {
  visit: Visit;
  /** How many may still come in with it at once. */
  left: number;
}

/** Somebody changes the pass meanwhile, again and again. */
const MOST_TRIES = 5;

interface Using {
  pass: Pass;
  unit: Unit;
  people: number;
  doer: Doer;
  at: Date;
  residentIds: readonly string[];
}

export type PassGateService = ReturnType<typeof createPassGateService>;

/** Letting people in by passes. */
export function createPassGateService(deps: PassGateDependencies) {
  const { store, blocks, communities, people, residencies, units, now } = deps;

  return {
    /** @throws PassNotFound, PassNotGood, PassUsesExceeded, UnitNotFound, VisitorBlocked */
    async use(acting: Acting, id: string, coming: Coming, remember: Remember<PassUse>) {
      const { communityId } = acting;
      const [doer, { timeZone: zone }] = await Promise.all([
        people.getDoer(acting),
        communities.getCommunity(communityId),
      ]);
      for (let tries = 0; tries < MOST_TRIES; tries++) {
        const at = now();
        const pass = await store.find({ communityId, id });
        if (pass === undefined) throw new PassNotFound(id);
        assertGood(pass, coming, { zone, at });
        const unitId = unitFor(pass, coming);
        const comer = { communityId, ...pass.visitor };
        const [unit, residentIds, blocked] = await Promise.all([
          units.getUnit(communityId, unitId),
          residencies.residentsOf(communityId, unitId, at),
          blocks.matching(comer, at),
        ]);
        await blocks.assertPasses(comer, { doer, unit, at }, blocked);
        const using = { pass, unit, people: coming.people, doer, at, residentIds };
        const used = await take(deps, using, remember);
        if (used !== undefined) return used;
      }
      throw new UnavailableError(
        'database_contention',
        'Too many changes to the same rows at once',
      );
    },
  };
}

function assertGood(pass: Pass, { people }: Coming, { zone, at }: { zone: string; at: Date }) {
  const judgement = judge(pass, { people, zone, at });
  if (judgement.result === 'used_up') throw new PassUsesExceeded(judgement.left);
  if (judgement.result !== 'ok') throw new PassNotGood(pass, judgement);
}

function unitFor({ unitIds }: Pass, { unitId }: Coming): string {
  const found = unitId === undefined ? unitIds[0] : unitIds.find((id) => id === unitId);
  if (found === undefined) throw new UnitNotFound(unitId ?? '');
  return found;
}

/** The use with its visit, or nothing of both; undefined when the row did not allow it. */
async function take(
  { store, views, retire, visits, writing }: PassGateDependencies,
  using: Using,
  remember: Remember<PassUse>,
): Promise<PassUse | undefined> {
  const { pass, unit, people, doer, at } = using;
  const used = await writing.inTransaction(async (tx) => {
    if (!(await store.use(tx, pass, using))) return undefined;
    const after = await store.find(pass, tx);
    if (after === undefined) throw new PassNotFound(pass.id);
    if (after.state === 'used-up') await retire(tx, pass, at);
    const visit = await visits.enter(tx, enteringBy(pass, { unit, people, doer, at }));
    const view = await views.viewOf(after, tx);
    await writing.appendEvents(tx, [passUsed(view, { ...using, visitId: visit.id })]);
    const use = { visit, left: usesLeft(after) };
    await remember(tx, use);
    return use;
  });
  if (used !== undefined) visits.tell(used.visit);
  return used;
}
