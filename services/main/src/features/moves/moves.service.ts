import { newId } from '@gatehouse/shared/ids/ids';
import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { CommunitiesService } from '../communities/communities.feature.js';
import type { Doer, PeopleService } from '../people/people.feature.js';
import type { PoliciesService } from '../policies/policies.feature.js';
import {
  NoSuchPerson,
  PersonForgotten,
  ResidencyBackwards,
  ResidencyOverlaps,
  type ResidencyChanges,
} from '../residencies/residencies.feature.js';
import { UnitNotFound, type UnitsService } from '../units/units.feature.js';
import { KindMissing, NothingToMove, NotYoursToMove } from './moves.errors.js';
import { moveRequested } from './moves.events.js';
import type { MoveItemsStore } from './move-items.store.js';
import { timesOf, type MoveTimes } from './move-times.js';
import type { MoveViews } from './move-views.js';
import type { MovesStore } from './moves.store.js';
import type { Move, MoveDraft, MoveView, Mover, Moving } from './moves.types.js';

export interface MovesDependencies {
  store: Pick<MovesStore, 'add'>;
  items: Pick<MoveItemsStore, 'add'>;
  views: Pick<MoveViews, 'viewOf'>;
  communities: Pick<CommunitiesService, 'getCommunity'>;
  people: Pick<PeopleService, 'getDoer' | 'idOf'>;
  policies: Pick<PoliciesService, 'at'>;
  residencies: Pick<ResidencyChanges['service'], 'lockPerson' | 'openIn'>;
  units: Pick<UnitsService, 'buildingOf' | 'lockUnits'>;
  /** The accounts of those who manage a community. */
  findManagers: (communityId: string) => Promise<string[]>;
  writing: Pick<Writing, 'inTransaction' | 'appendEvents'>;
  now: () => Date;
}

export type MovesService = ReturnType<typeof createMovesService>;

/** Asking to move. Persons are locked before units, as everywhere. */
export function createMovesService(deps: MovesDependencies) {
  const { communities, people, findManagers, writing, now } = deps;

  return {
    /**
     * @throws NotYoursToMove, NoSuchPerson, PersonForgotten, UnitNotFound, NothingToMove, KindMissing,
     *   MoveOpen, ResidencyOverlaps, ResidencyBackwards, DayIsOver, DayTooFar, LiftBackwards
     */
    async request(
      moving: Moving,
      draft: MoveDraft,
      remember: Remember<MoveView>,
    ): Promise<MoveView> {
      const { communityId } = moving;
      const [doer, { timeZone }, personId] = await Promise.all([
        people.getDoer(moving),
        communities.getCommunity(communityId),
        whoMoves(deps, moving, draft),
      ]);
      const at = now();
      const managerIds = await findManagers(communityId);
      return writing.inTransaction(async (tx) => {
        const asked = { moving, draft, personId, doer, timeZone, at };
        const move = await enter(deps, tx, asked);
        const view = await deps.views.viewOf(tx, move);
        const telling = { unit: view.unit, at, actorId: actorOf(doer) };
        await writing.appendEvents(tx, [moveRequested(move, telling, managerIds)]);
        await remember(tx, view);
        return view;
      });
    },
  };
}

/** The account that really does it. */
export const actorOf = ({ by, actor }: Doer): string => (actor ?? by).accountId;

/** Residents move themselves. */
async function whoMoves(
  { people }: Pick<MovesDependencies, 'people'>,
  { communityId, accountId, managesAll }: Moving,
  { personId }: MoveDraft,
): Promise<string> {
  if (personId !== undefined && managesAll) return personId;
  const own = await people.idOf(communityId, accountId);
  if (own === undefined) throw new NothingToMove();
  if (personId !== undefined && personId !== own) throw new NotYoursToMove();
  return own;
}

interface Asked {
  moving: Moving;
  draft: MoveDraft;
  personId: string;
  doer: Doer;
  /** The community's. */
  timeZone: string;
  at: Date;
}

async function enter(deps: MovesDependencies, tx: Transaction, asked: Asked): Promise<Move> {
  const { store, items, policies, residencies, units } = deps;
  const { moving, draft, personId, doer, timeZone, at } = asked;
  const { communityId } = moving;
  const { unitId, direction, day, note } = draft;
  const person = await residencies.lockPerson(tx, { communityId, id: personId });
  if (person === undefined) throw new NoSuchPerson(personId);
  if (person.state === 'forgotten') throw new PersonForgotten();
  await units.lockUnits(tx, communityId, [unitId]);
  const buildingId = await units.buildingOf(tx, communityId, unitId);
  if (buildingId === undefined) throw new UnitNotFound(unitId);
  const times = timesOf(draft, at, timeZone);
  const { id, name, accountId } = person;
  const mover: Mover = { id, name, ...(accountId !== undefined && { accountId }) };
  const move: Move = {
    ...{ id: newId(), communityId, unitId, buildingId, direction, day, ...times },
    ...(await withWhat(deps, tx, asked, times)),
    ...{ person: mover, state: 'requested', requestedAt: at, requestedBy: doer.by },
    ...(note !== undefined && { note }),
  };
  await store.add(tx, move);
  const labels = (await policies.at('moves', { communityId, at, tx }))[direction];
  await items.add(
    tx,
    move,
    labels.map((label, n) => ({ item: n + 1, label })),
  );
  return move;
}

/** The residency that ends or begins, or as what somebody comes for whom there is none. */
async function withWhat(
  { residencies }: Pick<MovesDependencies, 'residencies'>,
  tx: Transaction,
  { moving: { communityId, managesAll }, draft, personId }: Asked,
  { due }: MoveTimes,
): Promise<Pick<Move, 'kind' | 'residencyId'>> {
  const { direction, unitId, kind } = draft;
  const residency = await residencies.openIn(tx, { communityId, personId, unitId });
  if (direction === 'out') {
    if (residency === undefined) throw new NothingToMove();
    if (due <= residency.validFrom) throw new ResidencyBackwards('body.day');
    return { residencyId: residency.id };
  }
  if (residency?.isBegun === true) throw new ResidencyOverlaps(residency.id, 'body.unitId');
  if (residency !== undefined) return { residencyId: residency.id };
  if (!managesAll) throw new NothingToMove();
  if (kind === undefined) throw new KindMissing();
  return { kind };
}
