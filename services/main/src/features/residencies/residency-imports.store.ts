import { insertRows } from '@gatehouse/shared/sql/statements/insert-rows';
import { execute } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { QueryTypes, type Sequelize } from 'sequelize';
import type { Residency, ResidencyKind, Span } from './residencies.types.js';
import { READ_RESIDENCIES, toResidency, type ReadResidency } from './residency-row.js';

/** A residency as a file is held against it. */
export interface KeptResidency extends Span {
  id: string;
  personId: string;
  unitId: string;
  kind: ResidencyKind;
  livesHere: boolean;
  /** Whether somebody has made it the unit's contact. */
  isChosen: boolean;
  /** Whether what hung on it has ended. */
  isOver: boolean;
}

/** A residency that is brought in. */
export type NewResidency = Omit<KeptResidency, 'isChosen' | 'isOver'>;

/** What of a residency is another from now on. */
export type ResidencyUpdate = Pick<KeptResidency, 'id' | 'kind' | 'livesHere' | 'validTo'>;

/** Who has entered residencies, when, and from which file. */
export interface Entered {
  communityId: string;
  /** Absent where nothing is brought in. */
  importId: string | null;
  by: string;
  at: Date;
}

export type ResidencyImportsStore = ReturnType<typeof createResidencyImportsStore>;

/** The table residencies, read and changed for many at once. */
export function createResidencyImportsStore(sequelize: Sequelize) {
  const query = <Row extends object>(
    sql: string,
    replacements: Record<string, unknown>,
    tx?: Transaction,
  ): Promise<Row[]> =>
    sequelize.query<Row>(sql, {
      ...{ replacements, type: QueryTypes.SELECT },
      ...(tx && { transaction: tx }),
    });

  return {
    /** Those in the units and those of the persons, but for those that were called off. */
    async around(communityId: string, around: Around, tx?: Transaction): Promise<KeptResidency[]> {
      const inUnits = await query<KeptRead>(
        IN_UNITS,
        { communityId, unitIds: [...around.unitIds, ''] },
        tx,
      );
      const ofPersons = await query<KeptRead>(
        OF_PERSONS,
        { communityId, personIds: [...around.personIds, ''] },
        tx,
      );
      const all = new Map([...inUnits, ...ofPersons].map((row) => [row.id, row]));
      return [...all.values()].map(keptIn);
    },

    /** As the transaction sees them. */
    async find(tx: Transaction, communityId: string, ids: readonly string[]): Promise<Residency[]> {
      const rows = await query<ReadResidency>(NAMED, { communityId, ids: [...ids, ''] }, tx);
      return rows.map(toResidency);
    },

    ...writing(sequelize),
  };
}

/** What is written of units and persons that are locked. */
function writing(sequelize: Sequelize) {
  return {
    add: (
      tx: Transaction,
      { communityId, importId, by, at }: Entered,
      residencies: readonly NewResidency[],
    ): Promise<void> =>
      insertRows(
        tx,
        residencies.map(({ id, personId, unitId, kind, livesHere, validFrom, validTo }) => ({
          table: 'residencies',
          row: {
            ...{ id, communityId, personId, unitId, kind, livesHere, validFrom, validTo },
            ...{ isPrimary: false, isBegun: false, isOver: false },
            ...{ importId, enteredBy: by, enteredAt: at },
          },
        })),
      ),

    async change(
      tx: Transaction,
      communityId: string,
      { id, kind, livesHere, validTo }: ResidencyUpdate,
    ): Promise<void> {
      await execute(tx, CHANGE, [kind, livesHere, validTo, communityId, id]);
    },

    async remove(tx: Transaction, communityId: string, ids: readonly string[]): Promise<void> {
      if (ids.length === 0) return;
      const replacements = { communityId, ids: [...ids] };
      await sequelize.query(REMOVE, { replacements, transaction: tx });
    },
  };
}

/** In which units, and of which persons. */
export interface Around {
  unitIds: readonly string[];
  personIds: readonly string[];
}

type Flag = 'livesHere' | 'isChosen' | 'isOver';
type KeptRead = Omit<KeptResidency, Flag> & Record<Flag, number>;

const keptIn = ({ livesHere, isChosen, isOver, ...rest }: KeptRead): KeptResidency => ({
  ...{ ...rest, livesHere: Boolean(livesHere) },
  ...{ isChosen: Boolean(isChosen), isOver: Boolean(isOver) },
});

const KEPT = `
  SELECT id, person_id AS personId, unit_id AS unitId, kind, valid_from AS validFrom,
         valid_to AS validTo, lives_here AS livesHere, chosen_at IS NOT NULL AS isChosen,
         is_over AS isOver
  FROM residencies`;

const IS_CALLED_OFF = 'valid_to IS NOT NULL AND valid_to <= valid_from';

const IN_UNITS = `${KEPT}
  WHERE unit_id IN (:unitIds) AND community_id = :communityId AND NOT (${IS_CALLED_OFF})
  ORDER BY valid_from, id`;

const OF_PERSONS = `${KEPT}
  WHERE person_id IN (:personIds) AND community_id = :communityId AND NOT (${IS_CALLED_OFF})
  ORDER BY valid_from, id`;

const NAMED = `${READ_RESIDENCIES} JOIN people ON people.id = residencies.person_id
  WHERE residencies.community_id = :communityId AND residencies.id IN (:ids)
  ORDER BY residencies.id`;

const CHANGE = `
  UPDATE residencies SET kind = ?, lives_here = ?, valid_to = ? WHERE community_id = ? AND id = ?`;

const REMOVE = 'DELETE FROM residencies WHERE community_id = :communityId AND id IN (:ids)';
