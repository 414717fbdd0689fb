import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import { dayAt, daysBetween, startOfDay, type Day } from '@gatehouse/shared/time/local-time';
import type { CommunitiesService } from '../communities/communities.feature.js';
import type { Doer, Joining, PeopleService } from '../people/people.feature.js';
import type { ResidencyChanges } from '../residencies/residencies.feature.js';
import type { UnitsService } from '../units/units.feature.js';
import { JoinRequestNotFound, MoveInPast } from './join.errors.js';
import { joinDecided } from './join.events.js';
import type { JoinRights } from './join-rights.js';
import { assertWaits } from './join.service.js';
import type { JoinStore } from './join.store.js';
import type {
  Approval,
  Decider,
  Decision,
  JoinRequest,
  JoinSearch,
  JoinView,
} from './join.types.js';

export interface JoinDecisionsDependencies {
  store: JoinStore;
  rights: Pick<JoinRights, 'assertDecides' | 'unitsSeenBy'>;
  communities: Pick<CommunitiesService, 'getCommunity'>;
  people: Pick<PeopleService, 'getDoer'>;
  /** Makes the community know whoever is let in. */
  personFor: Joining;
  /** Enters where they live from now on. */
  moveIn: ResidencyChanges['service']['moveIn'];
  units: Pick<UnitsService, 'findUnits'>;
  writing: Pick<Writing, 'inTransaction' | 'appendEvents'>;
  now: () => Date;
}

export type JoinDecisions = ReturnType<typeof createJoinDecisions>;

/** Joining, for those who let people in. Of two who decide at once the first does. */
export function createJoinDecisions(deps: JoinDecisionsDependencies) {
  const { store, rights, units } = deps;
  const decide = createDeciding(deps);

  return {
    /** Those that are theirs to see, the newest first, at most `limit`. */
    async list(decider: Decider, search: Omit<JoinSearch, 'communityId'>): Promise<JoinView[]> {
      const { communityId } = decider;
      const unitIds = await rights.unitsSeenBy(decider);
      const requests = await store.list({ ...search, communityId, unitIds });
      const named = await units.findUnits(
        communityId,
        requests.map(({ unitId }) => unitId),
      );
      const found = new Map(named.map((unit) => [unit.id, unit]));
      return requests.flatMap((request) => {
        const unit = found.get(request.unitId);
        return unit === undefined ? [] : [{ request, unit }];
      });
    },

    /**
     * The residency begins in the same moment, or on the day that is said; the role follows.
     * @throws JoinRequestNotFound, NotYoursToDecide, AlreadyDecided, MoveInPast, PersonNotFound,
     *   PersonForgotten, UnitNotFound, ResidencyOverlaps
     */
    approve: (
      decider: Decider,
      requestId: string,
      { approval, remember }: { approval: Approval; remember: Remember<JoinView> },
    ) => decide(decider, requestId, { outcome: 'approved', approval, remember }),

    /** @throws JoinRequestNotFound, NotYoursToDecide, AlreadyDecided, PersonNotFound */
    refuse: (
      decider: Decider,
      requestId: string,
      { reason, remember }: { reason: string | undefined; remember: Remember<JoinView> },
    ) => decide(decider, requestId, { outcome: 'refused', reason, remember }),
  };
}

interface Deciding {
  outcome: 'approved' | 'refused';
  approval?: Approval;
  reason?: string | undefined;
  remember: Remember<JoinView>;
}

function createDeciding(deps: JoinDecisionsDependencies) {
  const { store, rights, communities, people, units, writing, now } = deps;

  return async (
    decider: Decider,
    requestId: string,
    { outcome, approval = {}, reason, remember }: Deciding,
  ): Promise<JoinView> => {
    const { communityId } = decider;
    const seen = await store.find(communityId, requestId);
    if (seen === undefined) throw new JoinRequestNotFound(requestId);
    await rights.assertDecides(decider, seen);
    const [doer, { timeZone }] = await Promise.all([
      people.getDoer(decider),
      communities.getCommunity(communityId),
    ]);
    return writing.inTransaction(async (tx) => {
      const request = await store.lock(tx, communityId, requestId);
      const [unit] = await units.findUnits(communityId, [seen.unitId], tx);
      if (request === undefined || unit === undefined) throw new JoinRequestNotFound(requestId);
      const at = now();
      assertWaits(request, at);
      const from = laterDay(approval, at, timeZone);
      if (outcome === 'approved') {
        const { kind = request.kind } = approval;
        const movesIn = from === undefined ? at : startOfDay(from, timeZone);
        await letIn(deps, tx, { decider, request, kind, at: movesIn, timeZone });
      }
      const decision: Decision = { outcome, at, by: doer.by, reason, from };
      await store.decide(tx, request, decision);
      const view = { request: decided(request, decision), unit };
      await writing.appendEvents(tx, [joinDecided(view, decision, actorOf(doer))]);
      await remember(tx, view);
      return view;
    });
  };
}

/**
 * @returns undefined for whoever moves in at once
 * @throws MoveInPast
 */
function laterDay({ from }: Approval, at: Date, timeZone: string): Day | undefined {
  if (from === undefined) return undefined;
  const today = dayAt(at, timeZone);
  const days = daysBetween(today, from);
  if (days < 0) throw new MoveInPast(today.toString());
  return days === 0 ? undefined : from;
}

interface LettingIn {
  decider: Decider;
  request: JoinRequest;
  kind: JoinRequest['kind'];
  /** When they move in. */
  at: Date;
  timeZone: string;
}

async function letIn(
  { personFor, moveIn }: Pick<JoinDecisionsDependencies, 'personFor' | 'moveIn'>,
  tx: Transaction,
  { decider, request, ...when }: LettingIn,
): Promise<void> {
  const personId = await personFor(tx, request);
  const { unitId } = request;
  await moveIn(tx, decider, { personId, unitId, ...when, path: 'path.requestId' });
}

const actorOf = ({ by, actor }: Doer): string => (actor ?? by).accountId;

function decided(request: JoinRequest, { outcome, at, by, reason }: Decision): JoinRequest {
  return {
    ...{ ...request, state: outcome, decidedAt: at },
    ...(by && { decidedBy: by }),
    ...(reason !== undefined && { reason }),
  };
}
