import { newId } from '@gatehouse/shared/ids/ids';
import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import { dayAt, daysBetween, type Day } from '@gatehouse/shared/time/local-time';
import type { Acting } from '../../acting.js';
import type { CommunitiesService } from '../communities/communities.feature.js';
import type { Doer, People } from '../people/people.feature.js';
import type { Homes } from '../residencies/residencies.feature.js';
import { UnitNotFound, type UnitsService } from '../units/units.feature.js';
import type { EngagementsStore } from './engagements.store.js';
import {
  AlreadyEngaged,
  DaysUnusable,
  EngagementEnded,
  EngagementNotFound,
  HelpNotFound,
} from './help.errors.js';
import { engagementEnded, engagementStarted } from './help.events.js';
import type { HelpViews } from './help-views.js';
import type { HelpsStore } from './helps.store.js';
import type {
  DailyHelp,
  Engagement,
  EngagementDraft,
  EngagementView,
  HelpDraft,
} from './help.types.js';

export interface EngagementsDependencies {
  helps: HelpsStore;
  engagements: EngagementsStore;
  views: HelpViews;
  homes: Homes;
  communities: Pick<CommunitiesService, 'getCommunity'>;
  people: Pick<People, 'service' | 'addKnown'>;
  units: Pick<UnitsService, 'findUnits'>;
  writing: Pick<Writing, 'inTransaction' | 'appendEvents'>;
  now: () => Date;
}

/** Nobody plans further. */
const MOST_DAYS_AHEAD = 365;

export type EngagementsService = ReturnType<typeof createEngagementsService>;

/** Who works for which home, and since when. */
export function createEngagementsService(deps: EngagementsDependencies) {
  const prepare = createPreparing(deps);
  return { ...beginnings(deps, prepare), ...endings(deps, prepare) };
}

/** What is known before a transaction, which has one connection. */
function createPreparing({ communities, people, now }: EngagementsDependencies) {
  return async (acting: Acting) => {
    const [{ timeZone }, doer] = await Promise.all([
      communities.getCommunity(acting.communityId),
      people.service.getDoer(acting),
    ]);
    const at = now();
    return { doer, at, today: dayAt(at, timeZone) };
  };
}

type Prepare = ReturnType<typeof createPreparing>;

function beginnings(deps: EngagementsDependencies, prepare: Prepare) {
  const { helps, people, writing } = deps;
  return {
    /**
     * Somebody whom the community does not know yet works for a unit from now on.
     * @throws UnitNotFound, UnitEmpty, DaysUnusable
     */
    async add(
      acting: Acting,
      { types, ...facts }: HelpDraft,
      draft: EngagementDraft,
      remember: Remember<EngagementView>,
    ): Promise<EngagementView> {
      const known = await prepare(acting);
      return writing.inTransaction(async (tx) => {
        const { communityId, accountId } = acting;
        const unit = await lockHome(deps, tx, acting, draft.unitId);
        const person = await people.addKnown(tx, communityId, { ...facts, isMinor: false });
        const help: DailyHelp = {
          ...{ id: newId(), communityId, personId: person.id, name: person.name, types },
          ...{ ...(person.phone !== undefined && { phone: person.phone }), addedAt: known.at },
        };
        await helps.add(tx, help, accountId);
        return start(deps, tx, { acting, help, draft, unit, remember, ...known });
      });
    },

    /**
     * Somebody who works for others works for this unit as well.
     * @throws HelpNotFound, UnitNotFound, UnitEmpty, AlreadyEngaged, DaysUnusable
     */
    async engage(
      acting: Acting,
      helpId: string,
      draft: EngagementDraft,
      remember: Remember<EngagementView>,
    ): Promise<EngagementView> {
      const known = await prepare(acting);
      return writing.inTransaction(async (tx) => {
        const unit = await lockHome(deps, tx, acting, draft.unitId);
        const help = await helps.lock(tx, acting.communityId, helpId);
        if (help === undefined) throw new HelpNotFound(helpId, 'body.helpId');
        return start(deps, tx, { acting, help, draft, unit, remember, ...known });
      });
    },
  };
}

