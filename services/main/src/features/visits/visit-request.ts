import { newId } from '@gatehouse/shared/ids/ids';
import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { Acting } from '../../acting.js';
import type { BlockChecks } from '../blocks/blocks.feature.js';
import type { Doer, PeopleService } from '../people/people.feature.js';
import type { ResidenciesService } from '../residencies/residencies.feature.js';
import type { StandingAnswersService } from '../standing-answers/standing-answers.feature.js';
import type { StandingAnswer } from '../standing-answers/standing-answers.types.js';
import { UnitNotFound, type UnitsService } from '../units/units.feature.js';
import { answeredBefore, asking, type Beginning } from './visit-beginnings.js';
import { endOf, ladderOf } from './visit-ladder.js';
import type { Rules } from './visit-overstay.js';
import type { FindRules } from './visit-rules.js';
import { TourOfOnePerson, UnitHasNoResidents } from './visits.errors.js';
import type { VisitsStore } from './visits.store.js';
import type { Visit, VisitKind, Visitor } from './visits.types.js';

export interface RequestDependencies {
  store: Pick<VisitsStore, 'newRow'>;
  units: Pick<UnitsService, 'assertStands' | 'getUnit'>;
  people: PeopleService;
  residencies: Pick<ResidenciesService, 'residentsOf' | 'hasContactsToRing'>;
  rulesOf: FindRules;
  standing: Pick<StandingAnswersService, 'answerTo'>;
  blocks: BlockChecks;
  writing: Pick<Writing, 'insert'>;
  now: () => Date;
}

export interface NewVisit {
  unitId: string;
  kind: VisitKind;
  visitor: Visitor;
  note?: string;
  /** How many come; one, if it is not said. */
  partySize?: number;
  /** Further homes that the same person comes to. */
  alsoUnitIds?: readonly string[];
  /** A guard has looked again, and it is not who is blocked by that name. */
  isSomebodyElse?: boolean;
}

/** A home that is asked, and what is known of it at that moment. */
interface Home {
  unit: Visit['unit'];
  /** Where the request names it. */
  path: string;
  residents: string[];
  hasContacts: boolean;
  said: StandingAnswer | undefined;
}

/** Asks for a visitor. */
export function createRequest(deps: RequestDependencies) {
  const { store, people, rulesOf, blocks, writing, now } = deps;
  const findHome = createFindHome(deps);
  /**
   * Rings who lives in the unit at this moment, unless the home has said before what it answers; where
   * nobody lives, the gate is asked to decide. Of several units there is a visit for each, or none at all.
   *
   * @returns the visit to `unitId`
   * @throws UnitNotFound, UnitHasNoResidents, PersonNotFound, VisitorBlocked, VisitorMaybeBlocked,
   *   TourOfOnePerson
   */
  return async (acting: Acting, wanted: NewVisit, remember: Remember<Visit>): Promise<Visit> => {
    const at = now();
    const { communityId } = acting;
    const named = unitsNamed(wanted);
    const { name, phone, company, vehicle: plate } = wanted.visitor;
    const somebody = { communityId, name, phone, plate };
    const coming = { communityId, kind: wanted.kind, company };
    const [home, doer, { policy }, blocked] = await Promise.all([
      findHome(coming, named[0], at),
      people.getDoer(acting),
      rulesOf(communityId),
      blocks.matching(somebody, at),
    ]);
    const { isSomebodyElse } = wanted;
    const homes = [home];
    // One after the other: twenty at once would have all connections to themselves.
    for (const unit of named.slice(1)) homes.push(await findHome(coming, unit, at));
    await blocks.assertWelcome(somebody, { doer, unit: home.unit, at, isSomebodyElse }, blocked);
    const tour = homes.length > 1 ? { tourId: newId() } : {};
    const begun: Beginning[] = [];
    for (const each of homes)
      begun.push(await begin(deps, each, { communityId, wanted, tour, doer, policy, at }));
    const [first] = begun;
    if (first === undefined) throw new Error('nobody is asked');
    await writing.insert({
      rows: begun.map(({ visit, dueAt }) => store.newRow(visit, dueAt)),
      events: begun.flatMap(({ events }) => events),
      alongside: (transaction) => remember(transaction, first.visit),
    });
    return first.visit;
  };
}

interface Named {
  id: string;
  path: string;
}

/** Each unit once, and where it is named. @throws TourOfOnePerson */
function unitsNamed({ unitId, alsoUnitIds = [], partySize = 1 }: NewVisit): [Named, ...Named[]] {
  const others = alsoUnitIds
    .map((id, n) => ({ id, path: `body.alsoUnitIds.${n}` }))
    .filter(({ id }, n) => id !== unitId && alsoUnitIds.indexOf(id) === n);
  if (others.length > 0 && partySize > 1) throw new TourOfOnePerson();
  return [{ id: unitId, path: 'body.unitId' }, ...others];
}

function createFindHome({ units, residencies, standing }: RequestDependencies) {
  return async (
    { communityId, kind, company }: Coming,
    { id, path }: Named,
    at: Date,
  ): Promise<Home> => {
    const [unit, residents, hasContacts, said] = await Promise.all([
      units.getUnit(communityId, id).catch((error: unknown) => {
        throw error instanceof UnitNotFound ? new UnitNotFound(id, path) : error;
      }),
      residencies.residentsOf(communityId, id, at),
      residencies.hasContactsToRing(communityId, id),
      standing.answerTo({ communityId, unitId: id, kind, company }, at),
    ]);
    return { unit, path, residents, hasContacts, said };
  };
}

interface Coming extends Pick<Visit, 'communityId' | 'kind'> {
  company: string | undefined;
}

interface Asked {
  communityId: string;
  wanted: NewVisit;
  tour: Pick<Visit, 'tourId'>;
  doer: Doer;
  policy: Rules['policy'];
  at: Date;
}

async function begin(
  { units }: RequestDependencies,
  home: Home,
  { communityId, wanted, tour, doer, policy, at }: Asked,
): Promise<Beginning> {
  const { unit, path, residents, hasContacts, said } = home;
  // Of one where somebody lives it is known.
  if (residents.length === 0) await units.assertStands(communityId, unit.id);
  const ladder = ladderOf(policy, { isLivedIn: residents.length > 0, hasContacts });
  const [first] = ladder;
  if (first === undefined) throw new UnitHasNoResidents(unit.id, path);
  const { kind, visitor, note, partySize = 1 } = wanted;
  const asked: Visit = {
    ...{ id: newId(), communityId, unit, visitor, kind, ...tour },
    ...(note !== undefined && { note }),
    ...(partySize > 1 && { partySize }),
    ...{ state: 'requested', requestedBy: doer.by, requestedAt: at },
    ...(doer.actor && { requestedByActor: doer.actor }),
    ...{ answerBy: endOf(ladder, at), ladder, rungIndex: 0 },
  };
  return said === undefined
    ? asking(asked, first, residents)
    : answeredBefore(asked, said, { policy, at, residents });
}
