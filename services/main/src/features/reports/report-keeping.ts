import { setTimeout as delay } from 'node:timers/promises';
import type { LifecyclePart } from '@gatehouse/shared/lifecycle/lifecycle';
import { periodic } from '@gatehouse/shared/lifecycle/periodic';
import type { AppLogger } from '@gatehouse/shared/logger/logger';
import { dayAt, eachDay, startOfDay } from '@gatehouse/shared/time/local-time';
import type { CommunitiesService } from '../communities/communities.feature.js';
import type { Community } from '../communities/communities.types.js';
import type { VisitsService } from '../visits/visits.feature.js';
import { MOST_DAYS } from './report-days.js';

export interface KeepingDependencies {
  visits: Pick<VisitsService, 'count'>;
  communities: Pick<CommunitiesService, 'listCommunities'>;
  logger: AppLogger;
  everyMs: number;
  now: () => Date;
}

/** Days before today; those of less are not over for long enough to be kept. */
const FIRST_KEPT = 2;
/** So many days are counted at a time, that nothing else waits for long. */
const AT_A_TIME = 7;
const COMMUNITIES_AT_A_TIME = 100;

/**
 * Has the days that are over counted before anybody asks for a report of them: the first report of a
 * quarter would else read every visit of it. Any number of processes may run it; each counts what is
 * not kept, and looks at a community again when another of its days is over.
 */
export function createReportKeeping(deps: KeepingDependencies): LifecyclePart {
  const keptUpTo = new Map<string, string>();
  const work = async (signal: AbortSignal): Promise<void> => {
    for await (const community of everyCommunity(deps)) {
      if (signal.aborted) return;
      const last = dayAt(deps.now(), community.timeZone).subtract({ days: FIRST_KEPT });
      if (keptUpTo.get(community.id) === last.toString()) continue;
      const isWhole = await keep(deps, community, last, signal);
      if (isWhole) keptUpTo.set(community.id, last.toString());
    }
  };
  return periodic({ name: 'report keeping', work, everyMs: deps.everyMs, logger: deps.logger });
}

async function* everyCommunity({
  communities,
}: Pick<KeepingDependencies, 'communities'>): AsyncGenerator<Community> {
  let after: Community | undefined;
  do {
    const page: Community[] = await communities.listCommunities({
      ...(after && { after }),
      limit: COMMUNITIES_AT_A_TIME,
    });
    yield* page;
    after = page[COMMUNITIES_AT_A_TIME - 1];
  } while (after !== undefined);
}

/**
 * The days that a report may be asked for, up to the last, the latest first.
 * @returns false when it was ended before it was done
 */
async function keep(
  { visits }: Pick<KeepingDependencies, 'visits'>,
  { id: communityId, timeZone }: Community,
  last: ReturnType<typeof dayAt>,
  signal: AbortSignal,
): Promise<boolean> {
  for (let days = 0; days < MOST_DAYS && !signal.aborted; days += AT_A_TIME) {
    const began = performance.now();
    const end = last.subtract({ days: days - 1 });
    const midnights = eachDay(end.subtract({ days: AT_A_TIME }), end).map((day) =>
      startOfDay(day, timeZone),
    );
    await visits.count({ communityId, midnights });
    // Half of the time belongs to the others.
    await delay(performance.now() - began);
  }
  return !signal.aborted;
}
