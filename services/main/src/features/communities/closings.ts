import { dueWork, type DueOptions } from '@gatehouse/shared/lifecycle/due';
import type { LifecyclePart } from '@gatehouse/shared/lifecycle/lifecycle';
import { onceCommitted } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { CommunityEnding } from '../../endings.js';
import type { JobKind, JobsService } from '../jobs/jobs.feature.js';
import type { ClosingsStore } from './closings.store.js';
import { communityStepped } from './communities.events.js';
import { NO_COMMUNITY } from './communities.types.js';
import { BY_ITSELF, type CommunityArchivesService } from './community-archives.service.js';
import type { CommunityChangesStore } from './community-changes.store.js';
import { toCommunityRow, wholeCommunityIn } from './community-row.js';

/** The job that erases what a community has. */
export const COMMUNITY_CLOSE = 'community-close';
/** When a community that is not closed is looked at again: longer than anybody remembers what was there. */
export const AGAIN_MS = 10 * 60_000;

const BEGINNING: Place = { at: 0, found: false };

export interface ClosingsDependencies {
  store: ClosingsStore;
  archives: Pick<CommunityArchivesService, 'isKept' | 'keep'>;
  communities: Pick<CommunityChangesStore, 'lock' | 'save'>;
  /** What of all features goes with a community, in the order in which it does. */
  endings: () => readonly CommunityEnding[];
  /** Called once a community is closed. */
  onClosed: (communityId: string) => void;
  writing: Pick<Writing, 'inTransaction' | 'appendEvents'>;
  now: () => Date;
}

/** Where the next step goes on. */
export interface Place {
  /** Which ending. */
  at: number;
  /** Whether anything was found. */
  found: boolean;
}

/**
 * Erases what a community has, ending after ending, once its archive is whole and stored. One that has
 * found something does not close it: what was still on its way when the time was over is left to the next,
 * some minutes later, when nobody remembers anything that something could be added to. One that finds
 * nothing closes the community, and tells the other services.
 */
export function createCommunityClose(
  deps: ClosingsDependencies,
): JobKind<{ communityId: string }, Place> {
  return {
    async step({ input: { communityId }, resumeFrom = BEGINNING, done, reached }) {
      const { at, found } = resumeFrom;
      const ending = deps.endings()[at];
      if (ending !== undefined) {
        if (!(await isClosing(deps, communityId))) return { isDone: true };
        if (!(await deps.archives.isKept(communityId))) {
          const written = await deps.archives.keep(communityId, reached);
          return { resumeFrom, done: written, total: written };
        }
        const gone = await ending.eraseSome(communityId);
        const next = gone > 0 ? { at, found: true } : { at: at + 1, found };
        return { resumeFrom: next, done: done + gone, total: done + gone };
      }
      if (!found) await close(deps, communityId);
      return { isDone: true };
    },
  };
}

/** Whether its time is over and it was not closed meanwhile: nothing else may be erased. */
function isClosing(
  { communities, writing, now }: ClosingsDependencies,
  communityId: string,
): Promise<boolean> {
  return writing.inTransaction(async (tx) => {
    const community = await communities.lock(tx, communityId);
    if (community?.state !== 'closing') return false;
    return community.closesAt !== undefined && community.closesAt <= now();
  });
}

function close(
  { store, communities, onClosed, writing, now }: ClosingsDependencies,
  communityId: string,
): Promise<void> {
  return writing.inTransaction(async (tx) => {
    const community = await communities.lock(tx, communityId);
    if (community?.state !== 'closing') return;
    const row = { ...toCommunityRow(community), stateBefore: null, closesAt: null };
    const revision = community.revision + 1;
    const closed = wholeCommunityIn({ ...row, state: 'closed', revision });
    await communities.save(tx, closed);
    await store.forget(tx, communityId);
    await writing.appendEvents(tx, [
      communityStepped('erase', closed, { by: BY_ITSELF, at: now() }),
    ]);
    onceCommitted(tx, () => onClosed(communityId));
  });
}

export interface ClosingsDueDependencies extends Pick<
  DueOptions,
  'logger' | 'meter' | 'everyMs' | 'now'
> {
  store: ClosingsStore;
  jobs: Pick<JobsService, 'startUnseen' | 'isOpen'>;
  writing: Pick<Writing, 'inTransaction'>;
}

/** Begins to erase communities whose time is over, and begins again where that has failed. */
export function createClosingsDue(deps: ClosingsDueDependencies): LifecyclePart {
  const { store, jobs, writing, now } = deps;
  return dueWork(
    {
      name: 'community closings',
      find: (by) => store.findDue(by),
      lookUp: () => Promise.resolve(undefined),
      lock: (tx, ids) => store.lockDue(tx, ids, now()),
      // Whose job it is: nobody's, as the community's own are erased with it.
      effect: async (tx, communities, { at }) => {
        const againAt = new Date(at.getTime() + AGAIN_MS);
        for (const { id, jobId } of communities) {
          const isOpen = jobId !== null && (await jobs.isOpen(tx, NO_COMMUNITY, jobId));
          const job = { kind: COMMUNITY_CLOSE, input: { communityId: id } };
          const atIt = isOpen ? jobId : await jobs.startUnseen(tx, NO_COMMUNITY, job);
          await store.begin(tx, { id, jobId: atIt }, againAt);
        }
      },
    },
    { ...deps, inTransaction: writing.inTransaction },
  );
}
