import { erasesRows } from '../../endings.js';
import type { Parts } from '../../parts.js';
import type { Communities } from '../communities/communities.feature.js';
import type { Jobs } from '../jobs/jobs.feature.js';
import { createInvitationBatchesHandlers } from './invitation-batches.handlers.js';
import { createInvitationBatchesService } from './invitation-batches.service.js';
import { createInvitationPace } from './invitation-pace.js';
import { createInvitationPacesStore } from './invitation-paces.store.js';
import { createInvitationWork, INVITATION_BATCH } from './invitation-work.js';
import { createInviteesStore } from './invitees.store.js';

interface Asked {
  communities: Communities;
  jobs: Jobs;
}

/** Inviting many who live in a community at once; auth sends the links. */
export function createInvitationBatches(
  { sequelize, writing, rpc, now }: Parts,
  { communities, jobs }: Asked,
) {
  const invitees = createInviteesStore(sequelize);
  const batches = createInvitationBatchesService({ invitees, jobs: jobs.service });
  const work = createInvitationWork({
    invitees,
    pace: createInvitationPace({ paces: createInvitationPacesStore(), writing, now }),
    communities: communities.service,
    callSend: (wanted) => rpc.call('auth.invitations.send', wanted),
    now,
  });
  return {
    handlers: createInvitationBatchesHandlers(batches),
    jobs: { [INVITATION_BATCH]: work },
    endings: {
      community: erasesRows(sequelize, {
        ...{ folder: 'invitation-batches', tables: ['invitation_paces'] },
        leftOut: { invitation_paces: 'work' },
      }),
    },
  };
}
