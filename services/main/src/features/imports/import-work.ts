import type { Writing } from '@gatehouse/shared/sql/writing';
import type { Acting } from '../../acting.js';
import type { CommunitiesService } from '../communities/communities.feature.js';
import { whyForGood, type JobAtWork } from '../jobs/jobs.feature.js';
import type { ImportRowsStore } from './import-rows.store.js';
import type { ImportTurn, ImportsStore } from './imports.store.js';
import type { ImportKind } from './imports.types.js';
import type { RowsKind } from './kinds/import-rows-kind.js';
import { cellOptionsOf, type PlanOptions } from './plan/cell-options.js';
import type { Import } from './imports.types.js';

/** What a job of an import is given. */
export interface ImportJob {
  importId: string;
  turn: string;
  /** Who really acts, when it is not the job's owner. */
  actorId?: string;
}

export interface ImportWork {
  imports: ImportsStore;
  rows: ImportRowsStore;
  kinds: Readonly<Record<ImportKind, RowsKind>>;
  communities: Pick<CommunitiesService, 'getCommunity'>;
  writing: Pick<Writing, 'inTransaction' | 'appendEvents'>;
  now: () => Date;
}

type Job = Pick<JobAtWork<ImportJob, unknown>, 'communityId' | 'ownerId' | 'input'>;

/** Whose turn a job has. */
export const turnOf = ({ communityId, input }: Job): ImportTurn => ({
  ...{ communityId, id: input.importId },
  turn: input.turn,
});

/** In whose name a job acts: they were asked when it was begun. */
export function actingOf({ communityId, ownerId, input }: Job): Acting {
  return {
    ...{ communityId, accountId: ownerId },
    ...(input.actorId !== undefined && { actorId: input.actorId }),
    ...{ ownUnitsOnly: false, knowsResidents: true, seesPapers: false },
  };
}

/** How the cells of an import are meant, in its community. */
export async function cellOptionsFor(
  { communities }: Pick<ImportWork, 'communities'>,
  { communityId, options }: Pick<Import, 'communityId' | 'options'>,
): Promise<PlanOptions> {
  return cellOptionsOf(options, await communities.getCommunity(communityId));
}

/** Does a part of an import; where there is no use in trying again, the import has failed. */
export async function orFailed<T>(
  { imports, writing }: Pick<ImportWork, 'imports' | 'writing'>,
  turn: ImportTurn,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const failure = whyForGood(error);
    if (failure !== undefined)
      await writing.inTransaction(async (tx) => {
        if ((await imports.lockTurn(tx, turn)) === undefined) return;
        await imports.step(tx, turn, { to: 'failed', turn: null });
        await imports.progress(tx, turn, { failure });
      });
    throw error;
  }
}
