import { newId } from '@gatehouse/shared/ids/ids';
import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import { chooseLanguage } from '@gatehouse/texts/languages';
import type { Acting } from '../../acting.js';
import type { Job, JobsService } from '../jobs/jobs.feature.js';
import { NoSuchPerson } from '../residencies/residencies.feature.js';
import { BuildingNotFound } from '../units/units.feature.js';
import { BatchUnclear } from './invitation-batches.errors.js';
import type { InvitationBatch, Invited, InvitedFilter } from './invitation-batches.types.js';
import { INVITATION_BATCH } from './invitation-work.js';
import type { InviteesStore } from './invitees.store.js';

export interface InvitationBatchesDependencies {
  invitees: Pick<InviteesStore, 'missingPeople' | 'missingBuildings'>;
  jobs: Pick<JobsService, 'start'>;
}

/** What somebody asks for. */
export interface BatchRequest {
  personIds?: string[] | undefined;
  filter?: InvitedFilter | undefined;
  /** Of the file. */
  language?: string | undefined;
}

/** Who was invited is for whoever may invite. */
const NEEDS = ['people:onboard'];

export type InvitationBatchesService = ReturnType<typeof createInvitationBatchesService>;

/** Inviting many who live in a community at once. */
export function createInvitationBatchesService({ invitees, jobs }: InvitationBatchesDependencies) {
  return {
    /** @throws BatchUnclear, NoSuchPerson, BuildingNotFound, TooManyJobs */
    async start(acting: Acting, asked: BatchRequest, remember: Remember<Job>): Promise<Job> {
      await assertKnown(invitees, acting.communityId, asked);
      const invited = invitedBy(asked);
      const language = chooseLanguage([asked.language]);
      const input: InvitationBatch = { batchId: newId(), invited, language };
      return jobs.start(acting, { kind: INVITATION_BATCH, input, needs: NEEDS }, remember);
    },
  };
}

/** @throws NoSuchPerson, BuildingNotFound */
async function assertKnown(
  invitees: InvitationBatchesDependencies['invitees'],
  communityId: string,
  { personIds = [], filter: { buildingIds = [] } = {} }: BatchRequest,
): Promise<void> {
  const [person] = await invitees.missingPeople(communityId, personIds);
  if (person !== undefined) throw new NoSuchPerson(person, 'body.personIds');
  const [building] = await invitees.missingBuildings(communityId, buildingIds);
  if (building !== undefined) throw new BuildingNotFound(building, 'body.filter.buildingIds');
}

/** @throws BatchUnclear */
function invitedBy({ personIds, filter }: BatchRequest): Invited {
  if (personIds !== undefined && filter !== undefined)
    throw new BatchUnclear('filter', 'is not for people who are named');
  if (personIds !== undefined) return { personIds };
  if (filter !== undefined) return { filter };
  throw new BatchUnclear('personIds', 'or a filter is required');
}
