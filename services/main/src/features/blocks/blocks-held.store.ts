import { QueryTypes, type Sequelize } from 'sequelize';
import type { Block } from './blocks.types.js';

/** A block, by what it is found at a gate. */
export interface HeldBlock extends Pick<Block, 'id' | 'of' | 'until'> {
  key: string;
}

/** Those of a community that hold at a moment, the first that end first. */
export function createFindHeldBlocks(sequelize: Sequelize) {
  return (communityId: string, { at, limit }: { at: Date; limit: number }): Promise<HeldBlock[]> =>
    sequelize.query<HeldBlock>(HELD, {
      replacements: { communityId, at, limit },
      type: QueryTypes.SELECT,
    });
}

const HELD = `
  SELECT id, known_by AS \`of\`, value_key AS \`key\`, until
  FROM blocks FORCE INDEX (blocks_community_id_until)
  WHERE community_id = :communityId AND until > :at AND lifted_at IS NULL
  ORDER BY until, id LIMIT :limit`;
