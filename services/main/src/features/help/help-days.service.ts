import { newId } from '@gatehouse/shared/ids/ids';
import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import type { Writing } from '@gatehouse/shared/sql/writing';
import {
  dayAt,
  daysBetween,
  eachDay,
  startOfDay,
  type Day,
} from '@gatehouse/shared/time/local-time';
import type { Acting } from '../../acting.js';
import type { CommunitiesService } from '../communities/communities.feature.js';
import type { Homes } from '../residencies/residencies.feature.js';
import { attendanceOn } from './attendance.js';
import type { EngagementsStore } from './engagements.store.js';
import {
  DaysUnusable,
  EngagementEnded,
  EngagementNotFound,
  HelpLeaveNotFound,
} from './help.errors.js';
import type { HelpLeavesStore } from './help-leaves.store.js';
import type { HelpStaysStore } from './help-stays.store.js';
import type { HelpViews } from './help-views.js';
import type { DayOfAttendance, HelpLeave } from './help.types.js';

export interface HelpDaysDependencies {
  views: HelpViews;
  engagements: Pick<EngagementsStore, 'lock'>;
  leaves: HelpLeavesStore;
  stays: Pick<HelpStaysStore, 'between'>;
  homes: Homes;
  communities: Pick<CommunitiesService, 'getCommunity'>;
  writing: Pick<Writing, 'inTransaction'>;
  now: () => Date;
}

/** Days of the calendar, the first and the last included. */
export interface Days {
  from: Day;
  to: Day;
}

/** As many as a page shows at once. */
const MOST_DAYS = 62;
/** Nobody plans further, nor longer. */
const MOST_DAYS_AHEAD = 365;

export type HelpDaysService = ReturnType<typeof createHelpDaysService>;

/** Whether daily help came on which day, and when they need not come. */
export function createHelpDaysService(deps: HelpDaysDependencies) {
  return { attendance: createAttendance(deps), ...leavesOf(deps) };
}

function createAttendance({ views, leaves, stays, communities, now }: HelpDaysDependencies) {
  /**
   * Each of the days, as far as it is known now.
   * @throws EngagementNotFound, DaysUnusable
   */
  return async (acting: Acting, id: string, { from, to }: Days): Promise<DayOfAttendance[]> => {
    const count = daysBetween(from, to);
    if (count < 0 || count >= MOST_DAYS)
      throw new DaysUnusable('query.to', `must be the first day or up to ${MOST_DAYS} days on`);
    const { engagement } = await views.find(acting, id);
    const { communityId, helpId, windows } = engagement;
    const { timeZone: zone } = await communities.getCommunity(communityId);
    // Who came the day before may be there still, and who is wanted at night comes the day after.
    const span = {
      from: startOfDay(from.subtract({ days: 1 }), zone),
      to: startOfDay(to.add({ days: 2 }), zone),
    };
    const [came, onLeave] = await Promise.all([
      stays.between({ communityId, helpId }, span),
      leaves.of(communityId, { engagementIds: [id], from }),
    ]);
    const isOnLeave = (day: Day): boolean => onLeave.some((leave) => isWithin(day, leave));
    const attended = { term: engagement, windows, isOnLeave, stays: came, zone };
    const at = now();
    return eachDay(from, to).map((day) => ({
      day,
      attendance: attendanceOn(day, attended, at),
    }));
  };
}

function leavesOf(deps: HelpDaysDependencies) {
  const { views, leaves, homes, communities, writing, now } = deps;

  /** A leave of an engagement that is theirs to see. @throws HelpLeaveNotFound */
  const findLeave = async (acting: Acting, id: string) => {
    const leave = await leaves.find(acting.communityId, id);
    if (leave === undefined) throw new HelpLeaveNotFound(id);
    const { engagement } = await views.find(acting, leave.engagementId).catch((error: unknown) => {
      throw error instanceof EngagementNotFound ? new HelpLeaveNotFound(id) : error;
    });
    return { leave, unitId: engagement.unitId };
  };

  return {
    /**
     * They need not come on these days.
     * @throws EngagementNotFound, EngagementEnded, DaysUnusable
     */
    async addLeave(
      acting: Acting,
      engagementId: string,
      { from: firstDay, to: lastDay }: Days,
      remember: Remember<HelpLeave>,
    ): Promise<HelpLeave> {
      const { communityId, accountId: addedById } = acting;
      const { engagement: seen } = await views.find(acting, engagementId, 'body.engagementId');
      const { timeZone } = await communities.getCommunity(communityId);
      const at = now();
      const today = dayAt(at, timeZone);
      assertAhead(today, { from: firstDay, to: lastDay });
      const leave = { id: newId(), communityId, engagementId, firstDay, lastDay };
      return writing.inTransaction(async (tx) => {
        const missing = () => new EngagementNotFound(engagementId, 'body.engagementId');
        await homes.lock(tx, acting, seen.unitId, missing);
        const engagement = await deps.engagements.lock(tx, seen);
        if (engagement === undefined) throw missing();
        const { lastDay: over } = engagement;
        if (over && daysBetween(today, over) < 0) throw new EngagementEnded(over.toString());
        const others = await leaves.of(
          communityId,
          { engagementIds: [engagementId], from: firstDay },
          tx,
        );
        if (others.some((one) => daysBetween(one.firstDay, lastDay) >= 0))
          throw new DaysUnusable('body.from', 'must not overlap another leave');
        await leaves.add(tx, leave, { addedAt: at, addedById });
        await remember(tx, leave);
        return leave;
      });
    },

    findLeave,

    /** They come on these days after all. @throws HelpLeaveNotFound */
    async removeLeave(acting: Acting, id: string): Promise<void> {
      const { leave, unitId } = await findLeave(acting, id);
      await writing.inTransaction(async (tx) => {
        await homes.lock(tx, acting, unitId, () => new HelpLeaveNotFound(id));
        await leaves.remove(tx, leave);
      });
    },
  };
}

export const isWithin = (day: Day, { firstDay, lastDay }: HelpLeave): boolean =>
  daysBetween(firstDay, day) >= 0 && daysBetween(day, lastDay) >= 0;

function assertAhead(today: Day, { from, to }: Days): void {
  if (daysBetween(today, from) < 0) throw new DaysUnusable('body.from', 'must not be over');
  if (daysBetween(from, to) < 0)
    throw new DaysUnusable('body.to', 'must not be before the first day');
  if (daysBetween(today, to) > MOST_DAYS_AHEAD)
    throw new DaysUnusable('body.to', 'must be a day within a year');
}
