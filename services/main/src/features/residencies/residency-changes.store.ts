import { execute, insertRow, selectIn } from '@gatehouse/shared/sql/statements/prepared';
import { databaseOf, type Transaction } from '@gatehouse/shared/sql/transaction';
import { READ_RESIDENCIES, toResidency, type ReadResidency } from './residency-row.js';
import type { ResidencyRow } from './residencies.model.js';
import type { Residency, ResidencyPerson, Span } from './residencies.types.js';

/** A row of the table, and the community that it is of. */
export interface OneOf {
  id: string;
  communityId: string;
}

/** Somebody, and a unit of the same community. */
export interface PersonInUnit {
  communityId: string;
  personId: string;
  unitId: string;
}

/** What of a residency can be changed. */
export type ResidencyFacts = Span & Pick<Residency, 'kind' | 'livesHere'>;

/** A residency as far as it follows from what auth tells. */
export interface KeptStay extends Span {
  id: string;
  unitId: string;
  /** When somebody entered it; null where an account came by itself. */
  enteredAt: Date | null;
  /** 1 where they live there. */
  livesHere: number;
}

/** A person who cannot be changed by others before the transaction ends. */
export type LockedPerson = ResidencyPerson & { state: string };

export type ResidencyChangesStore = ReturnType<typeof createResidencyChangesStore>;

/** Changes of the table residencies; units and persons must be locked before it is touched. */
export function createResidencyChangesStore() {
  return {
    /** Of a person all residencies end one after the other, so that one of them is the last. */
    async lockPerson(tx: Transaction, one: OneOf): Promise<LockedPerson | undefined> {
      const [row] = await selectIn<PersonRead>(tx, LOCK_PERSON, [one.communityId, one.id]);
      return row && toLockedPerson(row);
    },

    /** As the transaction sees it. */
    async find(tx: Transaction, { communityId, id }: OneOf): Promise<Residency | undefined> {
      const [row] = await selectIn<ReadResidency>(tx, ONE, [communityId, id]);
      return row && toResidency(row);
    },

    /** All of a person that are not over, as far as anybody has told. */
    async openOf(tx: Transaction, { communityId, id }: OneOf): Promise<Residency[]> {
      return (await selectIn<ReadResidency>(tx, OPEN_OF, [communityId, id])).map(toResidency);
    },

    /** The last of the person in the unit that is not over at the moment. */
    async openIn(tx: Transaction, wanted: PersonInUnit, at: Date): Promise<Residency | undefined> {
      const values = [wanted.communityId, wanted.personId, wanted.unitId, at];
      const [row] = await selectIn<ReadResidency>(tx, OPEN_IN, values);
      return row && toResidency(row);
    },

    /** Every residency of the person. */
    staysOf: (tx: Transaction, { communityId, id }: OneOf): Promise<KeptStay[]> =>
      selectIn<KeptStay>(tx, STAYS_OF, [communityId, id]),

    /** A residency of the person in the unit that has a moment of the span, but for the one named. */
    async findOverlap(tx: Transaction, wanted: Overlap): Promise<string | undefined> {
      const { communityId, personId, unitId, validFrom, validTo, exceptId = '' } = wanted;
      const values = [communityId, personId, unitId, exceptId, validFrom, validTo, validTo];
      const [row] = await selectIn<{ id: string }>(tx, OVERLAP, values);
      return row?.id;
    },

    async add(tx: Transaction, row: Omit<ResidencyRow, 'isPrimary'>): Promise<void> {
      await insertRow(tx, 'residencies', { ...row, isPrimary: false });
    },

    async change(tx: Transaction, one: OneOf, facts: ResidencyFacts): Promise<void> {
      const { kind, livesHere, validFrom, validTo } = facts;
      const values = [kind, livesHere, validFrom, validTo, one.communityId, one.id];
      await execute(tx, CHANGE, values);
    },

    /** @param by the account that says so, if any does */
    async end(tx: Transaction, one: OneOf, validTo: Date, by?: string): Promise<void> {
      await execute(tx, END, [validTo, by ?? null, one.communityId, one.id]);
    },

    async remove(tx: Transaction, { communityId, id }: OneOf): Promise<void> {
      await execute(tx, REMOVE, [communityId, id]);
    },

    /** That they have begun, and whether they are over, is told once. */
    async mark(
      tx: Transaction,
      { communityId, ids }: { communityId: string; ids: readonly string[] },
      { isOver }: Pick<Residency, 'isOver'>,
    ): Promise<void> {
      if (ids.length === 0) return;
      const replacements = { communityId, ids: [...ids], isOver };
      await databaseOf(tx).query(MARK, { replacements, transaction: tx });
    },

    /** Gives all residencies of one person to another. */
    async giveTo(tx: Transaction, { communityId, id }: OneOf, toId: string): Promise<void> {
      await execute(tx, GIVE, [toId, communityId, id]);
    },

    async hasOpen(tx: Transaction, { communityId, id }: OneOf): Promise<boolean> {
      return (await selectIn(tx, HAS_OPEN, [communityId, id])).length > 0;
    },
  };
}