function endings(deps: EngagementsDependencies, prepare: Prepare) {
  const { writing } = deps;
  return {
    /**
     * @param on the last day; today, if it is not said
     * @throws EngagementNotFound, EngagementEnded, DaysUnusable
     */
    async end(
      acting: Acting,
      id: string,
      on: Day | undefined,
      remember: Remember<EngagementView>,
    ): Promise<EngagementView> {
      const [seen, { doer, at, today }] = await Promise.all([
        deps.views.find(acting, id),
        prepare(acting),
      ]);
      return writing.inTransaction(async (tx) => {
        const missing = () => new EngagementNotFound(id);
        await deps.homes.lock(tx, acting, seen.engagement.unitId, missing);
        const engagement = await deps.engagements.lock(tx, seen.engagement);
        if (engagement === undefined) throw missing();
        if (engagement.lastDay) throw new EngagementEnded(engagement.lastDay.toString());
        const lastDay = on ?? latest(today, engagement.firstDay);
        assertLast(lastDay, engagement, today);
        await deps.engagements.end(tx, engagement, lastDay);
        const told = { engagement, unit: seen.unit, at, doer };
        await writing.appendEvents(tx, [engagementEnded(told, lastDay)]);
        const view = { ...seen, engagement: { ...engagement, lastDay } };
        await remember(tx, view);
        return view;
      });
    },
  };
}

async function lockHome(
  { homes, units }: Pick<EngagementsDependencies, 'homes' | 'units'>,
  tx: Transaction,
  acting: Acting,
  unitId: string,
) {
  const { communityId } = acting;
  await homes.lock(tx, acting, unitId, () => new UnitNotFound(unitId));
  await homes.assertLivedIn(tx, { communityId, unitId });
  const [unit] = await units.findUnits(communityId, [unitId], tx);
  if (unit === undefined) throw new UnitNotFound(unitId);
  return unit;
}

interface Starting {
  acting: Acting;
  help: DailyHelp;
  draft: EngagementDraft;
  unit: EngagementView['unit'];
  doer: Doer;
  at: Date;
  today: Day;
  remember: Remember<EngagementView>;
}

async function start(
  { engagements, writing }: Pick<EngagementsDependencies, 'engagements' | 'writing'>,
  tx: Transaction,
  { acting, help, draft, unit, doer, at, today, remember }: Starting,
): Promise<EngagementView> {
  const { communityId, accountId } = acting;
  const { unitId, windows, firstDay = today } = draft;
  const ahead = daysBetween(today, firstDay);
  if (ahead < 0 || ahead > MOST_DAYS_AHEAD)
    throw new DaysUnusable('body.from', 'must be today or a day within a year');
  const engagement: Engagement = {
    ...{ id: newId(), communityId, helpId: help.id, unitId, windows, firstDay, addedAt: at },
  };
  if (!(await engagements.add(tx, engagement, accountId))) throw new AlreadyEngaged();
  await writing.appendEvents(tx, [engagementStarted({ engagement, unit, at, doer })]);
  const view = { engagement, help, unit, leaves: [] };
  await remember(tx, view);
  return view;
}

const latest = (one: Day, other: Day): Day => (daysBetween(one, other) > 0 ? other : one);

function assertLast(lastDay: Day, { firstDay }: Engagement, today: Day): void {
  if (daysBetween(firstDay, lastDay) < 0)
    throw new DaysUnusable('body.on', 'must not be before the first day');
  if (daysBetween(today, lastDay) < 0) throw new DaysUnusable('body.on', 'must not be over');
  if (daysBetween(today, lastDay) > MOST_DAYS_AHEAD)
    throw new DaysUnusable('body.on', 'must be a day within a year');
}
