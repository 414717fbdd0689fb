import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { CommunitiesService } from '../communities/communities.feature.js';
import type { Doer, PeopleService } from '../people/people.feature.js';
import type { ResidencyChanges } from '../residencies/residencies.feature.js';
import type { UnitsService } from '../units/units.feature.js';
import type { Unit } from '../units/units.types.js';
import {
  LiftTaken,
  MoveAhead,
  MoveItemNotFound,
  MoveNotFound,
  MoveOver,
  MoveStateConflict,
} from './moves.errors.js';
import { moveApproved, moveEnded } from './moves.events.js';
import type { DoMove } from './move-doing.js';
import type { MoveItemsStore } from './move-items.store.js';
import { isOver } from './move-times.js';
import type { MoveViews } from './move-views.js';
import { actorOf } from './moves.service.js';
import type { MovesStore } from './moves.store.js';
import type { Move, MoveState, MoveView, Moving } from './moves.types.js';

export interface MoveDecisionsDependencies {
  store: Pick<MovesStore, 'approve' | 'end' | 'findLift' | 'lock' | 'refuse'>;
  items: Pick<MoveItemsStore, 'of' | 'tick' | 'untick'>;
  views: Pick<MoveViews, 'find' | 'viewOf'>;
  doMove: DoMove;
  communities: Pick<CommunitiesService, 'getCommunity'>;
  people: Pick<PeopleService, 'getDoer'>;
  residencies: Pick<ResidencyChanges['service'], 'lockPerson'>;
  units: Pick<UnitsService, 'findUnits' | 'lockBuilding' | 'lockUnits'>;
  writing: Pick<Writing, 'inTransaction' | 'appendEvents'>;
  now: () => Date;
}

export type MoveDecisions = ReturnType<typeof createMoveDecisions>;

/** What becomes of moves. Of two who decide at once the first does. */
export function createMoveDecisions(deps: MoveDecisionsDependencies) {
  const { store, units, now, writing } = deps;
  const change = createChanging(deps);

  return {
    /** @throws MoveNotFound, MoveStateConflict, MoveOver, LiftTaken */
    approve: (moving: Moving, moveId: string, remember: Remember<MoveView>) =>
      change(moving, moveId, {
        remember,
        before: async (tx, { communityId, buildingId, lift }) => {
          // Of two that want one lift, one is given it at a time.
          if (lift) await units.lockBuilding(tx, communityId, buildingId);
        },
        work: async (tx, move, { doer, timeZone, unit, at }) => {
          assertIn(move, 'requested');
          if (isOver(move.day, at, timeZone)) throw new MoveOver(move.day.toString());
          const taken = move.lift && (await store.findLift(tx, move, move.lift));
          if (taken !== undefined) throw new LiftTaken(taken);
          await store.approve(tx, move, doer.by, at);
          const after = { ...move, state: 'approved' as const };
          const telling = { unit, at, actorId: actorOf(doer) };
          await writing.appendEvents(tx, [moveApproved(after, telling)]);
        },
      }),

    /** @throws MoveNotFound, MoveStateConflict */
    refuse: (moving: Moving, moveId: string, { reason, remember }: Refusal) =>
      change(moving, moveId, {
        remember,
        work: async (tx, move, { doer, unit, at }) => {
          assertIn(move, 'requested');
          await store.refuse(tx, move, { by: doer.by, at, reason });
          const why = reason === undefined ? {} : { reason };
          const after = { ...move, ...why, state: 'refused' as const };
          const telling = { unit, at, actorId: actorOf(doer) };
          await writing.appendEvents(tx, [moveEnded(after, telling)]);
        },
      }),

    /** @throws MoveNotFound, MoveStateConflict */
    cancel: (moving: Moving, moveId: string, remember: Remember<MoveView>) =>
      change(moving, moveId, {
        remember,
        work: async (tx, move, { doer, unit, at }) => {
          assertIn(move, 'requested', 'approved');
          await store.end(tx, move, { state: 'cancelled', at, by: doer.by });
          const after = { ...move, state: 'cancelled' as const };
          const telling = { unit, at, actorId: actorOf(doer) };
          await writing.appendEvents(tx, [moveEnded(after, telling)]);
        },
      }),

    ...finishing(deps, change),

    /**
     * @param tick false for an item that has not been seen to after all
     * @throws MoveNotFound, MoveItemNotFound, MoveStateConflict
     */
    tick: (moving: Moving, moveId: string, { item, isDone, remember }: Ticking) =>
      change(moving, moveId, {
        remember,
        work: async (tx, move, { doer: { by } }) => {
          assertIn(move, 'requested', 'approved');
          const checklist = await deps.items.of(move.communityId, [moveId], tx);
          if (!checklist.get(moveId)?.some((one) => one.item === item))
            throw new MoveItemNotFound(item);
          if (isDone) await deps.items.tick(tx, move, { item, by, at: now() });
          else await deps.items.untick(tx, move, item);
        },
      }),
  };
}

