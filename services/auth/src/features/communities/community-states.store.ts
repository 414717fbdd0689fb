import { change, select } from '@gatehouse/shared/sql/statements/prepared';
import type { Sequelize } from 'sequelize';
import type { ToldState } from './communities.types.js';

export type CommunityStatesStore = ReturnType<typeof createCommunityStatesStore>;

/** The table community_states: what main told of communities last. */
export function createCommunityStatesStore(sequelize: Sequelize) {
  return {
    /** One of which nothing was told is active, as all were before. */
    async find(communityId: string): Promise<string> {
      const [row] = await select<{ state: string }>(sequelize, FIND, [communityId]);
      return row?.state ?? 'active';
    },

    /** Keeps the state, unless a later one of the community is kept already. */
    async keep({ communityId, state, revision }: ToldState): Promise<void> {
      await change(sequelize, KEEP, [communityId, state, revision]);
    },
  };
}

const FIND = 'SELECT state FROM community_states WHERE community_id = ?';

/** The server sets one column after the other: the revision is looked at before it is set. */
const KEEP = `
  INSERT INTO community_states (community_id, state, revision) VALUES (?, ?, ?)
  ON DUPLICATE KEY UPDATE
    state = IF(VALUES(revision) > revision, VALUES(state), state),
    revision = GREATEST(revision, VALUES(revision))`;