interface PersonRead {
  id: string;
  name: string;
  accountId: string | null;
  isMinor: number;
  state: string;
}

function toLockedPerson({ accountId, isMinor, ...person }: PersonRead): LockedPerson {
  return { ...person, ...(accountId !== null && { accountId }), isMinor: Boolean(isMinor) };
}

interface Overlap extends Span {
  communityId: string;
  personId: string;
  unitId: string;
  exceptId?: string;
}

const LOCK_PERSON = `
  SELECT id, name, account_id AS accountId, is_minor AS isMinor, state FROM people
  WHERE community_id = ? AND id = ? FOR UPDATE`;

const WITH_PERSON = 'JOIN people ON people.id = residencies.person_id';

const ONE = `${READ_RESIDENCIES} ${WITH_PERSON}
  WHERE residencies.community_id = ? AND residencies.id = ?`;

const OPEN_OF = `${READ_RESIDENCIES} ${WITH_PERSON}
  WHERE residencies.community_id = ? AND residencies.person_id = ? AND residencies.is_over = 0
  ORDER BY residencies.id`;

const OPEN_IN = `${READ_RESIDENCIES} ${WITH_PERSON}
  WHERE residencies.community_id = ? AND residencies.person_id = ? AND residencies.unit_id = ?
    AND residencies.is_over = 0 AND (residencies.valid_to IS NULL OR ? < residencies.valid_to)
  ORDER BY residencies.valid_from DESC LIMIT 1`;

const STAYS_OF = `
  SELECT id, unit_id AS unitId, valid_from AS validFrom, valid_to AS validTo,
         entered_at AS enteredAt, lives_here AS livesHere
  FROM residencies WHERE community_id = ? AND person_id = ?`;

/** One that was called off has no moment, and the end of a span is none of it. */
const OVERLAP = `
  SELECT id FROM residencies
  WHERE community_id = ? AND person_id = ? AND unit_id = ? AND id <> ?
    AND (valid_to IS NULL OR (? < valid_to AND valid_from < valid_to))
    AND (? IS NULL OR valid_from < ?)
  LIMIT 1`;

const CHANGE = `
  UPDATE residencies SET kind = ?, lives_here = ?, valid_from = ?, valid_to = ?
  WHERE community_id = ? AND id = ?`;

const END = `
  UPDATE residencies SET valid_to = ?, ended_by = ? WHERE community_id = ? AND id = ?`;

const REMOVE = 'DELETE FROM residencies WHERE community_id = ? AND id = ?';

const MARK = `
  UPDATE residencies SET is_begun = 1, is_over = :isOver
  WHERE community_id = :communityId AND id IN (:ids)`;

const GIVE = 'UPDATE residencies SET person_id = ? WHERE community_id = ? AND person_id = ?';

const HAS_OPEN = `
  SELECT 1 FROM residencies WHERE community_id = ? AND person_id = ? AND is_over = 0 LIMIT 1`;