interface Refusal {
  reason: string | undefined;
  remember: Remember<MoveView>;
}

interface Ticking {
  item: number;
  isDone: boolean;
  remember: Remember<MoveView>;
}

/** Saying that a move is done. */
function finishing(deps: MoveDecisionsDependencies, change: ChangeMove) {
  const { residencies, units, doMove, now } = deps;
  return {
    /**
     * One that is done already stays as it is.
     * @throws MoveNotFound, MoveStateConflict, MoveAhead, and what a residency that begins or ends does
     */
    finish: (
      moving: Moving,
      moveId: string,
      { at: said, remember }: { at: Date | undefined; remember: Remember<MoveView> },
    ): Promise<MoveView> => {
      if (said !== undefined && said > now()) throw new MoveAhead();
      return change(moving, moveId, {
        remember,
        before: async (tx, { communityId, person, unitId }) => {
          await residencies.lockPerson(tx, { communityId, id: person.id });
          await units.lockUnits(tx, communityId, [unitId]);
        },
        work: async (tx, move, { doer, timeZone, at }) => {
          if (move.state === 'done') return;
          assertIn(move, 'approved');
          const moment = said ?? (move.due <= at ? move.due : at);
          const who = { by: doer.by, actorId: actorOf(doer) };
          await doMove(tx, move, { moment, at, doer: who, timeZone });
        },
      });
    },
  };
}

interface Circumstances {
  doer: Doer;
  timeZone: string;
  unit: Unit;
  at: Date;
}

interface Change {
  /** Locks what stands before moves in the order of locks. */
  before?: (tx: Transaction, seen: Move) => Promise<void>;
  /** Sees the move as it is, locked. */
  work: (tx: Transaction, move: Move, circumstances: Circumstances) => Promise<void>;
  remember: Remember<MoveView>;
}

type ChangeMove = ReturnType<typeof createChanging>;

/** Does something to a move that nobody else changes meanwhile. */
function createChanging(deps: MoveDecisionsDependencies) {
  const { store, views, communities, people, units, writing, now } = deps;

  return async (
    moving: Moving,
    moveId: string,
    { before, work, remember }: Change,
  ): Promise<MoveView> => {
    const seen = await views.find(moving, moveId);
    const [doer, { timeZone }] = await Promise.all([
      people.getDoer(moving),
      communities.getCommunity(moving.communityId),
    ]);
    return writing.inTransaction(async (tx) => {
      await before?.(tx, seen);
      const move = await store.lock(tx, seen);
      const [unit] = await units.findUnits(seen.communityId, [seen.unitId], tx);
      if (move === undefined || unit === undefined) throw new MoveNotFound(moveId);
      await work(tx, move, { doer, timeZone, unit, at: now() });
      const after = await store.lock(tx, seen);
      if (after === undefined) throw new MoveNotFound(moveId);
      const view = await views.viewOf(tx, after);
      await remember(tx, view);
      return view;
    });
  };
}

function assertIn({ state }: Move, ...states: MoveState[]): void {
  if (!states.includes(state)) throw new MoveStateConflict(state);
}
