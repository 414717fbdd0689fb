import { forcedIndex } from '@gatehouse/shared/sql/statements/forced-index';
import { insertRow, select, selectIn } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { Op, type Sequelize } from 'sequelize';
import { definePolicyModel, type PolicyVersionRow } from './policies.model.js';
import type { HistorySearch, Policies, PolicyVersion, Section } from './policies.types.js';
import { SECTIONS } from './policy-sections.js';

export type PoliciesStore = ReturnType<typeof createPoliciesStore>;

/**
 * The table policy_versions. Versions are added and never changed.
 * @param first what holds where a community has said nothing
 */
export function createPoliciesStore(sequelize: Sequelize, first: Readonly<Policies>) {
  const versions = definePolicyModel(sequelize);

  /** What a version says; what has come to its section since it was set is as it is at first. */
  const sectionIn = <S extends Section>(section: S, body: object | undefined): Policies[S] => ({
    ...first[section],
    ...body,
  });

  const versionIn = (row: PolicyVersionRow): PolicyVersion => {
    const { section, actedBy } = row;
    return { ...row, actedBy: actedBy ?? undefined, body: sectionIn(section, bodyIn(row)) };
  };

  const inForce = async <S extends Section>(
    communityId: string,
    section: S,
    at: Date,
    tx?: Transaction,
  ): Promise<Policies[S]> => {
    const values = [communityId, section as string, at];
    const [found] = tx
      ? await selectIn<Stored>(tx, IN_FORCE, values)
      : await select<Stored>(sequelize, IN_FORCE, values);
    return sectionIn(section, found && bodyIn(found));
  };

  return {
    /** What the section says at that moment. */
    at: inForce,

    /** What all of them say. */
    all: (communityId: string, at: Date, tx?: Transaction): Promise<Policies> =>
      eachOf((section) => inForce(communityId, section, at, tx)),

    /** What the community set last; undefined where it has set nothing. */
    async last(
      tx: Transaction,
      communityId: string,
    ): Promise<Pick<PolicyVersion, 'version' | 'setAt'> | undefined> {
      const [row] = await selectIn<Pick<PolicyVersion, 'version' | 'setAt'>>(
        tx,
        `SELECT version, set_at AS setAt FROM policy_versions
         WHERE community_id = ? ORDER BY version DESC LIMIT 1`,
        [communityId],
      );
      return row;
    },

    async add(tx: Transaction, version: PolicyVersion): Promise<void> {
      const { body, actedBy = null, ...rest } = version;
      await insertRow(tx, 'policy_versions', { ...rest, actedBy, body: JSON.stringify(body) });
    },

    /** What was set last comes first. */
    async list({ communityId, section, before, limit }: HistorySearch): Promise<PolicyVersion[]> {
      const rows = await versions.findAll({
        where: {
          communityId,
          ...(section !== undefined && { section }),
          ...(before !== undefined && { version: { [Op.lt]: before } }),
        },
        indexHints: forcedIndex(section === undefined ? 'PRIMARY' : 'policy_versions_by_section'),
        order: [['version', 'DESC']],
        limit,
        raw: true,
      });
      return rows.map((row) => versionIn(row as unknown as PolicyVersionRow));
    },
  };
}

/** One after the other: a transaction has one connection. */
async function eachOf(ask: (section: Section) => Promise<Policies[Section]>): Promise<Policies> {
  const found: [Section, Policies[Section]][] = [];
  for (const section of SECTIONS) found.push([section, await ask(section)]);
  return Object.fromEntries(found) as Policies;
}

type Stored = Pick<PolicyVersionRow, 'body'>;

/** Of two that begin at one moment the one that was set later holds. */
const IN_FORCE = `
  SELECT body FROM policy_versions FORCE INDEX (policy_versions_by_time)
  WHERE community_id = ? AND section = ? AND valid_from <= ?
  ORDER BY valid_from DESC, version DESC LIMIT 1`;

const bodyIn = ({ body }: Stored): object => JSON.parse(body) as object;
