import { dayAt, type Day } from '@gatehouse/shared/time/local-time';
import type { Acting } from '../../acting.js';
import type { CommunitiesService } from '../communities/communities.feature.js';
import { sees, type Homes } from '../residencies/residencies.feature.js';
import type { UnitsService } from '../units/units.feature.js';
import type { EngagementSearch, EngagementsStore } from './engagements.store.js';
import { EngagementNotFound, HelpNotFound } from './help.errors.js';
import type { HelpLeavesStore } from './help-leaves.store.js';
import type { HelpSearch, HelpsStore } from './helps.store.js';
import type { DailyHelp, Engagement, EngagementView } from './help.types.js';

export interface HelpViewsDependencies {
  helps: HelpsStore;
  engagements: EngagementsStore;
  leaves: HelpLeavesStore;
  homes: Homes;
  communities: Pick<CommunitiesService, 'getCommunity'>;
  units: Pick<UnitsService, 'findUnits'>;
  now: () => Date;
}

export type HelpViews = ReturnType<typeof createHelpViews>;

/** What households see of their daily help, and managers of everybody's. */
export function createHelpViews(deps: HelpViewsDependencies) {
  const { helps, engagements, homes } = deps;
  const viewsOf = createViewing(deps);

  return {
    /** @throws EngagementNotFound also for one of another home */
    async find(acting: Acting, id: string, path?: string): Promise<EngagementView> {
      const [engagement, seen] = await Promise.all([
        engagements.find(acting.communityId, id),
        homes.seenBy(acting),
      ]);
      if (engagement === undefined || !sees(seen, engagement))
        throw new EngagementNotFound(id, path);
      const [view] = await viewsOf(acting.communityId, [engagement]);
      if (view === undefined) throw new EngagementNotFound(id, path);
      return view;
    },

    /** The newest first, at most `limit`. */
    async list(
      acting: Acting,
      {
        unitId,
        ...search
      }: Omit<EngagementSearch, 'communityId' | 'unitIds'> & {
        unitId?: string | undefined;
      },
    ): Promise<EngagementView[]> {
      const { communityId } = acting;
      const seen = await homes.seenBy(acting);
      if (unitId !== undefined && !sees(seen, { unitId })) return [];
      const unitIds = unitId === undefined ? seen : [unitId];
      return viewsOf(communityId, await engagements.list({ ...search, communityId, unitIds }));
    },

    /** @throws HelpNotFound also for whom no home of theirs has engaged */
    async findHelp(acting: Acting, helpId: string): Promise<DailyHelp> {
      const { communityId } = acting;
      const [help, unitIds] = await Promise.all([
        helps.find(communityId, helpId),
        homes.seenBy(acting),
      ]);
      if (help === undefined) throw new HelpNotFound(helpId);
      if (unitIds === undefined) return help;
      const own = await engagements.list({ communityId, unitIds, helpId, limit: 1 });
      if (own.length === 0) throw new HelpNotFound(helpId);
      return help;
    },

    /**
     * The newest first: of one's homes, or all for whoever sees all; and by the whole number anybody who
     * works here, so that another home can engage them.
     */
    async listHelp(
      acting: Acting,
      search: Omit<HelpSearch, 'communityId' | 'unitIds'>,
    ): Promise<DailyHelp[]> {
      const { communityId } = acting;
      const unitIds = search.phone === undefined ? await homes.seenBy(acting) : undefined;
      return helps.list({ ...search, communityId, unitIds });
    },
  };
}

/** Engagements with the names of whom they are about. */
function createViewing({ helps, leaves, communities, units, now }: HelpViewsDependencies) {
  const todayIn = async (communityId: string): Promise<Day> =>
    dayAt(now(), (await communities.getCommunity(communityId)).timeZone);

  return async (communityId: string, found: readonly Engagement[]): Promise<EngagementView[]> => {
    const from = await todayIn(communityId);
    const [known, named, onLeave] = await Promise.all([
      helps.findSome(communityId, [...new Set(found.map(({ helpId }) => helpId))]),
      units.findUnits(communityId, [...new Set(found.map(({ unitId }) => unitId))]),
      leaves.of(communityId, { engagementIds: found.map(({ id }) => id), from }),
    ]);
    return found.map((engagement) => {
      const help = known.find(({ id }) => id === engagement.helpId);
      const unit = named.find(({ id }) => id === engagement.unitId);
      if (!help || !unit) throw new Error(`who the engagement ${engagement.id} is of is nowhere`);
      const own = onLeave.filter(({ engagementId }) => engagementId === engagement.id);
      return { engagement, help, unit, leaves: own };
    });
  };
}
