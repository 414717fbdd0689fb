import { dayAt, type Day } from '@gatehouse/shared/time/local-time';
import { endOf } from './attendance.js';
import type { EngagementsStore, HeldWithin } from './engagements.store.js';
import { INSIDE_AT_MOST_MS } from './help-gate.service.js';
import type { HelpLeavesStore } from './help-leaves.store.js';
import type { HelpStaysStore } from './help-stays.store.js';
import { holdsOn } from './help-windows.js';
import type { HelpsStore } from './helps.store.js';
import type { DailyHelp, Engagement, HelpLeave, HelpStay } from './help.types.js';

export interface HelpAheadDependencies {
  helps: Pick<HelpsStore, 'findSome'>;
  engagements: Pick<EngagementsStore, 'within' | 'holding'>;
  leaves: Pick<HelpLeavesStore, 'of'>;
  stays: Pick<HelpStaysStore, 'allInsideSince'>;
}

/** An engagement with the days on which nobody comes. */
export interface EngagementAhead {
  engagement: Engagement;
  leaves: readonly HelpLeave[];
}

/** Somebody who works for homes in a time that lies ahead. */
export interface HelpAhead {
  help: DailyHelp;
  engagements: readonly EngagementAhead[];
}

/** Somebody who is inside, and the units for which they work today. */
export interface HelpInside {
  stay: HelpStay;
  help: DailyHelp;
  unitIds: readonly string[];
}

/** At which moment it is asked, and by which clocks. */
export interface HelpMoment {
  at: Date;
  zone: string;
  limit: number;
}

/** All of a community's daily help at once. */
export function createHelpAhead({ helps, engagements, leaves, stays }: HelpAheadDependencies) {
  return {
    /** Those who may come within a time; of at most `limit` engagements. */
    async within(search: HeldWithin): Promise<HelpAhead[]> {
      const { communityId, from } = search;
      const held = await engagements.within(search);
      const engagementIds = held.map(({ id }) => id);
      const [found, onLeave] = await Promise.all([
        helps.findSome(communityId, idsOf(held)),
        leaves.of(communityId, { engagementIds, from }),
      ]);
      const ahead = by(held, ({ helpId }) => helpId);
      const leavesOf = by(onLeave, ({ engagementId }) => engagementId);
      return found.map((help) => ({
        help,
        engagements: (ahead.get(help.id) ?? []).map((engagement) => ({
          engagement,
          leaves: leavesOf.get(engagement.id) ?? [],
        })),
      }));
    },

    /** Those who are inside, the newest first, at most `limit`. */
    async inside(communityId: string, { at, zone, limit }: HelpMoment): Promise<HelpInside[]> {
      const from = new Date(at.getTime() - INSIDE_AT_MOST_MS);
      const open = await stays.allInsideSince(communityId, { from, limit });
      const inside = open.filter((stay) => endOf(stay, zone) > at);
      const helpIds = idsOf(inside);
      const today = dayAt(at, zone);
      const [found, held] = await Promise.all([
        helps.findSome(communityId, helpIds),
        engagements.holding(communityId, { helpIds, from: today }),
      ]);
      const named = new Map(found.map((help) => [help.id, help]));
      const heldBy = by(held, ({ helpId }) => helpId);
      return inside.flatMap((stay) => {
        const help = named.get(stay.helpId);
        const unitIds = unitsOn(today, heldBy.get(stay.helpId) ?? []);
        return help === undefined ? [] : [{ stay, help, unitIds }];
      });
    },
  };
}

const idsOf = (some: readonly { helpId: string }[]): string[] => [
  ...new Set(some.map(({ helpId }) => helpId)),
];

const unitsOn = (day: Day, held: readonly Engagement[]): string[] =>
  held.filter((engagement) => holdsOn(engagement, day)).map(({ unitId }) => unitId);

function by<T>(some: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of some) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
}
