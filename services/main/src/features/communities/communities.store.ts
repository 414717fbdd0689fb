import { forcedIndex } from '@gatehouse/shared/sql/statements/forced-index';
import { select, selectIn } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { Op, type Sequelize, type WhereOptions } from 'sequelize';
import { defineCommunityModels, type CommunityRow } from './communities.model.js';
import type { Community, CommunityState } from './communities.types.js';
import { communityIn } from './community-row.js';

export interface CommunitySearch {
  /** Keeps these communities; absent for all there are. */
  ids?: string[] | undefined;
  /** The last community of the page before. */
  after?: { name: string; id: string };
  limit: number;
}

export type CommunitiesStore = ReturnType<typeof createCommunitiesStore>;

/** The table communities. */
export function createCommunitiesStore(sequelize: Sequelize) {
  const { communities } = defineCommunityModels(sequelize);

  return {
    async findCommunity(id: string): Promise<Community | undefined> {
      const row = await communities.findByPk(id, { raw: true });
      return row === null ? undefined : communityIn(row as unknown as CommunityRow);
    },

    /** As the transaction sees it. */
    async zoneIn(tx: Transaction, id: string): Promise<string | undefined> {
      const [row] = await selectIn<{ timeZone: string }>(tx, ZONE, [id]);
      return row?.timeZone;
    },

    /** What the community is in the middle of; undefined when there is no such community. */
    async findState(id: string): Promise<CommunityState | undefined> {
      const [row] = await select<{ state: CommunityState }>(
        sequelize,
        'SELECT state FROM communities WHERE id = ?',
        [id],
      );
      return row?.state;
    },

    async listCommunities({ ids, after, limit }: CommunitySearch): Promise<Community[]> {
      const rows = await communities.findAll({
        where: { [Op.and]: [ids ? { id: { [Op.in]: ids } } : {}, after ? isAfter(after) : {}] },
        ...(ids === undefined && { indexHints: COMMUNITIES_BY_NAME }),
        order: BY_NAME,
        limit,
        raw: true,
      });
      return rows.map((row) => communityIn(row as unknown as CommunityRow));
    },
  };
}

/** For all there are; those of somebody are few. */
const COMMUNITIES_BY_NAME = forcedIndex('communities_name_id');

const BY_NAME: [string, string][] = [
  ['name', 'ASC'],
  ['id', 'ASC'],
];

/** Where the page after this name begins. */
function isAfter({
  name,
  id,
}: {
  name: string;
  id: string;
}): WhereOptions<{ name: string; id: string }> {
  // The first half is what an index can be entered by.
  return {
    name: { [Op.gte]: name },
    [Op.or]: [{ name: { [Op.gt]: name } }, { id: { [Op.gt]: id } }],
  };
}

const ZONE = 'SELECT time_zone AS timeZone FROM communities WHERE id = ?';
